import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { RecordDifference } from "../../domain/backup/compareRecords";
import { createDifferenceWords } from "../../domain/backup/describeDifference";
import { backupTexts } from "../../i18n/backupTexts";
import { Button } from "../components/Button";
import { Message } from "../components/Message";
import { language } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { DifferenceItem } from "./DifferenceItem";
import type { Restore } from "./useRestore";

interface DifferenceListProps {
  readonly differences: readonly RecordDifference[];
  readonly ours: OurWorkbook;
  readonly work: Restore;
}

/** What differs; all that can go back is chosen from the start. */
export function DifferenceList({ differences, ours, work }: DifferenceListProps) {
  const texts = backupTexts[language.value];
  const { restore: words } = texts.screen;
  const restorable = useMemo(() => differences.filter(({ canRestore }) => canRestore), [differences]);
  const chosen = useSignal<ReadonlySet<RecordDifference>>(new Set(restorable));
  if (differences.length === 0) return <Message tone="success">{texts.same}</Message>;
  const countOf = (kind: RecordDifference["kind"]) => differences.filter((each) => each.kind === kind).length;
  const choose = (all: readonly RecordDifference[]) => (chosen.value = new Set(all));
  return (
    <>
      <p role="status">{texts.counts(countOf("changed"), countOf("removed"), countOf("added"))}</p>
      {restorable.length > 1 && (
        <div class="row wrap">
          <Button isSmall onClick={() => choose(restorable)}>
            {words.chooseAll}
          </Button>
          <Button isSmall onClick={() => choose([])}>
            {words.chooseNone}
          </Button>
        </div>
      )}
      <Items differences={differences} ours={ours} chosen={chosen.value} onChoose={choose} />
      {restorable.length > 0 && (
        <div>
          <Button
            look="primary"
            isBusy={work.task.isBusy}
            onClick={() => chosen.value.size > 0 && work.restore([...chosen.value])}
          >
            {words.start(chosen.value.size)}
          </Button>
        </div>
      )}
      <p class="small quiet">{words.addedNote}</p>
    </>
  );
}

/** A list of thousands would keep the pane busy for seconds. */
const shownAtOnce = 100;

interface ItemsProps extends Pick<DifferenceListProps, "differences" | "ours"> {
  readonly chosen: ReadonlySet<RecordDifference>;
  readonly onChoose: (all: readonly RecordDifference[]) => void;
}

function Items({ differences, ours, chosen, onChoose }: ItemsProps) {
  const { restore: words } = backupTexts[language.value].screen;
  const count = useSignal(shownAtOnce);
  const described = createDifferenceWords(ours, language.value);
  const left = differences.length - count.value;
  return (
    <>
      <ul class="differences">
        {differences.slice(0, count.value).map((each, index) => (
          <DifferenceItem
            key={index}
            difference={each}
            words={described}
            isChosen={chosen.has(each)}
            onChoose={(isChosen) => onChoose(isChosen ? [...chosen, each] : [...chosen].filter((one) => one !== each))}
          />
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button isSmall onClick={() => (count.value += shownAtOnce)}>
            {words.more(Math.min(shownAtOnce, left))}
          </Button>
        </div>
      )}
    </>
  );
}
