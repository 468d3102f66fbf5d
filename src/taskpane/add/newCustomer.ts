/** A customer who turns up in the middle of another form: saved first, then back to that form. */
import type { TableKey } from "../../schema/columnSpec";
import { openFilledForm } from "./addState";
import { typeInto } from "./drafts";

let waitingForm: TableKey | null = null;

export function showNewCustomer(name: string, from: TableKey): void {
  typeInto(from, "customer", name);
  waitForCustomer(from);
  openFilledForm("Customers", { name });
}

export function waitForCustomer(form: TableKey): void {
  waitingForm = form;
}

/** The form that the new customer was needed for, once. */
export function takeWaitingForm(): TableKey | null {
  const table = waitingForm;
  waitingForm = null;
  return table;
}
