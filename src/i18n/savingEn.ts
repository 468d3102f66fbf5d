import type { savingZh } from "./savingZh";

export const savingEn: typeof savingZh = {
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
  save: "Save changes",
  discard: "Discard changes",
  nothingChanged: "Nothing was changed, so there is nothing to save.",
  goesOn: "What you had changed and not saved is still here.",
  stageOffer: (customer, stage) => `Set ${customer} to ${stage}`,
  stageChanged: (customer, stage) => `${customer} is now ${stage}.`,
  stageTaken: (customer, stage) => `A colleague has just set ${customer} to ${stage}. Nothing was changed here.`,
  stageBack: (customer) => `${customer} is back at the earlier stage.`,
  stageKept: (customer) => `Somebody has changed the stage of ${customer} since, so it stays.`,
};
