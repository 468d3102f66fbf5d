/** Of the workbook's layout; raised where a workbook of the one before needs an upgrade. */
export const schemaVersion = 3;
