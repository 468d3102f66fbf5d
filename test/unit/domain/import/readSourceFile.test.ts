import { writeXlsx } from "hucre/xlsx";
import { readSourceFile } from "../../../../src/domain/import/sources/readSourceFile";
import { day } from "../../../builders/day";

const text = "客户名称,手机\r\n海纳,13800000000\r\n";
const expected = [
  ["客户名称", "手机"],
  ["海纳", "13800000000"],
];

async function readCells(bytes: Uint8Array) {
  const read = await readSourceFile(bytes);
  if ("refusal" in read) return read.refusal;
  return read.sheets.map(({ rows }) => rows.map(({ cells }) => cells));
}

describe("A file of text", () => {
  test.each<[string, Uint8Array]>([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with mark", new TextEncoder().encode(`\uFEFF${text}`)],
    ["UTF-16 LE with mark", new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"))],
    ["UTF-16 BE with mark", new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le").swap16())],
  ])("in %s", async (_, bytes) => expect(await readCells(bytes)).toEqual([expected]));

  test("that is empty, or none at all, is refused", async () => {
    expect(await readCells(new Uint8Array())).toBe("noRows");
    expect(await readCells(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xff]))).toBe("notText");
  });
});

describe("A workbook file", () => {
  test("gives texts, numbers and days as they are, without hidden sheets and blank rows", async () => {
    const date = new Date(Date.UTC(2026, 2, 5));
    const bytes = await writeXlsx({
      sheets: [
        { name: "表", rows: [["客户", "日期", "金额", "是"], [], ["海纳", date, 12.5, true]] },
        { name: "藏", rows: [["x"]], hidden: true },
      ],
    });
    const read = await readSourceFile(bytes);
    expect(read).toEqual({
      sheets: [
        {
          name: "表",
          rows: [
            { line: 1, cells: ["客户", "日期", "金额", "是"] },
            { line: 3, cells: ["海纳", day("2026-03-05"), 12.5, true] },
          ],
        },
      ],
    });
  });

  test("spreads what is merged downwards, and tells hidden rows", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "表",
          rows: [
            ["客户", "订单"],
            ["海纳", "A"],
            [null, "B"],
          ],
          merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
          rowDefs: new Map([[1, { hidden: true }]]),
        },
      ],
    });
    const read = await readSourceFile(bytes);
    if ("refusal" in read) throw new Error(read.refusal);
    expect(read.sheets[0]?.rows.slice(1)).toEqual([
      { line: 2, cells: ["海纳", "A"], isHidden: true },
      { line: 3, cells: ["海纳", "B"] },
    ]);
  });

  test("with a password, damaged or without anything is refused", async () => {
    const sheets = [{ name: "表", rows: [["x"]] }];
    const encrypted = await writeXlsx({ sheets, encryption: { password: "1234", spinCount: 1_000 } });
    expect(await readCells(encrypted)).toBe("fileEncrypted");
    expect(await readCells((await writeXlsx({ sheets })).slice(0, 200))).toBe("fileDamaged");
    expect(await readCells(await writeXlsx({ sheets: [{ name: "表", rows: [] }] }))).toBe("noRows");
  });
});
