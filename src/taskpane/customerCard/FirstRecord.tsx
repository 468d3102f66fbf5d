import type { TableKey } from "../../schema/columnSpec";
import { openFilledForm } from "../add/addState";
import { Button } from "../components/Button";

interface FirstRecordProps {
  readonly table: TableKey;
  /** The customer by name, as the form wants it. */
  readonly customer: string;
  /** That there is nothing yet. */
  readonly words: string;
  readonly action: string;
}

/** In place of a list that has nothing yet. */
export function FirstRecord({ table, customer, words, action }: FirstRecordProps) {
  return (
    <>
      <p class="quiet">{words}</p>
      <div>
        <Button isSmall icon="add" onClick={() => openFilledForm(table, { customer })}>
          {action}
        </Button>
      </div>
    </>
  );
}
