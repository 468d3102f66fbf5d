import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { Button } from "../components/Button";
import { texts } from "../session/language";

/** Rows shown at first, and added with each click. */
const pageRows = 20;

interface PagedListProps<Entry> {
  readonly entries: readonly Entry[];
  readonly row: (entry: Entry, place: number) => ComponentChildren;
}

export function PagedList<Entry>({ entries, row }: PagedListProps<Entry>) {
  const shownRows = useSignal(pageRows);
  useEffect(() => {
    shownRows.value = pageRows;
  }, [entries]);
  return (
    <>
      <ul class="stack">{entries.slice(0, shownRows.value).map(row)}</ul>
      {entries.length > shownRows.value && (
        <Button look="subtle" onClick={() => (shownRows.value += pageRows)}>
          {texts.value.find.more(Math.min(pageRows, entries.length - shownRows.value))}
        </Button>
      )}
    </>
  );
}
