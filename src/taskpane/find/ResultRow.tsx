import { goToRecord } from "../../actions/goToRecord";
import { IconButton } from "../components/IconButton";
import { EditButton } from "../edit/EditButton";
import { openCard } from "../customerCard/openCard";
import { texts } from "../session/language";
import type { Task } from "../session/useTask";
import type { ResultWords } from "./resultWords";

export function ResultRow({ words, jump }: { words: ResultWords; jump: Task }) {
  const { find } = texts.value;
  const { title, lines, warning, customerKey, customerName, table, id } = words;
  const show = () => void jump.run(() => goToRecord(table, id));
  return (
    <li class="resultRow">
      <button
        type="button"
        class="resultMain"
        title={customerKey === null ? find.jump(title) : find.openCard(customerName)}
        onClick={() => (customerKey === null ? show() : openCard(customerKey))}
      >
        <span class="resultTitle">
          <span class="resultName">{title}</span>
          {warning !== "" && <span class="badge overdue">{warning}</span>}
        </span>
        {lines.filter(Boolean).map((line, place) => (
          <span key={place} class="small quiet resultLine">
            {line}
          </span>
        ))}
      </button>
      {id !== "" && <EditButton table={table} id={id} name={title} />}
      {id !== "" && <IconButton icon="table" label={find.jump(title)} onClick={show} />}
    </li>
  );
}
