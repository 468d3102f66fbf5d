import type { TodaySection, TodaySections } from "../../domain/today/todayItem";
import { hasReorders } from "../../schema/presets/hasReorders";
import { texts } from "../session/language";
import type { OurWorkbook } from "../session/workbook";
import { chooseSection, chosenSection, view } from "./todayState";
import { labelOf, viewSections } from "./todaySections";

interface SectionCountersProps {
  readonly sections: TodaySections;
  readonly ours: OurWorkbook;
}

const looks: Partial<Record<TodaySection, string>> = {
  overdue: "overdue",
  dueToday: "dueToday",
  lateDelivery: "overdue",
  soonDelivery: "dueToday",
  openCase: "overdue",
};

/** How much there is of everything; a click shows the list, a second one what is to be done now. */
export function SectionCounters({ sections, ours }: SectionCountersProps) {
  const { soonDays } = ours.settings;
  const { main, more: all } = viewSections[view.value];
  const more = all.filter((section) => section !== "reorder" || hasReorders(ours.preset));
  return (
    <>
      <div class="counters">
        {main.map((section) => (
          <button
            key={section}
            type="button"
            class={`counter ${sections[section].length === 0 ? "none" : (looks[section] ?? "dueSoon")}`}
            aria-pressed={chosenSection.value === section}
            onClick={() => chooseSection(section)}
          >
            <span class="counterNumber numbers">{sections[section].length}</span>
            <span class="small">{labelOf(section, soonDays)}</span>
          </button>
        ))}
      </div>
      <div class="sectionChips" role="group" aria-label={texts.value.work.moreSections}>
        {more.map((section) => (
          <button
            key={section}
            type="button"
            class="sectionChip small"
            aria-pressed={chosenSection.value === section}
            onClick={() => chooseSection(section)}
          >
            {labelOf(section, soonDays)} <b class="numbers">{sections[section].length}</b>
          </button>
        ))}
      </div>
    </>
  );
}
