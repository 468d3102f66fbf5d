import { useId } from "preact/hooks";
import type { Potential } from "../../schema/settings";
import { MyNameField } from "../components/MyNameField";
import { PillGroup } from "../components/PillGroup";
import { SelectInput, type Choice } from "../components/SelectInput";
import { texts } from "../session/language";
import { myName } from "../session/myName";
import { chooseOwner, level, ownerChoice, showView, view, type OwnerChoice, type TodayView } from "./todayState";

const everyone = "everyone";
const mine = "mine";
const namedPrefix = "named:";
const levels: readonly Potential[] = ["A", "B", "C"];
const views: readonly TodayView[] = ["sales", "service"];

export function TodayFilters({ owners }: { readonly owners: readonly string[] }) {
  const { work } = texts.value;
  return (
    <div class="stack">
      <PillGroup
        label={work.view}
        isLabelHidden
        isAlwaysChosen
        choices={views.map((each) => ({ value: each, label: work.views[each] }))}
        value={view.value}
        onChoose={(chosen) => showView(chosen === "service" ? "service" : "sales")}
      />
      <div class="filterRow">
        <NamedSelect
          label={work.owner}
          value={valueOf(ownerChoice.value)}
          choices={ownerChoices(owners, myName.value)}
          onChoose={(value) => chooseOwner(choiceOf(value))}
        />
        <NamedSelect
          label={work.level}
          value={level.value ?? ""}
          choices={[{ value: "", label: work.allLevels }, ...levels.map((each) => levelChoice(each))]}
          onChoose={(value) => (level.value = levels.find((each) => each === value) ?? null)}
        />
      </div>
      {ownerChoice.value.kind === "mine" && myName.value === null && (
        <div class="card">
          <MyNameField />
        </div>
      )}
    </div>
  );
}

function ownerChoices(owners: readonly string[], me: string | null): Choice[] {
  const { work } = texts.value;
  return [
    { value: everyone, label: work.everyone },
    { value: mine, label: me === null ? work.onlyMine : work.onlyMineNamed(me) },
    ...owners.map((name) => ({ value: `${namedPrefix}${name}`, label: name })),
  ];
}

function levelChoice(potential: Potential): Choice {
  return { value: potential, label: texts.value.work.levelNamed(potential) };
}

function valueOf(choice: OwnerChoice): string {
  return choice.kind === "named" ? `${namedPrefix}${choice.name}` : choice.kind;
}

function choiceOf(value: string): OwnerChoice {
  if (value.startsWith(namedPrefix)) return { kind: "named", name: value.slice(namedPrefix.length) };
  return { kind: value === mine ? mine : everyone };
}

interface NamedSelectProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

function NamedSelect({ label, ...select }: NamedSelectProps) {
  const id = useId();
  const control = { id, "aria-describedby": undefined, "aria-invalid": false, "aria-required": false };
  return (
    <div class="grow">
      <label class="visuallyHidden" for={id}>
        {label}
      </label>
      <SelectInput control={control} {...select} />
    </div>
  );
}
