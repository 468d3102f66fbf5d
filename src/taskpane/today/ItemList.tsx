import { useSignal } from "@preact/signals";
import type { TodayItem } from "../../domain/today/todayItem";
import { Button } from "../components/Button";
import { ErrorMessage } from "../components/ErrorMessage";
import { texts } from "../session/language";
import { useTask } from "../session/useTask";
import type { OurWorkbook } from "../session/workbook";
import { ListActions } from "./ListActions";
import { useListFocus } from "./listFocus";
import { TodayRow } from "./TodayRow";
import { chosenSection, view } from "./todayState";

/** Rows shown at first; the pane stays quick when hundreds are due. */
const firstRows = 50;

interface ItemListProps {
  readonly title: string;
  readonly items: readonly TodayItem[];
  readonly workbook: OurWorkbook;
  readonly list: string;
}

export function ItemList({ title, items, workbook: ours, list }: ItemListProps) {
  const shownRows = useSignal(firstRows);
  const jump = useTask();
  const section = useListFocus();
  const left = items.length - shownRows.value;
  return (
    <section class="stack" aria-label={title} ref={section}>
      {items.length === 0 ? (
        <NothingToDo />
      ) : (
        <>
          <h2 tabIndex={-1}>{texts.value.work.listTitle(title, items.length)}</h2>
          <ListActions title={title} items={items} workbook={ours} list={list} />
        </>
      )}
      {jump.error !== undefined && <ErrorMessage error={jump.error} onRetry={jump.forgetError} />}
      <ul class="stack">
        {items.slice(0, shownRows.value).map((item) => (
          <TodayRow key={`${item.section} ${item.recordId}`} item={item} workbook={ours} jump={jump} />
        ))}
      </ul>
      {left > 0 && (
        <Button look="subtle" onClick={() => (shownRows.value += firstRows)}>
          {texts.value.today.more(Math.min(firstRows, left))}
        </Button>
      )}
    </section>
  );
}

function NothingToDo() {
  const { today, work } = texts.value;
  const section = chosenSection.value ?? (view.value === "sales" ? "dueToday" : null);
  const isPlanned = section === "overdue" || section === "dueToday" || section === "dueSoon";
  return (
    <div class="card stack">
      <h2 tabIndex={-1}>{isPlanned ? today.noneTitle[section] : work.nothingTitle}</h2>
      <p class="quiet">{isPlanned ? today.noneAdvice : work.nothingAdvice}</p>
    </div>
  );
}
