/** What people were told stands in the workbook, and whether it does. */
import { readAllRecords } from "../../../src/actions/readRecords";
import { recordsOfTable } from "../../../src/domain/trackerRecords";
import type { WorkbookState } from "../../../src/embedded-excel/model/workbookState";
import type { TableKey } from "../../../src/schema/columnSpec";
import type { AnyRecord, FieldValue } from "../../../src/schema/records";
import type { NumberSetting } from "../../../src/schema/settingNames";
import { tableKeys, tables } from "../../../src/schema/tables/tables";

export interface Acknowledged {
  /** A record that stands, or a field of it that was changed; a later word replaces an earlier one. */
  readonly saved: (table: TableKey, id: string, fields: AnyRecord) => void;
  readonly withdrawn: (table: TableKey, id: string) => void;
  readonly set: (setting: NumberSetting, value: number) => void;
  /** The list of regions offers it, once. */
  readonly listed: (region: string) => void;
  readonly unlisted: (region: string) => void;
  /** What is lost, doubled, in a wrong place or there without a word; nothing when all is right. */
  readonly findWrongs: (state: WorkbookState) => Promise<string[]>;
}

export async function acknowledgeWhatStands(): Promise<Acknowledged> {
  const wanted = new Map<string, Map<string, FieldValue>>();
  const keyOf = (table: TableKey, id: string) => `${table} ${id}`;
  const saved: Acknowledged["saved"] = (table, id, fields) => {
    const known = wanted.get(keyOf(table, id)) ?? new Map<string, FieldValue>();
    for (const [key, value] of Object.entries(fields)) known.set(key, value ?? null);
    wanted.set(keyOf(table, id), known);
  };
  for (const { table, record, id } of await readStanding())
    saved(table, id, { [tables[table].idKey]: record[tables[table].idKey] ?? null });
  const options = createOptionsModel();
  return {
    saved,
    ...options,
    withdrawn: (table, id) => void wanted.delete(keyOf(table, id)),
    findWrongs: async (state) => {
      const standing = await readStanding();
      const found = new Map(standing.map(({ table, id, record }) => [keyOf(table, id), record]));
      const doubled = standing.filter(({ table, id, record }) => found.get(keyOf(table, id)) !== record);
      return [
        ...doubled.map(({ table, id }) => `doubled: ${keyOf(table, id)}`),
        ...[...found.keys()].filter((key) => !wanted.has(key)).map((key) => `never acknowledged: ${key}`),
        ...[...wanted].flatMap(([key, fields]) => findWrongFields(key, fields, found.get(key))),
        ...findRowsOutside(state),
        ...(await options.findWrongOptions()),
      ];
    },
  };
}

function createOptionsModel() {
  const settings = new Map<NumberSetting, number>();
  const timesListed = new Map<string, number>();
  return {
    set: (setting: NumberSetting, value: number) => void settings.set(setting, value),
    listed: (region: string) => void timesListed.set(region, 1),
    unlisted: (region: string) => void timesListed.set(region, 0),
    findWrongOptions: async () => {
      const now = (await readAllRecords()).facts.settings;
      const labels = (now.lists["region"] ?? []).map(({ label }) => label);
      return [
        ...[...settings].flatMap(([setting, value]) =>
          now[setting] === value ? [] : [`${setting}: ${String(now[setting])} instead of ${value}`],
        ),
        ...[...timesListed].flatMap(([region, times]) => {
          const count = labels.filter((label) => label === region).length;
          return count === times ? [] : [`region ${region}: ${count} times instead of ${times}`];
        }),
      ];
    },
  };
}

function findWrongFields(
  key: string,
  fields: ReadonlyMap<string, FieldValue>,
  record: AnyRecord | undefined,
): string[] {
  if (!record) return [`lost: ${key}`];
  return [...fields].flatMap(([field, value]) =>
    record[field] === value ? [] : [`${key}.${field}: ${String(record[field])} instead of ${String(value)}`],
  );
}

async function readStanding() {
  const { records } = await readAllRecords();
  return tableKeys.flatMap((table) =>
    recordsOfTable(records, table).flatMap((record) => {
      const id = record[tables[table].idKey];
      return id === null || id === undefined ? [] : [{ table, record, id: String(id) }];
    }),
  );
}

/** Below the last row of a table nothing counts it. */
function findRowsOutside({ sheets }: WorkbookState): string[] {
  return sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ name }) => (tableKeys as readonly string[]).includes(name))
      .flatMap(({ name, area }) =>
        sheet.inputs.flatMap((row, index) =>
          index > area.bottom && row?.some((cell) => typeof cell === "string" && cell !== "")
            ? [`outside ${name}: row ${index + 1}`]
            : [],
        ),
      ),
  );
}
