import { restoreDifferences } from "../../../src/actions/restoreDifferences";
import { bringBackRecords } from "../../../src/actions/bringBackRecords";
import { addFollowUp } from "../../../src/actions/addFollowUp";
import { checkUp } from "../../../src/actions/checkUp";
import { fixFindings } from "../../../src/actions/fixFindings";
import { importRecords } from "../../../src/actions/importRecords";
import { mergeCustomers } from "../../../src/actions/mergeCustomers";
import { readAllRecords } from "../../../src/actions/readRecords";
import { separateCustomers } from "../../../src/actions/separateCustomers";
import { restoreTyped } from "../../../src/actions/restoreTyped";
import { withdrawImport } from "../../../src/actions/withdrawImport";
import { withdrawRecords } from "../../../src/actions/withdrawRecords";
import { today } from "../../builders/trackerExcel";
import { finalFaults } from "./faultKinds";
import { aFollowUp } from "../../builders/records";
import type { FaultyAction } from "./injectFaults";
import { anImport, expectKind, typeOverFormula } from "./clicks";

export const takingBackActions: readonly FaultyAction[] = [
  {
    action: "bringBackRecords",
    does: "adds follow-ups again that a merge has lost",
    click: () => () => {
      const lost = [1, 2].map((number) => ({ ...aFollowUp({ id: `F-LOST${number}`, customer: "海纳" }) }));
      return bringBackRecords([{ table: "FollowUps", records: lost }], () => true);
    },
  },
  {
    action: "restoreDifferences",
    does: "puts a field and a record back from a backup",
    leavesHalf: { after: finalFaults, what: "the record is back, its field not yet: a comparison finds it again" },
    click: () => () =>
      restoreDifferences({
        changes: [{ table: "Customers", recordId: "C-YUAN", key: "notes", before: null, after: "旧备注" }],
        lost: [{ table: "FollowUps", records: [{ ...aFollowUp({ id: "F-OLD", customer: "海纳" }) }] }],
      }),
  },
  {
    action: "separateCustomers",
    does: "makes two customers again of those that were merged",
    prepare: async () => {
      const [kept, removed] = (await readAllRecords()).records.customers;
      const result = await mergeCustomers({ kept: { ...kept }, removed: { ...removed }, values: {} });
      return result.kind === "merged" ? result.merge : null;
    },
    leavesHalf: { after: finalFaults, what: "both rows stand, not all has gone back" },
    click: (merge: never) => async () => expectKind("separated", await separateCustomers(merge)),
  },
  {
    action: "restoreTyped",
    does: "puts back what was typed over a formula",
    prepare: async () => {
      await typeOverFormula();
      return (await fixFindings((await checkUp()).findings)).formulas;
    },
    click: (formulas: never) => () => restoreTyped(formulas),
  },
  {
    action: "withdrawRecords",
    does: "takes a follow-up back, and the planned day with it",
    prepare: async () => {
      const draft = { id: "F-NEW", customer: "海纳", content: "谈了", method: "phone", date: today };
      const result = await addFollowUp(draft, { newId: () => "X-NEVER" });
      return result.kind === "saved" ? { table: "FollowUps", records: [result.record], changes: result.changes } : null;
    },
    click: (addition: never) => () => withdrawRecords(addition),
  },
  {
    action: "withdrawImport",
    does: "takes an import back",
    prepare: async () => (await importRecords({ ...anImport, newValues: { region: ["火星"] } })).batch,
    leavesHalf: { after: finalFaults, what: "whole records: follow-ups went before their customers" },
    click: (batch: never) => {
      let isRetry = false;
      return () => {
        const withdrawing = withdrawImport(batch, {}, { isRetry });
        isRetry = true;
        return withdrawing;
      };
    },
  },
];
