import * as combobox from "@zag-js/combobox";
import { normalizeProps, useMachine } from "@zag-js/preact";
import { useId, useMemo, useRef } from "preact/hooks";
import { texts } from "../session/language";
import type { ControlProps } from "./Field";
import { findItems, type ChooserItem } from "./findItems";
import { Icon } from "./Icon";
import "./chooser.css";

interface ChooserProps {
  readonly control: ControlProps;
  readonly text: string;
  readonly items: readonly ChooserItem[];
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  readonly placeholder?: string;
  /** Offered below the finds when nobody has exactly this name. */
  readonly onCreate?: { readonly label: (text: string) => string; readonly run: (text: string) => void };
}

interface Option extends Omit<ChooserItem, "text"> {
  readonly isNew: boolean;
}

function listOptions({ items, text, onCreate }: ChooserProps): Option[] {
  // A chosen name shows the whole list again, so that another can be chosen.
  const isChosen = items.some(({ label }) => label === text);
  const found = findItems(items, isChosen ? "" : text).map((item) => ({ ...item, isNew: false }));
  const typed = text.trim();
  if (!onCreate || typed === "" || isChosen) return found;
  return [...found, { label: typed, isNew: true }];
}

export function Chooser(props: ChooserProps) {
  const { control, onLeave, onCreate, placeholder } = props;
  const api = useChooser(props);
  const options = api.collection.items;
  return (
    <div {...api.getRootProps()} class="chooser">
      <div {...api.getControlProps()} class="chooserControl">
        <input
          {...api.getInputProps()}
          {...control}
          type="text"
          role="combobox"
          class="control"
          placeholder={placeholder}
          onBlurCapture={onLeave}
        />
        <button {...api.getTriggerProps()} class="chooserTrigger" tabIndex={-1}>
          <Icon name="chevronDown" />
        </button>
      </div>
      <div {...api.getPositionerProps()}>
        <ul {...api.getContentProps()} class="chooserList" hidden={!api.open || options.length === 0}>
          {options.map((option) => (
            <li key={valueOf(option)} {...api.getItemProps({ item: option })} class="chooserOption">
              <span class="grow">{option.isNew ? onCreate?.label(option.label) : option.label}</span>
              {option.detail !== undefined && <span class="small quiet chooserDetail">{option.detail}</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function useChooser(props: ChooserProps) {
  const { control, text, items, onType, onCreate } = props;
  const options = useUnlessSame(useMemo(() => listOptions(props), [items, text, onCreate === undefined]));
  const collection = useMemo(
    () => combobox.collection({ items: options, itemToString: ({ label }) => label, itemToValue: valueOf }),
    [options],
  );
  const service = useMachine(combobox.machine as combobox.Machine<Option>, {
    id: useId(),
    ids: { input: control.id },
    collection,
    inputValue: text,
    value: items.some(({ label }) => label === text) ? [text] : [],
    allowCustomValue: true,
    openOnClick: true,
    inputBehavior: "autohighlight",
    selectionBehavior: "preserve",
    positioning: { sameWidth: true, gutter: 2 },
    translations: { triggerLabel: texts.value.add.showChoices },
    onInputValueChange: ({ inputValue, reason }) => {
      if (reason === "input-change") onType(inputValue);
    },
    onSelect: ({ itemValue }) => {
      const chosen = collection.find(itemValue);
      if (chosen?.isNew) onCreate?.run(chosen.label);
      else if (chosen) onType(chosen.label);
    },
  });
  return combobox.connect(service, normalizeProps);
}

/** Of records that were read anew: another list of the same options would lose its highlight for a moment, and Enter choose nothing. */
function useUnlessSame(options: Option[]): Option[] {
  const kept = useRef(options);
  const isSame =
    kept.current.length === options.length &&
    kept.current.every((before, place) => {
      const { label, detail, isNew } = options[place] as Option;
      return before.label === label && before.detail === detail && before.isNew === isNew;
    });
  if (!isSame) kept.current = options;
  return kept.current;
}

function valueOf({ label, isNew }: Option): string {
  return isNew ? `new:${label}` : label;
}
