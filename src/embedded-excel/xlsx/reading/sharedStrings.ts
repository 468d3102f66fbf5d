import { unescapeForbiddenCharacters } from "../xmlText";
import { TextLooks } from "./textLooks";
import { scanXml } from "./xmlTree";

export interface SharedStrings {
  texts: string[];
  /** Texts whose pieces look different from each other. */
  hasRichText: boolean;
}

/** Phonetic readings (`rPh`) are no part of the text. */
export function readSharedStrings(xml: string | null): SharedStrings {
  const strings: SharedStrings = { texts: [], hasRichText: false };
  const looks = new TextLooks();
  let text = "";
  let isText = false;
  let isPhonetic = false;
  const open = (name: string, attributes: string): void => {
    looks.open(name, attributes);
    if (name === "si") {
      text = "";
      looks.restart();
    } else if (name === "t") isText = !isPhonetic;
    else if (name === "rPh") isPhonetic = true;
  };
  const close = (name: string): void => {
    looks.close(name);
    if (name === "si") {
      strings.texts.push(unescapeForbiddenCharacters(text));
      strings.hasRichText ||= looks.areMixed;
    } else if (name === "t") isText = false;
    else if (name === "rPh") isPhonetic = false;
  };
  const take = (piece: string): void => {
    if (isText) text += piece;
  };
  if (xml !== null) scanXml(xml, { open, close, text: take });
  return strings;
}
