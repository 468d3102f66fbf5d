import { splitKeys } from "../../domain/backup/splitRecords";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { backupTexts } from "../../i18n/backupTexts";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { Field } from "../components/Field";
import { Message } from "../components/Message";
import { PillGroup } from "../components/PillGroup";
import { SelectInput } from "../components/SelectInput";
import { language } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { NewPasswordField } from "./PasswordField";
import { useSplit } from "./useSplit";

interface SplitSectionProps {
  readonly records: TrackerRecords;
  readonly ours: OurWorkbook;
}

/** For people who must not see the rest: the records of one owner or region, and nothing else. */
export function SplitSection({ records, ours }: SplitSectionProps) {
  const { split: words, saved } = backupTexts[language.value].screen;
  const work = useSplit(records, ours, words.blank);
  const { task, password, done, left } = work;
  if (work.parts.length === 0) return null;
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <p class="small quiet">{words.introduction}</p>
      <PartChoice work={work} />
      <NewPasswordField password={password.value} onType={(typed) => (password.value = typed)} />
      <div>
        <Button isBusy={task.isBusy} onClick={work.save}>
          {words.save}
        </Button>
      </div>
      <p class="small quiet">{words.plain}</p>
      {left > 0 && <Message tone="warning">{words.left(left)}</Message>}
      {done.value !== null && <Message tone="success">{saved(done.value)}</Message>}
      {task.error !== undefined && <ErrorMessage error={task.error} onRetry={work.save} isBusy={task.isBusy} />}
    </section>
  );
}

function PartChoice({ work }: { readonly work: ReturnType<typeof useSplit> }) {
  const { split: words } = backupTexts[language.value].screen;
  const { by, place, parts, nameOf } = work;
  return (
    <>
      <PillGroup
        label={words.by}
        choices={splitKeys.map((key) => ({ value: key, label: words.keys[key] }))}
        value={by.value}
        isAlwaysChosen
        onChoose={work.chooseKey}
      />
      <Field label={words.part}>
        {(control) => (
          <SelectInput
            control={control}
            value={place.value}
            choices={parts.map((part, index) => ({
              value: String(index),
              label: words.partOf(nameOf(part), part.backup.records.customers.length),
            }))}
            onChoose={(index) => (place.value = index)}
          />
        )}
      </Field>
    </>
  );
}
