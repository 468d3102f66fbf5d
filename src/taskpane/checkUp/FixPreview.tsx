import type { Finding } from "../../domain/checkUp/finding";
import { checkUpTexts } from "../../i18n/checkUpTexts";
import type { WorkbookFacts } from "../../schema/readSettings";
import { Button } from "../components/Button";
import { Message } from "../components/Message";
import { PagedList } from "../find/PagedList";
import { language } from "../session/language";
import { keyOfFinding } from "./findingGroups";
import { describeFindings } from "./findingWords";
import type { CheckUpWork } from "./useCheckUp";

interface FixPreviewProps {
  readonly findings: readonly Finding[];
  readonly facts: WorkbookFacts;
  readonly work: CheckUpWork;
}

/** What stands there now and what would, before anything is written. */
export function FixPreview({ findings, facts, work }: FixPreviewProps) {
  const { screen: words } = checkUpTexts[language.value];
  const describe = describeFindings(facts);
  const formulas = findings.filter(({ fix }) => fix.kind === "formula").length;
  return (
    <section class="stack">
      <h2>{words.preview.title(findings.length)}</h2>
      {formulas > 0 && <Message tone="warning">{words.preview.formulas(formulas)}</Message>}
      <div class="row wrap">
        <Button look="primary" isBusy={work.task.isBusy} onClick={() => work.fix(findings)}>
          {words.preview.start(findings.length)}
        </Button>
        <Button isDisabled={work.task.isBusy} onClick={work.decline}>
          {words.preview.back}
        </Button>
      </div>
      <div class="card">
        <PagedList
          entries={findings}
          row={(finding) => {
            const { place, change } = describe(finding);
            return (
              <li key={keyOfFinding(finding)} class="findingRow">
                <p class="small quiet">{place}</p>
                <p class="findingChange">{change && words.becomes(change.before, change.after)}</p>
              </li>
            );
          }}
        />
      </div>
    </section>
  );
}
