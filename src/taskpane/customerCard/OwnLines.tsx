import type { OwnField } from "../../schema/ownField";
import { ownBand, ownColumn } from "../../schema/ownFields";
import type { AnyRecord, CustomerRecord } from "../../schema/records";
import { fieldText } from "../edit/fieldText";
import { language } from "../session/language";

interface OwnLinesProps {
  readonly customer: CustomerRecord;
  readonly ownFields: readonly OwnField[];
}

/** What people keep about their customers in fields of their own. */
export function OwnLines({ customer, ownFields }: OwnLinesProps) {
  const values: AnyRecord = customer;
  const known = ownFields
    .filter(({ table }) => table === "Customers")
    .map((field) => ({ field, text: fieldText(ownColumn(field), values[field.key] ?? null) }))
    .filter(({ text }) => text !== "");
  if (known.length === 0) return null;
  return (
    <section class="card stack">
      <h2>{ownBand.title[language.value]}</h2>
      <dl class="contacts">
        {known.map(({ field, text }) => (
          <div key={field.key} class="contact">
            <dt class="small quiet">{field.header}</dt>
            <dd class="grow contactText">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
