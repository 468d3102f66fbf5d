import { useMemo } from "preact/hooks";
import type { ColumnSpec } from "../../schema/columnSpec";
import { Chooser, type ChooserItem } from "../components/Chooser";
import type { ControlProps } from "../components/Field";
import { language, texts } from "../session/language";
import { listCustomerItems, listOrderItems, listPersonItems } from "./chooserItems";
import { showNewCustomer } from "./newCustomer";
import type { FormState } from "./useRecordForm";

interface RecordChooserProps {
  readonly column: ColumnSpec;
  readonly form: FormState;
  readonly control: ControlProps;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** Finds a customer, an order or a colleague by what somebody remembers of them. */
export function RecordChooser({ column, form, ...input }: RecordChooserProps) {
  const { add } = texts.value;
  const { kind } = column;
  // Thousands of records: listed once, not at every keystroke.
  const items = useMemo(() => listItems(kind, form), [kind, form.records, form.workbook, language.value]);
  if (kind === "person") return <Chooser {...input} items={items} />;
  if (kind === "order") return <Chooser {...input} items={items} placeholder={add.findOrder} />;
  const onCreate = { label: add.newCustomer, run: (name: string) => showNewCustomer(name, form.table.key) };
  return <Chooser {...input} items={items} placeholder={add.findCustomer} onCreate={onCreate} />;
}

function listItems(kind: ColumnSpec["kind"], { records, workbook }: FormState): ChooserItem[] {
  if (kind === "person") return listPersonItems(records, workbook.settings);
  return kind === "order" ? listOrderItems(records, workbook) : listCustomerItems(records);
}
