import { texts } from "../session/language";
import { addPhrase, listPhrases } from "./phrases";
import "./phraseChips.css";

interface PhraseChipsProps {
  readonly text: string;
  readonly onType: (text: string) => void;
}

/** Ready phrases below the field that they go into; typing goes on behind the phrase. */
export function PhraseChips({ text, onType }: PhraseChipsProps) {
  const insert = (chip: HTMLElement, words: string) => {
    onType(addPhrase(text, words));
    const field = chip.closest(".field")?.querySelector("textarea");
    // The field shows the phrase with the next frame.
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
    });
  };
  return (
    <div class="phraseChips" role="toolbar" aria-label={texts.value.work.phrase} onKeyDown={moveAmongChips}>
      {listPhrases().map(({ key, words }, index) => (
        <button
          key={key}
          type="button"
          class="phraseChip"
          tabIndex={index === 0 ? 0 : -1}
          onClick={(event) => insert(event.currentTarget, words)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

/** One stop on the way through the form; the arrows lead from chip to chip. */
function moveAmongChips({ key, target }: KeyboardEvent): void {
  const chip = target instanceof HTMLElement ? target : null;
  const next =
    key === "ArrowRight" ? chip?.nextElementSibling : key === "ArrowLeft" ? chip?.previousElementSibling : null;
  if (next instanceof HTMLElement) next.focus();
}
