/** Columns of other people's customer lists that become follow-ups of their own; beside those of the schema. */
import type { ColumnSpec, TableKey } from "../../schema/columnSpec";
import { followUps } from "../../schema/tables/followUps";

export type HistoryKey = "history.content" | "history.date" | "history.method";

const sources: readonly { readonly key: HistoryKey; readonly field: "content" | "date" | "method" }[] = [
  { key: "history.content", field: "content" },
  { key: "history.date", field: "date" },
  { key: "history.method", field: "method" },
];

const columns: readonly ColumnSpec[] = sources.map(({ key, field }) => {
  const spec = followUps.columns.find((column) => column.key === field) as ColumnSpec;
  const { zh, en } = followUps.recordName;
  const header = { zh: `${zh}：${spec.header.zh}`, en: `${en[0]?.toUpperCase()}${en.slice(1)}: ${spec.header.en}` };
  return {
    key,
    header,
    kind: spec.kind,
    width: spec.width,
    band: "history",
    ...(spec.list ? { list: spec.list } : {}),
  };
});

export function historyColumnsOf(table: TableKey): readonly ColumnSpec[] {
  return table === "Customers" ? columns : [];
}

export function isHistoryKey(key: string): key is HistoryKey {
  return sources.some((source) => source.key === key);
}
