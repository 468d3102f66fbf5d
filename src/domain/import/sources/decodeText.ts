/** The text of a file that a spreadsheet program wrote: UTF-8 or UTF-16 by its mark, else UTF-8 where it is valid, else GB18030. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** Null when the bytes are no text in any of them. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = findMarkedEncoding(bytes);
  const candidates: TextEncoding[] = marked ? [marked] : ["utf-8", "gb18030"];
  for (const encoding of candidates) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== null) return { text, encoding };
  }
  return null;
}

function findMarkedEncoding(bytes: Uint8Array): TextEncoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function decodeStrictly(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    // Fatal decoding throws for one reason only: the bytes are not of that encoding.
    return null;
  }
}
