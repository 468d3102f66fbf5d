/** `Customer ID`, `customer_id` and `CustomerID` are one word; so are 金额（元） and 金额(元). */
export function foldHeader(header: string): string {
  return header
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_\-.:;,*()[\]【】<>/\\#'"、·&]+/g, "");
}
