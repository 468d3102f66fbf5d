/** COUNTIF, SUMIFS, MAXIFS and their like. */
import type { OdooArgument, OdooFunction, OdooMatrix, OdooResult, OdooScalar } from "../odooLibrary";
import { parseCriterion, type Criterion } from "./criterion";
import { defineFunction } from "./defineFunction";
import { looseIndexOf } from "./equalityIndex";
import { isErrorValue, matrixOf, scalarOf } from "./functionValues";

interface Condition {
  readonly range: OdooMatrix;
  readonly height: number;
  readonly criterion: Criterion;
}

function conditionsOf(args: readonly OdooArgument[]): Condition[] {
  const conditions: Condition[] = [];
  for (let index = 0; index + 1 < args.length; index += 2) {
    const range = matrixOf(args[index]);
    conditions.push({ range, height: range[0]?.length ?? 0, criterion: parseCriterion(scalarOf(args[index + 1])) });
  }
  return conditions;
}

/** Positions that fulfil every condition; null when the ranges differ in size. */
function matchingPositions(conditions: readonly Condition[]): readonly number[] | null {
  const [first] = conditions;
  if (first === undefined) return [];
  const { height } = first;
  const width = first.range.length;
  if (conditions.some((condition) => condition.height !== height || condition.range.length !== width)) return null;
  let rest = conditions;
  let positions: readonly number[] | null = null;
  for (const condition of conditions) {
    const { key } = condition.criterion;
    if (key === null) continue;
    const found = looseIndexOf(condition.range).positionsOf(key);
    if (positions !== null && found.length >= positions.length) continue;
    positions = found;
    rest = conditions.filter((other) => other !== condition);
  }
  positions ??= Array.from({ length: height * width }, (_cell, position) => position);
  return rest.length === 0 ? positions : positions.filter((position) => rest.every((one) => fulfils(one, position)));
}

function fulfils({ range, height, criterion }: Condition, position: number): boolean {
  return criterion.matches(valueAt(range, height, position));
}

function valueAt(range: OdooMatrix, height: number, position: number): OdooScalar {
  return range[Math.floor(position / height)]?.[position % height]?.value ?? null;
}

type Aggregate = (numbers: readonly number[]) => OdooScalar;

function aggregateWhere(
  target: OdooArgument,
  conditionArguments: readonly OdooArgument[],
  aggregate: Aggregate,
): OdooResult {
  const conditions = conditionsOf(conditionArguments);
  const positions = matchingPositions(conditions);
  if (positions === null) return { value: "#VALUE!" };
  const range = matrixOf(target);
  const height = conditions[0]?.height ?? 0;
  const numbers: number[] = [];
  for (const position of positions) {
    const value = valueAt(range, height, position);
    if (typeof value === "number") numbers.push(value);
    else if (isErrorValue(value)) return { value };
  }
  return { value: aggregate(numbers) };
}

const sum: Aggregate = (numbers) => numbers.reduce((total, number) => total + number, 0);
const average: Aggregate = (numbers) =>
  numbers.length === 0 ? "#DIV/0!" : numbers.reduce((total, number) => total + number, 0) / numbers.length;
const largest: Aggregate = (numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0);
const smallest: Aggregate = (numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0);

const conditionPair = ["criteria_range (any, range, repeating)", "criterion (any, repeating)"];

function aggregateIfs(description: string, aggregate: Aggregate): OdooFunction {
  return defineFunction(description, ["range (any, range)", ...conditionPair], (target, ...args) =>
    aggregateWhere(target, args, aggregate),
  );
}

function aggregateIf(description: string, aggregate: Aggregate): OdooFunction {
  const args = ["range (any, range)", "criterion (any)", "target_range (any, range, optional)"];
  return defineFunction(description, args, (range, criterion, target) =>
    aggregateWhere(target ?? range, [range, criterion], aggregate),
  );
}

function count(...args: OdooArgument[]): OdooResult {
  return { value: matchingPositions(conditionsOf(args))?.length ?? "#VALUE!" };
}

export const conditionalFunctions: Readonly<Record<string, OdooFunction>> = {
  COUNTIF: defineFunction("Cells that fulfil a criterion.", ["range (any, range)", "criterion (any)"], count),
  COUNTIFS: defineFunction("Rows that fulfil every criterion.", conditionPair, count),
  SUMIF: aggregateIf("Sum where a criterion is fulfilled.", sum),
  AVERAGEIF: aggregateIf("Average where a criterion is fulfilled.", average),
  SUMIFS: aggregateIfs("Sum where every criterion is fulfilled.", sum),
  AVERAGEIFS: aggregateIfs("Average where every criterion is fulfilled.", average),
  MAXIFS: aggregateIfs("Largest number where every criterion is fulfilled.", largest),
  MINIFS: aggregateIfs("Smallest number where every criterion is fulfilled.", smallest),
};
