import type { CheckUp } from "../../actions/checkUp";
import { describeRuleDamage } from "../../domain/checkUp/describeRuleDamage";
import { checkUpTexts } from "../../i18n/checkUpTexts";
import type { WorkbookFacts } from "../../schema/readSettings";
import { describeStep } from "../../schema/repair/describeStep";
import { Button } from "../components/Button";
import { StepList } from "../components/StepList";
import { CheckButton } from "../repair/CheckButton";
import { language, texts } from "../session/language";
import { schemaOf } from "./findingWords";
import { GroupFrame } from "./GroupFrame";
import type { CheckUpWork } from "./useCheckUp";

/** Parts of the workbook that are gone: the repair says what it would do. */
export function DamageGroup({ steps }: { readonly steps: CheckUp["damage"] }) {
  const { screen: words } = checkUpTexts[language.value];
  return (
    <GroupFrame title={words.damage} count={steps.length} severity="error" isOpen>
      <StepList lines={steps.map((step) => describeStep(step, texts.value, language.value))} />
      <div>
        <CheckButton />
      </div>
    </GroupFrame>
  );
}

interface RulesGroupProps {
  readonly rules: CheckUp["rules"];
  readonly facts: WorkbookFacts;
  readonly work: CheckUpWork;
}

/** Checks and colours that were deleted or cut up; they are written anew, nothing that people typed is touched. */
export function RulesGroup({ rules, facts, work }: RulesGroupProps) {
  const { screen: words } = checkUpTexts[language.value];
  return (
    <GroupFrame title={words.rules.title} count={rules.length} severity="error" isOpen>
      <StepList lines={describeRules(rules, facts)} />
      <div>
        <Button isSmall isBusy={work.task.isBusy} onClick={work.renewRules}>
          {words.rules.renew}
        </Button>
      </div>
    </GroupFrame>
  );
}

function describeRules(rules: CheckUp["rules"], facts: WorkbookFacts): string[] {
  const { findings: checkUp } = checkUpTexts[language.value];
  const words = { texts: texts.value, checkUp, language: language.value };
  return rules.map((damaged) => describeRuleDamage(damaged, schemaOf(facts, damaged.table), words));
}
