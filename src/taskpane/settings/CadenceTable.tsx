import type { Potential } from "../../schema/settings";
import { texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";

const potentials: readonly Potential[] = ["A", "B", "C"];

export function CadenceTable({ workbook }: { workbook: OurWorkbook }) {
  const { settings } = texts.value;
  const stages = workbook.settings.stages.filter(({ class: stageClass }) => stageClass !== "lost");
  return (
    <section class="stack">
      <h2 id="cadences">{settings.cadences}</h2>
      <table class="cadences card numbers" aria-labelledby="cadences">
        <thead>
          <tr>
            <th scope="col">{settings.stage}</th>
            {potentials.map((potential) => (
              <th key={potential} scope="col">
                {potential}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stages.map(({ code, label, cadenceDays }) => (
            <tr key={code}>
              <th scope="row">{label}</th>
              {potentials.map((potential) => (
                <td key={potential}>{cadenceDays[potential] ?? workbook.settings.defaultCadenceDays}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small quiet">{settings.cadenceNote}</p>
    </section>
  );
}
