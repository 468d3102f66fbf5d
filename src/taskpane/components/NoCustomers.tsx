import { openNextForm } from "../add/addState";
import { texts } from "../session/language";
import { showScreen } from "../session/screen";
import { WholeRestoreButton } from "../setUp/WholeRestoreButton";
import { Button } from "./Button";
import { ImportButton } from "./ImportButton";

/** What a screen says before the first customer, and the way to it. */
export function NoCustomers() {
  const { today } = texts.value;
  return (
    <div class="card stack">
      <h2>{today.noCustomersTitle}</h2>
      <p class="quiet">{today.noCustomersAdvice}</p>
      <div class="row wrap">
        <AddCustomerButton />
        <ImportButton />
        <WholeRestoreButton />
      </div>
    </div>
  );
}

export function AddCustomerButton() {
  const add = () => {
    openNextForm("Customers");
    showScreen("add");
  };
  return (
    <Button look="primary" icon="customer" onClick={add}>
      {texts.value.setUp.addFirstCustomer}
    </Button>
  );
}
