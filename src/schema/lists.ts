import type { ListKey } from "./listKeys";
import type { ListSpec } from "./listSpec";
import { ownLists } from "./ownLists";
import { generalLists } from "./presets/generalLists";
import { wordLists } from "./wordLists";

/** Every list by its key; what a workbook of another preset starts with, listValues says. */
export const lists: Readonly<Record<ListKey, ListSpec>> = { ...generalLists, ...ownLists, ...wordLists };
