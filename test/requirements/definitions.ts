import { column, looks, threeWays, type Requirement } from "./requirement";

/** What the words of the trade mean. */
export const definitions: readonly Requirement[] = [
  {
    asked: "last contact",
    places: [column("Customers.lastContact"), "code:src/domain/followUps/contactHistory.ts", threeWays],
  },
  {
    asked: "planned date",
    places: [
      column("Customers.plannedDate"),
      "code:src/domain/followUps/describeFollowUp.ts",
      "code:src/domain/followUps/planSnooze.ts",
      threeWays,
    ],
  },
  {
    asked: "due and its reason",
    places: [
      column("Customers.dueDate"),
      column("Customers.reason"),
      "test:test/unit/domain/followUps/describeFollowUp.test.ts",
      threeWays,
    ],
  },
  {
    asked: "days overdue, state",
    places: [
      column("Customers.daysOverdue"),
      column("Customers.reminderState"),
      "code:src/domain/dates/workingDays.ts",
      threeWays,
    ],
  },
  {
    asked: "shipped, delivery date, delivery state, problem order",
    places: [
      column("Orders.shippedOn"),
      column("Orders.delivery"),
      column("Orders.deliveryState"),
      "code:src/domain/orders/describeDelivery.ts",
      threeWays,
    ],
  },
  {
    asked: "settled, received, outstanding, overpaid, refund due",
    places: [
      column("Orders.paid"),
      column("Payments.receivedAmount"),
      column("Orders.outstanding"),
      column("Orders.paymentState"),
      "test:test/unit/domain/payments/describePayments.test.ts",
      threeWays,
    ],
  },
  {
    asked: "balance due, deposit due, ageing",
    places: [
      column("Orders.balanceDue"),
      column("Orders.depositDueOn"),
      "code:src/schema/plan/dashboard/ageing.ts",
      "code:src/domain/payments/totalAgeing.ts",
      threeWays,
    ],
  },
  {
    asked: "customer totals in the base currency",
    places: [
      column("Customers.orderTotal"),
      column("Customers.outstanding"),
      "name:BaseCurrency",
      "code:src/domain/customers/totalCustomer.ts",
      threeWays,
    ],
  },
  {
    asked: "summary over a period with comparison",
    places: [
      "name:PeriodFrom",
      "name:PreviousFrom",
      "name:GroupBy",
      "code:src/domain/regions/summarise.ts",
      "code:src/domain/regions/comparisonPeriod.ts",
      threeWays,
    ],
  },
  {
    asked: "drop alert",
    places: [
      "name:DropMinimumOrders",
      "name:DropBaseAmount",
      "name:DropPercent",
      "test:test/unit/domain/regions/summarise.test.ts",
      threeWays,
    ],
  },
  {
    asked: "open case",
    places: [
      column("Feedback.openCase"),
      "code:src/domain/feedback/isOpenCase.ts",
      "test:test/unit/domain/feedback/isOpenCase.test.ts",
    ],
  },
  {
    asked: "colours with the state in words",
    places: ["code:src/schema/colours/colourRules.ts", "test:test/workbook/sheetWithoutPane.test.ts", looks],
  },
];
