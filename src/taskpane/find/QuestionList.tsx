import { Icon } from "../components/Icon";
import { texts } from "../session/language";
import { openQuestion, questionKeys } from "./findChoice";

export function QuestionList() {
  const { find } = texts.value;
  return (
    <section class="stack">
      <h2>{find.questions}</h2>
      <ul class="stack">
        {questionKeys.map((key) => (
          <li key={key}>
            <button type="button" class="question" onClick={() => (openQuestion.value = key)}>
              <span class="grow">{find.question[key]}</span>
              <Icon name="chevronRight" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
