import { signal } from "@preact/signals";

/** As the workbook says; a colleague or the ribbon may have turned it. */
export const isHighlightOn = signal(false);
