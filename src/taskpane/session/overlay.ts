import { rememberPlace } from "./returnPlace";

/** Something laid over the screen, and the way back to where one was. */
export interface Overlay {
  /** `isOpen`: it lies there already, and shows something else from now on. */
  readonly open: (isOpen: boolean, show: () => void) => void;
  /** The focus returns to what opened it. */
  readonly close: (hide: () => void) => void;
}

export function createOverlay(): Overlay {
  let goBack: (() => void) | null = null;
  return {
    open: (isOpen, show) => {
      if (!isOpen) goBack = rememberPlace();
      show();
      document.querySelector("main")?.scrollTo(0, 0);
    },
    close: (hide) => {
      hide();
      goBack?.();
      goBack = null;
    },
  };
}
