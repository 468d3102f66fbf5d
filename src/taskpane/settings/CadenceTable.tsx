import { useId } from "preact/hooks";
import type { SettingProblem } from "../../domain/settings/findSettingProblem";
import { potentials } from "../../schema/plan/optionTables";
import type { SettingPlace } from "../../schema/settingChange";
import { FieldNote } from "../components/Field";
import { TextInput } from "../components/TextInput";
import { texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { keyOfPlace, textOfSetting, typeSetting } from "./settingDrafts";
import { describePlace, describeSettingProblem } from "./settingWords";

interface CadenceTableProps {
  readonly workbook: OurWorkbook;
  readonly problems: ReadonlyMap<string, SettingProblem>;
}

/** Days between contacts. A lost customer has none. */
export function CadenceTable({ workbook, problems }: CadenceTableProps) {
  const { settings: words } = texts.value;
  const { settings } = workbook;
  const stages = settings.stages.filter(({ class: stageClass }) => stageClass !== "lost");
  return (
    <section class="stack">
      <h2 id="cadences">{words.cadences}</h2>
      <table class="cadences card numbers" aria-labelledby="cadences">
        <thead>
          <tr>
            <th scope="col">{words.stage}</th>
            {potentials.map((potential) => (
              <th key={potential} scope="col">
                {potential}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stages.map(({ code, label }) => (
            <CadenceRow key={code} stage={code} label={label} workbook={workbook} problems={problems} />
          ))}
        </tbody>
      </table>
      <p class="small quiet">{words.cadenceNote(settings.defaultCadenceDays)}</p>
    </section>
  );
}

function CadenceRow({ stage, label, workbook, problems }: CadenceTableProps & { stage: string; label: string }) {
  const { settings } = workbook;
  const id = useId();
  const cells = potentials.map((potential) => {
    const place: SettingPlace = { kind: "cadence", stage, potential };
    return { place, problem: describeSettingProblem(place, problems.get(keyOfPlace(place))) };
  });
  const problem = cells.find((cell) => cell.problem !== undefined)?.problem;
  return (
    <>
      <tr>
        <th scope="row">{label}</th>
        {cells.map((cell, index) => (
          <td key={index}>
            <TextInput
              control={{
                id: `${id}-${index}`,
                "aria-label": describePlace(cell.place, workbook),
                "aria-describedby": cell.problem === undefined ? undefined : `${id}-note`,
                "aria-invalid": cell.problem !== undefined,
                "aria-required": false,
              }}
              text={textOfSetting(settings, cell.place)}
              keyboard="numeric"
              placeholder={String(settings.defaultCadenceDays)}
              onType={(text) => typeSetting(settings, cell.place, text)}
            />
          </td>
        ))}
      </tr>
      {problem !== undefined && (
        <tr>
          <td colSpan={potentials.length + 1} class="cadenceProblem">
            <FieldNote id={`${id}-note`} problem={problem} />
          </td>
        </tr>
      )}
    </>
  );
}
