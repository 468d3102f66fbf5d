import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { watchSelectedRecord } from "../../actions/watchSelectedRecord";
import { customerKeyOf } from "../../domain/customers/customerDirectory";
import type { CustomerRecord } from "../../schema/records";
import { Icon } from "../components/Icon";
import { texts } from "../session/language";
import { records } from "../session/records";
import { shownCustomer } from "../session/screen";
import { findCustomerOfRecord } from "./findCustomerOfRecord";
import { isCardHeld } from "./holdCard";
import { openCard } from "./openCard";
import "./selectedCustomer.css";

type SelectedRecord = Parameters<Parameters<typeof watchSelectedRecord>[0]>[0];

/** Offers the card of the row on which the person stands; a card that is open already follows the rows. */
export function SelectedCustomer() {
  const selected = useSignal<SelectedRecord>(null);
  useEffect(() => watchRows((record) => (selected.value = record)), []);
  const customer = useMemo(
    () => (records.value && selected.value ? findCustomerOfRecord(records.value, selected.value) : null),
    [records.value, selected.value],
  );
  const key = customer && customerKeyOf(customer);
  useEffect(() => {
    const shown = shownCustomer.peek();
    if (key !== null && shown !== null && shown !== key && !isCardHeld()) openCard(key);
  }, [selected.value]);
  if (customer === null || key === null || shownCustomer.value === key) return null;
  return <CardOffer customer={customer} onOpen={() => openCard(key)} />;
}

function CardOffer({ customer, onOpen }: { customer: CustomerRecord; onOpen: () => void }) {
  const { card } = texts.value;
  return (
    <button type="button" class="cardOffer" onClick={onOpen}>
      <Icon name="customer" />
      <span class="grow cardOfferName">{card.selected(customer.name ?? customer.id ?? "")}</span>
      <span class="cardOfferOpen">{card.open}</span>
      <Icon name="chevronRight" />
    </button>
  );
}

/** A row that cannot be read, as while a cell is edited, is none: the next selection tells anew. */
function watchRows(onSelected: (record: SelectedRecord) => void): () => void {
  const forget = () => onSelected(null);
  const stopping = watchSelectedRecord(onSelected, forget).catch(() => {
    forget();
    return null;
  });
  return () => void stopping.then((stop) => stop?.()).catch(() => undefined);
}
