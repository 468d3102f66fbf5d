import {
  findNewFieldProblem,
  settleField,
  tidyChoices,
  type NewField,
  type NewFieldQuestion,
} from "../../../../src/domain/ownFields/findNewFieldProblem";
import type { OwnField } from "../../../../src/schema/ownField";
import { ownFieldKeys, readOwnFields } from "../../../../src/schema/ownFields";
import { ownListKeys } from "../../../../src/schema/ownLists";
import { tableKeys } from "../../../../src/schema/tables/tables";
import { inputColumns, tableSchema } from "../../../../src/schema/tableSchema";

const aField: NewField = { table: "Orders", header: "车牌号", kind: "text", choices: [] };
const find = (field: Partial<NewField>, rest: Partial<NewFieldQuestion> = {}) =>
  findNewFieldProblem({
    field: { ...aField, ...field },
    preset: "general",
    ownFields: [],
    standingHeaders: ["Plate"],
    ...rest,
  });
const ownField = (index: number, fields: Partial<OwnField> = {}): OwnField => ({
  table: "Orders",
  key: ownFieldKeys[index] ?? "",
  header: `字段${index}`,
  kind: "text",
  list: null,
  ...fields,
});

test("a field needs a name that its table does not have, in either language or in the sheet", () => {
  expect(find({})).toBeNull();
  expect([find({ header: " \n" }), find({ header: "x".repeat(41) })]).toEqual(["headerMissing", "headerTooLong"]);
  for (const header of ["订单金额", "amount", " PLATE ", "notes"])
    expect([header, find({ header })]).toEqual([header, "headerTaken"]);
  expect(find({ header: "字段0" }, { ownFields: [ownField(0)] })).toBe("headerTaken");
});

test("a list needs values, each of which counts once", () => {
  expect(find({ kind: "choice" })).toBe("choicesMissing");
  expect(find({ kind: "choice", choices: ["甲"] })).toBeNull();
  expect(find({ kind: "choice", choices: ["x".repeat(256)] })).toBe("choiceTooLong");
  expect(tidyChoices([" A ", "", "a", "B"])).toEqual(["A", "B"]);
});

test("there is an end to fields of a table and to lists", () => {
  const full = ownFieldKeys.map((_, index) => ownField(index));
  expect(find({}, { ownFields: full })).toBe("tooManyFields");
  expect(find({ table: "Customers" }, { ownFields: full })).toBeNull();
  const lists = ownListKeys.map((list, index) => ownField(0, { table: tableKeys[index % 5] ?? "Orders", list }));
  expect(find({ kind: "choice", choices: ["甲"] }, { ownFields: lists })).toBe("tooManyLists");
});

test("a new field takes the first free place", () => {
  expect(settleField({ ...aField, header: " 车牌\n号 " }, [ownField(0), ownField(2)])).toEqual(
    ownField(1, { header: "车牌 号" }),
  );
  const taken = [ownField(0, { kind: "choice", list: "ownList1" })];
  expect(settleField({ ...aField, kind: "choice" }, taken)).toMatchObject({ key: "ownField2", list: "ownList2" });
});

test("what Options say is read back; a row that says nothing known is none", () => {
  const rows = [
    ["订单", "车牌号", "文字", "Orders.ownField1", "text", ""],
    ["", "", "", "", "", ""],
    ["订单", "等级", "列表", "Orders.ownField2", "choice", ""],
    ["订单", "x", "文字", "Orders.amount", "text", ""],
    ["订单", "x", "文字", "Nobody.ownField1", "text", ""],
  ];
  expect(readOwnFields(new Map([["OwnFields", rows]]))).toEqual([ownField(0, { header: "车牌号" })]);
});

test("own fields stand before the notes, and are filled in like any other", () => {
  const table = tableSchema("Orders", "trade", [ownField(0), ownField(1, { table: "Payments" })]);
  const keys = inputColumns(table).map(({ key }) => key);
  expect(keys.indexOf("ownField1")).toBe(keys.indexOf("notes") - 1);
  expect(keys).not.toContain("ownField2");
});
