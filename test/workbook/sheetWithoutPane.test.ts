/** What a colleague without the add-in sees: states in words and colours, and rows typed by hand that count at once. */
import type { TableKey } from "../../src/schema/columnSpec";
import { columnLetters } from "../../src/schema/formulaText";
import { tones } from "../../src/schema/plan/palette";
import { tableSchema } from "../../src/schema/tableSchema";
import { openTracker, type OpenedExcel } from "../builders/trackerExcel";

let opened: OpenedExcel;

beforeAll(async () => {
  opened = await openTracker({ withDemoData: true });
});

afterAll(() => opened.close());

function addressOf(table: TableKey, key: string, row: number): [string, string] {
  const { columns, sheetName } = tableSchema(table, "general");
  return [sheetName.zh, `${columnLetters(columns.findIndex((column) => column.key === key))}${row + 2}`];
}

const shown = (table: TableKey, key: string, row: number): string =>
  opened.excel.person.shownText(...addressOf(table, key, row));

const fill = (table: TableKey, key: string, row: number): string | undefined =>
  opened.excel.person.shownColours(...addressOf(table, key, row)).fill.toUpperCase();

const coloured: [TableKey, string, number, string, keyof typeof tones][] = [
  ["Customers", "stage", 1, "成交", "green"],
  ["Customers", "stage", 2, "意向", "blue"],
  ["Customers", "reminderState", 1, "逾期3级", "redStrong"],
  ["Customers", "reminderState", 2, "逾期2级", "redMiddle"],
  ["Customers", "reminderState", 3, "逾期1级", "red"],
  ["Customers", "reminderState", 4, "今日应跟进", "amber"],
  ["Customers", "reminderState", 5, "即将到期", "amber"],
  ["FollowUps", "result", 21, "未接通·未回复", "grey"],
  ["Orders", "status", 1, "已完成", "green"],
  ["Orders", "status", 2, "生产中", "blue"],
  ["Orders", "status", 10, "异常", "red"],
  ["Orders", "deliveryState", 2, "延期", "red"],
  ["Orders", "deliveryState", 4, "已发晚5天", "amber"],
  ["Orders", "deliveryState", 8, "即将到期", "amber"],
  ["Orders", "paymentState", 1, "已结清", "green"],
  ["Orders", "paymentState", 3, "待定金", "amber"],
  ["Orders", "paymentState", 6, "逾期", "red"],
  ["Orders", "ageing", 6, "逾期 61–90 天", "red"],
  ["Orders", "paymentState", 7, "多收", "amber"],
  ["Orders", "paymentState", 9, "待退款", "red"],
  ["Feedback", "caseReason", 1, "待解决", "amber"],
  ["Feedback", "caseReason", 2, "超期未解决", "red"],
  ["Feedback", "caseReason", 6, "无人处理", "red"],
  ["Feedback", "state", 1, "待处理", "red"],
  ["Feedback", "state", 2, "处理中", "blue"],
  ["Feedback", "state", 3, "已解决", "green"],
  ["Feedback", "state", 4, "无需处理", "grey"],
];

test.each(coloured)("%s %s of row %i says %s %s in its colour: %s", (table, key, row, word, tone) => {
  expect(shown(table, key, row)).toBe(word);
  expect(fill(table, key, row)).toBe(tones[tone].fill);
});

test("a customer typed by hand, without id, is due, found by its name and on the Today list", () => {
  const row = 13;
  const { person } = opened.excel;
  person.type(...addressOf("Customers", "name", row), "手工*客户");
  person.type(...addressOf("Customers", "created", row), "2026-11-02");
  expect(shown("Customers", "dueDate", row)).toBe("2026-11-03");
  expect(shown("Customers", "reason", row)).toBe("首次联系");
  person.type(...addressOf("FollowUps", "customer", 24), "手工*客户");
  person.type(...addressOf("FollowUps", "date", 24), "2026-11-10");
  person.type(...addressOf("FollowUps", "nextDate", 24), "2026-11-20");
  expect(shown("Customers", "lastContact", row)).toBe("2026-11-10");
  expect(shown("Customers", "dueDate", row)).toBe("2026-11-20");
  const today = Array.from({ length: 12 }, (_, index) => person.shownText("今日提醒", `B${index + 10}`));
  expect(today).toContain("手工*客户");
});

test("a customer that nobody knows stands out in red", () => {
  opened.excel.person.type(...addressOf("FollowUps", "customer", 25), "查无此人");
  expect(fill("FollowUps", "customer", 25)).toBe(tones.red.fill);
  expect(fill("FollowUps", "customer", 1)).not.toBe(tones.red.fill);
});
