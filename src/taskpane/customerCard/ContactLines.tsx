import { useSignal } from "@preact/signals";
import type { CustomerRecord } from "../../schema/records";
import { tables } from "../../schema/tables/tables";
import { IconButton } from "../components/IconButton";
import { language, texts } from "../session/language";
import { copyText } from "../components/copyText";

const contactKeys = ["contactPerson", "mobile", "phone", "im", "email"] as const;

export function ContactLines({ customer }: { customer: CustomerRecord }) {
  const { card } = texts.value;
  const news = useSignal("");
  const copy = async (text: string) => {
    news.value = (await copyText(text)) ? card.copied(text) : card.copyRefused;
  };
  const known = contactKeys.flatMap((key) => {
    const text = customer[key];
    return text ? [{ key, text }] : [];
  });
  return (
    <section class="card stack">
      <h2>{card.contact}</h2>
      {known.length === 0 && <p class="quiet">{card.noContact}</p>}
      <dl class="contacts">
        {known.map(({ key, text }) => (
          <div key={key} class="contact">
            <dt class="small quiet">{headerOf(key)}</dt>
            <dd class="grow contactText">{text}</dd>
            <dd>
              <IconButton icon="copy" label={card.copy(text)} onClick={() => void copy(text)} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="small" role="status">
        {news.value}
      </p>
    </section>
  );
}

function headerOf(key: string): string {
  return tables.Customers.columns.find((column) => column.key === key)?.header[language.value] ?? key;
}
