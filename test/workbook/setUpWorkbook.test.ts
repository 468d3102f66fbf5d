import { openWorkbook } from "../../src/actions/openWorkbook";
import { setUpWorkbook, type SetUpChoice } from "../../src/actions/setUpWorkbook";
import { ApplicationObject } from "../../src/embedded-excel/objects/applicationObject";
import { ChartCollectionObject } from "../../src/embedded-excel/objects/chartCollectionObject";
import { DataValidationObject } from "../../src/embedded-excel/objects/dataValidationObject";
import { TableCollectionObject } from "../../src/embedded-excel/objects/tableCollectionObject";
import { WorksheetProtectionObject } from "../../src/embedded-excel/objects/worksheetProtectionObject";
import { ExcelError } from "../../src/embedded-excel/workbook/excelError";
import { day } from "../builders/day";
import {
  aSetUp,
  findErrorCells,
  inExcel,
  listSheetNames,
  openExcel,
  readEverything,
  readTable,
  today,
  type OpenedExcel,
} from "../builders/trackerExcel";

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel();
});
afterEach(() => {
  jest.restoreAllMocks();
  opened.close();
});

/** A workbook in which somebody has something of their own. */
async function writeOwnSheet(name: string): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = name;
    sheet.getRange("A1:B2").values = [
      ["我的", "资料"],
      [1, 2],
    ];
    await context.sync();
  });
}

describe("Setting up the workbook", () => {
  it("takes at most 4 syncs and leaves nothing but our sheets in an empty workbook", async () => {
    const { result, syncs } = await opened.measure(() => setUpWorkbook(aSetUp));
    expect(result).toEqual({ kind: "created", sheetNames: await listSheetNames() });
    expect(syncs).toBeLessThanOrEqual(4);
    expect(await openWorkbook()).toMatchObject({ kind: "ours", language: "zh", preset: "general", today });
  });

  // All presets and languages are looked through as files.
  it.each([{ language: "en", preset: "trade" }] as const)(
    "shows no error in any cell: $language $preset with demo data",
    async (kind) => {
      await setUpWorkbook({ ...aSetUp, ...kind, withDemoData: true });
      expect(await findErrorCells()).toEqual([]);
      expect((await readTable("Customers")).length).toBeGreaterThan(5);
      expect(await openWorkbook()).toMatchObject({ kind: "ours", ...kind });
    },
  );

  it("asked again finds that there is one, and changes nothing", async () => {
    await setUpWorkbook(aSetUp);
    const before = await readEverything();
    expect(await setUpWorkbook({ ...aSetUp, language: "en", withDemoData: true })).toEqual({ kind: "alreadySetUp" });
    expect(await readEverything()).toEqual(before);
  });

  it("leaves rows without grey bands: grey says lost or cancelled", async () => {
    await setUpWorkbook(aSetUp);
    const banded = await inExcel(async (context) => {
      const tables = context.workbook.tables.load("items/showBandedRows");
      await context.sync();
      return tables.items.map(({ showBandedRows }) => showBandedRows);
    });
    expect(banded.length).toBeGreaterThan(5);
    expect(new Set(banded)).toEqual(new Set([false]));
  });

  it("keeps what stands in the workbook", async () => {
    await writeOwnSheet("报价");
    await setUpWorkbook(aSetUp);
    expect((await listSheetNames())[0]).toBe("报价");
    expect(opened.excel.person.shownText("报价", "B2")).toBe("2");
  });
});

describe("Sheet names that are taken", () => {
  beforeEach(() => writeOwnSheet("客户"));

  it("are reported, and nothing is written", async () => {
    const before = await readEverything();
    expect(await openWorkbook()).toEqual({ kind: "notOurs", takenSheetNames: ["客户"], isEmpty: false });
    expect(await setUpWorkbook(aSetUp)).toEqual({
      kind: "namesTaken",
      sheetNames: ["客户"],
      tableNames: [],
      definedNames: [],
    });
    expect(await readEverything()).toEqual(before);
  });

  it("stay theirs when our sheets are added beside", async () => {
    const result = await setUpWorkbook({ ...aSetUp, whenNamesAreTaken: "addBeside", withDemoData: true });
    expect(result).toMatchObject({
      kind: "created",
      sheetNames: expect.arrayContaining(["客户 2", "跟进"]) as unknown,
    });
    expect(opened.excel.person.shownText("客户", "A1")).toBe("我的");
    expect(await findErrorCells()).toEqual([]);
    expect(await openWorkbook()).toMatchObject({ kind: "ours" });
  });
});

describe("Names that cannot be added beside", () => {
  it("a table called Orders is reported whatever was chosen", async () => {
    await writeOwnSheet("报价");
    await inExcel(async (context) => {
      context.workbook.tables.add("报价!A1:B2", true).name = "Orders";
      await context.sync();
    });
    const result = await setUpWorkbook({ ...aSetUp, whenNamesAreTaken: "addBeside" });
    expect(result).toMatchObject({ kind: "namesTaken", tableNames: ["Orders"] });
  });

  it("a workbook name called Holidays is reported and not overwritten", async () => {
    await writeOwnSheet("报价");
    await inExcel(async (context) => {
      context.workbook.names.add("Holidays", "=报价!$A$1");
      await context.sync();
    });
    expect(await setUpWorkbook(aSetUp)).toMatchObject({ kind: "namesTaken", definedNames: ["Holidays"] });
  });

  it("names that outlived their deleted sheets are replaced", async () => {
    await writeOwnSheet("报价");
    await setUpWorkbook(aSetUp);
    await inExcel(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      for (const sheet of sheets.items) if (sheet.name !== "报价") sheet.delete();
      await context.sync();
    });
    expect(await openWorkbook()).toMatchObject({ kind: "notOurs" });
    expect(await setUpWorkbook(aSetUp)).toMatchObject({ kind: "created" });
    expect(await openWorkbook()).toMatchObject({ kind: "ours" });
  });
});

describe("Set-up that fails half-way", () => {
  const fail = () => {
    throw new ExcelError("GeneralException");
  };

  const breaks: readonly (readonly [string, () => unknown])[] = [
    [
      "while sheets get their tables",
      () => jest.spyOn(TableCollectionObject.prototype, "add").mockImplementationOnce(fail),
    ],
    [
      "while rules are set",
      () => jest.spyOn(DataValidationObject.prototype, "rule", "set").mockImplementationOnce(fail),
    ],
    [
      "at the protection",
      () => jest.spyOn(WorksheetProtectionObject.prototype, "protect").mockImplementationOnce(fail),
    ],
    ["while calculating", () => jest.spyOn(ApplicationObject.prototype, "calculate").mockImplementationOnce(fail)],
  ];

  it("leaves the workbook as it was wherever it fails, and works when tried again", async () => {
    await writeOwnSheet("报价");
    const before = await readEverything();
    for (const [when, breakHost] of breaks) {
      breakHost();
      const code = await setUpWorkbook(aSetUp).catch((error: unknown) => (error as { code?: string }).code);
      expect({ when, code, left: await readEverything() }).toEqual({ when, code: "hostFailure", left: before });
    }
    expect(await setUpWorkbook(aSetUp)).toMatchObject({ kind: "created" });
  });

  it("takes away the sheets of a try whose connection was lost, but none on which somebody wrote", async () => {
    let requests = 0;
    opened.client.disturb = () => {
      requests += 1;
      const done = requests === 2 ? "everything" : "nothing";
      return requests < 2 ? null : { done, code: "ConnectionFailure" };
    };
    await expect(setUpWorkbook(aSetUp)).rejects.toMatchObject({ code: "notCompensated" });
    opened.client.disturb = null;
    const [first, second = "", ...others] = await listSheetNames();
    expect(others.length).toBeGreaterThan(5);
    opened.excel.person.paste(second, "B2", [["我的"]]);
    const result = await setUpWorkbook(aSetUp);
    const sheetNames = result.kind === "created" ? result.sheetNames : [];
    expect(first).toBe("Sheet1");
    expect(await listSheetNames()).toEqual([second, ...sheetNames]);
  });

  it("leaves the empty workbook with its one sheet", async () => {
    jest.spyOn(ChartCollectionObject.prototype, "add").mockImplementationOnce(fail);
    await expect(setUpWorkbook(aSetUp)).rejects.toMatchObject({ code: "hostFailure" });
    expect(await openWorkbook()).toEqual({ kind: "notOurs", takenSheetNames: [], isEmpty: true });
  });
});

describe("A damaged workbook", () => {
  it("from which a table was deleted is told apart from somebody else's", async () => {
    await setUpWorkbook(aSetUp);
    await inExcel(async (context) => {
      context.workbook.tables.getItem("Payments").delete();
      await context.sync();
    });
    expect(await openWorkbook()).toEqual({ kind: "damaged", missingTables: ["Payments"] });
    await expect(setUpWorkbook(aSetUp)).rejects.toMatchObject({ code: "tableMissing", details: { table: "Payments" } });
  });
});

test("demo rows stand around the workbook's own day, whatever the clock of the page says", async () => {
  const own = day("2027-03-01");
  const demoOf = async (choice: Partial<SetUpChoice>) => {
    const other = await openExcel({ today: own });
    const { today: _left, ...rest } = { ...aSetUp, withDemoData: true };
    await setUpWorkbook({ ...rest, ...choice });
    const rows = (await readTable("FollowUps")).map((row) => [row["客户"], row["跟进日期"], row["下次跟进"]]);
    other.close();
    return rows;
  };
  expect(await demoOf({})).toEqual(await demoOf({ today: own }));
});
