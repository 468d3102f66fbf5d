/** What a protected sheet may still allow: `Excel.WorksheetProtectionOptions` and the attribute of a file. */
export const protectionOptions = [
  { option: "allowAutoFilter", attribute: "autoFilter" },
  { option: "allowDeleteColumns", attribute: "deleteColumns" },
  { option: "allowDeleteRows", attribute: "deleteRows" },
  { option: "allowFormatCells", attribute: "formatCells" },
  { option: "allowFormatColumns", attribute: "formatColumns" },
  { option: "allowFormatRows", attribute: "formatRows" },
  { option: "allowInsertColumns", attribute: "insertColumns" },
  { option: "allowInsertHyperlinks", attribute: "insertHyperlinks" },
  { option: "allowInsertRows", attribute: "insertRows" },
  { option: "allowPivotTables", attribute: "pivotTables" },
  { option: "allowSort", attribute: "sort" },
] as const;
