import { addCustomer } from "../../../src/actions/addCustomer";
import { addFeedback } from "../../../src/actions/addFeedback";
import { addFollowUp } from "../../../src/actions/addFollowUp";
import { addOrder } from "../../../src/actions/addOrder";
import { addPayment } from "../../../src/actions/addPayment";
import { importRecords } from "../../../src/actions/importRecords";
import { logFollowUps } from "../../../src/actions/logFollowUps";
import { today } from "../../builders/trackerExcel";
import { finalFaults } from "./faultKinds";
import type { FaultyAction } from "./injectFaults";
import { adding, anImport, expectKind } from "./clicks";

const resultSheet = { name: "未导入", headers: ["行", "原因"], rows: [[7, "没有名称"]] };

export const addingActions: readonly FaultyAction[] = [
  {
    action: "addCustomer",
    does: "adds a customer with a region that the list learns",
    learns: true,
    click: adding(addCustomer, { id: "C-NEW", name: "新客", mobile: "13900000000", region: "火星" }),
  },
  {
    action: "addFollowUp",
    does: "adds a follow-up and clears the planned day",
    click: adding(addFollowUp, { id: "F-NEW", customer: "海纳", content: "=谈了", method: "phone", date: today }),
  },
  {
    action: "addOrder",
    does: "adds an order",
    click: adding(addOrder, { orderNumber: "SO-NEW", customer: "海纳", amount: 12.5, orderDate: today }),
  },
  {
    action: "addPayment",
    does: "adds a payment",
    click: adding(addPayment, { id: "P-NEW", order: "SO-1", amount: 100, kind: "deposit", date: today }),
  },
  {
    action: "addFeedback",
    does: "adds feedback",
    learns: true,
    click: adding(addFeedback, { id: "B-NEW", customer: "海纳", kind: "complaint", comment: "漏油", date: today }),
  },
  {
    action: "logFollowUps",
    does: "logs a follow-up for several customers",
    learns: true,
    click: () => {
      let isRetry = false;
      const draft = { content: "已寄样", method: "wechat", by: "王芳", date: today } as const;
      return async () => {
        const options = { newId: () => "X-NEVER", isRetry };
        isRetry = true;
        const ids = ["F-NEW1", "F-NEW2"];
        expectKind("saved", await logFollowUps({ customerIds: ["C-HAINA", "C-YUAN"], draft, ids }, options));
      };
    },
  },
  {
    action: "importRecords",
    does: "imports customers with their follow-ups and a sheet of what stays out",
    learns: true,
    leavesHalf: { after: finalFaults, what: "whole records: customers came before their follow-ups" },
    click: () => {
      let isRetry = false;
      return async () => {
        const asked = { ...anImport, newValues: { region: ["火星"] }, result: resultSheet, isRetry };
        isRetry = true;
        await importRecords(asked);
      };
    },
  },
];
