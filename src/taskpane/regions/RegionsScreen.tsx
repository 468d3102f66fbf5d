import { useEffect, useMemo } from "preact/hooks";
import type { Period } from "../../domain/regions/comparisonPeriod";
import type { GroupBy } from "../../domain/regions/groupRecords";
import { summarise } from "../../domain/regions/summarise";
import type { SummaryFacts } from "../../domain/regions/summaryFacts";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { ErrorMessage } from "../components/ErrorMessage";
import { Loading } from "../components/Loading";
import { PillGroup } from "../components/PillGroup";
import { texts } from "../session/language";
import { records, refreshRecords } from "../session/records";
import { summaryFacts } from "../session/summaryFacts";
import { useReading } from "../session/useTask";
import { workbook, type OurWorkbook } from "../session/workbook";
import { describeSpans } from "./describeSpans";
import { DropAlerts } from "./DropAlerts";
import { PeriodChoice } from "./PeriodChoice";
import { chooseGrouping, readPeriod, summaryChoice } from "./summaryChoice";
import { SummaryTable } from "./SummaryTable";
import { WriteToSheet } from "./WriteToSheet";

const groupKeys: readonly GroupBy[] = ["region", "owner", "source", "industry"];

export function RegionsScreen() {
  const { regions } = texts.value;
  const reading = useReading();
  const ours = workbook.value;
  const read = () => void reading.run(refreshRecords);
  useEffect(() => {
    if (!records.peek()) read();
  }, []);
  useEffect(() => {
    if (records.value && ours.kind === "ours") summaryFacts.ask(records.value, ours.settings, ours.today);
  }, [records.value, ours]);
  if (ours.kind !== "ours") return null;
  const period = readPeriod(summaryChoice.value, ours.today);
  const facts = summaryFacts.answer.value;
  return (
    <div class="screen">
      <PeriodChoice today={ours.today} />
      <PillGroup
        label={regions.groupBy}
        choices={groupKeys.map((key) => ({ value: key, label: regions.groups[key] }))}
        value={summaryChoice.value.groupBy}
        isAlwaysChosen
        onChoose={(key) => chooseGrouping(key as GroupBy)}
      />
      {reading.error !== undefined && <ErrorMessage error={reading.error} onRetry={read} isBusy={reading.isBusy} />}
      {reading.isBusy && !records.value && <Loading words={texts.value.common.loading} task={reading} />}
      {records.value && !facts && <Loading words={regions.addingUp} />}
      {records.value && facts && period && (
        <Summary workbook={ours} records={records.value} facts={facts} period={period} />
      )}
    </div>
  );
}

interface SummaryProps {
  readonly workbook: OurWorkbook;
  readonly records: TrackerRecords;
  readonly facts: SummaryFacts;
  readonly period: Period;
}

function Summary({ workbook: ours, records: known, facts, period }: SummaryProps) {
  const { groupBy } = summaryChoice.value;
  const { settings, today } = ours;
  const summary = useMemo(
    () => summarise({ records: known, facts, period, groupBy, settings, today }),
    [facts, period.from, period.to, groupBy],
  );
  const spans = describeSpans(period, summary, today);
  return (
    <>
      <div class="small quiet numbers">
        {spans.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <DropAlerts summary={summary} facts={facts} workbook={ours} groupBy={groupBy} spans={spans} />
      <SummaryTable summary={summary} workbook={ours} groupBy={groupBy} />
      <WriteToSheet question={{ ...period, groupBy }} workbook={ours} />
    </>
  );
}
