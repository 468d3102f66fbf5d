import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { goToRecord } from "../../actions/goToRecord";
import type { TodayItem } from "../../domain/today/todayItem";
import { openFilledForm } from "../add/addState";
import { Button } from "../components/Button";
import { Icon } from "../components/Icon";
import { texts } from "../session/language";
import type { Task } from "../session/useTask";
import type { OurWorkbook } from "../session/workbook";
import { describeItem, type ItemWords } from "./describeItem";
import { RowTools } from "./RowTools";
import { selection, toggleSelected } from "./todayState";

interface TodayRowProps {
  readonly item: TodayItem;
  readonly workbook: OurWorkbook;
  readonly jump: Task;
}

export function TodayRow({ item, workbook, jump }: TodayRowProps) {
  const { today } = texts.value;
  const isOpen = useSignal(false);
  const id = useId();
  const words = describeItem(item, workbook);
  const customerId = item.customer?.id ?? null;
  const customerName = item.customer?.name ?? null;
  return (
    <li class="dueRow">
      <div class="dueLine">
        {selection.value !== null && customerId !== null && <RowTick customerId={customerId} name={words.name} />}
        <RowMain item={item} words={words} jump={jump} />
        {customerName !== null && (
          <Button
            isSmall
            look="subtle"
            icon="followUp"
            label={today.logFollowUpFor(item.name)}
            onClick={() => openFilledForm("FollowUps", { customer: customerName })}
          >
            {today.logFollowUp}
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
          <RowTools customer={item.customer} today={workbook.today} />
        </div>
      )}
    </li>
  );
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

function RowMain({ item, words, jump }: { readonly item: TodayItem; readonly words: ItemWords; readonly jump: Task }) {
  const { today, work } = texts.value;
  const title = item.table === "Customers" ? today.goToRow(item.name) : work.showRecord(words.name);
  return (
    <button
      type="button"
      class="dueMain"
      title={title}
      onClick={() => void jump.run(() => goToRecord(item.table, item.recordId))}
    >
      <span class="dueName">{words.name}</span>
      <span class="dueWhen small">
        <span class={`badge ${words.badgeLook}`}>{words.badge}</span>
        <span class="dueWhy">{words.why}</span>
      </span>
      <span class="small quiet numbers dueWhy">{words.profile}</span>
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
