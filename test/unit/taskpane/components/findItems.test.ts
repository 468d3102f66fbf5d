import { pinyin } from "pinyin-pro";
import { describeCustomerTexts } from "../../../../src/domain/search/searchText";
import { listCustomerItems, listOrderItems, listPersonItems } from "../../../../src/taskpane/add/chooserItems";
import { findItems } from "../../../../src/taskpane/components/findItems";
import { day } from "../../../builders/day";
import { aCustomer, anOrder } from "../../../builders/records";
import { someSettings } from "../../../builders/someSettings";

const customers = [
  aCustomer({ id: "C-1", name: "新海纳", company: "上海新海纳贸易有限公司", mobile: "13900001111", owner: "张三" }),
  aCustomer({ id: "C-2", name: "海纳机械", contactPerson: "Anna Lee", phone: "021-5555 1234" }),
  aCustomer({ id: "C-3", name: null }),
];
const orders = [anOrder({ orderNumber: "SO-7", customer: "C-2" }), anOrder({ orderNumber: "SO-8", customer: "海纳" })];
const records = { customers, orders, followUps: [], payments: [], feedback: [] };
const readSyllables = (name: string) => pinyin(name, { toneType: "none", type: "array", v: true });
const customerTexts = describeCustomerTexts(records, readSyllables);
const labels = (items: ReturnType<typeof listCustomerItems>, typed: string) =>
  findItems(items, typed).map(({ label }) => label);

describe("A chooser finds", () => {
  it.each([
    ["", ["新海纳", "海纳机械"]],
    ["海纳", ["海纳机械", "新海纳"]],
    ["hnjx", ["海纳机械"]],
    ["hn", ["海纳机械", "新海纳"]],
    ["haina", ["海纳机械", "新海纳"]],
    ["xinhai", ["新海纳"]],
    ["maoyi", ["新海纳"]],
    ["anna", ["海纳机械"]],
    ["+86 21 55551234", ["海纳机械"]],
    ["so-7", ["海纳机械"]],
    ["so-9", []],
  ])("customers by %j: %j", (typed, names) => {
    expect(labels(listCustomerItems(customerTexts), typed)).toEqual(names);
  });

  it.each([
    ["so-8", ["SO-8"]],
    ["hnjx", ["SO-7"]],
    ["海纳机械", ["SO-7"]],
  ])("orders by %j: %j", (typed, numbers) => {
    const items = listOrderItems({ records, customerTexts, settings: someSettings(), today: day("11-23") });
    expect(labels(items, typed)).toEqual(numbers);
  });

  it("colleagues by their initials", () => {
    const items = listPersonItems({ records, settings: someSettings(), readSyllables });
    expect(labels(items, "zhangs")).toEqual(["张三"]);
  });

  it("without the dictionary everything but pinyin", () => {
    const items = listCustomerItems(describeCustomerTexts(records, null));
    expect(labels(items, "机械")).toEqual(["海纳机械"]);
    expect(labels(items, "hnjx")).toEqual([]);
  });
});
