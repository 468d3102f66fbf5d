import { useEffect, useMemo, useRef } from "preact/hooks";
import { goToRecord } from "../../actions/goToRecord";
import { customerKeyOf } from "../../domain/customers/customerDirectory";
import { collectCustomerFacts, type CustomerFacts } from "../../domain/search/customerFacts";
import { totalReceived } from "../../domain/search/totalReceived";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { BackBar } from "../components/BackBar";
import { CancelWork } from "../components/CancelWork";
import { ErrorMessage } from "../components/ErrorMessage";
import { IconButton } from "../components/IconButton";
import { RecordsReader } from "../components/RecordsReader";
import { joinFacts, labelOf, nameOf } from "../find/resultWords";
import { CustomerAgeing } from "../receivables/CustomerAgeing";
import { MergeButton } from "../merging/MergeButton";
import { formatMoney } from "../session/formatNumber";
import { texts } from "../session/language";
import { refreshRecords } from "../session/records";
import { shownCustomer } from "../session/screen";
import { useReading, useTask } from "../session/useTask";
import type { OurWorkbook } from "../session/workbook";
import { changeStage } from "./changeValue";
import { EditButton } from "../edit/EditButton";
import { ContactLines } from "./ContactLines";
import { NextStep } from "./NextStep";
import { closeCard } from "./openCard";
import { OrderList } from "./OrderList";
import { FeedbackList, FollowUpTimeline } from "./Timeline";
import { OwnLines } from "./OwnLines";
import { ValueChoice } from "./ValueChoice";
import "../find/find.css";
import "./customerCard.css";

/** Everything about one customer, from the first call to the last payment. */
export function CustomerCard() {
  const refresh = useReading();
  const back = useRef<HTMLDivElement>(null);
  useEffect(() => back.current?.querySelector("button")?.focus(), []);
  const read = () => void refresh.run(refreshRecords);
  return (
    <div class="screen">
      <div ref={back}>
        <BackBar
          onBack={closeCard}
          refresh={{ label: texts.value.common.refresh, isBusy: refresh.isBusy, onClick: read }}
        />
      </div>
      <CancelWork task={refresh} />
      {refresh.error !== undefined && <ErrorMessage error={refresh.error} onRetry={read} isBusy={refresh.isBusy} />}
      <RecordsReader>
        {(records, ours) => <ShownCustomer key={shownCustomer.value} records={records} ours={ours} />}
      </RecordsReader>
    </div>
  );
}

function ShownCustomer({ records, ours }: { records: TrackerRecords; ours: OurWorkbook }) {
  const key = shownCustomer.value;
  const facts = useMemo(() => findFacts(key, records, ours), [key, records, ours]);
  if (facts === null) return <p role="status">{texts.value.card.gone}</p>;
  const { customer } = facts;
  const id = customer.id ?? "";
  return (
    <>
      <CardHeading facts={facts} ours={ours} />
      <NextStep facts={facts} today={ours.today} />
      {id !== "" && (
        <section class="card stack">
          <h2>{texts.value.card.stage}</h2>
          <ValueChoice
            label={texts.value.card.stage}
            values={ours.settings.stages}
            value={customer.stage}
            save={(stage, expected) => changeStage(id, stage, expected)}
          />
        </section>
      )}
      <ContactLines customer={customer} />
      <OwnLines customer={customer} ownFields={ours.settings.ownFields} />
      <Totals facts={facts} ours={ours} />
      <CustomerAgeing facts={facts} ours={ours} />
      <OrderList facts={facts} ours={ours} />
      <FollowUpTimeline facts={facts} ours={ours} />
      <FeedbackList facts={facts} ours={ours} />
    </>
  );
}

function CardHeading({ facts: { customer }, ours }: { facts: CustomerFacts; ours: OurWorkbook }) {
  const jump = useTask();
  const show = () => void jump.run(() => goToRecord("Customers", customer.id ?? ""));
  const profile = joinFacts(
    customer.company,
    labelOf("region", customer.region, ours),
    customer.potential,
    customer.owner,
  );
  return (
    <header class="stack">
      <div class="row">
        <h1 class="grow resultLine">{nameOf(customer)}</h1>
        {customer.id && <EditButton table="Customers" id={customer.id} name={nameOf(customer)} />}
        {customer.id && (
          <IconButton icon="table" label={texts.value.card.showInSheet} onClick={show} isBusy={jump.isBusy} />
        )}
      </div>
      {profile !== "" && <p class="quiet resultLine">{profile}</p>}
      {customer.id && (
        <div>
          <MergeButton id={customer.id} otherId={null} names={[nameOf(customer)]} />
        </div>
      )}
      {jump.error !== undefined && <ErrorMessage error={jump.error} onRetry={show} isBusy={jump.isBusy} />}
    </header>
  );
}

function Totals({ facts, ours: { settings } }: { facts: CustomerFacts; ours: OurWorkbook }) {
  const words = texts.value.card.totals;
  const { baseCurrency } = settings;
  const { orders, totals } = facts;
  const figures = [
    { label: words.ordered, amount: totals.orderTotal },
    { label: words.paid, amount: totalReceived(facts, settings) },
    { label: words.outstanding, amount: totals.outstanding },
  ];
  if (orders.length === 0) return null;
  return (
    <dl class="card cardTotals">
      {figures.map(({ label, amount }) => (
        <div key={label}>
          <dt class="small quiet">{label}</dt>
          <dd class="numbers">
            {formatMoney(amount)} {baseCurrency}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function findFacts(
  key: string | null,
  records: TrackerRecords,
  { settings, today }: OurWorkbook,
): CustomerFacts | null {
  const customer = records.customers.find((each) => customerKeyOf(each) === key);
  if (!customer) return null;
  return collectCustomerFacts({ records, settings, today, only: [customer] })[0] ?? null;
}
