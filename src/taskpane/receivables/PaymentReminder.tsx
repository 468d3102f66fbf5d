import { useSignal } from "@preact/signals";
import type { PaymentClaim } from "../../domain/payments/findPaymentClaim";
import { languages, type Language } from "../../i18n/language";
import type { CustomerRecord, OrderRecord } from "../../schema/records";
import { Button } from "../components/Button";
import { copyText } from "../components/copyText";
import { PillGroup } from "../components/PillGroup";
import { language, texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { writeReminder } from "./writeReminder";
import "./paymentReminder.css";

interface PaymentReminderProps {
  readonly claim: PaymentClaim;
  readonly order: Pick<OrderRecord, "orderNumber" | "customer" | "currency">;
  readonly customer: Pick<CustomerRecord, "name" | "contactPerson"> | null;
  readonly ours: OurWorkbook;
}

/** A polite text that asks for money, shown before it is copied; only money whose day has come has a claim. */
export function PaymentReminder(props: PaymentReminderProps) {
  const isOpen = useSignal(false);
  return (
    <details class="reminder" onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
      <summary class="small">
        {texts.value.receivables.reminder}
        <span class="visuallyHidden"> {props.order.orderNumber}</span>
      </summary>
      {isOpen.value && (
        <div class="stack">
          <ReminderText {...props} />
        </div>
      )}
    </details>
  );
}

function ReminderText({ claim, order, customer, ours }: PaymentReminderProps) {
  const { receivables, languageName } = texts.value;
  const chosen = useSignal<Language>(language.peek());
  const news = useSignal("");
  const text = writeReminder({ claim, order, customer, settings: ours.settings, language: chosen.value });
  const copy = async () => {
    news.value = (await copyText(text)) ? receivables.copied : receivables.copyRefused;
  };
  return (
    <>
      <PillGroup
        label={receivables.language}
        isLabelHidden
        isAlwaysChosen
        choices={languages.map((value) => ({ value, label: languageName[value] }))}
        value={chosen.value}
        onChoose={(value) => {
          chosen.value = value as Language;
          news.value = "";
        }}
      />
      <textarea class="control" readOnly rows={10} lang={chosen.value} aria-label={receivables.reminder} value={text} />
      <div>
        <Button isSmall icon="copy" onClick={() => void copy()}>
          {receivables.copy}
        </Button>
      </div>
      <p class="small" role="status">
        {news.value}
      </p>
    </>
  );
}
