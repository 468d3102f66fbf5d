import { addField, removeField } from "../../../src/actions/addField";
import { addListValue, removeListValue } from "../../../src/actions/addListValue";
import { changeSettings } from "../../../src/actions/changeSettings";
import { highlightOverdue } from "../../../src/actions/highlightOverdue";
import { renewTableRules } from "../../../src/actions/renewTableRules";
import { restoreRegionInputs } from "../../../src/actions/restoreRegionInputs";
import { summariseRegions } from "../../../src/actions/summariseRegions";
import { day } from "../../builders/day";
import { inExcel } from "../../builders/trackerExcel";
import type { FaultyAction } from "./injectFaults";
import { aWish, expectKind } from "./clicks";

export const optionActions: readonly FaultyAction[] = [
  {
    action: "changeSettings",
    does: "changes a threshold",
    click: () => async () => expectKind("saved", await changeSettings([aWish.soonDays])),
  },
  { action: "addListValue", does: "adds a value to a list", click: () => () => addListValue(aWish.region) },
  {
    action: "addListValue",
    does: "takes a value out of a list",
    prepare: () => addListValue(aWish.region),
    click: () => () => removeListValue({ list: "region", label: "中亚" }),
  },
  {
    action: "addField",
    does: "adds a field of one's own",
    isDear: true,
    learns: true,
    click: () => () => addField(aWish.field),
  },
  {
    action: "addField",
    does: "takes a field of one's own away",
    isDear: true,
    leavesHalf: { after: ["accessDenied"], what: "its empty column went, Options say that it was there" },
    prepare: async () => {
      const added = await addField(aWish.field);
      return added.kind === "added" ? added.field : null;
    },
    click: (field: never) => () => removeField(field),
  },
  { action: "highlightOverdue", does: "switches the colours on", click: () => () => highlightOverdue("on") },
  {
    action: "summariseRegions",
    does: "shows a period on the Regions sheet",
    click: () => () => summariseRegions({ from: day("2026-01-01"), to: day("2026-06-30"), groupBy: "owner" }),
  },
  {
    action: "restoreRegionInputs",
    does: "gives the Regions sheet its period back",
    prepare: async () =>
      (await summariseRegions({ from: day("2026-01-01"), to: day("2026-06-30"), groupBy: "owner" })).inputs,
    click: (inputs: never) => () => restoreRegionInputs(inputs),
  },
  {
    action: "renewTableRules",
    does: "writes checks and colours anew",
    isDear: true,
    prepare: () =>
      inExcel(async (context) => {
        context.workbook.tables.getItem("Customers").getDataBodyRange().conditionalFormats.clearAll();
        await context.sync();
      }),
    click: () => () => renewTableRules(),
  },
];
