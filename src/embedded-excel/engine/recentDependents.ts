/**
 * Which cells depend on what, for formulas written lately: the library's trees are built anew whenever something is added to
 * them, which took 200 ms for one appended row, so they are only given the formulas now and then.
 */
import type { OdooEvaluator, OdooPosition, OdooRange } from "./odooLibrary";

interface Dependent {
  readonly top: number;
  readonly bottom: number;
  readonly position: OdooPosition;
}

const mostKept = 3000;

export class RecentDependents {
  private readonly byColumn = new Map<string, Dependent[]>();
  private positions: OdooPosition[] = [];

  add(position: OdooPosition, ranges: readonly OdooRange[]): void {
    this.positions.push(position);
    for (const { sheetId, zone } of ranges) {
      for (let column = zone.left; column <= zone.right; column++) {
        const key = `${sheetId} ${column}`;
        const dependents = this.byColumn.get(key) ?? [];
        dependents.push({ top: zone.top, bottom: zone.bottom, position });
        this.byColumn.set(key, dependents);
      }
    }
  }

  of({ sheetId, row, col }: OdooPosition): OdooPosition[] {
    const dependents = this.byColumn.get(`${sheetId} ${col}`) ?? [];
    return dependents.filter(({ top, bottom }) => row >= top && row <= bottom).map(({ position }) => position);
  }

  get isFull(): boolean {
    return this.positions.length > mostKept;
  }

  handOverTo(evaluator: OdooEvaluator): void {
    this.positions.forEach((position) => evaluator.updateDependencies(position));
    this.clear();
  }

  clear(): void {
    this.byColumn.clear();
    this.positions = [];
  }
}
