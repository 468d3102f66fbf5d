/** Of the workbook's layout; a template upgrade starts from it. */
export const schemaVersion = 1;
