import { useId, useMemo } from "preact/hooks";
import { findDropEvidence } from "../../domain/regions/findDropEvidence";
import type { GroupBy } from "../../domain/regions/groupRecords";
import type { Summary, SummaryRow } from "../../domain/regions/summarise";
import type { SummaryFacts } from "../../domain/regions/summaryFacts";
import { Icon } from "../components/Icon";
import { formatPercent, formatRoundMoney } from "../session/formatNumber";
import { texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { describeEvidence } from "./describeEvidence";
import { DropEvidence } from "./DropEvidence";
import { labelGroup } from "./groupLabel";
import { openDrop } from "./summaryChoice";

export interface DropAlertsProps {
  readonly summary: Summary;
  readonly facts: SummaryFacts;
  readonly workbook: OurWorkbook;
  readonly groupBy: GroupBy;
  /** What was counted and compared, for the copied text. */
  readonly spans: readonly string[];
}

export function DropAlerts(props: DropAlertsProps) {
  const { regions } = texts.value;
  const { summary, workbook } = props;
  const drops = summary.rows.filter(({ alert }) => alert === "drop");
  if (drops.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="drops">
      <h2 id="drops">{regions.drops}</h2>
      <ul class="stack">
        {drops.map((row) => (
          <Drop key={row.group} row={row} {...props} />
        ))}
      </ul>
      <p class="small quiet">{regions.dropNote(workbook.settings.dropMinimumOrders, workbook.settings.dropPercent)}</p>
    </section>
  );
}

function Drop({ row, ...props }: DropAlertsProps & { readonly row: SummaryRow }) {
  const { regions } = texts.value;
  const id = useId();
  const isOpen = openDrop.value === row.group;
  const side = (orders: number, amount: number) => regions.side(orders, formatRoundMoney(amount));
  const sentence = regions.drop(
    labelGroup(row.group, props.groupBy, props.workbook, regions.unnamed),
    formatPercent(-(row.changePercent ?? 0)),
    side(row.previousOrders, row.previousAmount),
    side(row.orders, row.amount),
  );
  return (
    <li class="card dropCard">
      <button
        type="button"
        class="dropHeading"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (openDrop.value = isOpen ? null : row.group)}
      >
        <Icon name="warning" />
        <span class="grow">{sentence}</span>
        <span class={`dropTurn${isOpen ? " open" : ""}`}>
          <Icon name="chevronDown" />
        </span>
      </button>
      {isOpen && (
        <div id={id}>
          <OpenDrop {...props} group={row.group} sentence={sentence} />
        </div>
      )}
    </li>
  );
}

interface OpenDropProps extends DropAlertsProps {
  readonly group: string;
  readonly sentence: string;
}

function OpenDrop({ summary, facts, workbook, groupBy, spans, group, sentence }: OpenDropProps) {
  const { period, previous } = summary;
  const evidence = useMemo(
    () => findDropEvidence({ facts, period, previous, groupBy, group, today: workbook.today }),
    [facts, summary, groupBy, group, workbook.today],
  );
  return <DropEvidence headings={[sentence, ...spans]} sections={describeEvidence(evidence, workbook)} />;
}
