import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { customerKeyOf } from "../../domain/customers/customerDirectory";
import { identifyingFields } from "../../domain/customers/findTwins";
import { mergeTexts } from "../../i18n/mergeTexts";
import type { CustomerRecord } from "../../schema/records";
import { listCustomerItems } from "../add/chooserItems";
import { Button } from "../components/Button";
import { Chooser } from "../components/Chooser";
import { Field } from "../components/Field";
import { joinFacts, nameOf } from "../find/resultWords";
import { language } from "../session/language";
import { customerTexts } from "../session/searchIndex";
import { twinIndex } from "../session/twinIndex";

interface TwinChoiceProps {
  readonly customer: CustomerRecord;
  readonly onChoose: (customer: CustomerRecord) => void;
}

/** Whoever shares a number or a company comes first; anybody else is found by typing. */
export function TwinChoice(props: TwinChoiceProps) {
  return (
    <>
      <LikelyTwins {...props} />
      <AnyCustomer {...props} />
    </>
  );
}

function LikelyTwins({ customer, onChoose }: TwinChoiceProps) {
  const words = mergeTexts[language.value];
  const index = twinIndex.value;
  const likely = useMemo(() => {
    const key = customerKeyOf(customer);
    const found = identifyingFields.flatMap((field) => index?.find(field, customer[field] ?? "", key) ?? []);
    return [...new Set(found.map((twin) => twin.customer))].filter(({ id }) => id !== null);
  }, [index, customer]);
  if (likely.length === 0) return null;
  return (
    <section class="stack">
      <h2>{words.likely}</h2>
      <ul class="stack">
        {likely.map((twin) => (
          <li key={twin.id} class="card row">
            <span class="grow">
              <strong>{nameOf(twin)}</strong>
              <span class="small quiet twinFacts">
                {joinFacts(twin.company, twin.contactPerson, twin.mobile ?? twin.phone ?? twin.email ?? twin.im)}
              </span>
            </span>
            <Button isSmall label={words.openNamed(nameOf(customer), nameOf(twin))} onClick={() => onChoose(twin)}>
              {words.open}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AnyCustomer({ customer, onChoose }: TwinChoiceProps) {
  const words = mergeTexts[language.value];
  const typed = useSignal("");
  const found = customerTexts.value;
  const others = useMemo(
    () => new Map([...(found ?? [])].filter(([{ id }]) => id !== null && id !== customer.id)),
    [found, customer],
  );
  const items = useMemo(() => listCustomerItems(others), [others]);
  const choose = (text: string) => {
    typed.value = text;
    const [other, namesake] = [...others.keys()].filter(({ name }) => name === text);
    if (other && !namesake) onChoose(other);
  };
  return (
    <Field label={words.choose}>
      {(control) => (
        <Chooser control={control} text={typed.value} items={items} onType={choose} onLeave={() => undefined} />
      )}
    </Field>
  );
}
