import type { TodayItem } from "../../domain/today/todayItem";
import { Button } from "../components/Button";
import { lazyScreen } from "../components/lazyScreen";
import { texts } from "../session/language";
import { selection } from "./todayState";

const BatchPanel = lazyScreen(
  async () => (await import(/* webpackChunkName: "batch" */ "./batch/BatchPanel")).BatchPanel,
);

/** How many are ticked, and what to do with them. */
export function SelectionBar({ items }: { readonly items: readonly TodayItem[] }) {
  const { work } = texts.value;
  const ticked = selection.value;
  if (ticked === null) return null;
  const all = new Set(items.map(({ customer }) => customer?.id ?? "").filter((id) => id !== ""));
  const isAll = ticked.size > 0 && ticked.size === all.size;
  return (
    <>
      <div class="row wrap">
        <span class="small grow" role="status">
          {work.selected(ticked.size)}
        </span>
        <Button isSmall onClick={() => (selection.value = isAll ? new Set() : all)}>
          {isAll ? work.selectNone : work.selectAll(all.size)}
        </Button>
      </div>
      {ticked.size > 0 && <BatchPanel />}
    </>
  );
}
