/** Customers that are probably entered already: the same number, address, account or company, written alike or not. */
import type { CustomerRecord } from "../../schema/records";
import { foldCase } from "../foldCase";
import { foldCompanyName } from "./companyName";
import { customerKeyOf } from "./customerDirectory";
import { listPhoneNumbers } from "./phoneNumber";

export const identifyingFields = ["name", "company", "mobile", "phone", "email", "im"] as const;
export type IdentifyingField = (typeof identifyingFields)[number];

export interface Twin<Customer extends TwinCandidate = CustomerRecord> {
  readonly customer: Customer;
  /** Where the same stands in the record of the twin: a mobile may be somebody's WhatsApp. */
  readonly field: IdentifyingField;
  /** Whether it is written in the same way there, but for case. */
  readonly isLiteral: boolean;
}

export type TwinCandidate = Pick<CustomerRecord, "id" | IdentifyingField>;

export interface TwinIndex<Customer extends TwinCandidate = CustomerRecord> {
  /** Whoever else has it, in table order and each once; `ownKey`: the customer asked about, by customerKeyOf. */
  find(field: IdentifyingField, text: string, ownKey?: string): readonly Twin<Customer>[];
  /** From now on found as well. */
  add(customer: Customer): void;
}

export function isIdentifyingField(key: string): key is IdentifyingField {
  return (identifyingFields as readonly string[]).includes(key);
}

interface Holder<Customer> {
  readonly customer: Customer;
  readonly field: IdentifyingField;
}

/** Everybody is looked at once; a question then takes a few look-ups. */
export function createTwinIndex<Customer extends TwinCandidate>(customers: readonly Customer[]): TwinIndex<Customer> {
  const holders = new Map<string, Holder<Customer>[]>();
  for (const customer of customers) indexMarks(holders, customer);
  return {
    add: (customer) => indexMarks(holders, customer),
    find(field, text, ownKey) {
      const twins = new Map<string, Twin<Customer>>();
      for (const holder of listMarks(field, text).flatMap((mark) => holders.get(mark) ?? [])) {
        const key = customerKeyOf(holder.customer);
        if (key === ownKey || twins.has(key)) continue;
        twins.set(key, { ...holder, isLiteral: isSameText(text, holder.customer[holder.field] ?? "") });
      }
      return [...twins.values()];
    },
  };
}

function indexMarks<Customer extends TwinCandidate>(
  holders: Map<string, Holder<Customer>[]>,
  customer: Customer,
): void {
  for (const field of identifyingFields) {
    for (const mark of listMarks(field, customer[field] ?? "")) {
      const known = holders.get(mark);
      if (known) known.push({ customer, field });
      else holders.set(mark, [{ customer, field }]);
    }
  }
}

function isSameText(one: string, other: string): boolean {
  return foldCase(one.trim()) === foldCase(other.trim());
}

/** What a field says about who somebody is; two customers with one mark in common are probably the same. */
export function listMarks(field: IdentifyingField, text: string): string[] {
  switch (field) {
    case "name":
    case "company":
      return markCompany(text);
    case "mobile":
    case "phone":
      return listPhoneNumbers(text).map((number) => `phone:${number}`);
    case "email":
      return splitCell(text).flatMap((address) => (/^[^@]+@[^@]+$/.test(address) ? `email:${address}` : []));
    case "im":
      return markAccount(text);
  }
}

/** One letter is no name. */
function markCompany(text: string): string[] {
  const name = foldCompanyName(text);
  return [...name].length > 1 ? [`company:${name}`] : [];
}

/** An account of WeChat, or a number of WhatsApp; 同手机 and the like are neither. */
function markAccount(text: string): string[] {
  const plain = text.normalize("NFKC").replace(/^(?:微信|wechat|wx|whatsapp|wa)号?\s*[:=]?\s*/i, "");
  const numbers = listPhoneNumbers(plain);
  if (numbers.length > 0 && !/[a-z_]/i.test(plain)) return numbers.map((number) => `phone:${number}`);
  return splitCell(plain).flatMap((account) => (/^[a-z][-\w.]{4,}$/.test(account) ? `im:${account}` : []));
}

function splitCell(text: string): string[] {
  return foldCase(text.normalize("NFKC"))
    .split(/[\s,;、/|]+/)
    .filter(Boolean);
}
