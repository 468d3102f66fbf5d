/** The open cells outside the tables that actions write: the period of the Regions sheet, and the switch of the colours. */
import { periodNames } from "./plan/regionLayout";
import { highlightOnName } from "./settingNames";

export const regionInputNames = [
  periodNames.from,
  periodNames.to,
  periodNames.groupBy,
  periodNames.previousFrom,
  periodNames.previousTo,
] as const;

const inputNames = [...regionInputNames, highlightOnName] as const;

/** Name of the cell in the workbook. */
export type InputName = (typeof inputNames)[number];

export interface InputCell {
  readonly name: InputName;
  readonly value: string | number | boolean;
  /** Null where the cell holds a value that somebody typed. */
  readonly formula: string | null;
}

export interface InputChange {
  readonly before: InputCell;
  readonly after: InputCell;
}

export function isInputName(name: unknown): name is InputName {
  return inputNames.some((each) => each === name);
}

/** The value of a formula follows from other cells, and Excel may spell it in another way than it was written. */
export function isSameInput(one: InputCell, other: InputCell | undefined): boolean {
  if (one.formula === null) return other?.formula === null && one.value === other.value;
  return other !== undefined && other.formula !== null;
}

/** Of the cells that are in both. */
export function findInputChanges(before: readonly InputCell[], after: readonly InputCell[]): InputChange[] {
  return after.flatMap((cell) => {
    const earlier = before.find(({ name }) => name === cell.name);
    return earlier === undefined || isSameInput(earlier, cell) ? [] : [{ before: earlier, after: cell }];
  });
}
