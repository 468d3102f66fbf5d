import { readPersonIntent, readTabbedText } from "../../../../src/workbench/grid/personIntent";

const zone = { top: 1, left: 2, bottom: 3, right: 4 };

describe("What a person wants in the grid", () => {
  it("typing into a cell is an entry, an empty text too", () => {
    const command = { type: "UPDATE_CELL", sheetId: "s", row: 4, col: 1, content: "12" };
    expect(readPersonIntent(command, "s")).toEqual({ kind: "enter", sheetId: "s", row: 4, column: 1, text: "12" });
    expect(readPersonIntent({ ...command, content: "" }, "s")).toMatchObject({ kind: "enter", text: "" });
  });

  it("a change of format that comes as a cell update is not supported", () => {
    const command = { type: "UPDATE_CELL", sheetId: "s", row: 4, col: 1, style: { bold: true } };
    expect(readPersonIntent(command, "s")).toEqual({ kind: "unsupported", command: "UPDATE_CELL" });
  });

  it("the delete key clears every selected area", () => {
    const command = { type: "DELETE_UNFILTERED_CONTENT", sheetId: "s", target: [zone, zone] };
    expect(readPersonIntent(command, "s")).toEqual({ kind: "clear", sheetId: "s", areas: [zone, zone] });
  });

  it("pasting knows copied cells from text of another program", () => {
    expect(readPersonIntent({ type: "PASTE", target: [zone], pasteOption: "asValue" }, "s")).toEqual({
      kind: "pasteCells",
      sheetId: "s",
      area: zone,
      valuesOnly: true,
    });
    const fromOutside = { type: "PASTE_FROM_OS_CLIPBOARD", target: [zone], clipboardContent: { text: "a\tb" } };
    expect(readPersonIntent(fromOutside, "s")).toEqual({
      kind: "pasteText",
      sheetId: "s",
      area: zone,
      lines: [["a", "b"]],
    });
  });

  it("dragging a border resizes, a double click on it is not supported", () => {
    const command = { type: "RESIZE_COLUMNS_ROWS", sheetId: "s", dimension: "COL", elements: [2], size: 90 };
    expect(readPersonIntent(command, "s")).toEqual({
      kind: "resize",
      sheetId: "s",
      dimension: "COL",
      indexes: [2],
      pixels: 90,
    });
    expect(readPersonIntent({ ...command, size: null }, "s").kind).toBe("unsupported");
  });

  it("anything else is named as not supported", () => {
    expect(readPersonIntent({ type: "SORT_CELLS" }, "s")).toEqual({ kind: "unsupported", command: "SORT_CELLS" });
  });
});

describe("Text from the clipboard", () => {
  it.each([
    ["a", [["a"]]],
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a\t\tb", [["a", "", "b"]]],
    ["\ta", [["", "a"]]],
    ['"two\nlines"\tx', [["two\nlines", "x"]]],
    ['"say ""hi"""', [['say "hi"']]],
    ['5" pipe\tx', [['5" pipe', "x"]]],
    ["a\n\nb", [["a"], [""], ["b"]]],
    ["", [[""]]],
  ])("%j", (text, lines) => {
    expect(readTabbedText(text)).toEqual(lines);
  });
});
