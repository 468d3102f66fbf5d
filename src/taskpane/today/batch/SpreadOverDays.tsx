import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { spreadFollowUps } from "../../../actions/spreadFollowUps";
import { formatIsoDate } from "../../../domain/dates/serialDate";
import { describeFollowUps } from "../../../domain/followUps/listDueFollowUps";
import {
  spreadOverWorkingDays,
  type DueCustomer,
  type PlannedDay,
} from "../../../domain/followUps/spreadOverWorkingDays";
import type { CustomerRecord } from "../../../schema/records";
import { Button } from "../../components/Button";
import { CancelWork } from "../../components/CancelWork";
import { ErrorMessage } from "../../components/ErrorMessage";
import { Field } from "../../components/Field";
import { TextInput } from "../../components/TextInput";
import { DateInput, describeDay, describeTypedDate } from "../../dates/DateInput";
import { parseTypedDate } from "../../dates/parseTypedDate";
import { texts } from "../../session/language";
import { records, refreshRecords } from "../../session/records";
import { useTask } from "../../session/useTask";
import type { OurWorkbook } from "../../session/workbook";
import { restoring } from "../changeCustomer";
import { notice, selection } from "../todayState";

interface SpreadOverDaysProps {
  readonly customers: readonly CustomerRecord[];
  readonly workbook: OurWorkbook;
}

const usualPerDay = 20;
const mostPerDay = 200;

export function SpreadOverDays({ customers, workbook: ours }: SpreadOverDaysProps) {
  const { work } = texts.value;
  const perDayText = useSignal(String(usualPerDay));
  const fromText = useSignal(formatIsoDate(ours.today + 1));
  const perDay = readPerDay(perDayText.value);
  const from = readFrom(fromText.value, ours.today);
  const due = useMemo(() => listDue(ours), [records.value, ours]);
  const days = useMemo(
    () =>
      perDay === null || from === null
        ? []
        : spreadOverWorkingDays({ customers, due, from, perDay, settings: ours.settings }),
    [customers, due, from, perDay, ours.settings],
  );
  return (
    <div class="stack">
      <Field label={work.perDay} problem={perDay === null ? work.perDayProblem : undefined}>
        {(control) => (
          <TextInput
            control={control}
            keyboard="numeric"
            text={perDayText.value}
            onType={(typed) => (perDayText.value = typed)}
          />
        )}
      </Field>
      <FirstDay
        text={fromText.value}
        isRead={from !== null}
        today={ours.today}
        onType={(text) => (fromText.value = text)}
      />
      <p class="small quiet">{work.spreadNote}</p>
      <SpreadPreview days={days} today={ours.today} />
      {days.length > 0 && <SpreadButtons days={days} count={customers.length} />}
    </div>
  );
}

interface FirstDayProps {
  readonly text: string;
  readonly isRead: boolean;
  readonly today: number;
  readonly onType: (text: string) => void;
}

function FirstDay({ text, isRead, today, onType }: FirstDayProps) {
  const { work } = texts.value;
  return (
    <Field label={work.firstDay} hint={describeTypedDate(text, today)} problem={isRead ? undefined : work.snoozeToHint}>
      {(control) => <DateInput control={control} text={text} today={today} onType={onType} />}
    </Field>
  );
}

function SpreadPreview({ days, today }: { readonly days: readonly PlannedDay[]; readonly today: number }) {
  const { work, joinNames } = texts.value;
  return (
    <ul class="spreadPreview small" aria-label={work.preview} tabIndex={0}>
      {days.map(({ day, customers, dueCount }) => (
        <li key={day}>
          {work.previewDay(describeDay(day, today), customers.length, dueCount)}{" "}
          <span class="quiet">{joinNames(customers.map(({ name }) => name ?? ""))}</span>
        </li>
      ))}
    </ul>
  );
}

function SpreadButtons({ days, count }: { readonly days: readonly PlannedDay[]; readonly count: number }) {
  const { work } = texts.value;
  const task = useTask();
  const write = () =>
    void task.run(async (long) => {
      const changes = await spreadFollowUps(days, long);
      selection.value = null;
      notice.value = { tone: "success", words: work.spreadDone(count), takeBack: restoring(changes) };
      await refreshRecords();
    });
  return (
    <>
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={write} isBusy={task.isBusy} />}
      <Button look="primary" isBusy={task.isBusy} onClick={write}>
        {work.spreadSelected(count)}
      </Button>
      <CancelWork task={task} />
    </>
  );
}

/** Everybody's, not only those on the list: whoever is due that day takes up a place. */
function listDue({ settings, today }: OurWorkbook): readonly DueCustomer[] {
  return records.value === null ? [] : describeFollowUps({ ...records.value, settings, today });
}

function readPerDay(text: string): number | null {
  const number = Number(text.trim());
  return Number.isInteger(number) && number >= 1 && number <= mostPerDay ? number : null;
}

/** A planned date of today would not be one that was moved. */
function readFrom(text: string, today: number): number | null {
  const day = parseTypedDate(text, today);
  return day !== null && day > today ? day : null;
}
