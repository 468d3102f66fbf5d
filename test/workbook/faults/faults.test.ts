import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describeFaults } from "./describeFaults";
import { writingActions } from "./writingActions";
import { faultNames } from "./faultKinds";

/** One way for each request, another one for each action; all of them run with the long tests. */
const cheap = writingActions.filter(({ isDear }) => isDear !== true);
describeFaults(cheap, ({ name, request }, index) => faultNames.indexOf(name) === (request + index) % faultNames.length);

/** They write, but what can go wrong is tried elsewhere. */
const elsewhere: Readonly<Record<string, string>> = {
  addRecord: "by the five actions that add",
  highlightAndTell: "with highlightOverdue",
  restoreInputs: "with restoreRegionInputs",
  openPaneWithWorkbook: "nowhere: a setting of the file, no request to Excel",
  recordJournal: "with bringBackRecords",
  repairWorkbook: "repairHalfWay.long.test.ts",
  takeSnapshot: "nowhere: a setting of the file, no request to Excel",
  undoFormulas: "with restoreTyped and fixFindings, whose ways of writing it goes",
  undoOptions: "with changeSettings, addListValue and addField, which it calls",
  upgradeWorkbook: "upgradeHalfWay.test.ts",
};

test("Every action that writes is tried with faults", () => {
  const files = readdirSync(folder).map((file) => path.basename(file, ".ts"));
  const all = files.filter(isWriting);
  const writing = all.filter((file) => !(file in elsewhere));
  expect(all).toEqual(expect.arrayContaining(Object.keys(elsewhere)));
  expect(new Set(writingActions.map(({ action }) => action))).toEqual(new Set(writing));
});

const folder = path.join(__dirname, "../../../src/actions");

/** Whether it calls something that changes the workbook, or another action that does. */
function isWriting(file: string): boolean {
  const source = readFileSync(path.join(folder, `${file}.ts`), "utf8");
  const called = [...source.matchAll(/^import \{[^}]*\} from "\.\.?\/([^"]+)";/gms)].map(([, from = ""]) => from);
  return called.some((from) => writingParts.test(from) || (!from.includes("/") && isWriting(from)));
}

const writingParts =
  /^excel\/(writing|building|upgrading|log\/(markUndone|wayBack)|buildWorkbook|regionSheet|documentSetting)/;
