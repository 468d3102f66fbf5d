import { useEffect } from "preact/hooks";
import { tableKeys } from "../../schema/tables/tables";
import type { TableKey } from "../../schema/columnSpec";
import { ErrorMessage } from "../components/ErrorMessage";
import { ImportButton } from "../components/ImportButton";
import { Icon, type IconName } from "../components/Icon";
import { Message } from "../components/Message";
import { Loading } from "../components/Loading";
import { texts } from "../session/language";
import { records, refreshRecords } from "../session/records";
import { useReading } from "../session/useTask";
import { workbook } from "../session/workbook";
import { formNotice, openEmptyForm, openForm, savedRecord } from "./addState";
import { RecordForm } from "./RecordForm";
import { SavedMessage } from "./SavedMessage";
import "./addScreen.css";

const iconOf: Readonly<Record<TableKey, IconName>> = {
  FollowUps: "followUp",
  Customers: "customer",
  Orders: "order",
  Payments: "payment",
  Feedback: "feedback",
};
/** What is entered most often comes first. */
const formOrder: readonly TableKey[] = ["FollowUps", ...tableKeys.filter((table) => table !== "FollowUps")];

export function AddScreen() {
  return (
    <div class="screen">
      <div class="formKinds" role="group" aria-label={texts.value.add.kindLabel}>
        {formOrder.map((table) => (
          <button
            key={table}
            type="button"
            class="formKind"
            aria-pressed={openForm.value === table}
            onClick={() => openEmptyForm(table)}
          >
            <Icon name={iconOf[table]} />
            <span>{texts.value.add.kinds[table]}</span>
          </button>
        ))}
      </div>
      {savedRecord.value ? <SavedMessage saved={savedRecord.value} /> : <OpenForm />}
      <div class="row">
        <ImportButton />
      </div>
    </div>
  );
}

function OpenForm() {
  const task = useReading();
  const read = () => void task.run(refreshRecords);
  useEffect(() => {
    if (!records.peek()) read();
  }, []);
  const ours = workbook.value;
  if (records.value && ours.kind === "ours") {
    return (
      <>
        {formNotice.value !== null && <Message tone="success">{formNotice.value}</Message>}
        <RecordForm key={openForm.value} tableKey={openForm.value} workbook={ours} records={records.value} />
      </>
    );
  }
  if (task.error !== undefined) return <ErrorMessage error={task.error} onRetry={read} isBusy={task.isBusy} />;
  return <Loading words={texts.value.common.loading} task={task} />;
}
