import type { GroupBy } from "../../domain/regions/groupRecords";
import type { Summary } from "../../domain/regions/summarise";
import { Message } from "../components/Message";
import { formatPercent, formatRoundMoney } from "../session/formatNumber";
import { texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { labelGroup } from "./groupLabel";

interface DropAlertsProps {
  readonly summary: Summary;
  readonly workbook: OurWorkbook;
  readonly groupBy: GroupBy;
}

export function DropAlerts({ summary, workbook, groupBy }: DropAlertsProps) {
  const { regions } = texts.value;
  const drops = summary.rows.filter(({ alert }) => alert === "drop");
  if (drops.length === 0) return null;
  const side = (orders: number, amount: number) => `${regions.orders(orders)} ${formatRoundMoney(amount)}`;
  return (
    <Message tone="warning">
      <h2>{regions.drops}</h2>
      <ul>
        {drops.map((row) => (
          <li key={row.group}>
            {regions.drop(
              labelGroup(row.group, groupBy, workbook, regions.unnamed),
              formatPercent(-(row.changePercent ?? 0)),
              side(row.previousOrders, row.previousAmount),
              side(row.orders, row.amount),
            )}
          </li>
        ))}
      </ul>
      <p class="small quiet">{regions.dropNote(workbook.settings.dropMinimumOrders, workbook.settings.dropPercent)}</p>
    </Message>
  );
}
