import { serialDay } from "./serialDay";

/** Order books may be older than what anybody types today; a day outside is a slip of the keyboard. Serials, both included. */
export const earliestDay = serialDay(1950, 1, 1);
export const latestDay = serialDay(2099, 12, 31);
