import { openTask } from "../edit/openTask";
import { Button } from "../components/Button";
import { texts } from "../session/language";

interface MergeButtonProps {
  readonly id: string;
  /** Null: whom to merge with is chosen on the screen that opens. */
  readonly otherId: string | null;
  /** What the people call them. */
  readonly names: readonly string[];
  readonly look?: "plain" | "subtle";
}

/** To the two rows side by side. */
export function MergeButton({ id, otherId, names, look = "plain" }: MergeButtonProps) {
  const { saving, joinNames } = texts.value;
  return (
    <Button
      isSmall
      look={look}
      label={saving.mergeNamed(joinNames(names))}
      onClick={() => openTask({ kind: "merge", id, otherId })}
    >
      {saving.merge}
    </Button>
  );
}
