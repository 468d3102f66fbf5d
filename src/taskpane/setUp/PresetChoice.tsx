import { useId } from "preact/hooks";
import type { PresetKey } from "../../schema/presets/preset";
import { presetKeys, presets } from "../../schema/presets/presets";
import { Icon } from "../components/Icon";
import { language, texts } from "../session/language";
import "./presetChoice.css";

export function PresetChoice({ value, onChoose }: { value: PresetKey; onChoose: (preset: PresetKey) => void }) {
  const name = useId();
  return (
    <fieldset class="field">
      <legend class="fieldLabel">{texts.value.setUp.preset}</legend>
      <div class="stack">
        {presetKeys.map((key) => (
          <label key={key} class="preset">
            <input type="radio" name={name} value={key} checked={key === value} onChange={() => onChoose(key)} />
            <Icon name={key} />
            <span class="grow">
              <span class="presetName">{presets[key].name[language.value]}</span>
              <span class="small quiet">{presets[key].summary[language.value]}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
