import type { FindingCode } from "../../domain/checkUp/finding";
import { checkUpTexts } from "../../i18n/checkUpTexts";
import type { WorkbookFacts } from "../../schema/readSettings";
import { Button } from "../components/Button";
import { PagedList } from "../find/PagedList";
import { language } from "../session/language";
import { FindingRow } from "./FindingRow";
import { canFix, keyOfFinding, type FindingGroup as Group } from "./findingGroups";
import { describeFindings } from "./findingWords";
import { GroupFrame } from "./GroupFrame";
import type { CheckUpWork } from "./useCheckUp";

interface FindingGroupProps {
  readonly group: Group;
  readonly facts: WorkbookFacts;
  readonly work: CheckUpWork;
  readonly isOpen: boolean;
}

/** All of one kind. */
export function FindingGroup({ group: { code, severity, findings }, facts, work, isOpen }: FindingGroupProps) {
  const { screen: words } = checkUpTexts[language.value];
  const fixable = findings.filter(canFix);
  const describe = describeFindings(facts);
  const advice = adviceOn(code) ?? (fixable.length < findings.length ? "edit" : null);
  return (
    <GroupFrame title={words.kinds[code]} count={findings.length} severity={severity} isOpen={isOpen}>
      {advice !== null && <p class="small quiet">{words.advice[advice]}</p>}
      {fixable.length > 1 && (
        <div>
          <Button isSmall isBusy={work.task.isBusy} onClick={() => work.ask(fixable)}>
            {words.fixGroup(fixable.length)}
          </Button>
        </div>
      )}
      <PagedList
        entries={findings}
        row={(finding) => (
          <FindingRow key={keyOfFinding(finding)} finding={finding} words={describe(finding)} work={work} />
        )}
      />
    </GroupFrame>
  );
}

type Advice = keyof (typeof checkUpTexts)["zh"]["screen"]["advice"];

const adviceByCode: Partial<Readonly<Record<FindingCode, Advice>>> = {
  customerUnknown: "relink",
  customerAmbiguous: "relink",
  orderUnknown: "relink",
  notUnique: "notUnique",
  twin: "twin",
  repeated: "repeated",
  lostDigits: "lostDigits",
  noRate: "noRate",
  staleCustomer: "stale",
  staleOrder: "stale",
  rowOutside: "rowOutside",
  overwrittenFormula: "overwrittenFormula",
};

function adviceOn(code: FindingCode): Advice | null {
  return adviceByCode[code] ?? null;
}
