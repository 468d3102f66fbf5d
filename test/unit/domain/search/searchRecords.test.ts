import { pinyin } from "pinyin-pro";
import { noFilter, searchRecords, type SearchQuestion } from "../../../../src/domain/search/searchRecords";
import type { TrackerRecords } from "../../../../src/domain/trackerRecords";
import { day } from "../../../builders/day";
import { randomTracker } from "../../../builders/randomTracker";
import { aCustomer, aFollowUp, anOrder } from "../../../builders/records";
import { searchIndexOf } from "../../../builders/searchIndexOf";
import { someSettings } from "../../../builders/someSettings";

const today = day("11-23");
const settings = someSettings();
const readSyllables = (name: string) => pinyin(name, { toneType: "none", type: "array", v: true });

const haina = aCustomer({
  id: "C-1",
  name: "海纳机械",
  mobile: "+86 138-0000-1111",
  email: "Buy@Haina.cn",
  owner: "王芳",
});
const chongqing = aCustomer({ id: "C-2", name: "重庆货运", mobile: null, phone: "023-5555 1234", stage: "won" });
const orders = [
  anOrder({ orderNumber: "SO-7", customer: "C-1", amount: 500, orderDate: day("10-01"), status: "shipped" }),
  anOrder({ orderNumber: "SO-8", customer: "C-2", amount: 900, orderDate: day("11-01"), region: "southChina" }),
];
const followUps = [aFollowUp({ customer: "C-2", content: "已寄样，等反馈", date: day("11-02") })];
const records: TrackerRecords = { customers: [haina, chongqing], orders, followUps, payments: [], feedback: [] };

function find(question: Partial<SearchQuestion>, known: TrackerRecords = records) {
  const index = searchIndexOf({ records: known, settings, today }, readSyllables);
  const finds = searchRecords(index, { query: "", filter: noFilter, sort: "best", ...question });
  return {
    customers: finds.customers.map(({ record }) => record.name),
    orders: finds.orders.map(({ record }) => record.orderNumber),
    followUps: finds.followUps.map(({ record }) => record.content),
  };
}

describe("One box finds", () => {
  it.each([
    ["海纳", "海纳机械"],
    ["hnjx", "海纳机械"],
    ["HNJX", "海纳机械"],
    ["cqhy", "重庆货运"],
    ["hainajixie", "海纳机械"],
    ["jixie", "海纳机械"],
    ["HaiN", "海纳机械"],
    ["chongqing", "重庆货运"],
    ["13800001111", "海纳机械"],
    ["138 0000 1111", "海纳机械"],
    ["+8613800001111", "海纳机械"],
    ["ｂｕｙ＠haina", "海纳机械"],
    ["02355551234", "重庆货运"],
    ["so-8", "重庆货运"],
    ["海 1111", "海纳机械"],
  ])("%s", (query, name) => {
    expect(find({ query }).customers).toEqual([name]);
  });

  it("orders and follow-ups by their customer, follow-ups by what was said", () => {
    expect(find({ query: "重庆" })).toEqual({
      customers: ["重庆货运"],
      orders: ["SO-8"],
      followUps: ["已寄样，等反馈"],
    });
    expect(find({ query: "寄样" })).toEqual({ customers: [], orders: [], followUps: ["已寄样，等反馈"] });
  });

  it("nothing for what stands nowhere", () => {
    expect(find({ query: "ainaj" }).customers).toEqual([]);
    expect(find({ query: "海纳 寄样" })).toEqual({ customers: [], orders: [], followUps: [] });
  });
});

describe("A filter", () => {
  it("of the stage takes the customer's, for orders and follow-ups too", () => {
    const filter = { ...noFilter, stage: "won" };
    expect(find({ filter })).toEqual({ customers: ["重庆货运"], orders: ["SO-8"], followUps: ["已寄样，等反馈"] });
  });

  it("of the status leaves orders only", () => {
    const filter = { ...noFilter, status: "shipped" };
    expect(find({ filter })).toEqual({ customers: [], orders: ["SO-7"], followUps: [] });
  });

  it("of the region takes the order's own before the customer's", () => {
    expect(find({ filter: { ...noFilter, region: "southChina" } }).orders).toEqual(["SO-8"]);
    expect(find({ filter: { ...noFilter, region: "eastChina" } }).orders).toEqual(["SO-7"]);
  });

  it("of the owner falls back on the customer's", () => {
    expect(find({ filter: { ...noFilter, owner: "王芳" } })).toEqual({
      customers: ["海纳机械"],
      orders: ["SO-7"],
      followUps: [],
    });
  });

  it("of the period includes both ends", () => {
    const period = { from: day("10-01"), to: day("11-01") };
    expect(find({ filter: { ...noFilter, period } }).orders).toEqual(["SO-8", "SO-7"]);
    expect(find({ filter: { ...noFilter, period: { from: day("10-02"), to: day("10-31") } } }).orders).toEqual([]);
  });
});

describe("Sorting", () => {
  it("by amount, date or days overdue puts the largest first", () => {
    expect(find({ sort: "amount" }).customers).toEqual(["重庆货运", "海纳机械"]);
    expect(find({ sort: "date" }).orders).toEqual(["SO-8", "SO-7"]);
    const late = aCustomer({ id: "C-3", name: "晚了", nextFollowUp: day("11-01") });
    const soon = aCustomer({ id: "C-4", name: "刚晚", nextFollowUp: day("11-20") });
    const known = { ...records, customers: [soon, late], orders: [], followUps: [] };
    expect(find({ sort: "daysOverdue" }, known).customers).toEqual(["晚了", "刚晚"]);
  });

  it("puts names that begin with what was typed first", () => {
    const customers = [aCustomer({ id: "C-5", name: "新海纳", created: today }), haina];
    expect(find({ query: "海纳" }, { ...records, customers }).customers).toEqual(["海纳机械", "新海纳"]);
  });
});

it("finds one of 10,000 customers, and prints how long a keystroke takes", () => {
  const sizes = { customers: 10_000, followUps: 20_000, orders: 10_000, payments: 5_000, feedback: 0 };
  const many = randomTracker(1, sizes, today);
  const known = { ...many, customers: [...many.customers, haina] };
  const start = performance.now();
  const index = searchIndexOf({ records: known, settings, today }, readSyllables);
  const built = performance.now();
  const finds = ["h", "hn", "hnj", "hnjx"].map((query) =>
    searchRecords(index, { query, filter: noFilter, sort: "best" }),
  );
  const searched = performance.now();
  process.stdout.write(
    `search: index ${Math.round(built - start)} ms, a keystroke ${((searched - built) / 4).toFixed(1)} ms\n`,
  );
  expect(finds.at(-1)?.customers.map(({ record }) => record.name)).toEqual(["海纳机械"]);
});
