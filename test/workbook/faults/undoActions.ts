import { addField } from "../../../src/actions/addField";
import { addFollowUp } from "../../../src/actions/addFollowUp";
import { addListValue } from "../../../src/actions/addListValue";
import { changeSettings } from "../../../src/actions/changeSettings";
import { checkUp } from "../../../src/actions/checkUp";
import { fixFindings } from "../../../src/actions/fixFindings";
import { mergeCustomers } from "../../../src/actions/mergeCustomers";
import { readAllRecords } from "../../../src/actions/readRecords";
import { summariseRegions } from "../../../src/actions/summariseRegions";
import { undoAction } from "../../../src/actions/undoAction";
import { updateRecord } from "../../../src/actions/updateRecord";
import { withdrawRecords } from "../../../src/actions/withdrawRecords";
import { day } from "../../builders/day";
import { lastActionId } from "../../builders/loggedTracker";
import { today } from "../../builders/trackerExcel";
import { faultNames } from "./faultKinds";
import type { FaultyAction } from "./injectFaults";
import { aWish, expectKind, typeOverFormula } from "./clicks";

const takenBackNote = /^操作记录 \d+,8$/;

/** An action of the log, and its undoing as the log's screen asks for it. */
function undoing(what: string, act: () => Promise<unknown>, more: Partial<FaultyAction> = {}): FaultyAction {
  return {
    action: "undoAction",
    does: `undoes ${what}`,
    isLogged: true,
    prepare: async () => {
      await act();
      return lastActionId();
    },
    leavesHalf: { after: faultNames, what: "all is back, which the log does not say yet", lacks: takenBackNote },
    click: (actionId: never) => {
      let expected = ["undone"];
      return async () => {
        const wanted = expected;
        expected = ["undone", "alreadyUndone"];
        const { kind, ...rest } = await undoAction(actionId);
        if (!wanted.includes(kind)) throw new Error(`${kind}: ${JSON.stringify(rest)}`);
      };
    },
    ...more,
  };
}

export const undoActions: readonly FaultyAction[] = [
  undoing("changed fields, everywhere", () =>
    updateRecord("Customers", "C-HAINA", { name: "海纳机械", notes: "改名" }),
  ),
  undoing("an added record, and the planned day with it", () =>
    addFollowUp(
      { id: "F-NEW", customer: "海纳", content: "谈了", method: "phone", date: today },
      { newId: () => "X-NEVER" },
    ),
  ),
  undoing("a removed record", async () => {
    const { followUps } = (await readAllRecords()).records;
    await withdrawRecords({ table: "FollowUps", records: followUps.slice(0, 1), changes: [] });
  }),
  undoing(
    "a merge",
    async () => {
      const place = { kind: "switch", setting: "logPersonalFields" } as const;
      await changeSettings([{ place, before: false, after: true }]);
      const [kept, removed] = (await readAllRecords()).records.customers;
      expectKind("merged", await mergeCustomers({ kept: { ...kept }, removed: { ...removed }, values: {} }));
    },
    { isDear: true },
  ),
  undoing(
    "formulas that came back",
    async () => {
      await typeOverFormula();
      await fixFindings((await checkUp()).findings);
    },
    { isDear: true },
  ),
  undoing("the period of Regions", () =>
    summariseRegions({ from: day("2026-01-01"), to: day("2026-06-30"), groupBy: "owner" }),
  ),
  undoing("a threshold", () => changeSettings([aWish.soonDays])),
  undoing("a value of a list", () => addListValue(aWish.region), { isDear: true }),
  undoing("a field of one's own", () => addField(aWish.field), {
    isDear: true,
    leavesHalf: { after: faultNames, what: "its empty column went, Options say that it was there" },
  }),
];
