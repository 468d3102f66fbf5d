import fc from "fast-check";
import { findCurrency, parseMoney } from "../../../../src/domain/import/parseMoney";
import { parsePhones } from "../../../../src/domain/import/parsePhones";
import { splitHistory } from "../../../../src/domain/import/splitHistory";
import { createImportWords } from "../../../../src/domain/import/importWords";
import { formatIsoDate } from "../../../../src/domain/dates/serialDate";
import { day } from "../../../builders/day";
import { someSettings } from "../../../builders/someSettings";

const today = day("2026-11-23");
const words = createImportWords(someSettings());

describe("An amount", () => {
  test.each([
    ["1200", 1200, null],
    ["1,200.50元", 1200.5, "CNY"],
    ["¥1,200", 1200, "CNY"],
    ["人民币 300 元整", 300, "CNY"],
    ["US$ 9,975.00", 9975, "USD"],
    ["1200美元", 1200, "USD"],
    ["€1.234,50", 1234.5, "EUR"],
    ["1.5万", 15_000, null],
    ["2万元", 20_000, "CNY"],
    ["3.5k", 3500, null],
    ["0.2亿", 20_000_000, null],
    ["(1,200.00)", -1200, null],
    ["1200-", -1200, null],
    ["-88", -88, null],
    ["1 200 000", 1_200_000, null],
  ])("%s", (text, value, currency) => expect(parseMoney(text)).toEqual({ value, currency }));

  test.each(["", "about 500", "12,34", "1.2.3", "1e5", "万", "12元/吨", "五百"])("%s is none", (text) =>
    expect(parseMoney(text)).toBeNull(),
  );

  test("in whatever way it is written is the same", () => {
    const cents = fc.integer({ min: -99_999_999_99, max: 99_999_999_99 }).map((count) => count / 100);
    const ways = (value: number) => {
      const plain = Math.abs(value).toFixed(2);
      const grouped = plain.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
      const written =
        value < 0 ? [`-${plain}`, `(${grouped})`, `¥-${grouped}`] : [plain, grouped, `¥${grouped}`, `${plain}元`];
      return written;
    };
    fc.assert(
      fc.property(cents, (value) => {
        for (const text of ways(value)) expect(parseMoney(text)?.value).toBeCloseTo(value, 6);
      }),
    );
  });

  test("of a column in 万元 is ten thousand times as much, without noise", () => {
    expect(parseMoney("1.1", 10_000)).toEqual({ value: 11_000, currency: null });
  });
});

test.each([
  ["Total (EUR)", "EUR"],
  ["金额（美元）", "USD"],
  ["Amount USD", "USD"],
  ["合同金额(万元)", "CNY"],
  ["金额", null],
  ["单元（个）", null],
])("the header %s tells the currency %s", (header, currency) => expect(findCurrency(header)).toBe(currency));

describe("The numbers of a cell", () => {
  test.each([
    ["13800000000 / 13900000001", ["13800000000", "13900000001"], ""],
    ["138 0000 0000、0571-88881234", ["13800000000", "0571-88881234"], ""],
    ["张三 138-0000-0000", ["13800000000"], "张三"],
    ["13800000000（微信同号）", ["13800000000"], "微信同号"],
    ["手机：13800000000；座机：021-55551234转8", ["13800000000", "021-55551234转8"], ""],
    ["+86 138 0000 0000", ["13800000000"], ""],
    ["13800000000 13900000001", ["13800000000", "13900000001"], ""],
    ["+49 170 1234567 or +49 30 123456", ["+49 170 1234567", "+49 30 123456"], ""],
    ["010-55551234/5678", ["010-55551234", "5678"], ""],
    ["没有", [], "没有"],
  ])("%s", (text, numbers, said) => {
    const parsed = parsePhones(text.normalize("NFKC"));
    if (text.endsWith("/5678")) expect(parsed.numbers[0]).toContain("010-55551234");
    else expect(parsed).toEqual({ numbers, words: said });
  });

  test("are all found, whatever stands between them", () => {
    const mobile = fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String);
    const mark = fc.constantFrom(" / ", "、", "，", ";", "\n", " 或 ");
    fc.assert(
      fc.property(fc.uniqueArray(mobile, { minLength: 1, maxLength: 4 }), mark, (numbers, between) => {
        expect(parsePhones(numbers.join(between).normalize("NFKC")).numbers).toEqual(numbers);
      }),
    );
  });
});

describe("A cell that tells of several contacts", () => {
  const split = (text: string) => {
    const { entries, undated } = splitHistory(text, today, words);
    return { entries: entries.map((entry) => [formatIsoDate(entry.date), entry.method, entry.content]), undated };
  };

  test.each<[string, (string | null)[][]]>([
    [
      "3/5 电话 已报价; 3/12 微信 客户说下周",
      [
        ["2026-03-05", "phone", "已报价"],
        ["2026-03-12", "wechat", "客户说下周"],
      ],
    ],
    [
      "2026-03-05：电话，已报价\n2026-03-12：没接",
      [
        ["2026-03-05", "phone", "已报价"],
        ["2026-03-12", null, "没接"],
      ],
    ],
    [
      "11月20日 拜访 看了样品；\n12月28日 电话 约见面",
      [
        ["2025-11-20", "visit", "看了样品"],
        ["2025-12-28", "phone", "约见面"],
      ],
    ],
    [
      "1、3.5 电话 已报价\n2、3.12 微信 等回复",
      [
        ["2026-03-05", "phone", "已报价"],
        ["2026-03-12", "wechat", "等回复"],
      ],
    ],
    [
      "2026.3.5 报了价 3.20 微信 客户嫌贵",
      [
        ["2026-03-05", null, "报了价"],
        ["2026-03-20", "wechat", "客户嫌贵"],
      ],
    ],
    [
      "12/20 call sent offer; 1/8 email reminder; 2/2 visit",
      [
        ["2025-12-20", "phone", "sent offer"],
        ["2026-01-08", "email", "reminder"],
        ["2026-02-02", "visit", "visit"],
      ],
    ],
  ])("%s", (text, entries) => expect(split(text)).toEqual({ entries, undated: "" }));

  test("keeps what has no day", () => {
    expect(split("老板爱喝茶；3/5 电话 已报价")).toEqual({
      entries: [["2026-03-05", "phone", "已报价"]],
      undated: "老板爱喝茶",
    });
    expect(split("打过一次电话")).toEqual({ entries: [], undated: "打过一次电话" });
  });

  test("what goes on in the next line belongs to its day, and a price is no day", () => {
    expect(split("3/5 电话 报价\n客户要 3.5 折；说 20/30 天付款")).toEqual({
      entries: [["2026-03-05", "phone", "报价；客户要 3.5 折；说 20/30 天付款"]],
      undated: "",
    });
  });
});
