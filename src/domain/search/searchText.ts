/** What somebody or something is found by, and whether typed words find it. */
import { ownFieldKeys } from "../../schema/ownFields";
import type { AnyRecord, CustomerRecord, FieldValue } from "../../schema/records";
import { createCustomerDirectory, groupByCustomer } from "../customers/customerDirectory";
import { normalisePhone } from "../customers/phoneNumber";
import type { TrackerRecords } from "../trackerRecords";
import { foldSearch, type ReadSyllables, type SearchWord } from "./searchWords";

/** A Chinese name in letters: 海纳 is `haina`, with syllables at 0 and 3. */
interface Spelling {
  readonly letters: string;
  readonly starts: readonly number[];
}

export interface SearchText {
  /** Folded; fields apart from each other by line ends, which nobody types. */
  readonly search: string;
  readonly digits: string;
  readonly initials: string;
  readonly spellings: readonly Spelling[];
}

/** Without `readSyllables` everything but pinyin is found. */
export function describeCustomerText(
  customer: CustomerRecord,
  orderNumbers: readonly (string | null)[],
  readSyllables: ReadSyllables | null,
): SearchText {
  const { name, company, contactPerson, mobile, phone, email, im } = customer;
  return {
    search: joinFields(name, company, contactPerson, mobile, phone, email, im, ...ownTexts(customer), ...orderNumbers),
    digits: [mobile, phone, im].map((number) => normalisePhone(number ?? "")).join("\n"),
    ...spellCustomer(customer, readSyllables),
  };
}

/** Texts of the fields that people added. */
function ownTexts(customer: CustomerRecord): string[] {
  const fields: AnyRecord = customer;
  return ownFieldKeys.map((key) => fields[key]).filter((value) => typeof value === "string");
}

export function spellCustomer(
  { name, company, contactPerson }: CustomerRecord,
  readSyllables: ReadSyllables | null,
): ReturnType<typeof spell> {
  return spell([name, company, contactPerson], readSyllables);
}

/** Of every customer; an order leads to the one that it is of. */
export function describeCustomerTexts(
  { customers, orders }: Pick<TrackerRecords, "customers" | "orders">,
  readSyllables: ReadSyllables | null,
): ReadonlyMap<CustomerRecord, SearchText> {
  const ordersOf = groupByCustomer(orders, createCustomerDirectory(customers));
  return new Map(
    customers.map((customer) => {
      const orderNumbers = ordersOf.of(customer).map(({ orderNumber }) => orderNumber);
      return [customer, describeCustomerText(customer, orderNumbers, readSyllables)];
    }),
  );
}

/** Initials and letters of the names that have Chinese in them. */
export function spell(
  names: readonly (string | null)[],
  readSyllables: ReadSyllables | null,
): Pick<SearchText, "initials" | "spellings"> {
  const chinese = names.filter((name): name is string => name !== null && /\p{Script=Han}/u.test(name));
  const read = readSyllables === null ? [] : chinese.map((name) => readSyllables(name).map(foldSearch));
  return {
    initials: read.map((syllables) => syllables.map((syllable) => syllable.charAt(0)).join("")).join("\n"),
    spellings: read.map(joinSyllables),
  };
}

function joinSyllables(syllables: readonly string[]): Spelling {
  let length = 0;
  const starts = syllables.map((syllable) => (length += syllable.length) - syllable.length);
  return { letters: syllables.join(""), starts };
}

export function joinFields(...fields: readonly (FieldValue | undefined)[]): string {
  return foldSearch(fields.filter((field) => field !== null && field !== undefined).join("\n"));
}

export function hasWords(text: SearchText, words: readonly SearchWord[]): boolean {
  return words.every(
    (word) =>
      text.search.includes(word.text) ||
      (word.digits !== "" && text.digits.includes(word.digits)) ||
      (word.letters !== "" && (text.initials.includes(word.letters) || isSpelled(text, word.letters))),
  );
}

/** From the start of a syllable: in the middle of one, two letters stand in every second name. */
function isSpelled({ spellings }: SearchText, typed: string): boolean {
  return spellings.some(
    ({ letters, starts }) => letters.includes(typed) && starts.some((start) => letters.startsWith(typed, start)),
  );
}

/** `wanted`: folded. */
export function beginsWith({ search, initials, spellings }: SearchText, wanted: string): boolean {
  if (wanted === "") return false;
  return (
    search.startsWith(wanted) || initials.startsWith(wanted) || (spellings[0]?.letters.startsWith(wanted) ?? false)
  );
}
