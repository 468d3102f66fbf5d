/** Values that formulas and the add-in read; nobody needs to change them. */
import type { WorkbookKind } from "../formulaText";
import { lists } from "../lists";
import { listValues } from "../presetLists";
import { schemaVersion } from "../schemaVersion";
import { codesNameOf, languageName, listNameOf, presetName, schemaVersionName } from "../settingNames";
import type { NamePlan } from "../workbookPlan";
import { area, sheetReference } from "./cellArea";
import { palette } from "./palette";
import { sectionTitle } from "./sectionStyles";
import type { SheetPart } from "./sheetPart";
import { specialWords } from "./specialWords";

const texts = {
  title: { zh: "内部用，请勿修改", en: "For the formulas; please leave" },
};

export function planWorkingValues(kind: WorkbookKind, sheetName: string, row: number): SheetPart {
  const facts = [
    { name: schemaVersionName, value: schemaVersion },
    { name: presetName, value: kind.preset },
    { name: languageName, value: kind.language },
  ];
  const first = row + 1;
  const factsRow = first + specialWords.length;
  const nameAt = (name: string, index: number, visible: boolean): NamePlan => ({
    name,
    formula: sheetReference(sheetName, area(first + index, 1)),
    visible,
  });
  return {
    blocks: [
      { row, column: 0, values: [[texts.title[kind.language]]] },
      { row: first, column: 0, values: specialWords.map(({ name }) => [name]) },
      { row: first, column: 1, formulas: specialWords.map((word) => [specialWordFormula(word, kind)]) },
      { row: factsRow, column: 0, values: facts.map(({ name, value }) => [name, value]) },
    ],
    styles: [
      sectionTitle(area(row, 0)),
      { area: area(first, 0, specialWords.length + facts.length, 2), fontColor: palette.muted },
      { area: area(first, 1, specialWords.length + facts.length), horizontal: "Center" },
    ],
    validations: [],
    names: [
      ...specialWords.map(({ name }, index) => nameAt(name, index, true)),
      ...facts.map(({ name }, index) => nameAt(name, specialWords.length + index, false)),
    ],
    nextRow: factsRow + facts.length + 1,
  };
}

/** The word beside the code; a list without that code keeps the schema's word, for an empty text would equal every blank cell. */
function specialWordFormula({ list, code }: (typeof specialWords)[number], { preset, language }: WorkbookKind): string {
  const values = [...listValues(list, preset), ...lists[list].values];
  const word = values.find((value) => value.code === code)?.label[language] ?? code;
  return `=IFERROR(INDEX(${listNameOf(list)},MATCH("${code}",${codesNameOf(list)},0)),"${word}")`;
}
