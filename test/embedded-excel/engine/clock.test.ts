import { anEngine, inputsOf, readRow } from "./anEngine";

const clockFormulas = inputsOf([["=TODAY()", "=NOW()", "=Today+1", "=A1*2"]]);

function anEngineOn(serial: number) {
  const engine = anEngine();
  engine.defineName("Today", "=TODAY()");
  engine.writeCells("Calc", 0, 0, clockFormulas);
  engine.setToday(serial);
  return engine;
}

test("two engines can have different days", () => {
  const [early, late] = [anEngineOn(45_000), anEngineOn(46_000)];
  expect(readRow(early, "Calc", 0, 4)).toEqual([45_000, 45_000, 45_001, 90_000]);
  expect(readRow(late, "Calc", 0, 4)).toEqual([46_000, 46_000, 46_001, 92_000]);
  early.recalculate();
  expect(readRow(early, "Calc", 0, 4)).toEqual([45_000, 45_000, 45_001, 90_000]);
});

test("the next day changes what depends on the day", () => {
  const engine = anEngineOn(45_000);
  readRow(engine, "Calc", 0, 4);
  engine.setToday(45_001);
  expect(readRow(engine, "Calc", 0, 4)).toEqual([45_001, 45_001, 45_002, 90_002]);
});

test("without a day of its own the engine takes the machine's", () => {
  const engine = anEngineOn(45_000);
  engine.setToday(null);
  const now = new Date();
  const serial = Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000) + 25_569;
  expect([serial, serial + 1]).toContain(readRow(engine, "Calc", 0, 1)[0]);
});
