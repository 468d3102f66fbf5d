/** Where the keyboard is when lines leave the list, or come back to it. */
import { signal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

/** Asked for where the control that had the focus goes: the line of a customer if there is one, else the list's heading. */
export const focusWish = signal<{ readonly customerId: string | null } | null>(null);

/** Put on the section that holds the heading and the lines; lines carry `data-row` and `data-customer`. */
export function useListFocus(): RefObject<HTMLElement | null> {
  const section = useRef<HTMLElement>(null);
  const last = useRef<{ readonly row: Element; readonly place: number } | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest("[data-row]") : null;
      last.current = row && { row, place: rowsOf(section.current).indexOf(row) };
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  const wish = focusWish.value;
  useLayoutEffect(() => {
    if (wish !== null) {
      focusWish.value = null;
      focusLine(section.current, (row) => row.getAttribute("data-customer") === wish.customerId);
    } else if (last.current && !last.current.row.isConnected && hasLostFocus()) {
      const { place } = last.current;
      const lastPlace = rowsOf(section.current).length - 1;
      focusLine(section.current, (_row, index) => index === Math.min(place, lastPlace));
    }
  });
  return section;
}

/** The browser gives the focus to nobody when its element goes. */
export function hasLostFocus(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function focusLine(section: HTMLElement | null, isWanted: (row: Element, index: number) => boolean): void {
  const line = rowsOf(section).find(isWanted)?.querySelector<HTMLElement>("button");
  (line ?? section?.querySelector<HTMLElement>("h2"))?.focus();
}

function rowsOf(section: HTMLElement | null): Element[] {
  return [...(section?.querySelectorAll("[data-row]") ?? [])];
}
