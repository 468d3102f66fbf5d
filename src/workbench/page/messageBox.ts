import { pageElement } from "./pageElement";

export interface Choice<Answer extends string> {
  readonly answer: Answer;
  readonly label: string;
}

/** Asks a question in the page's dialog; Escape answers with the last choice, Enter with the first. */
export async function askChoice<Answer extends string>(
  title: string,
  message: string,
  choices: readonly Choice<Answer>[],
): Promise<Answer> {
  const box = pageElement("message-box", HTMLDialogElement);
  pageElement("message-title", HTMLHeadingElement).textContent = title;
  pageElement("message-text", HTMLParagraphElement).textContent = message;
  pageElement("message-choices", HTMLDivElement).replaceChildren(...choices.map(choiceButton));
  box.returnValue = "";
  box.showModal();
  await new Promise((resolve) => box.addEventListener("close", resolve, { once: true }));
  const chosen = choices.find((choice) => choice.answer === box.returnValue) ?? choices.at(-1);
  if (!chosen) throw new Error("A question needs an answer to choose");
  return chosen.answer;
}

export async function showMessage(title: string, message: string, ok: string): Promise<void> {
  await askChoice(title, message, [{ answer: "ok", label: ok }]);
}

function choiceButton({ answer, label }: Choice<string>, index: number): HTMLButtonElement {
  const button = document.createElement("button");
  button.value = answer;
  button.textContent = label;
  button.autofocus = index === 0;
  return button;
}
