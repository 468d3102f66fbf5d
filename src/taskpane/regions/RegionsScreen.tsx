import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { summariseRegions } from "../../actions/summariseRegions";
import { formatIsoDate } from "../../domain/dates/serialDate";
import type { Period } from "../../domain/regions/comparisonPeriod";
import type { GroupBy } from "../../domain/regions/groupRecords";
import { summarise } from "../../domain/regions/summarise";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { sheetNames } from "../../schema/sheetNames";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { Loading } from "../components/Loading";
import { Message } from "../components/Message";
import { PillGroup } from "../components/PillGroup";
import { texts } from "../session/language";
import { records, refreshRecords } from "../session/records";
import { useTask } from "../session/useTask";
import { workbook, type OurWorkbook } from "../session/workbook";
import { DropAlerts } from "./DropAlerts";
import { PeriodChoice } from "./PeriodChoice";
import { readPeriod, summaryChoice } from "./summaryChoice";
import { SummaryTable } from "./SummaryTable";

const groupKeys: readonly GroupBy[] = ["region", "owner", "source", "industry"];

export function RegionsScreen() {
  const { regions } = texts.value;
  const reading = useTask();
  const ours = workbook.value;
  const read = () => void reading.run(refreshRecords);
  useEffect(() => {
    if (!records.peek()) read();
  }, []);
  if (ours.kind !== "ours") return null;
  const period = readPeriod(summaryChoice.value, ours.today);
  return (
    <div class="screen">
      <PeriodChoice today={ours.today} />
      <PillGroup
        label={regions.groupBy}
        choices={groupKeys.map((key) => ({ value: key, label: regions.groups[key] }))}
        value={summaryChoice.value.groupBy}
        isAlwaysChosen
        onChoose={(key) => (summaryChoice.value = { ...summaryChoice.value, groupBy: key as GroupBy })}
      />
      {reading.error !== undefined && <ErrorMessage error={reading.error} onRetry={read} isBusy={reading.isBusy} />}
      {reading.isBusy && !records.value && <Loading words={texts.value.common.loading} />}
      {records.value && period && <Summary workbook={ours} records={records.value} period={period} />}
    </div>
  );
}

interface SummaryProps {
  readonly workbook: OurWorkbook;
  readonly records: TrackerRecords;
  readonly period: Period;
}

function Summary({ workbook: ours, records: known, period }: SummaryProps) {
  const { regions } = texts.value;
  const { groupBy } = summaryChoice.value;
  const writing = useTask();
  const writtenFor = useSignal("");
  const { settings, today } = ours;
  const choice = `${period.from} ${period.to} ${groupBy}`;
  const summary = useMemo(
    () => summarise({ records: known, period, groupBy, settings, today }),
    [known, choice, settings, today],
  );
  const write = () =>
    void writing.run(async () => {
      await summariseRegions({ ...period, groupBy });
      writtenFor.value = choice;
    });
  return (
    <>
      <p class="small quiet numbers">
        {regions.span(formatIsoDate(summary.period.from), formatIsoDate(summary.period.to))}
        <br />
        {regions.compared(formatIsoDate(summary.previous.from), formatIsoDate(summary.previous.to))}
      </p>
      <DropAlerts summary={summary} workbook={ours} groupBy={groupBy} />
      <SummaryTable summary={summary} workbook={ours} groupBy={groupBy} />
      <Button look="primary" icon="table" isBusy={writing.isBusy} onClick={write}>
        {regions.summarise}
      </Button>
      {writing.error !== undefined && <ErrorMessage error={writing.error} onRetry={write} isBusy={writing.isBusy} />}
      {writtenFor.value === choice && !writing.isBusy && (
        <Message tone="success">{regions.written(sheetNames.Regions[ours.language])}</Message>
      )}
    </>
  );
}
