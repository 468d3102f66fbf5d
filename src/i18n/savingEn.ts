import type { savingZh } from "./savingZh";

export const savingEn: typeof savingZh = {
  written: (name) => `Written, checking: ${name}`,
  broughtBack: (count) =>
    count === 1
      ? "A colleague's change had replaced the record you just added. It has been written again."
      : `Colleagues' changes had replaced ${count} records you just added. They have been written again.`,
  undo: "Undo",
  undone: "Undone. What you typed is still here: change it and save again.",
  undoneInPart: "Undone. What you typed is still here. Somebody has moved the customer's date since, so that stays.",
  notUndone: {
    changed: "Not undone: somebody has changed this record since it was saved.",
    gone: "This record is no longer in the sheet: nothing to undo.",
    inUse: (tables) => `Not undone: ${tables} already mention it. Deal with those first.`,
  },
  edit: (kind, name) => `Edit ${kind}: ${name}`,
  editNamed: (name) => `Edit ${name}`,
  merge: "Merge…",
  mergeNamed: (names) => `Merge: ${names}`,
  save: "Save changes",
  discard: "Discard changes",
  nothingChanged: "Nothing was changed, so there is nothing to save.",
  goesOn: "What you had changed and not saved is still here.",
  split: {
    open: "Split shipment",
    openOf: (order) => `Split shipment: ${order}`,
    title: (order) => `Ship order ${order} in parts`,
    explained:
      "Each part becomes an order with its own delivery date. Payments and the deposit stay on the original number, which the first part keeps.",
    count: "Parts",
    fewer: "One part fewer",
    more: "One part more",
    shipment: (place, order) => `Part ${place} · ${order}`,
    sum: (sum, whole) => `Parts ${sum} of order ${whole}`,
    paidMore: (settled) =>
      `The ${settled} paid so far stay on the original number. That is more than its part, which will show as overpaid.`,
    save: (count) => `Split into ${count}`,
    done: (order, count) => `Order ${order} is now ${count} orders.`,
    undone: "Undone: it is one order again.",
    changed:
      "Not split: a colleague has just changed this order. What you see is up to date now; check it and split again.",
    impossible: "This order cannot be split: it may have shipped, been cancelled, have no amount, or be gone.",
    problems: {
      tooFew: () => "At least two parts.",
      amountSum: (difference, isTooLittle) =>
        isTooLittle
          ? `The parts are ${difference} short of the order.`
          : `The parts are ${difference} more than the order.`,
      amountNotPositive: () => "Each part needs an amount above 0, with two decimals at most.",
      quantitySum: () => "The quantities do not add up to that of the order.",
      quantityNotPositive: () => "Each part needs a quantity above 0.",
      deliveryBeforeOrder: () => "Delivery cannot be before the order date.",
    },
  },
  stageOffer: (customer, stage) => `Set ${customer} to ${stage}`,
  stageChanged: (customer, stage) => `${customer} is now ${stage}.`,
  stageTaken: (customer, stage) => `A colleague has just set ${customer} to ${stage}. Nothing was changed here.`,
  stageBack: (customer) => `${customer} is back at the earlier stage.`,
  stageKept: (customer) => `Somebody has changed the stage of ${customer} since, so it stays.`,
};
