import { signal } from "@preact/signals";

/** Whether somebody wants a workbook back instead of a new one; whoever has left that screen finds the focus where it was. */
export const wholeRestoreWish = signal<"none" | "wanted" | "left">("none");
