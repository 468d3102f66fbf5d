import type { GroupBy } from "../../domain/regions/groupRecords";
import type { Summary, SummaryFigures } from "../../domain/regions/summarise";
import { Icon } from "../components/Icon";
import { formatMoney, formatPercent, formatRoundMoney, formatScore } from "../session/formatNumber";
import { texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { labelGroup } from "./groupLabel";
import { NoOrders } from "./NoOrders";

interface SummaryTableProps {
  readonly summary: Summary;
  readonly workbook: OurWorkbook;
  readonly groupBy: GroupBy;
}

export function SummaryTable({ summary, workbook, groupBy }: SummaryTableProps) {
  const { regions } = texts.value;
  const { rows, total } = summary;
  const largest = Math.max(...rows.map(({ amount }) => amount), 0);
  return (
    <div class="summary">
      {total.orders === 0 && <NoOrders isPeriod={rows.length > 0} />}
      <table class="summaryTable card">
        <thead class="visuallyHidden">
          <tr>
            <th scope="col">{regions.groups[groupBy]}</th>
            <th scope="col">{regions.amount(workbook.settings.baseCurrency)}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.group}>
            <FiguresRows
              label={labelGroup(row.group, groupBy, workbook, regions.unnamed)}
              figures={row}
              barShare={largest > 0 ? Math.max(row.amount, 0) / largest : 0}
            />
          </tbody>
        ))}
        <tfoot>
          <FiguresRows label={`${regions.total} ${workbook.settings.baseCurrency}`} figures={total} barShare={null} />
        </tfoot>
      </table>
    </div>
  );
}

/** `barShare`: of the largest group, 0 to 1; null draws none. */
function FiguresRows(props: { label: string; figures: SummaryFigures; barShare: number | null }) {
  const { label, figures, barShare } = props;
  return (
    <>
      <tr>
        <th scope="row">{label}</th>
        <td class="numbers">{formatMoney(figures.amount)}</td>
      </tr>
      <tr>
        <td colSpan={2}>
          {barShare !== null && (
            <span class="bar" aria-hidden="true">
              <span class="barFill" style={{ width: `${barShare * 100}%` }} />
            </span>
          )}
          <span class="summaryFacts small quiet">
            <span>{listFacts(figures).join(" · ")}</span>
            <Change figures={figures} />
          </span>
        </td>
      </tr>
    </>
  );
}

function Change({ figures }: { figures: SummaryFigures }) {
  const { changePercent, alert } = figures;
  if (alert === "new") return <span class="change up">{texts.value.regions.newGroup}</span>;
  if (changePercent === null) return null;
  const rounded = Math.round(changePercent);
  const direction = rounded > 0 ? "up" : rounded < 0 ? "down" : "same";
  return (
    <span class={`change ${direction} ${alert ?? ""}`}>
      {direction !== "same" && <Icon name={direction} />}
      {direction === "up" && "+"}
      {formatPercent(rounded)}
    </span>
  );
}

function listFacts(figures: SummaryFigures): string[] {
  const { orders, facts } = texts.value.regions;
  return [
    orders(figures.orders),
    ...(!figures.share || figures.share === 1 ? [] : [facts.share(formatPercent(figures.share * 100))]),
    ...(figures.previousAmount === 0 ? [] : [facts.previous(formatRoundMoney(figures.previousAmount))]),
    ...(figures.received === 0 ? [] : [facts.received(formatRoundMoney(figures.received))]),
    ...(figures.outstanding === 0 ? [] : [facts.outstanding(formatRoundMoney(figures.outstanding))]),
    ...(figures.newCustomers === 0 ? [] : [facts.newCustomers(figures.newCustomers)]),
    ...(figures.lateOrders === 0 ? [] : [facts.lateOrders(figures.lateOrders)]),
    ...(figures.overdueFollowUps === 0 ? [] : [facts.overdue(figures.overdueFollowUps)]),
    ...(figures.averageSatisfaction === null ? [] : [facts.satisfaction(formatScore(figures.averageSatisfaction))]),
  ];
}
