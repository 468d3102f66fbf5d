import { goToCell } from "../../actions/goToCell";
import type { Finding } from "../../domain/checkUp/finding";
import { isReferenceFinding } from "../../domain/checkUp/findLikelyReferences";
import { checkUpTexts } from "../../i18n/checkUpTexts";
import { openFilledForm } from "../add/addState";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { openEdit } from "../edit/openTask";
import { MergeButton } from "../merging/MergeButton";
import { language } from "../session/language";
import { useTask } from "../session/useTask";
import { canFix } from "./findingGroups";
import type { FindingWords } from "./findingWords";
import { LikelyReferences } from "./LikelyReferences";
import type { CheckUpWork } from "./useCheckUp";

interface FindingRowProps {
  readonly finding: Finding;
  readonly words: FindingWords;
  readonly work: CheckUpWork;
}

/** Where, why, what would be done, and the ways on. */
export function FindingRow({ finding, words: { place, reason, change }, work }: FindingRowProps) {
  const { screen: words } = checkUpTexts[language.value];
  const jump = useTask();
  const show = () => void jump.run(() => goToCell(finding));
  const { task } = work;
  return (
    <li class="findingRow stack">
      <p class="small quiet">{place}</p>
      <p>{reason}</p>
      {change && <p class="findingChange">{words.becomes(change.before, change.after)}</p>}
      {isReferenceFinding(finding) && !canFix(finding) && <LikelyReferences finding={finding} work={work} />}
      <div class="row wrap">
        {canFix(finding) && (
          <Button isSmall label={words.fixNamed(place)} isBusy={task.isBusy} onClick={() => work.ask([finding])}>
            {words.fix}
          </Button>
        )}
        <WaysOn finding={finding} place={place} />
        <Button isSmall look="subtle" label={words.showNamed(place)} isBusy={jump.isBusy} onClick={show}>
          {words.show}
        </Button>
        <OtherRow finding={finding} />
      </div>
      {jump.error !== undefined && <ErrorMessage error={jump.error} onRetry={show} isBusy={jump.isBusy} />}
    </li>
  );
}

/** Where a person has to decide. */
function WaysOn({ finding, place }: { readonly finding: Finding; readonly place: string }) {
  const { screen: words } = checkUpTexts[language.value];
  const { code, table, recordId, name } = finding;
  const twinId = findTwinId(finding);
  if (canFix(finding) || recordId === null || code === "overwrittenFormula") return null;
  return (
    <>
      {twinId !== null && <MergeButton id={recordId} otherId={twinId} names={[name]} />}
      {code === "staleCustomer" && (
        <Button
          isSmall
          label={words.logFollowUpNamed(name)}
          onClick={() => openFilledForm("FollowUps", { customer: name })}
        >
          {words.logFollowUp}
        </Button>
      )}
      <Button isSmall label={words.editNamed(place)} onClick={() => openEdit(table, recordId)}>
        {words.edit}
      </Button>
    </>
  );
}

/** Whom the customer may be merged with. */
function findTwinId({ code, table, column, recordId, like }: Finding): string | null {
  const isTwin = code === "twin" || (code === "notUnique" && table === "Customers" && column === "name");
  const twinId = isTwin ? (like?.recordId ?? null) : null;
  return twinId === recordId ? null : twinId;
}

/** The row that it is like. */
function OtherRow({ finding: { table, like } }: { readonly finding: Finding }) {
  const { screen: words } = checkUpTexts[language.value];
  const jump = useTask();
  if (!like) return null;
  const { row, recordId, column } = like;
  const show = () => void jump.run(() => goToCell({ table, row, recordId, column }));
  return (
    <>
      <Button isSmall look="subtle" isBusy={jump.isBusy} onClick={show}>
        {words.showRow(row)}
      </Button>
      {jump.error !== undefined && <ErrorMessage error={jump.error} onRetry={show} isBusy={jump.isBusy} />}
    </>
  );
}
