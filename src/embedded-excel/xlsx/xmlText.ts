/** Texts as XML holds them. */

const markup: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** For attributes and for the text of elements alike. */
export function escapeXml(text: string): string {
  return escapeForbiddenCharacters(text).replace(/[&<>"\n\r\t]/g, (character) => markup[character] ?? character);
}

/**
 * Excel writes what XML cannot hold as `_x0007_`, and therefore a text that looks like that as `_x005F_x0007_`
 * (ECMA-376 part 1, 22.9.2.19).
 */
export function escapeForbiddenCharacters(text: string): string {
  return escapeUnderscores(text).replace(
    // eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

function escapeUnderscores(text: string): string {
  return text.includes("_x") ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : text;
}

export function unescapeForbiddenCharacters(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|[a-z]+);/g, (reference, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? reference;
    const code = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });
}

type Attributes = Record<string, string | number | boolean | undefined>;

/** One element; absent attributes are left out, booleans stand as 1 and 0. `content` is finished XML. */
export function xmlElement(name: string, attributes: Attributes, content = ""): string {
  let text = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    text += ` ${attribute}="${typeof value === "boolean" ? Number(value) : escapeXml(String(value))}"`;
  }
  return content === "" ? `${text}/>` : `${text}>${content}</${name}>`;
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
