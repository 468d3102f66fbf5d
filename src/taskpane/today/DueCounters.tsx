import { texts } from "../session/language";
import { dueGroups, type DueGroup, type DueLists } from "./dueList";

interface DueCountersProps {
  readonly lists: DueLists;
  readonly soonDays: number;
  /** Null: overdue and due today together. */
  readonly chosen: DueGroup | null;
  readonly onChoose: (group: DueGroup | null) => void;
}

export function DueCounters({ lists, soonDays, chosen, onChoose }: DueCountersProps) {
  const { today } = texts.value;
  const labels = { overdue: today.overdue, dueToday: today.dueToday, dueSoon: today.dueSoon(soonDays) };
  return (
    <div class="counters">
      {dueGroups.map((group) => (
        <button
          key={group}
          type="button"
          class={`counter ${lists[group].length === 0 ? "none" : group}`}
          aria-pressed={chosen === group}
          onClick={() => onChoose(chosen === group ? null : group)}
        >
          <span class="counterNumber numbers">{lists[group].length}</span>
          <span class="small">{labels[group]}</span>
        </button>
      ))}
    </div>
  );
}
