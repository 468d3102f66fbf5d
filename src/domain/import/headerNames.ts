import type { ColumnSpec, TableKey } from "../../schema/columnSpec";
import type { OwnField } from "../../schema/ownField";
import type { PresetKey } from "../../schema/presets/preset";
import { presetKeys } from "../../schema/presets/presets";
import { findColumn, inputColumns, tableSchema } from "../../schema/tableSchema";
import { foldHeader } from "./foldHeader";
import { headerSynonyms } from "../../schema/synonyms/headerSynonyms";
import { historyColumnsOf } from "./historyColumns";

/** Where texts of other people may go. */
export interface ImportTarget {
  readonly table: TableKey;
  readonly preset: PresetKey;
  readonly ownFields: readonly OwnField[];
}

/** Everything that a column of a source may become. */
export function importableColumns({ table, preset, ownFields }: ImportTarget): readonly ColumnSpec[] {
  return [...inputColumns(tableSchema(table, preset, ownFields)), ...historyColumnsOf(table)];
}

/** How sure a header is about what stands below it. */
export interface HeaderMatch {
  readonly key: string;
  /** 1: our own header; 0.95: a synonym; 0.9: either with marks around it; less: it holds one of them. */
  readonly score: number;
}

export interface HeaderNames {
  /** Best first; empty where nobody knows it. */
  match(header: string): readonly HeaderMatch[];
}

const ownScore = 1;
const synonymScore = 0.95;
const markedLoss = 0.05;
/** Part of a header: at least half of it must be known. */
const partScore = 0.45;
const leastShare = 0.5;

/** Columns that a word of the header says they are not: 已收金额 is no amount of an order. */
const notMeant: Readonly<Record<string, RegExp>> = {
  "Orders.amount":
    /已收|未收|已付|未付|欠|余额|税额|单价|运费|佣金|定金|订金|尾款|paid|outstanding|balance|tax|unit|freight|deposit/,
  "Orders.orderNumber": /日期|金额|状态|类型|数量|date|amount|status|type/,
  "Customers.name":
    /编号|编码|id$|类型|性质|等级|级别|状态|阶段|来源|地址|电话|日期|type|level|status|source|address|since/,
  "FollowUps.customer": /类型|等级|状态|电话|type|level|status|phone/,
  "Orders.customer": /类型|等级|状态|电话|地址|type|level|status|phone|address/,
  "Customers.phone": /传真|fax/,
  "Customers.potential": /会员|member/,
  "Payments.amount": /未收|余额|应收|欠|outstanding|balance|due/,
};

export function createHeaderNames(target: ImportTarget): HeaderNames {
  const names = importableColumns(target).flatMap((column) => namesOf(target.table, column));
  const exact = new Map<string, HeaderMatch[]>();
  for (const { name, key, score } of names) exact.set(name, [...(exact.get(name) ?? []), { key, score }]);
  return {
    match: (header) => {
      const folded = foldHeader(header);
      if (folded === "") return [];
      const known = exact.get(folded);
      if (known) return bestFirst(known);
      const bare = foldHeader(withoutMarks(header));
      const marked = exact.get(bare)?.map(({ key, score }) => ({ key, score: score - markedLoss }));
      return bestFirst(marked ?? findParts(names, bare, target.table));
    },
  };
}

interface HeaderName extends HeaderMatch {
  readonly name: string;
}

function namesOf(table: TableKey, column: ColumnSpec): HeaderName[] {
  const { key } = column;
  const own = ownNames(table, column).map((name) => ({ name, score: ownScore }));
  const others = (headerSynonyms[table][key] ?? []).map((name) => ({ name, score: synonymScore }));
  const seen = new Set<string>();
  return [...own, ...others].flatMap(({ name, score }) => {
    const folded = foldHeader(name);
    if (seen.has(folded)) return [];
    seen.add(folded);
    return [{ name: folded, key, score }];
  });
}

/** The key and every header that the column has in some preset, in both languages. */
function ownNames(table: TableKey, { key, header: own }: ColumnSpec): string[] {
  const specs = presetKeys.flatMap((preset) => findColumn(tableSchema(table, preset), key) ?? []);
  return [key, own.zh, own.en, ...specs.flatMap(({ header }) => [header.zh, header.en])];
}

/** `*手机号（必填）`, `1. 客户名称`, `金额(万元)`. */
function withoutMarks(header: string): string {
  return header
    .normalize("NFKC")
    .replace(/[([【<].*?[)\]】>]/g, " ")
    .replace(/^\s*[\d①-⑳]+\s*[.、)]?(?=\D)/, "")
    .replace(/[/／]?(?:万元|千元|元|美元|必填|选填|可选|required|optional)\s*$/i, "")
    .trim();
}

function findParts(names: readonly HeaderName[], header: string, table: TableKey): HeaderMatch[] {
  const length = [...header].length;
  return names.flatMap(({ name, key }) => {
    const share = [...name].length / length;
    if (share < leastShare || share >= 1 || [...name].length < 2 || !header.includes(name)) return [];
    if (/^[a-z]/.test(name) && name.length < 4) return [];
    if (notMeant[`${table}.${key}`]?.test(header)) return [];
    return [{ key, score: partScore + share * (synonymScore - partScore - markedLoss) }];
  });
}

function bestFirst(matches: readonly HeaderMatch[]): HeaderMatch[] {
  return [...matches].sort((one, other) => other.score - one.score);
}
