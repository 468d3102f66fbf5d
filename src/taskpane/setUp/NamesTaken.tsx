import type { SetUpResult } from "../../actions/setUpWorkbook";
import { Button } from "../components/Button";
import { Message } from "../components/Message";
import { texts } from "../session/language";

export type TakenNames = Extract<SetUpResult, { kind: "namesTaken" }>;

interface NamesTakenProps {
  readonly taken: TakenNames;
  readonly isBusy: boolean;
  readonly onAddBeside: () => void;
  readonly onCancel: () => void;
}

/** Sheets can stand beside others under new names; tables and names of the workbook cannot. */
export function NamesTaken({ taken, isBusy, onAddBeside, onCancel }: NamesTakenProps) {
  const { setUp, common, joinNames } = texts.value;
  const fixedNames = [...new Set([...taken.tableNames, ...taken.definedNames])];
  const canAddBeside = fixedNames.length === 0;
  const actions = (
    <>
      {canAddBeside && (
        <Button look="primary" isBusy={isBusy} takesFocus onClick={onAddBeside}>
          {setUp.addBeside}
        </Button>
      )}
      <Button onClick={onCancel}>{common.cancel}</Button>
    </>
  );
  return (
    <Message tone="warning" actions={actions}>
      {canAddBeside ? (
        <>
          <p>{setUp.namesTaken(joinNames(taken.sheetNames))}</p>
          <p>{setUp.addBesideExplained}</p>
        </>
      ) : (
        <p>{setUp.tablesTaken(joinNames(fixedNames))}</p>
      )}
    </Message>
  );
}
