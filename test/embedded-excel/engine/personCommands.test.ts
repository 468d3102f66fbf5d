import type { OdooCommand } from "../../../src/embedded-excel/engine/odooLibrary";
import { anEngine, inputsOf, readCell } from "./anEngine";

function aWatchedEngine() {
  const engine = anEngine();
  engine.writeCells("Data", 0, 0, inputsOf([[1, "=A1+1"]]));
  const commands: OdooCommand[] = [];
  engine.onPersonCommand((command) => commands.push(command));
  return { engine, commands };
}

const target = [{ top: 0, left: 0, bottom: 0, right: 0 }];

test.each<[string, object]>([
  ["UPDATE_CELL", { sheetId: "Data", row: 0, col: 0, content: "7" }],
  ["DELETE_CONTENT", { sheetId: "Data", target }],
  [
    "ADD_COLUMNS_ROWS",
    { sheetId: "Data", sheetName: "Data", dimension: "ROW", base: 0, quantity: 1, position: "before" },
  ],
  ["REMOVE_COLUMNS_ROWS", { sheetId: "Data", sheetName: "Data", dimension: "ROW", elements: [0] }],
  ["PASTE", { target }],
  ["PASTE_FROM_OS_CLIPBOARD", { target, clipboardContent: { "text/plain": "9" } }],
  ["AUTOFILL", {}],
  ["SORT_CELLS", { sheetId: "Data", col: 0, row: 0, zone: target[0], sortDirection: "asc" }],
  ["SET_FORMATTING", { sheetId: "Data", target, style: { bold: true } }],
  ["CREATE_SHEET", { sheetId: "New", name: "New", position: 0 }],
  ["REQUEST_UNDO", {}],
])("%s of a person changes nothing and is handed to the host", (type, payload) => {
  const { engine, commands } = aWatchedEngine();
  expect(engine.model.dispatch(type, payload).isSuccessful).toBe(false);
  expect(commands).toEqual([expect.objectContaining({ type, ...payload })]);
  expect([readCell(engine, "Data", 0, 0), readCell(engine, "Data", 0, 1)]).toEqual([1, 2]);
});

test("what only moves the view stays the grid's own", () => {
  const { engine, commands } = aWatchedEngine();
  expect(engine.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: "Data", sheetIdTo: "Calc" }).isSuccessful).toBe(true);
  expect(commands).toEqual([]);
});

test("the host's own commands go through", () => {
  const { engine, commands } = aWatchedEngine();
  const result = engine.dispatch("SET_FORMATTING", { sheetId: "Data", target, style: { bold: true } });
  expect(result.isSuccessful).toBe(true);
  engine.writeCells("Data", 0, 0, [[5]]);
  expect(readCell(engine, "Data", 0, 1)).toBe(6);
  expect(commands).toEqual([]);
});

test("who stopped listening hears nothing", () => {
  const { engine } = aWatchedEngine();
  const listener = jest.fn();
  engine.onPersonCommand(listener)();
  engine.model.dispatch("REQUEST_UNDO");
  expect(listener).not.toHaveBeenCalled();
});
