/** Which state shows which colour. The first rule that fits wins; the words in the cells say the same. */
import type { TableKey } from "../columnSpec";
import { lowSatisfaction } from "../lowSatisfaction";
import { tones } from "../plan/palette";
import type { ColourRuleSpec } from "./colourRuleSpec";

const unknownCustomer: ColourRuleSpec = {
  columns: ["customer"],
  formula: 'AND([@customer]<>"",[@customerId]="")',
  tone: tones.red,
  bold: true,
};

const customerRules: readonly ColourRuleSpec[] = [
  {
    columns: ["reminderState", "daysOverdue"],
    formula: "[@reminderState]={reminderState.overdue3}",
    tone: tones.redStrong,
    bold: true,
  },
  {
    columns: ["reminderState", "daysOverdue"],
    formula: "[@reminderState]={reminderState.overdue2}",
    tone: tones.redMiddle,
  },
  { columns: ["reminderState", "daysOverdue"], formula: "[@reminderState]={reminderState.overdue1}", tone: tones.red },
  {
    columns: ["reminderState", "dueDate"],
    formula: "OR([@reminderState]={reminderState.dueToday},[@reminderState]={reminderState.dueSoon})",
    tone: tones.amber,
  },
  { columns: ["reorderState"], formula: '[@reorderState]<>""', tone: tones.amber },
  { columns: ["ageing"], formula: 'AND([@ageing]<>"",[@ageing]<>{ageing.notDue})', tone: tones.red },
  { columns: ["stage"], formula: "[@role]={stageClass.won}", tone: tones.green },
  { columns: ["stage"], formula: 'AND([@stage]<>"",[@role]={stageClass.open})', tone: tones.blue },
  // Off by default: one cell of Options switches it for everybody, so nobody's rules are changed.
  { columns: "all", formula: "IF(HighlightOn,N([@daysOverdue])>0,FALSE)", tone: { fill: tones.red.fill } },
  { columns: "all", formula: "[@role]={stageClass.lost}", tone: { font: tones.grey.font } },
];

const followUpRules: readonly ColourRuleSpec[] = [
  unknownCustomer,
  { columns: ["result"], formula: "[@result]=ResultNoAnswer", tone: tones.grey },
  { columns: ["method"], formula: "[@method]=MethodMassMessage", tone: tones.grey },
  { columns: ["nextDate"], formula: "AND(ISNUMBER([@nextDate]),[@nextDate]=TodayDate)", tone: tones.amber },
];

const orderRules: readonly ColourRuleSpec[] = [
  unknownCustomer,
  { columns: ["orderNumber", "status"], formula: "[@statusRole]={statusClass.problem}", tone: tones.red, bold: true },
  { columns: ["orderNumber", "deliveryState"], formula: "[@deliveryState]={deliveryState.late}", tone: tones.red },
  { columns: ["status"], formula: "[@statusRole]={statusClass.done}", tone: tones.green },
  { columns: ["status"], formula: "[@statusRole]={statusClass.shipped}", tone: tones.green },
  { columns: ["status"], formula: 'AND([@status]<>"",[@statusRole]={statusClass.open})', tone: tones.blue },
  {
    columns: ["deliveryState"],
    formula: "OR([@deliveryState]={deliveryState.dueSoon},[@daysShippedLate]>0)",
    tone: tones.amber,
  },
  {
    columns: ["paymentState"],
    formula: "OR([@paymentState]={paymentState.overdue},[@paymentState]={paymentState.refundDue})",
    tone: tones.red,
  },
  {
    columns: ["paymentState"],
    formula: "OR([@paymentState]={paymentState.depositDue},[@paymentState]={paymentState.overpaid})",
    tone: tones.amber,
  },
  { columns: ["ageing"], formula: "[@paymentState]={paymentState.overdue}", tone: tones.red },
  { columns: ["paymentState"], formula: "AND([@paymentState]={paymentState.settled},[@live]=1)", tone: tones.green },
  {
    columns: "all",
    formula: "[@statusRole]={statusClass.cancelled}",
    tone: { font: tones.grey.font },
    strikethrough: true,
  },
];

const paymentRules: readonly ColourRuleSpec[] = [
  { columns: ["order", "customerName"], formula: 'AND([@order]<>"",[@customerId]="")', tone: tones.red, bold: true },
  { columns: ["kind", "amount"], formula: "[@kind]=KindRefund", tone: { font: tones.red.font } },
];

const feedbackRules: readonly ColourRuleSpec[] = [
  unknownCustomer,
  { columns: ["state"], formula: "AND([@openCase]=1,[@state]=StateInProgress)", tone: tones.blue },
  { columns: ["kind", "state"], formula: "[@openCase]=1", tone: tones.red },
  { columns: ["state"], formula: "[@state]=StateResolved", tone: tones.green },
  { columns: ["state"], formula: "[@state]=StateNone", tone: tones.grey },
  {
    columns: ["caseReason"],
    formula: "OR([@caseReason]={caseReason.noHandler},[@caseReason]={caseReason.tooOld})",
    tone: tones.red,
  },
  { columns: ["caseReason"], formula: "[@caseReason]={caseReason.open}", tone: tones.amber },
  {
    columns: ["satisfaction"],
    formula: `AND(ISNUMBER([@satisfaction]),N([@satisfaction])<=${lowSatisfaction})`,
    tone: { font: tones.red.font },
    bold: true,
  },
];

export const colourRules: Readonly<Record<TableKey, readonly ColourRuleSpec[]>> = {
  Customers: customerRules,
  FollowUps: followUpRules,
  Orders: orderRules,
  Payments: paymentRules,
  Feedback: feedbackRules,
};
