import { useSignal } from "@preact/signals";
import type { CustomerRecord } from "../../../schema/records";
import { PillGroup } from "../../components/PillGroup";
import { texts } from "../../session/language";
import { records } from "../../session/records";
import { workbook } from "../../session/workbook";
import { selection } from "../todayState";
import { LogForAll } from "./LogForAll";
import { SpreadOverDays } from "./SpreadOverDays";
import "./batch.css";

type BatchKind = "log" | "spread";

/** What can be done with all customers that are ticked. */
export function BatchPanel() {
  const { work } = texts.value;
  const kind = useSignal<BatchKind>("log");
  const ours = workbook.value;
  const ticked = selection.value;
  if (ours.kind !== "ours" || ticked === null || ticked.size === 0) return null;
  const customers = findTicked(ticked);
  return (
    <section class="card stack batch" aria-label={work.batch}>
      <PillGroup
        label={work.batch}
        isLabelHidden
        isAlwaysChosen
        choices={(["log", "spread"] as const).map((each) => ({ value: each, label: work.batchKinds[each] }))}
        value={kind.value}
        onChoose={(chosen) => (kind.value = chosen === "spread" ? "spread" : "log")}
      />
      {kind.value === "log" ? (
        <LogForAll customers={customers} workbook={ours} />
      ) : (
        <SpreadOverDays customers={customers} workbook={ours} />
      )}
    </section>
  );
}

/** As they are now; who was deleted meanwhile is left out. */
function findTicked(ticked: ReadonlySet<string>): CustomerRecord[] {
  return (records.value?.customers ?? []).filter(({ id }) => id !== null && ticked.has(id));
}
