import { useSignal } from "@preact/signals";
import packageFacts from "../../../package.json";
import { Button } from "../components/Button";
import { texts } from "../session/language";
import { forgetMachine } from "./forgetMachine";

export function About() {
  const { settings: words, product } = texts.value;
  const isForgotten = useSignal(false);
  const forget = async () => {
    await forgetMachine();
    isForgotten.value = true;
  };
  return (
    <section class="stack">
      <h2>{words.about}</h2>
      <p>
        {product} · {words.version(packageFacts.version)}
      </p>
      <p>{words.licence(packageFacts.license)}</p>
      <p>{words.privacy}</p>
      <p>{words.keptHere}</p>
      <p>
        <a href="privacy.html" target="_blank" rel="noreferrer">
          {words.privacyPage}
        </a>
      </p>
      <div>
        <Button onClick={() => void forget()}>{words.forget}</Button>
      </div>
      <p class="small" role="status">
        {isForgotten.value ? words.forgotten : ""}
      </p>
      <p class="quiet">{words.protection}</p>
    </section>
  );
}
