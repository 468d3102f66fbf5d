import { findColumn } from "../../schema/tableSchema";
import { tables } from "../../schema/tables/tables";
import { Field } from "../components/Field";
import { TextInput } from "../components/TextInput";
import { DateInput, describeTypedDate } from "../dates/DateInput";
import { language, texts } from "../session/language";
import type { ReadShipment, ShipmentTexts } from "./shipmentTexts";

interface ShipmentFieldsProps {
  readonly title: string;
  readonly typed: ShipmentTexts;
  readonly read: ReadShipment;
  /** An order without a quantity has none to divide. */
  readonly hasQuantity: boolean;
  readonly today: number;
  readonly onType: (key: keyof ShipmentTexts, text: string) => void;
}

export function ShipmentFields(props: ShipmentFieldsProps) {
  const { title, typed, read, hasQuantity, today, onType } = props;
  const isUnreadable = read.unreadable.includes("deliveryDate");
  return (
    <fieldset class="card shipment">
      <legend>{title}</legend>
      <div class="shipmentNumbers">
        {hasQuantity && <NumberField fieldKey="quantity" {...props} />}
        <NumberField fieldKey="amount" {...props} />
      </div>
      <Field
        label={labelOf("deliveryDate")}
        hint={describeTypedDate(typed.deliveryDate, today)}
        problem={isUnreadable ? texts.value.problems.date() : undefined}
      >
        {(control) => (
          <DateInput
            control={control}
            text={typed.deliveryDate}
            today={today}
            onType={(text) => onType("deliveryDate", text)}
          />
        )}
      </Field>
    </fieldset>
  );
}

interface NumberFieldProps extends ShipmentFieldsProps {
  readonly fieldKey: "quantity" | "amount";
}

function NumberField({ fieldKey, typed, read, onType }: NumberFieldProps) {
  const isUnreadable = read.unreadable.includes(fieldKey);
  return (
    <Field label={labelOf(fieldKey)} problem={isUnreadable ? texts.value.problems.number() : undefined}>
      {(control) => (
        <TextInput
          control={control}
          text={typed[fieldKey]}
          keyboard="decimal"
          onType={(text) => onType(fieldKey, text)}
        />
      )}
    </Field>
  );
}

function labelOf(key: string): string {
  return findColumn(tables.Orders, key)?.header[language.value] ?? key;
}
