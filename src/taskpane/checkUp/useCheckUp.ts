import { useSignal, type ReadonlySignal, type Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { CheckUp } from "../../actions/checkUp";
import { fixFindings, type FixResult } from "../../actions/fixFindings";
import { renewTableRules } from "../../actions/renewTableRules";
import { restoreFields } from "../../actions/restoreFields";
import { restoreTyped } from "../../actions/restoreTyped";
import type { Finding } from "../../domain/checkUp/finding";
import type { LongWork } from "../../schema/longWork";
import { refreshRecords, showReading } from "../session/records";
import { shownTask } from "../session/screen";
import { useTask, type Task } from "../session/useTask";
import { canFix } from "./findingGroups";
import { listKeys } from "./lookQuietly";
import { forgetNotice } from "./quietLook";
import { lookInSlices } from "./lookInSlices";

export interface CheckUpWork {
  readonly task: Task;
  /** Null: not looked yet. */
  readonly found: ReadonlySignal<CheckUp | null>;
  readonly look: () => void;
  /** What would be written, before it is; null: nothing is asked. */
  readonly asked: ReadonlySignal<readonly Finding[] | null>;
  /** One safe value that stands beside it is written at once; everything else is shown first. */
  readonly ask: (findings: readonly Finding[]) => void;
  readonly decline: () => void;
  readonly fix: (findings: readonly Finding[]) => void;
  /** What was fixed last. */
  readonly fixed: ReadonlySignal<FixResult | null>;
  readonly undo: () => Promise<void>;
  readonly goOn: () => void;
  readonly renewRules: () => void;
  /** What happened besides. */
  readonly news: ReadonlySignal<CheckUpNews | null>;
}

export type CheckUpNews = { readonly kind: "undone"; readonly kept: number } | { readonly kind: "rulesRenewed" };

export function useCheckUp(): CheckUpWork {
  const task = useTask();
  const found = useSignal<CheckUp | null>(null);
  // What a finding leads to shows the record as it was found.
  const lookAgain = (long: LongWork) =>
    showReading(async () => {
      const seen = await lookInSlices(long);
      found.value = seen;
      forgetNotice(listKeys(seen));
      return seen;
    });
  const look = () => void task.run(lookAgain);
  const askForLook = useLookWhenFree(task, look);
  const fixing = useFixing({ task, found, lookAgain, askForLook });
  const renewRules = () =>
    void task.run(async (long) => {
      await renewTableRules();
      fixing.news.value = { kind: "rulesRenewed" };
      await lookAgain(long);
    });
  return { ...fixing, task, found, look, renewRules };
}

interface FixingQuestion extends Pick<CheckUpWork, "task"> {
  readonly found: Signal<CheckUp | null>;
  readonly lookAgain: (long: LongWork) => Promise<void>;
  readonly askForLook: () => void;
}

function useFixing({ task, found, lookAgain, askForLook }: FixingQuestion) {
  const asked = useSignal<readonly Finding[] | null>(null);
  const fixed = useSignal<FixResult | null>(null);
  const news = useSignal<CheckUpNews | null>(null);
  const fix = (findings: readonly Finding[]) =>
    void task.run(async (long) => {
      news.value = fixed.value = null;
      // Values and formulas go one after the other: what was done before a failure can be taken back.
      for (const kind of ["value", "formula"] as const) {
        const wanted = findings.filter((finding) => finding.fix.kind === kind);
        if (wanted.length > 0) fixed.value = joinResults(fixed.peek(), await fixFindings(wanted, long));
      }
      asked.value = null;
      found.value = withoutFindings(found.peek(), findings);
      await lookAgain(long);
    });
  const undo = async () => {
    const { changes = [], formulas = [] } = fixed.peek() ?? {};
    task.cancel();
    const values = changes.length > 0 ? await restoreFields(changes) : null;
    // Tried once more, only what is left is taken back.
    fixed.value = { changes: [], formulas, kept: 0 };
    const typed = formulas.length > 0 ? await restoreTyped(formulas) : null;
    news.value = { kind: "undone", kept: (values?.kept ?? 0) + (typed?.kept ?? 0) };
    fixed.value = null;
    await refreshRecords();
    askForLook();
  };
  const ask = (findings: readonly Finding[]) => {
    const fixable = findings.filter(canFix);
    if (fixable.length === 1 && fixable[0]?.fix.kind === "value") fix(fixable);
    else asked.value = fixable;
  };
  const decline = () => (asked.value = null);
  const goOn = () => (fixed.value = news.value = null);
  return { asked, fixed, news, fix, undo, ask, decline, goOn };
}

/** At once: those that stayed as they were come back with the next look. */
function withoutFindings(known: CheckUp | null, findings: readonly Finding[]): CheckUp | null {
  return known && { ...known, findings: known.findings.filter((each) => !findings.includes(each)) };
}

/** At first, after work on a record to which the check-up has led, and when asked; not while another look is running. */
function useLookWhenFree(task: Task, look: () => void): () => void {
  const isDue = useSignal(true);
  const isAway = shownTask.value !== null;
  const wasAway = useRef(false);
  useEffect(() => {
    if (wasAway.current && !isAway) isDue.value = true;
    wasAway.current = isAway;
  }, [isAway]);
  useEffect(() => {
    if (!isDue.value || task.isBusy) return;
    isDue.value = false;
    look();
  }, [isDue.value, task.isBusy]);
  return () => (isDue.value = true);
}

function joinResults(one: FixResult | null, other: FixResult): FixResult {
  if (one === null) return other;
  return {
    changes: [...one.changes, ...other.changes],
    formulas: [...one.formulas, ...other.formulas],
    kept: one.kept + other.kept,
  };
}
