import type { ComponentChildren } from "preact";
import type { Severity } from "../../domain/checkUp/finding";
import { checkUpTexts } from "../../i18n/checkUpTexts";
import { Icon, type IconName } from "../components/Icon";
import { language } from "../session/language";

const icons: Readonly<Record<Severity, IconName>> = { error: "error", warning: "warning", note: "info" };

interface GroupFrameProps {
  readonly title: string;
  readonly count: number;
  readonly severity: Severity;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}

export function GroupFrame({ title, count, severity, isOpen, children }: GroupFrameProps) {
  const { severities } = checkUpTexts[language.value].screen;
  return (
    <details class={`card findingGroup ${severity}`} open={isOpen}>
      <summary>
        <Icon name={icons[severity]} />
        <h2 class="grow">{title}</h2>
        <span class="small quiet">{severities[severity]}</span>
        <span class="numbers groupCount">{count}</span>
      </summary>
      <div class="stack groupBody">{children}</div>
    </details>
  );
}
