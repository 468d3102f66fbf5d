import { useEffect } from "preact/hooks";
import { keepLookingQuietly } from "./checkUp/quietLook";
import { Icon, type IconName } from "./components/Icon";
import { lazyScreen } from "./components/lazyScreen";
import { BroughtBackNotice } from "./components/BroughtBackNotice";
import { ReadOnlyNotice } from "./components/ReadOnlyNotice";
import { SelectedCustomer } from "./customerCard/SelectedCustomer";
import { texts } from "./session/language";
import { keepJournal } from "./session/journal";
import { followRecordChanges } from "./session/recordChanges";
import { isCheckUpShown, screen, showScreen, shownCustomer, shownTask, type ScreenKey } from "./session/screen";
import { IncompleteNotice } from "./repair/IncompleteNotice";
import { UpgradeNotice } from "./upgrade/UpgradeNotice";
import { TodayScreen } from "./today/TodayScreen";
import "./shell.css";

const screens: readonly { key: ScreenKey; icon: IconName }[] = [
  { key: "today", icon: "today" },
  { key: "add", icon: "add" },
  { key: "find", icon: "find" },
  { key: "regions", icon: "regions" },
  { key: "settings", icon: "settings" },
];

const AddScreen = lazyScreen(async () => (await import(/* webpackChunkName: "add" */ "./add/AddScreen")).AddScreen);
const EditScreen = lazyScreen(async () => (await import(/* webpackChunkName: "add" */ "./edit/EditScreen")).EditScreen);
const FindScreen = lazyScreen(
  async () => (await import(/* webpackChunkName: "find" */ "./find/FindScreen")).FindScreen,
);
const CustomerCard = lazyScreen(
  async () => (await import(/* webpackChunkName: "customerCard" */ "./customerCard/CustomerCard")).CustomerCard,
);
const RegionsScreen = lazyScreen(
  async () => (await import(/* webpackChunkName: "regions" */ "./regions/RegionsScreen")).RegionsScreen,
);
const SplitScreen = lazyScreen(
  async () => (await import(/* webpackChunkName: "splitOrder" */ "./splitOrder/SplitScreen")).SplitScreen,
);
const ImportScreen = lazyScreen(
  async () => (await import(/* webpackChunkName: "import" */ "./importing/ImportScreen")).ImportScreen,
);
const BackupScreen = lazyScreen(
  async () => (await import(/* webpackChunkName: "backup" */ "./backup/BackupScreen")).BackupScreen,
);
const MergeScreen = lazyScreen(
  async () => (await import(/* webpackChunkName: "merge" */ "./merging/MergeScreen")).MergeScreen,
);
const CheckUpScreen = lazyScreen(
  async () => (await import(/* webpackChunkName: "checkUp" */ "./checkUp/CheckUpScreen")).CheckUpScreen,
);
const LogScreen = lazyScreen(async () => (await import(/* webpackChunkName: "log" */ "./log/LogScreen")).LogScreen);
const SettingsScreen = lazyScreen(
  async () => (await import(/* webpackChunkName: "settings" */ "./settings/SettingsScreen")).SettingsScreen,
);

/** The form that made or mended the workbook is gone: the keyboard goes on here, unless it is at work in the sheet. */
function takeFocusLeft(): void {
  if (document.hasFocus() && document.activeElement === document.body)
    document.querySelector<HTMLElement>("nav [aria-current=page]")?.focus();
}

/** The screens of our own workbook and the way between them. */
export function Shell() {
  useEffect(preloadForm, []);
  useEffect(followRecordChanges, []);
  useEffect(keepJournal, []);
  useEffect(keepLookingQuietly, []);
  useEffect(takeFocusLeft, []);
  return (
    <>
      <nav class="navigation" aria-label={texts.value.navigation.label}>
        {screens.map(({ key, icon }) => (
          <button
            key={key}
            type="button"
            class="destination"
            aria-current={screen.value === key ? "page" : undefined}
            onClick={() => showScreen(key)}
          >
            <Icon name={icon} />
            <span>{texts.value.navigation[key]}</span>
          </button>
        ))}
      </nav>
      <Notices />
      <main>
        {/* Hidden, not gone: whoever comes back from a card finds the list as it was. */}
        <div hidden={shownCustomer.value !== null || shownTask.value !== null || isCheckUpShown.value}>
          {screen.value !== "today" && <h1 class="visuallyHidden">{texts.value.navigation[screen.value]}</h1>}
          <CurrentScreen />
        </div>
        <LaidOver />
      </main>
      <SelectedCustomer />
    </>
  );
}

/** What is opened from a screen and leads back to it; the last covers the others. */
function LaidOver() {
  return (
    <>
      {shownCustomer.value !== null && (
        <div hidden={shownTask.value !== null}>
          <CustomerCard />
        </div>
      )}
      {isCheckUpShown.value && (
        <div hidden={shownTask.value !== null}>
          <CheckUpScreen />
        </div>
      )}
      {shownTask.value?.kind === "edit" && <EditScreen />}
      {shownTask.value?.kind === "split" && <SplitScreen />}
      {shownTask.value?.kind === "merge" && <MergeScreen />}
      {shownTask.value?.kind === "import" && <ImportScreen />}
      {shownTask.value?.kind === "log" && <LogScreen />}
      {shownTask.value?.kind === "backup" && <BackupScreen />}
    </>
  );
}

/** The form is where most people go next. */
function preloadForm(): () => void {
  const idle = setTimeout(() => void AddScreen.preload().catch(() => undefined), 500);
  return () => clearTimeout(idle);
}

function Notices() {
  return (
    <>
      <ReadOnlyNotice />
      <IncompleteNotice />
      <UpgradeNotice />
      <BroughtBackNotice />
    </>
  );
}

function CurrentScreen() {
  switch (screen.value) {
    case "today":
      return <TodayScreen />;
    case "add":
      return <AddScreen />;
    case "find":
      return <FindScreen />;
    case "regions":
      return <RegionsScreen />;
    case "settings":
      return <SettingsScreen />;
  }
}
