import type { checkUpZh } from "./checkUpZh";

export const checkUpEn: typeof checkUpZh = {
  found: {
    numberAsText: ({ value }) => `“${value}” is text, so nothing counts it`,
    untidy: ({ value }) => `“${value}” has blanks around it or full-width characters, so look-ups miss it`,
    lostDigits: ({ value }) =>
      `${value} has more than 15 digits; the last ones are lost for good. Type it again from its source, as text`,
    futureDate: ({ label, value }) => `${label} ${value} is yet to come`,
    twin: ({ likeRow, likeLabel }) => `Probably the same customer as in row ${likeRow}: the same by ${likeLabel}`,
    repeated: ({ likeRow }) => `Says exactly what row ${likeRow} says; perhaps entered twice`,
    notUnique: ({ label, value, likeRow }) => `${label} “${value}” stands in row ${likeRow} already`,
    mixedCurrency: ({ value }) => `“${value}” is in another currency than the order`,
    noRate: ({ value }) => `Options have no rate for ${value}: no total in the base currency counts this order`,
    staleCustomer: () => "Long overdue and nobody has been in touch: contact them, or set the stage to lost",
    staleOrder: () => "Its delivery date is long past and it has not shipped: bring status or date up to date",
    overwrittenFormula: ({ label, value }) =>
      value === ""
        ? `The formula of ${label} was deleted`
        : `“${value}” was typed over the formula of ${label}, which follows nothing any more`,
    rowOutside: ({ value }) =>
      `The row “${value}” stands outside the table and is not counted; drag the table's corner over it`,
  },
  place: (sheet, row, label) => `${sheet}, row ${row}${label === "" ? "" : `, ${label}`}`,
  colon: ": ",
  change: (after) => ` → “${after}”`,
  renew: " → formula put back",
  checks: (sheet, columns) => `On “${sheet}”, checks of what is typed were deleted or cut up: ${columns}.`,
  colours: (sheet) => `On “${sheet}”, colour rules were deleted or doubled.`,
};
