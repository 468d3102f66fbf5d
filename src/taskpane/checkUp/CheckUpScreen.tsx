import { useEffect, useRef } from "preact/hooks";
import type { CheckUp } from "../../actions/checkUp";
import { checkUpTexts } from "../../i18n/checkUpTexts";
import { BackBar } from "../components/BackBar";
import { Button } from "../components/Button";
import { CancelWork } from "../components/CancelWork";
import { ErrorMessage } from "../components/ErrorMessage";
import { Loading } from "../components/Loading";
import { Message } from "../components/Message";
import { UndoableMessage } from "../components/UndoableMessage";
import { joinFacts } from "../find/resultWords";
import { language } from "../session/language";
import { DamageGroup, RulesGroup } from "./DamageGroups";
import { FindingGroup } from "./FindingGroup";
import { canFix, groupFindings } from "./findingGroups";
import { FixPreview } from "./FixPreview";
import { closeCheckUp } from "./openCheckUp";
import { useCheckUp, type CheckUpWork } from "./useCheckUp";
import "./checkUp.css";

/** What is wrong in the rows: told first, put right when asked. */
export function CheckUpScreen() {
  const { screen: words } = checkUpTexts[language.value];
  const work = useCheckUp();
  const { task, found, asked } = work;
  const title = useRef<HTMLHeadingElement>(null);
  // What was clicked is gone once another page of it shows.
  useEffect(() => title.current?.focus(), [asked.value === null]);
  return (
    <div class="screen">
      <BackBar onBack={closeCheckUp} refresh={{ label: words.again, isBusy: task.isBusy, onClick: work.look }} />
      <h1 ref={title} tabIndex={-1}>
        {words.title}
      </h1>
      <News work={work} />
      {task.error !== undefined && (
        <ErrorMessage error={task.error} onRetry={() => tryAgain(work)} isBusy={task.isBusy} />
      )}
      {found.value && <CancelWork task={task} />}
      {asked.value !== null && found.value ? (
        <FixPreview findings={asked.value} facts={found.value.facts} work={work} />
      ) : found.value ? (
        <Found found={found.value} work={work} />
      ) : (
        task.error === undefined && <Loading words={words.looking} task={task} />
      )}
    </div>
  );
}

function tryAgain(work: CheckUpWork): void {
  const asked = work.asked.peek();
  if (asked === null) work.look();
  else work.fix(asked);
}

function Found({ found, work }: { readonly found: CheckUp; readonly work: CheckUpWork }) {
  const { screen: words } = checkUpTexts[language.value];
  const { findings, damage, rules, facts } = found;
  const notes = findings.filter(({ severity }) => severity === "note").length;
  const count = findings.length + damage.length + rules.length;
  const fixable = findings.filter(canFix);
  const groups = groupFindings(findings);
  if (count === 0) return <Message tone="success">{words.nothing}</Message>;
  return (
    <>
      <p role="status">{joinFacts(words.found(count - notes), notes > 0 ? words.notes(notes) : "")}</p>
      <p class="small quiet">{words.introduction}</p>
      {fixable.length > 1 && (
        <div>
          <Button look="primary" isBusy={work.task.isBusy} onClick={() => work.ask(fixable)}>
            {words.fixAll(fixable.length)}
          </Button>
        </div>
      )}
      {damage.length > 0 && <DamageGroup steps={damage} />}
      {rules.length > 0 && <RulesGroup rules={rules} facts={facts} work={work} />}
      {groups.map((group, place) => (
        <FindingGroup key={group.code} group={group} facts={facts} work={work} isOpen={place === 0} />
      ))}
    </>
  );
}

/** What was done last, and the way back. */
function News({ work }: { readonly work: CheckUpWork }) {
  const { screen: words } = checkUpTexts[language.value];
  const [fixed, news] = [work.fixed.value, work.news.value];
  if (fixed !== null) {
    const done = words.done(fixed.changes.length + fixed.formulas.length);
    return (
      <UndoableMessage
        next={{ words: words.goOn, onClick: work.goOn }}
        onUndo={async () => {
          await work.undo();
          return null;
        }}
      >
        {fixed.kept > 0 ? `${done} ${words.kept(fixed.kept)}` : done}
      </UndoableMessage>
    );
  }
  if (news === null) return null;
  const sentence =
    news.kind === "rulesRenewed" ? words.rules.done : news.kept > 0 ? words.undoneInPart(news.kept) : words.undone;
  return (
    <Message
      tone={news.kind === "undone" && news.kept > 0 ? "warning" : "success"}
      actions={
        <Button isSmall takesFocus onClick={work.goOn}>
          {words.goOn}
        </Button>
      }
    >
      {sentence}
    </Message>
  );
}
