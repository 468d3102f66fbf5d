import { groupReceivables, listReceivables } from "../../domain/payments/listReceivables";
import type { CustomerFacts } from "../../domain/search/customerFacts";
import { ageingBuckets } from "../../schema/ageingBuckets";
import { formatMoney } from "../session/formatNumber";
import { language, texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";

/** What one customer still has to pay, by how long it has been due. */
export function CustomerAgeing({ facts, ours }: { facts: CustomerFacts; ours: OurWorkbook }) {
  const { settings, today } = ours;
  const { customer, orders, payments } = facts;
  const receivables = listReceivables({ records: { customers: [customer], orders, payments }, settings, today });
  const ageing = groupReceivables(receivables)[0]?.ageing ?? [];
  if (ageing.length === 0) return null;
  return (
    <section class="card stack">
      <h2>{texts.value.receivables.ageing}</h2>
      <dl class="ageingLines">
        {ageing.map(({ bucket, amount }) => (
          <div key={bucket}>
            <dt>
              <span class={`badge ${bucket === "notDue" ? "quietBadge" : "overdue"}`}>
                {ageingBuckets.find(({ key }) => key === bucket)?.label[language.value]}
              </span>
            </dt>
            <dd class="numbers">
              {formatMoney(amount)} {settings.baseCurrency}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
