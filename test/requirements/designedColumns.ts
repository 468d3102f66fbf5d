/** The columns of the design: `!` required, `=` formula, `-` hidden; those of presets and working columns come on top. */
import type { TableKey } from "../../src/schema/columnSpec";

export const designedColumns: Readonly<Record<TableKey, string>> = {
  Customers:
    "id!- name! type! company contactPerson mobile phone email im region! source industry potential stage! owner created! nextFollowUp " +
    "lastContact= followUpCount= plannedDate=- dueDate= reason= daysOverdue= reminderState= orderCount= orderTotal= outstanding= lastOrder= notes",
  FollowUps: "id!- customer! customerId=- date! method! content! result nextDate by notes",
  Orders:
    "orderNumber! customer! customerId=- region reportRegion= owner orderType! product quantity orderDate! deliveryDate revisedDelivery " +
    "shippedDate amount! currency depositPercent termDays paymentDue status! paid= outstanding= balanceDue= paymentState= deliveryState= notes",
  Payments: "id!- order! customerId=- date! amount! kind! method notes",
  Feedback:
    "id!- customer! customerId=- order date! kind! satisfaction category comment state! handler resolvedDate outcome",
};
