/** `npm run bench:find`: how long one keystroke in Find takes with 10,000 customers, beside pinyin-pro's own matching of the names alone. */
import { match, pinyin } from "pinyin-pro";
import { buildSearchIndex } from "../../src/domain/search/searchIndex";
import { noFilter, searchRecords } from "../../src/domain/search/searchRecords";
import { someSettings } from "../builders/someSettings";
import { today } from "../builders/trackerExcel";
import { benchRecords } from "./benchRecords";

const customerCount = 10_000;
const runs = 15;
/** As they are typed: initials, a part of a number, what was said, everything. */
const queries = ["kh", "1380000", "样品", "客户77", ""];

const { Customers: customers, FollowUps: followUps, Orders: orders } = benchRecords(customerCount);
const records = { customers, followUps, orders, payments: [], feedback: [] };
const readSyllables = (name: string) => pinyin(name, { toneType: "none", type: "array", v: true });

const index = timed("build the index", 1, () =>
  buildSearchIndex({ records, settings: someSettings(), today }, readSyllables),
);
for (const query of queries) {
  timed(`find "${query}" in ${customerCount + followUps.length + orders.length} records`, runs, () =>
    searchRecords(index, { query, filter: noFilter, sort: "best" }),
  );
  timed(`  pinyin-pro: match "${query}" in ${customerCount} names`, 3, () =>
    customers.filter(({ name }) => match(name ?? "", query) !== null),
  );
}

/** Prints the median. */
function timed<T>(what: string, times: number, work: () => T): T {
  const spent: number[] = [];
  let result = work();
  for (let run = 0; run < times; run++) {
    const started = performance.now();
    result = work();
    spent.push(performance.now() - started);
  }
  spent.sort((first, second) => first - second);
  process.stdout.write(`${what.padEnd(56)}${(spent[Math.floor(times / 2)] ?? 0).toFixed(1).padStart(10)} ms\n`);
  return result;
}
