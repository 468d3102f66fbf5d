/** Whom, or which order, somebody may have meant by what leads to nobody. */
import { foldCompanyName } from "../customers/companyName";
import { customerKeyOf } from "../customers/customerDirectory";
import { foldCase } from "../foldCase";
import type { TrackerRecords } from "../trackerRecords";
import type { Finding } from "./finding";

export interface LikelyReference {
  /** What the cell would hold: a name, a number, or the id of one of several namesakes. */
  readonly value: string;
  /** What tells namesakes apart; empty where the value says it. */
  readonly detail: string;
}

const mostLikely = 4;
/** Of 1: less than this in common is chance. */
const leastAlike = 0.3;

export function isReferenceFinding({ code, recordId }: Finding): boolean {
  return recordId !== null && (code === "customerUnknown" || code === "customerAmbiguous" || code === "orderUnknown");
}

/** The likeliest first. */
export function findLikelyReferences(
  { code, value }: Pick<Finding, "code" | "value">,
  { customers, orders }: Pick<TrackerRecords, "customers" | "orders">,
): LikelyReference[] {
  const text = String(value ?? "").trim();
  if (code !== "customerAmbiguous")
    return rankAlike(text, code === "orderUnknown" ? orders.map(({ orderNumber }) => orderNumber) : namesOf(customers));
  return customers
    .filter(({ id, name }) => id !== null && foldCase(name ?? "") === foldCase(text))
    .map((customer) => {
      const { company, contactPerson, mobile, phone, email, im } = customer;
      const detail = company ?? contactPerson ?? mobile ?? phone ?? email ?? im ?? customerKeyOf(customer);
      return { value: customer.id ?? "", detail };
    });
}

/** A name that several have leads to nobody either. */
function namesOf(customers: TrackerRecords["customers"]): (string | null)[] {
  const counts = new Map<string, number>();
  for (const { name } of customers) counts.set(foldCase(name ?? ""), (counts.get(foldCase(name ?? "")) ?? 0) + 1);
  return customers.map(({ name }) => (counts.get(foldCase(name ?? "")) === 1 ? name : null));
}

function rankAlike(text: string, names: readonly (string | null)[]): LikelyReference[] {
  const wanted = listPairs(text);
  return names
    .flatMap((name) => (name === null ? [] : [{ name, alike: compare(wanted, listPairs(name)) }]))
    .filter(({ alike }) => alike >= leastAlike)
    .sort((one, other) => other.alike - one.alike)
    .slice(0, mostLikely)
    .map(({ name }) => ({ value: name, detail: "" }));
}

/** Neighbouring characters, the edges included: 海纳 is `^海`, `海纳`, `纳$`. */
function listPairs(text: string): readonly string[] {
  const characters = ["^", ...foldCompanyName(text), "$"];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** Dice's coefficient: what both have, twice, of what each has. */
function compare(one: readonly string[], other: readonly string[]): number {
  const rest = [...other];
  const shared = one.filter((pair) => {
    const place = rest.indexOf(pair);
    if (place >= 0) rest.splice(place, 1);
    return place >= 0;
  });
  return (2 * shared.length) / (one.length + other.length);
}
