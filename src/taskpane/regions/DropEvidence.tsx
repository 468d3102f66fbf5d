import { useSignal } from "@preact/signals";
import { goToRecord } from "../../actions/goToRecord";
import { openFilledForm } from "../add/addState";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { IconButton } from "../components/IconButton";
import { copyText } from "../components/copyText";
import { openCard } from "../customerCard/openCard";
import { texts } from "../session/language";
import { useTask, type Task } from "../session/useTask";
import { keyOfLine, writeEvidence, type EvidenceLine, type EvidenceSection } from "./describeEvidence";

interface DropEvidenceProps {
  readonly headings: readonly string[];
  readonly sections: readonly EvidenceSection[];
}

export function DropEvidence({ headings, sections }: DropEvidenceProps) {
  const { regions } = texts.value;
  const jump = useTask();
  return (
    <div class="stack evidence">
      {sections.map((section) => (
        <EvidenceList key={section.key} section={section} jump={jump} />
      ))}
      {sections.length === 0 && <p class="quiet">{regions.noEvidence}</p>}
      {jump.error !== undefined && <ErrorMessage error={jump.error} onRetry={jump.forgetError} />}
      <p class="small quiet">{regions.evidenceNote}</p>
      <CopyEvidence text={writeEvidence(headings, sections)} />
    </div>
  );
}

/** Lines shown at first; a group of hundreds must not push the rest away. */
const firstLines = 5;
const moreLines = 20;

function EvidenceList({ section, jump }: { readonly section: EvidenceSection; readonly jump: Task }) {
  const shown = useSignal(firstLines);
  const left = section.lines.length - shown.value;
  return (
    <section class="stack evidenceSection">
      <h3>{section.title}</h3>
      <ul class="evidenceLines">
        {section.lines.slice(0, shown.value).map((line, place) => (
          <EvidenceRow key={place} line={line} jump={jump} />
        ))}
      </ul>
      {left > 0 && (
        <Button isSmall look="subtle" onClick={() => (shown.value += moreLines)}>
          {texts.value.find.more(Math.min(moreLines, left))}
        </Button>
      )}
    </section>
  );
}

function EvidenceRow({ line, jump }: { readonly line: EvidenceLine; readonly jump: Task }) {
  const { regions, find, today } = texts.value;
  const { title, badge, facts, owner, customer, table, id } = line;
  const key = keyOfLine(line);
  const name = customer?.name ?? null;
  const show = () => void jump.run(() => goToRecord(table, id));
  const details = [facts, owner].filter((part) => part !== "").join(" · ");
  return (
    <li class="evidenceLine">
      <button
        type="button"
        class="evidenceMain"
        title={key === null ? regions.showRecord(title) : find.openCard(name ?? title)}
        onClick={() => (key === null ? show() : openCard(key))}
      >
        <span class="evidenceTitle">
          <span class="evidenceName">{title}</span>
          {badge !== "" && <span class="badge overdue">{badge}</span>}
        </span>
        <span class="small quiet evidenceFacts numbers">{details}</span>
      </button>
      {name !== null && (
        <IconButton
          icon="followUp"
          label={today.logFollowUpFor(name)}
          onClick={() => openFilledForm("FollowUps", { customer: name })}
        />
      )}
      {id !== "" && <IconButton icon="table" label={regions.showRecord(title)} onClick={show} />}
    </li>
  );
}

function CopyEvidence({ text }: { readonly text: string }) {
  const { regions } = texts.value;
  const outcome = useSignal<"copied" | "refused" | null>(null);
  const copy = async () => {
    outcome.value = (await copyText(text)) ? "copied" : "refused";
  };
  return (
    <div class="stack">
      <div>
        <Button isSmall icon="copy" onClick={() => void copy()}>
          {regions.copyEvidence}
        </Button>
      </div>
      <p class="small" role="status">
        {outcome.value === "copied" ? regions.copied : outcome.value === "refused" ? regions.copyByHand : ""}
      </p>
      {outcome.value === "refused" && (
        <textarea class="control" readOnly rows={6} aria-label={regions.copyEvidence} value={text} />
      )}
    </div>
  );
}
