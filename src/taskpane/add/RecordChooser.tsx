import { useEffect, useMemo } from "preact/hooks";
import type { ColumnSpec } from "../../schema/columnSpec";
import { Chooser } from "../components/Chooser";
import type { ControlProps } from "../components/Field";
import type { ChooserItem } from "../components/findItems";
import { language, texts } from "../session/language";
import { customerTexts, fetchPinyin, loadPinyin, readSyllables } from "../session/searchIndex";
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
  const items = useItems(kind, form);
  usePinyin(input.text);
  if (kind === "person") return <Chooser {...input} items={items} />;
  if (kind === "order") return <Chooser {...input} items={items} placeholder={add.findOrder} />;
  // Whoever corrects a record chooses among those that exist.
  if (form.editedId !== null) return <Chooser {...input} items={items} placeholder={add.findCustomer} />;
  const onCreate = { label: add.newCustomer, run: (name: string) => showNewCustomer(name, form.table.key) };
  return <Chooser {...input} items={items} placeholder={add.findCustomer} onCreate={onCreate} />;
}

/** The dictionary comes while nothing is typed yet; names are spelled only for somebody who types letters. */
function usePinyin(text: string): void {
  const hasLetters = /[a-z]/i.test(text);
  useEffect(() => {
    // Without the dictionary everything but pinyin is found.
    const idle = setTimeout(
      () => void (hasLetters ? loadPinyin : fetchPinyin)().catch(() => undefined),
      hasLetters ? 0 : 500,
    );
    return () => clearTimeout(idle);
  }, [hasLetters]);
}

/** Thousands of records: listed once, not at every keystroke. */
function useItems(kind: ColumnSpec["kind"], { records, workbook }: FormState): readonly ChooserItem[] {
  const { settings, today } = workbook;
  const syllables = readSyllables.value;
  const known = kind === "person" ? null : customerTexts.value;
  return useMemo(() => {
    if (kind === "person") return listPersonItems({ records, settings, readSyllables: syllables });
    if (known === null) return [];
    return kind === "order"
      ? listOrderItems({ records, customerTexts: known, settings, today })
      : listCustomerItems(known);
  }, [kind, records, settings, today, syllables, known, language.value]);
}
