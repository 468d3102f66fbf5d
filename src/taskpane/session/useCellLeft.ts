import { useEffect, useRef } from "preact/hooks";
import { waitUntilCellIsLeft } from "../../actions/waitUntilCellIsLeft";

/** Where `isWaiting`, goes on by itself as soon as the person has left the cell that Excel is editing. */
export function useCellLeft(isWaiting: boolean, goOn: () => void): void {
  const latest = useRef(goOn);
  latest.current = goOn;
  useEffect(() => {
    if (!isWaiting) return undefined;
    let isShown = true;
    waitUntilCellIsLeft().then(
      () => {
        if (isShown) latest.current();
      },
      // An Excel that cannot wait leaves it to the button.
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [isWaiting]);
}
