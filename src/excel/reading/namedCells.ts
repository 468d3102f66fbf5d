import type { CellValue } from "./columnRequest";

export interface QueuedName {
  readonly name: string;
  readonly range: Excel.Range;
}

export function queueNamed(context: Excel.RequestContext, names: readonly string[]): readonly QueuedName[] {
  return names.map((name) => ({
    name,
    range: context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("values"),
  }));
}

export function seeNamed(queued: readonly QueuedName[]): ReadonlyMap<string, readonly (readonly CellValue[])[]> {
  return new Map(
    queued.filter(({ range }) => !range.isNullObject).map(({ name, range }) => [name, range.values as CellValue[][]]),
  );
}
