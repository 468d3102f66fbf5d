import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { TodayItem } from "../../domain/today/todayItem";
import { Button } from "../components/Button";
import { Icon } from "../components/Icon";
import { PaymentReminder } from "../receivables/PaymentReminder";
import { texts } from "../session/language";
import type { Task } from "../session/useTask";
import type { OurWorkbook } from "../session/workbook";
import { describeItem } from "./describeItem";
import { logForItem } from "./logForItem";
import { RowMain } from "./RowMain";
import { RowTools } from "./RowTools";
import { selection, toggleSelected } from "./todayState";

interface TodayRowProps {
  readonly item: TodayItem;
  readonly workbook: OurWorkbook;
  readonly jump: Task;
}

export function TodayRow({ item, workbook, jump }: TodayRowProps) {
  const isOpen = useSignal(false);
  const id = useId();
  const words = describeItem(item, workbook);
  const { id: customerId = null, name: customerName = null } = item.customer ?? {};
  return (
    <li class="dueRow" data-row data-customer={customerId ?? undefined}>
      <div class="dueLine">
        {selection.value !== null && customerId !== null && <RowTick customerId={customerId} name={words.name} />}
        <RowMain item={item} words={words} jump={jump} />
        {customerName !== null && (
          <Button
            isSmall
            look="subtle"
            icon="followUp"
            label={texts.value.today.logFollowUpFor(item.name)}
            onClick={() => logForItem(item, customerName)}
          >
            {texts.value.today.logFollowUp}
          </Button>
        )}
        {customerId !== null && (
          <MoreButton
            name={words.name}
            controls={id}
            isOpen={isOpen.value}
            onTurn={() => (isOpen.value = !isOpen.value)}
          />
        )}
      </div>
      {isOpen.value && item.customer && (
        <div id={id}>
          <RowTools customer={item.customer} today={workbook.today}>
            <OrderReminderTools item={item} workbook={workbook} />
          </RowTools>
        </div>
      )}
    </li>
  );
}

function OrderReminderTools({ item, workbook }: Pick<TodayRowProps, "item" | "workbook">) {
  if (item.table !== "Orders" || item.claim === null) return null;
  return <PaymentReminder claim={item.claim} order={item.order} customer={item.customer} ours={workbook} />;
}

interface MoreButtonProps {
  readonly name: string;
  readonly controls: string;
  readonly isOpen: boolean;
  readonly onTurn: () => void;
}

function MoreButton({ name, controls, isOpen, onTurn }: MoreButtonProps) {
  return (
    <button
      type="button"
      class={`button subtle iconOnly rowMore${isOpen ? " open" : ""}`}
      aria-label={texts.value.work.moreFor(name)}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onTurn}
    >
      <Icon name="chevronDown" />
    </button>
  );
}

function RowTick({ customerId, name }: { readonly customerId: string; readonly name: string }) {
  return (
    <label class="rowTick">
      <input
        type="checkbox"
        aria-label={texts.value.work.selectNamed(name)}
        checked={selection.value?.has(customerId) ?? false}
        onChange={() => toggleSelected(customerId)}
      />
    </label>
  );
}
