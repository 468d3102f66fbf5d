import { texts } from "../session/language";
import { Button } from "./Button";
import { IconButton } from "./IconButton";

interface BackBarProps {
  readonly onBack: () => void;
  /** Where what is shown can be looked at anew. */
  readonly refresh?: { readonly label: string; readonly isBusy: boolean; readonly onClick: () => void };
}

/** The way back to where one was, on top of what was laid over it. */
export function BackBar({ onBack, refresh }: BackBarProps) {
  return (
    <div class="row">
      <Button look="subtle" icon="back" onClick={onBack}>
        {texts.value.card.back}
      </Button>
      {refresh && <span class="grow" />}
      {refresh && <IconButton icon="refresh" {...refresh} />}
    </div>
  );
}
