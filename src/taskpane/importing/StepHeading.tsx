import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { importTexts } from "../../i18n/importTexts";
import { language } from "../session/language";
import { stepNumbers } from "./importState";

interface StepHeadingProps {
  readonly step: keyof typeof stepNumbers;
  readonly children: ComponentChildren;
}

/** The focus follows, for what was clicked is gone. */
export function StepHeading({ step, children }: StepHeadingProps) {
  const words = importTexts[language.value];
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step !== "source") element.current?.focus();
    document.querySelector("main")?.scrollTo(0, 0);
  }, []);
  return (
    <header>
      <p class="small quiet">{words.step(stepNumbers[step], Object.keys(stepNumbers).length)}</p>
      <h2 ref={element} tabIndex={-1} class="stepHeading">
        {children}
      </h2>
    </header>
  );
}
