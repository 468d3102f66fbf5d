/** Numbers of a customer go where they belong, whatever column they stood in. */
import { isMobile } from "../../schema/validations/phoneRules";
import type { AnyRecord, FieldValue } from "../../schema/records";
import { isBlank } from "../dataQuality/fieldProblem";

export interface PlacedContacts {
  readonly fields: AnyRecord;
  /** Numbers that found no place. */
  readonly surplus: readonly string[];
}

const sameAsMobile = /^(?:微信)?(?:同号|同手机号?|同手机号码|同电话|手机同号|同上|same(?: as (?:mobile|phone))?)$/i;

/** `others`: further numbers that stood in the cells of phones. */
export function placeContacts(draft: AnyRecord, others: readonly string[]): PlacedContacts {
  const fields: Record<string, FieldValue> = { ...draft };
  const typed = textOf(draft["mobile"]);
  if (typed !== null && !isMobile(typed) && isLandline(typed) && isBlank(draft["phone"])) {
    fields["phone"] = typed;
    fields["mobile"] = null;
  }
  const surplus: string[] = [];
  for (const number of others) {
    const key = findPlace(fields, number);
    if (key) fields[key] = number;
    else if (![fields["mobile"], fields["phone"]].includes(number)) surplus.push(number);
  }
  swapIntoMobile(fields);
  if (sameAsMobile.test(textOf(draft["im"]) ?? "")) fields["im"] = fields["mobile"] ?? null;
  return { fields, surplus };
}

function findPlace(fields: AnyRecord, number: string): "mobile" | "phone" | null {
  if (isMobile(number) && isBlank(fields["mobile"])) return "mobile";
  return isBlank(fields["phone"]) && fields["mobile"] !== number ? "phone" : null;
}

/** 电话 holds a mobile of mainland China, and nothing stands under 手机. */
function swapIntoMobile(fields: Record<string, FieldValue>): void {
  const phone = textOf(fields["phone"]);
  if (phone === null || !isBlank(fields["mobile"]) || !/^1[3-9]\d{9}$/.test(phone)) return;
  fields["mobile"] = phone;
  fields["phone"] = null;
}

const landlines = [
  /^(?:\(?0\d{2,3}\)?[\s-]*\d{7,8}|400[\s-]*\d{3,4}[\s-]*\d{3,4})(?:[\s-]*(?:转|ext\.?)?\s*\d{1,6})?$/,
  /^(?:\(\d{3}\)|\d{3}[-.])\s*\d{3}[-.]\d{4}$/,
];

/** With its area code; a few digits are rather a number that was cut. */
function isLandline(text: string): boolean {
  return landlines.some((form) => form.test(text));
}

function textOf(value: FieldValue | undefined): string | null {
  return isBlank(value) ? null : String(value).trim();
}
