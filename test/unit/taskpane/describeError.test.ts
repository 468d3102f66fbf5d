import { WorkbookError, type WorkbookErrorCode } from "../../../src/excel/workbookError";
import { en } from "../../../src/i18n/en";
import { zh, type Texts } from "../../../src/i18n/zh";
import { describeError } from "../../../src/taskpane/session/describeError";

/** Compiles only while every code has its sentence. */
const sentences: Readonly<Record<WorkbookErrorCode, Texts["errors"][WorkbookErrorCode]>> = zh.errors;

test.each(Object.keys(sentences) as WorkbookErrorCode[])("%s is said in a sentence in both languages", (code) => {
  const error = new WorkbookError(code, {
    table: "Orders",
    column: "amount",
    name: "TodayDate",
    sheetNames: ["客户", "订单"],
  });
  expect(describeError(error, zh, "zh").sentence).toMatch(/[。！]$/);
  expect(describeError(error, en, "en").sentence).toMatch(/^[A-Z].*\.$/);
});

test("tables and columns are named as on the sheet", () => {
  const error = new WorkbookError("columnMissing", { table: "Orders", column: "amount" });
  expect(describeError(error, zh, "zh").sentence).toContain("“订单”里少了“订单金额”");
  expect(describeError(error, en, "en").sentence).toContain("“Orders” has lost its column “Amount”");
});

test("an error that nobody foresaw is told as such, with what it said for whoever is asked for help", () => {
  const { sentence, code } = describeError(new TypeError("x is undefined"), zh, "zh");
  expect(sentence).toBe(zh.errors.unexpected());
  expect(code).toBe("x is undefined");
});

test("Excel's own code is shown only where the sentence cannot be precise", () => {
  const error = (code: WorkbookErrorCode) => new WorkbookError(code, { hostCode: "GeneralException" });
  expect(describeError(error("hostFailure"), zh, "zh").code).toBe("GeneralException");
  expect(describeError(error("cellEditMode"), zh, "zh").code).toBeNull();
});
