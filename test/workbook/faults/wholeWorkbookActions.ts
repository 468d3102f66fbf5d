import { restoreTracker } from "../../../src/actions/restoreTracker";
import { setUpWorkbook } from "../../../src/actions/setUpWorkbook";
import type { TrackerBackup } from "../../../src/domain/backup/trackerBackup";
import { defaultSettings } from "../../../src/schema/defaultSettings";
import { smallRecords } from "../../builders/smallTracker";
import { aSetUp, today } from "../../builders/trackerExcel";
import { expectKind } from "./clicks";
import { faultNames } from "./faultKinds";
import type { FaultyAction } from "./injectFaults";

const settings = defaultSettings("general", "zh");
const ownField = { table: "Customers", key: "ownField1", header: "生日", kind: "date", list: null } as const;
const aBackup: TrackerBackup = {
  made: today,
  preset: "general",
  language: "zh",
  settings: { ...settings, soonDays: 5, ownFields: [ownField] },
  records: smallRecords,
};

export const wholeWorkbookActions: readonly FaultyAction[] = [
  {
    action: "setUpWorkbook",
    does: "makes the workbook",
    isDear: true,
    startsWithoutTracker: true,
    leavesHalf: {
      after: ["answerAndConnectionLost", "paneClosed"],
      what: "blank sheets without names of ours, which the next try takes away",
    },
    click: () => {
      // Asked again after it was done, it says that there is a tracker, and the pane opens it.
      let expected: readonly string[] = ["created"];
      return async () => {
        const wanted = expected;
        expected = ["created", "alreadySetUp"];
        const { kind } = await setUpWorkbook(aSetUp);
        if (!wanted.includes(kind)) throw new Error(kind);
      };
    },
  },
  {
    action: "restoreTracker",
    does: "makes the workbook of a backup",
    isDear: true,
    startsWithoutTracker: true,
    leavesHalf: {
      after: faultNames,
      what: "a tracker without own fields or without records: the next try adds the rest",
    },
    click: () => {
      const choice = { whenNamesAreTaken: "ask", today } as const;
      return async () => expectKind("restored", await restoreTracker(aBackup, choice));
    },
  },
];
