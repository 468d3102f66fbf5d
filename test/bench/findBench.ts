/**
 * `npm run bench:find`: how long one keystroke in Find takes with 10,000 customers, beside pinyin-pro's own matching of the
 * names alone; and for how long at most a key waits while the index is made ready.
 */
import { match, pinyin } from "pinyin-pro";
import { indexRecords, spellIndex } from "../../src/domain/search/searchIndex";
import { noFilter, searchRecords } from "../../src/domain/search/searchRecords";
import type { Steps } from "../../src/domain/steps";
import { collectSummaryFactsInSteps } from "../../src/domain/regions/summaryFacts";
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

const question = { records, settings: someSettings(), today };
const plain = inSteps("index without pinyin", indexRecords(question));
const index = inSteps("pinyin, read for the first time", spellIndex(plain, readSyllables));
inSteps("facts of a summary", collectSummaryFactsInSteps(question));
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

/** Prints the whole and the longest step: no key waits longer than that and a slice. */
function inSteps<T>(what: string, steps: Steps<T>): T {
  const started = performance.now();
  let longest = 0;
  for (;;) {
    const before = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - before);
    if (!step.done) continue;
    const spent = [performance.now() - started, longest].map((milliseconds) => milliseconds.toFixed(0).padStart(6));
    process.stdout.write(`${what.padEnd(56)}${spent[0]} ms, longest step ${spent[1]} ms\n`);
    return step.value;
  }
}
