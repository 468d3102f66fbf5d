import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { ErrorMessage } from "./components/ErrorMessage";
import { lazyScreen } from "./components/lazyScreen";
import { Loading } from "./components/Loading";
import { RibbonMessage } from "./components/RibbonMessage";
import { texts } from "./session/language";
import { isUpgradePostponed, needsUpgrade } from "./session/upgrade";
import { readWorkbook, workbook } from "./session/workbook";
import { SetUpScreen } from "./setUp/SetUpScreen";
import { wholeRestoreWish } from "./setUp/wholeRestoreWish";

const Shell = lazyScreen(async () => (await import(/* webpackChunkName: "shell" */ "./Shell")).Shell);
const RepairScreen = lazyScreen(
  async () => (await import(/* webpackChunkName: "repair" */ "./repair/RepairScreen")).RepairScreen,
);
const WholeRestoreScreen = lazyScreen(
  async () => (await import(/* webpackChunkName: "wholeRestore" */ "./backup/WholeRestoreScreen")).WholeRestoreScreen,
);
const UpgradeScreen = lazyScreen(
  async () => (await import(/* webpackChunkName: "upgrade" */ "./upgrade/UpgradeScreen")).UpgradeScreen,
);

/** By then Excel is still busy answering, and most days its answer is a workbook of ours; the first form needs none of it. */
const preloadAfterMs = 50;

export function App() {
  useEffect(() => {
    const waiting = setTimeout(() => {
      if (workbook.peek().kind === "loading") void Shell.preload().catch(() => undefined);
    }, preloadAfterMs);
    return () => clearTimeout(waiting);
  }, []);
  return (
    <>
      <RibbonMessage />
      <CurrentView />
    </>
  );
}

function CurrentView(): JSX.Element {
  const view = workbook.value;
  if (wholeRestoreWish.value === "wanted") return <WholeRestoreScreen />;
  switch (view.kind) {
    case "loading":
      return <Loading words={texts.value.common.loading} />;
    case "failed":
      return (
        <main class="screen">
          <h1 class="visuallyHidden">{texts.value.product}</h1>
          <ErrorMessage error={view.error} onRetry={() => void readWorkbook()} />
        </main>
      );
    case "notOurs":
      return <SetUpScreen />;
    case "damaged":
      return <RepairScreen />;
    case "ours":
      return needsUpgrade() && !isUpgradePostponed.value ? <UpgradeScreen /> : <Shell />;
  }
}
