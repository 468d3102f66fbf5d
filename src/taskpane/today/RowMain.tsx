import { goToRecord } from "../../actions/goToRecord";
import { customerKeyOf } from "../../domain/customers/customerDirectory";
import type { TodayItem } from "../../domain/today/todayItem";
import { openCard } from "../customerCard/openCard";
import { texts } from "../session/language";
import type { Task } from "../session/useTask";
import type { ItemWords } from "./describeItem";

interface RowMainProps {
  readonly item: TodayItem;
  readonly words: ItemWords;
  readonly jump: Task;
}

/** The name opens the customer's card, all below it the row in its sheet. */
export function RowMain({ item, words, jump }: RowMainProps) {
  const { today, work } = texts.value;
  const key = item.customer && customerKeyOf(item.customer);
  const title = item.table === "Customers" ? today.goToRow(item.name) : work.showRecord(words.name);
  return (
    <div class="dueMain">
      {key === null ? (
        <span class="dueName">{words.name}</span>
      ) : (
        <button type="button" class="dueName" title={work.cardFor(item.name)} onClick={() => openCard(key)}>
          {words.name}
        </button>
      )}
      <button
        type="button"
        class="dueJump"
        title={title}
        onClick={() => void jump.run(() => goToRecord(item.table, item.recordId))}
      >
        <span class="visuallyHidden">{title}</span>
        <span class="dueWhen small">
          <span class={`badge ${words.badgeLook}`}>{words.badge}</span>
          <span class="dueWhy">{words.why}</span>
        </span>
        <span class="small quiet numbers dueWhy">{words.profile}</span>
      </button>
    </div>
  );
}
