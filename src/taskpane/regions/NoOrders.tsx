import { openNextForm } from "../add/addState";
import { Button } from "../components/Button";
import { texts } from "../session/language";
import { showScreen } from "../session/screen";

/** `isPeriod`: there are records, only none in the period. */
export function NoOrders({ isPeriod }: { isPeriod: boolean }) {
  const { regions, add } = texts.value;
  const addOrder = () => {
    openNextForm("Orders");
    showScreen("add");
  };
  return (
    <div class="card stack">
      <h2>{isPeriod ? regions.none : regions.noRecords}</h2>
      <p class="quiet">{isPeriod ? regions.noneAdvice : regions.noRecordsAdvice}</p>
      <div class="row">
        <Button icon="order" onClick={addOrder}>
          {add.addOrder}
        </Button>
      </div>
    </div>
  );
}
