import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { splitKeys, splitRecords, type SplitKey, type TrackerPart } from "../../domain/backup/splitRecords";
import type { TrackerRecords } from "../../domain/trackerRecords";
import { createListWords } from "../../schema/listWords";
import { useTask } from "../session/useTask";
import type { OurWorkbook } from "../session/workbook";
import { downloadWorkbook, nameFile } from "./workbookWriting";

const loadWriter = () => import(/* webpackChunkName: "plainWorkbook" */ "../../domain/backup/writePlainWorkbook");

/** `blank`: what a part of customers without a value is called. */
export function useSplit(records: TrackerRecords, ours: OurWorkbook, blank: string) {
  const task = useTask();
  const by = useSignal<SplitKey>("owner");
  const place = useSignal("0");
  const password = useSignal("");
  const done = useSignal<string | null>(null);
  const { parts, left } = useMemo(() => {
    const { preset, language, settings, today } = ours;
    return splitRecords({ made: today, preset, language, settings, records }, by.value);
  }, [records, ours, by.value]);
  const listWords = createListWords(ours.settings, ours.language);
  const nameOf = ({ value }: TrackerPart) => (value === null ? blank : listWords.labelOf(by.value, value));
  const save = () =>
    void task.run(async () => {
      const part = parts[Number(place.peek())];
      if (!part) return;
      done.value = null;
      const { writePlainWorkbook } = await loadWriter();
      const name = nameFile(ours, "xlsx", nameOf(part));
      await downloadWorkbook(await writePlainWorkbook(part.backup), password.peek(), name);
      password.value = "";
      done.value = name;
    });
  const chooseKey = (key: string) => {
    by.value = splitKeys.find((each) => each === key) ?? by.peek();
    place.value = "0";
  };
  return { task, by, chooseKey, place, parts, nameOf, left, password, done, save };
}
