/** Excel's rows per sheet. */
export const sheetRowCount = 1_048_576;

/** Characters. */
export const longestSheetName = 31;

/** Layout of a data sheet, rows from 0: group titles, headers, data. */
export const bandRow = 0;
export const headerRow = 1;
export const firstDataRow = 2;
