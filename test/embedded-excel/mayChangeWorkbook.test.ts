import { changesMoreThanCells, mayChangeWorkbook } from "../../src/embedded-excel/protocol/mayChangeWorkbook";
import type { RichApiRequest } from "../../src/embedded-excel/protocol/wireFormat";

const action = (ActionType: number, Name = ""): RichApiRequest => ({
  Actions: [{ Id: 1, ActionType, Name, ObjectPathId: 1 }],
  ObjectPaths: {},
});
const path = (ObjectPathType: number, Name: string): RichApiRequest => ({
  Actions: [],
  ObjectPaths: { 1: { Id: 1, ObjectPathType, Name } },
});

describe("Whether a request may change the workbook", () => {
  it.each([
    ["a property that is set", action(4, "Values")],
    ["an update of several properties", action(9)],
    ["a method", action(3, "Clear")],
    ["an object that a method makes", path(3, "Add")],
  ])("%s may", (_, request) => {
    expect(mayChangeWorkbook(request)).toBe(true);
  });

  it.each([
    ["an object that is asked for", action(1)],
    ["a query", action(2)],
    ["the library keeping a range", action(3, "_KeepReference")],
    ["a method that answers a value", action(3, "GetCount")],
    ["a range that a method finds", path(3, "GetUsedRange")],
    ["a property of an object", path(4, "Worksheets")],
  ])("%s may not", (_, request) => {
    expect(mayChangeWorkbook(request)).toBe(false);
  });
});

describe("Whether a request changes more than cells", () => {
  const together = (...requests: RichApiRequest[]): RichApiRequest => ({
    Actions: requests.flatMap(({ Actions }) => Actions),
    ObjectPaths: Object.assign({}, ...requests.map(({ ObjectPaths }) => ObjectPaths)) as RichApiRequest["ObjectPaths"],
  });

  it.each([
    ["a format alone", action(4, "NumberFormat")],
    ["a method", action(3, "Delete")],
    ["an object that a method makes", path(3, "Insert")],
    ["several properties of an object", action(9)],
    ["a method beside values", together(action(4, "Values"), action(3, "Resize"))],
  ])("%s does", (_, request) => {
    expect(changesMoreThanCells(request)).toBe(true);
  });

  it.each([
    ["a query", action(2)],
    ["values with their format", together(action(4, "NumberFormat"), action(4, "Values"))],
    ["formulas", action(4, "Formulas")],
    ["what is selected", action(3, "Select")],
  ])("%s does not", (_, request) => {
    expect(changesMoreThanCells(request)).toBe(false);
  });
});
