import type { RecordDifference } from "../../domain/backup/compareRecords";
import type { DifferenceWords } from "../../domain/backup/describeDifference";

interface DifferenceItemProps {
  readonly difference: RecordDifference;
  readonly words: DifferenceWords;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** A record with its fields; a box where it can go back. */
export function DifferenceItem({ difference, words, isChosen, onChoose }: DifferenceItemProps) {
  const title = <span>{words.title(difference)}</span>;
  return (
    <li>
      {difference.canRestore ? (
        <label class="difference">
          <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
          {title}
        </label>
      ) : (
        <span class="difference">{title}</span>
      )}
      {difference.fields.map((field) => (
        <p key={field.key} class="small quiet differenceField">
          {words.field(difference.table, field)}
        </p>
      ))}
    </li>
  );
}
