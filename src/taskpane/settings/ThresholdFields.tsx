import type { SettingProblem } from "../../domain/settings/findSettingProblem";
import type { SettingPlace } from "../../schema/settingChange";
import { findSettingLimits } from "../../schema/settingLimits";
import { Field } from "../components/Field";
import { Switch } from "../components/Switch";
import { TextInput } from "../components/TextInput";
import { language, texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { isSwitchedOn, keyOfPlace, textOfSetting, typeSetting, writeSetting } from "./settingDrafts";
import { describeSettingProblem, numberParameters, switchParameters } from "./settingWords";
import "../components/pillGroup.css";

interface ThresholdFieldsProps {
  readonly workbook: OurWorkbook;
  readonly problems: ReadonlyMap<string, SettingProblem>;
}

/** Every number of Options with the sheet's own label and meaning. */
export function ThresholdFields({ workbook: { settings }, problems }: ThresholdFieldsProps) {
  const words = texts.value.settings;
  return (
    <details class="thresholds">
      <summary>{words.thresholds}</summary>
      <div class="stack">
        <p class="small quiet">{words.thresholdsNote}</p>
        {numberParameters.map(({ setting, label, note }) => {
          const place: SettingPlace = { kind: "number", setting };
          return (
            <Field
              key={setting}
              label={label[language.value]}
              hint={note[language.value]}
              problem={describeSettingProblem(place, problems.get(keyOfPlace(place)))}
            >
              {(control) => (
                <TextInput
                  control={control}
                  text={textOfSetting(settings, place)}
                  keyboard={findSettingLimits(place)?.isWhole ? "numeric" : "decimal"}
                  onType={(text) => typeSetting(settings, place, text)}
                />
              )}
            </Field>
          );
        })}
      </div>
    </details>
  );
}

/** Every switch of Options with the sheet's own label and meaning. */
export function SwitchFields({ workbook: { settings } }: { readonly workbook: OurWorkbook }) {
  return (
    <>
      {switchParameters.map(({ setting, label, note }) => {
        const place: SettingPlace = { kind: "switch", setting };
        return (
          <Switch
            key={setting}
            label={label[language.value]}
            note={note[language.value]}
            isOn={isSwitchedOn(settings, place)}
            onTurn={(isOn) => typeSetting(settings, place, writeSetting(isOn))}
          />
        );
      })}
    </>
  );
}

export function WeekendDays({ workbook: { settings }, problems }: ThresholdFieldsProps) {
  const { weekdays, settings: words } = texts.value;
  const places = weekdays.map((_, weekday): SettingPlace => ({ kind: "dayOff", weekday }));
  const wrong = places.find((place) => problems.has(keyOfPlace(place)));
  const problem = wrong && describeSettingProblem(wrong, problems.get(keyOfPlace(wrong)));
  return (
    <fieldset class="field">
      <legend class="fieldLabel">{words.weekend}</legend>
      <div class="pills">
        {places.map((place, weekday) => (
          <label key={weekday} class="pill">
            <input
              type="checkbox"
              checked={isSwitchedOn(settings, place)}
              onChange={(event) => typeSetting(settings, place, writeSetting(event.currentTarget.checked))}
            />
            <span>{weekdays[weekday]}</span>
          </label>
        ))}
      </div>
      <p class={problem === undefined ? "fieldNote" : "fieldNote problem"} role="status">
        {problem ?? words.weekendNote}
      </p>
    </fieldset>
  );
}
