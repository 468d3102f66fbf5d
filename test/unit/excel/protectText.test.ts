import { protectText, protectValue } from "../../../src/excel/protectText";

describe("Text in a cell that Excel parses", () => {
  it.each([
    "=1+1",
    "+86",
    "-5",
    "@me",
    "\t=1",
    "\n=1",
    "＝1+1",
    "＠me",
    "'quoted",
    "1-2",
    "3/4",
    "1E5",
    "true",
    "#N/A",
    "März 5",
  ])("%j gets an apostrophe", (text) => expect(protectText(text, false)).toBe(`'${text}`));

  it.each(["海纳贸易", "Haina", "聊了样品", "a=b", "x@example.com", ""])("%j stays as it is", (text) =>
    expect(protectText(text, false)).toBe(text),
  );
});

describe("Text in a cell of format @", () => {
  it.each(["=1+1", "0571", "TRUE", "1E5"])("%j stays as it is", (text) => expect(protectText(text, true)).toBe(text));

  it("that begins with an apostrophe gets a second one", () => expect(protectText("'a", true)).toBe("''a"));
});

describe("Values", () => {
  it("null clears the cell", () => expect(protectValue(null, "General")).toBe(""));
  it("numbers and booleans stay", () => {
    expect(protectValue(46_349, "@")).toBe(46_349);
    expect(protectValue(true, "General")).toBe(true);
  });
});
