import { useMemo } from "preact/hooks";
import type { Finding } from "../../domain/checkUp/finding";
import { findLikelyReferences } from "../../domain/checkUp/findLikelyReferences";
import { checkUpTexts } from "../../i18n/checkUpTexts";
import { Button } from "../components/Button";
import { language } from "../session/language";
import { records } from "../session/records";
import type { CheckUpWork } from "./useCheckUp";

/** Whom, or which order, may have been meant: a click writes it. */
export function LikelyReferences({ finding, work }: { readonly finding: Finding; readonly work: CheckUpWork }) {
  const { screen: words } = checkUpTexts[language.value];
  const known = records.value;
  const likely = useMemo(() => (known ? findLikelyReferences(finding, known) : []), [finding, known]);
  if (likely.length === 0) return null;
  return (
    <div class="row wrap">
      <span class="small quiet">{words.likely}</span>
      {likely.map(({ value, detail }) => (
        <Button
          key={value}
          isSmall
          isBusy={work.task.isBusy}
          onClick={() => work.fix([{ ...finding, fix: { kind: "value", after: value } }])}
        >
          {detail || value}
        </Button>
      ))}
    </div>
  );
}
