import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { CustomerRecord } from "../../schema/records";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { Field } from "../components/Field";
import { EditButton } from "../edit/EditButton";
import { MyNameField } from "../components/MyNameField";
import { DateInput, describeTypedDate } from "../dates/DateInput";
import { parseTypedDate } from "../dates/parseTypedDate";
import { texts } from "../session/language";
import { myName } from "../session/myName";
import { useTask, type Task } from "../session/useTask";
import { claim, giveBack, snooze } from "./changeCustomer";
import { copyAndTell } from "./copyAndTell";
import { phoneOf } from "./describeItem";

interface RowToolsProps {
  readonly customer: CustomerRecord;
  readonly today: number;
  /** What goes before all else. */
  readonly children?: ComponentChildren;
}

const snoozeDays = [1, 3, 7] as const;

/** What else can be done with the customer of a line. */
export function RowTools({ customer, today, children }: RowToolsProps) {
  const task = useTask();
  const phone = phoneOf(customer);
  const moveTo = (day: number) => void task.run(() => snooze(customer, day, today));
  return (
    <div class="rowTools stack">
      {children}
      <SnoozeButtons today={today} onMove={moveTo} />
      <SnoozeToDay today={today} onMove={moveTo} />
      <div class="row wrap">
        {phone !== null && (
          <Button isSmall icon="call" onClick={() => void copyAndTell(phone)}>
            {texts.value.work.copyPhone(phone)}
          </Button>
        )}
        <OwnerButton customer={customer} task={task} />
        {customer.id !== null && <EditButton table="Customers" id={customer.id} name={customer.name ?? ""} />}
      </div>
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={task.forgetError} />}
    </div>
  );
}

interface MoveProps {
  readonly today: number;
  readonly onMove: (day: number) => void;
}

function SnoozeButtons({ today, onMove }: MoveProps) {
  const { work } = texts.value;
  return (
    <div class="row wrap" role="group" aria-label={work.snooze}>
      <span class="small quiet">{work.snooze}</span>
      {snoozeDays.map((days) => (
        <Button
          key={days}
          isSmall
          label={`${work.snooze} ${work.snoozeDays(days)}`}
          onClick={() => onMove(today + days)}
        >
          {work.snoozeDays(days)}
        </Button>
      ))}
    </div>
  );
}

function OwnerButton({ customer, task }: { readonly customer: CustomerRecord; readonly task: Task }) {
  const { work } = texts.value;
  const isAsking = useSignal(false);
  const hasOwner = (customer.owner ?? "").trim() !== "";
  const claimNow = () => {
    const me = myName.peek();
    isAsking.value = me === null;
    if (me !== null) void task.run(() => claim(customer, me));
  };
  const change = hasOwner ? () => void task.run(() => giveBack(customer)) : claimNow;
  return (
    <>
      <Button isSmall icon="customer" isBusy={task.isBusy} onClick={change}>
        {hasOwner ? work.return : work.claim}
      </Button>
      {isAsking.value && (
        <div class="stack">
          <p class="small">{work.myNameFor}</p>
          <MyNameField onSaved={claimNow} />
        </div>
      )}
    </>
  );
}

function SnoozeToDay({ today, onMove }: MoveProps) {
  const { work } = texts.value;
  const text = useSignal("");
  const isRefused = useSignal(false);
  const move = () => {
    const day = parseTypedDate(text.value, today);
    isRefused.value = day === null || day <= today;
    if (day !== null && day > today) onMove(day);
  };
  return (
    <form
      class="nameForm"
      onSubmit={(event) => {
        event.preventDefault();
        move();
      }}
    >
      <Field
        label={work.snoozeTo}
        hint={describeTypedDate(text.value, today)}
        problem={isRefused.value ? work.snoozeToHint : undefined}
      >
        {(control) => (
          <DateInput
            control={control}
            text={text.value}
            today={today}
            onType={(typed) => {
              text.value = typed;
              isRefused.value = false;
            }}
          />
        )}
      </Field>
      <Button type="submit">{work.move}</Button>
    </form>
  );
}
