import { customerKeyOf } from "../../domain/customers/customerDirectory";
import { isIdentifyingField, type Twin as FoundTwin } from "../../domain/customers/findTwins";
import type { ColumnSpec } from "../../schema/columnSpec";
import { findColumn } from "../../schema/tableSchema";
import { Button } from "../components/Button";
import { Icon } from "../components/Icon";
import { MergeButton } from "../merging/MergeButton";
import { openCard } from "../customerCard/openCard";
import { language, texts } from "../session/language";
import { twinIndex } from "../session/twinIndex";
import type { FormState } from "./useRecordForm";
import "./twinNote.css";

/** Warns of a customer that is entered already; saving stays possible, for the same number may serve two of them. */
export function TwinNote({ column: { key }, form }: { column: ColumnSpec; form: FormState }) {
  const { table } = form;
  if (table.key !== "Customers" || !isIdentifyingField(key)) return null;
  const found = twinIndex.value?.find(key, form.readText(key)) ?? [];
  const [twin, ...others] = found.filter(({ customer }) => customer.id === null || customer.id !== form.editedId);
  return <div role="status">{twin && <Twin {...twin} others={others.length} form={form} />}</div>;
}

interface TwinProps extends FoundTwin {
  readonly others: number;
  readonly form: FormState;
}

function Twin({ customer, field, isLiteral, others, form }: TwinProps) {
  const words = texts.value.form;
  const name = customer.name ?? "";
  const label = findColumn(form.table, field)?.header[language.value] ?? field;
  return (
    <p class="fieldNote twinNote">
      <Icon name="warning" />
      <span class="grow">{words.twin({ customer: name, label, isLiteral, owner: customer.owner ?? "", others })}</span>
      <Button look="subtle" isSmall label={words.openTwinOf(name)} onClick={() => openCard(customerKeyOf(customer))}>
        {words.openTwin}
      </Button>
      {form.editedId !== null && customer.id !== null && (
        <MergeButton id={form.editedId} otherId={customer.id} names={[form.readText("name"), name]} look="subtle" />
      )}
    </p>
  );
}
