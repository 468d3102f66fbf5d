import type { JSX } from "preact";
import { ErrorMessage } from "./components/ErrorMessage";
import { lazyScreen } from "./components/lazyScreen";
import { Loading } from "./components/Loading";
import { RibbonMessage } from "./components/RibbonMessage";
import { texts } from "./session/language";
import { readWorkbook, workbook } from "./session/workbook";
import { SetUpScreen } from "./setUp/SetUpScreen";
import { Shell } from "./Shell";

const RepairScreen = lazyScreen(
  async () => (await import(/* webpackChunkName: "repair" */ "./repair/RepairScreen")).RepairScreen,
);

export function App() {
  return (
    <>
      <RibbonMessage />
      <CurrentView />
    </>
  );
}

function CurrentView(): JSX.Element {
  const view = workbook.value;
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
      return <Shell />;
  }
}
