import { setUpWorkbook } from "../../../src/actions/setUpWorkbook";
import { aSetUp } from "../../builders/trackerExcel";
import type { FaultyAction } from "./injectFaults";

export const wholeWorkbookActions: readonly FaultyAction[] = [
  {
    action: "setUpWorkbook",
    does: "makes the workbook",
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
];
