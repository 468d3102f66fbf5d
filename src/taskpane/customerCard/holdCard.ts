/** A card that waits for a decision, or for Excel's answer to one, stays where it is when another row is selected. */
import { useEffect } from "preact/hooks";

let holders = 0;

export function isCardHeld(): boolean {
  return holders > 0;
}

export function useHeldCard(isHeld: boolean): void {
  useEffect(() => {
    if (!isHeld) return;
    holders += 1;
    return () => void (holders -= 1);
  }, [isHeld]);
}
