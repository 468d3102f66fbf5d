import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { texts } from "../session/language";
import { records, refreshRecords } from "../session/records";
import { useReading } from "../session/useTask";
import { workbook, type OurWorkbook } from "../session/workbook";
import { ErrorMessage } from "./ErrorMessage";
import { Loading } from "./Loading";

/** Shows its children once the records are read, and until then how far that is. */
export function RecordsReader(props: { children: (records: TrackerRecords, ours: OurWorkbook) => ComponentChildren }) {
  const task = useReading();
  const read = () => void task.run(refreshRecords);
  useEffect(() => {
    if (!records.peek()) read();
  }, []);
  const ours = workbook.value;
  if (records.value && ours.kind === "ours") return <>{props.children(records.value, ours)}</>;
  if (task.error !== undefined) return <ErrorMessage error={task.error} onRetry={read} isBusy={task.isBusy} />;
  return <Loading words={texts.value.common.loading} task={task} />;
}
