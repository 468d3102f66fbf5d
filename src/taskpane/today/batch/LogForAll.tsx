import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { logFollowUps } from "../../../actions/logFollowUps";
import { newRecordId } from "../../../actions/recordId";
import type { RecordDraft } from "../../../actions/saveResult";
import { withdrawRecords, type Addition } from "../../../actions/withdrawRecords";
import type { Problem } from "../../../domain/dataQuality/problem";
import type { LongWork } from "../../../schema/longWork";
import type { CustomerRecord } from "../../../schema/records";
import { followUps } from "../../../schema/tables/followUps";
import { Button } from "../../components/Button";
import { CancelWork } from "../../components/CancelWork";
import { ErrorMessage } from "../../components/ErrorMessage";
import { Field } from "../../components/Field";
import { PillGroup } from "../../components/PillGroup";
import { SelectInput } from "../../components/SelectInput";
import { LongTextInput } from "../../components/TextInput";
import { DateInput, describeTypedDate } from "../../dates/DateInput";
import { parseTypedDate } from "../../dates/parseTypedDate";
import { listPhrases } from "../../phrases/phrases";
import { language, texts } from "../../session/language";
import { myName } from "../../session/myName";
import { refreshRecords } from "../../session/records";
import { useTask } from "../../session/useTask";
import type { OurWorkbook } from "../../session/workbook";
import { describeUndone } from "../changeCustomer";
import { isBatchRunning, notice, selection, type TakeBack } from "../todayState";

interface LogForAllProps {
  readonly customers: readonly CustomerRecord[];
  readonly workbook: OurWorkbook;
}

export function LogForAll({ customers, workbook: ours }: LogForAllProps) {
  const { work } = texts.value;
  const task = useTask();
  const typed = { content: useSignal(""), method: useSignal("phone"), nextDate: useSignal("") };
  const problems = useSignal<readonly Problem[]>([]);
  // A try without an answer may have written some of them: the next one means the same follow-ups.
  const sentIds = useRef(new Map<string, string>());
  const log = () =>
    void task.run(async (long) => {
      isBatchRunning.value = true;
      problems.value = await saveAll(customers, draftOf(typed, ours.today), sentIds.current, long).finally(
        () => (isBatchRunning.value = false),
      );
    });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBatchRunning.peek()) log();
      }}
    >
      <PhraseChoice {...typed} />
      <BatchFields {...typed} workbook={ours} problemOf={(key) => problemOf(problems.value, key)} />
      {typed.method.value === "massMessage" && <p class="small quiet">{work.greetingNote}</p>}
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={log} isBusy={task.isBusy} />}
      <Button type="submit" look="primary" isBusy={task.isBusy || isBatchRunning.value}>
        {work.logSelected(customers.length)}
      </Button>
      <CancelWork task={task} />
    </form>
  );
}

/** What is wrong with it; nothing when all are saved. */
async function saveAll(
  customers: readonly CustomerRecord[],
  draft: RecordDraft<"FollowUps">,
  sentIds: Map<string, string>,
  long: LongWork,
): Promise<readonly Problem[]> {
  const isRetry = sentIds.size > 0;
  const customerIds = customers.map(({ id }) => id ?? "");
  const ids = customerIds.map((customerId) => sentIds.get(customerId) ?? newRecordId("FollowUps"));
  customerIds.forEach((customerId, index) => sentIds.set(customerId, ids[index] ?? ""));
  const result = await logFollowUps({ customerIds, ids, draft }, { newId: newRecordId, isRetry }, long);
  if (result.kind === "rejected") return result.problems;
  selection.value = null;
  const words = texts.value.work.logged(result.records.length);
  notice.value = {
    tone: "success",
    words,
    takeBack: (undoing: LongWork) => takeBack({ ...result, table: "FollowUps" }, undoing),
  };
  await refreshRecords();
  return [];
}

/** All or nothing: what a colleague has worked on since is not taken from under their hands. */
async function takeBack(addition: Addition, long: LongWork): ReturnType<TakeBack> {
  const result = await withdrawRecords(addition, long);
  const { work } = texts.value;
  if (result.kind === "withdrawn") return describeUndone(result.kept);
  return { tone: "warning", words: result.kind === "gone" ? work.goneAlready : work.changedSince };
}

function PhraseChoice({ content, method }: { readonly content: Typed; readonly method: Typed }) {
  const { work } = texts.value;
  const phrases = listPhrases();
  const choose = (chosen: string) => {
    const phrase = phrases.find(({ key }) => key === chosen);
    if (phrase === undefined) return;
    content.value = phrase.words;
    method.value = phrase.key === "greeting" ? "massMessage" : "wechat";
  };
  return (
    <PillGroup
      label={work.phrase}
      choices={phrases.map(({ key, words }) => ({ value: key, label: words }))}
      value={phrases.find(({ words }) => words === content.value)?.key ?? ""}
      onChoose={choose}
    />
  );
}

interface Typed {
  value: string;
}

interface TypedFields {
  readonly content: Typed;
  readonly method: Typed;
  readonly nextDate: Typed;
}

interface BatchFieldsProps extends TypedFields {
  readonly workbook: OurWorkbook;
  readonly problemOf: (key: string) => string | undefined;
}

function BatchFields({ content, method, nextDate, workbook: ours, problemOf: find }: BatchFieldsProps) {
  const methods = (ours.settings.lists["method"] ?? []).map(({ code, label }) => ({ value: code, label }));
  return (
    <>
      <Field label={labelOf("content")} isRequired problem={find("content")}>
        {(control) => (
          <LongTextInput control={control} text={content.value} onType={(typed) => (content.value = typed)} />
        )}
      </Field>
      <Field label={labelOf("method")} isRequired problem={find("method")}>
        {(control) => (
          <SelectInput
            control={control}
            value={method.value}
            choices={methods}
            onChoose={(chosen) => (method.value = chosen)}
          />
        )}
      </Field>
      <Field
        label={labelOf("nextDate")}
        hint={describeTypedDate(nextDate.value, ours.today)}
        problem={find("nextDate")}
      >
        {(control) => (
          <DateInput
            control={control}
            text={nextDate.value}
            today={ours.today}
            onType={(typed) => (nextDate.value = typed)}
          />
        )}
      </Field>
    </>
  );
}

function labelOf(key: string): string {
  return followUps.columns.find((column) => column.key === key)?.header[language.value] ?? key;
}

/** A day that cannot be read is kept as typed, so that the check names it. */
function draftOf({ content, method, nextDate }: TypedFields, today: number): RecordDraft<"FollowUps"> {
  const day = nextDate.value.trim();
  return {
    content: content.value.trim() || null,
    method: method.value,
    nextDate: day === "" ? null : (parseTypedDate(day, today) ?? day),
    by: myName.peek(),
  };
}

function problemOf(problems: readonly Problem[], key: string): string | undefined {
  const problem = problems.find(({ column }) => column === key);
  if (!problem) return undefined;
  const words = { label: labelOf(key), value: String(problem.value ?? ""), group: "" };
  return texts.value.problems[problem.code](words);
}
