import { unescapeForbiddenCharacters } from "../xmlText";
import { scanXml } from "./xmlTree";

export interface SharedStrings {
  texts: string[];
  /** Texts whose parts look different from each other. */
  hasRichText: boolean;
}

/** Phonetic readings (`rPh`) are no part of the text. */
export function readSharedStrings(xml: string | null): SharedStrings {
  const texts: string[] = [];
  let hasRichText = false;
  let text = "";
  let isText = false;
  let isPhonetic = false;
  if (xml !== null) {
    scanXml(xml, {
      open: (name) => {
        if (name === "si") text = "";
        else if (name === "t") isText = !isPhonetic;
        else if (name === "rPh") isPhonetic = true;
        else if (name === "rPr") hasRichText = true;
      },
      close: (name) => {
        if (name === "si") texts.push(unescapeForbiddenCharacters(text));
        else if (name === "t") isText = false;
        else if (name === "rPh") isPhonetic = false;
      },
      text: (piece) => {
        if (isText) text += piece;
      },
    });
  }
  return { texts, hasRichText };
}
