/** A small reader for the XML of workbooks: elements without their namespace prefixes, no document types, no entities of its own. */
import { decodeEntities } from "../xmlText";

export interface XmlNode {
  /** Without prefix: writers differ in theirs. */
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
  /** The text directly inside this element. */
  text: string;
}

export interface XmlHandlers {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

/** Walks through `xml` from `start` until `end`; self-closing elements open and close. */
export function scanXml(xml: string, handlers: XmlHandlers, start = 0, end = xml.length): void {
  let position = start;
  while (position < end) {
    const opening = xml.indexOf("<", position);
    if (opening < 0 || opening >= end) return;
    if (opening > position) handlers.text(decodeEntities(xml.slice(position, opening)));
    position = scanMarkup(xml, opening, handlers);
  }
}

function scanMarkup(xml: string, opening: number, handlers: XmlHandlers): number {
  if (xml.startsWith("<![CDATA[", opening)) {
    const end = endOf(xml, "]]>", opening);
    handlers.text(xml.slice(opening + 9, end - 3));
    return end;
  }
  if (xml.startsWith("<!--", opening)) return endOf(xml, "-->", opening);
  const second = xml[opening + 1];
  const end = endOfTag(xml, opening);
  if (second === "?" || second === "!") return end;
  if (second === "/") {
    handlers.close(withoutPrefix(xml.slice(opening + 2, end - 1).trim()));
    return end;
  }
  scanOpening(xml.slice(opening + 1, end - 1), handlers);
  return end;
}

function scanOpening(tag: string, handlers: XmlHandlers): void {
  const isClosed = tag.endsWith("/");
  const content = isClosed ? tag.slice(0, -1) : tag;
  const blank = content.search(/\s/);
  const name = withoutPrefix(blank < 0 ? content : content.slice(0, blank));
  handlers.open(name, blank < 0 ? "" : content.slice(blank));
  if (isClosed) handlers.close(name);
}

function endOf(xml: string, mark: string, from: number): number {
  const index = xml.indexOf(mark, from);
  return index < 0 ? xml.length : index + mark.length;
}

/** `>` may stand inside an attribute. */
function endOfTag(xml: string, opening: number): number {
  let quote = 0;
  for (let position = opening + 1; position < xml.length; position += 1) {
    const code = xml.charCodeAt(position);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return position + 1;
  }
  return xml.length;
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

const attributePattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Names keep their prefixes here: `r:id` is not `id`. */
export function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(attributePattern)) {
    attributes[name] = decodeEntities(double ?? single ?? "");
  }
  return attributes;
}

export function parseXml(xml: string): XmlNode {
  const root: XmlNode = { name: "", attributes: {}, children: [], text: "" };
  const path = [root];
  scanXml(xml, {
    open: (name, attributes) => {
      const node: XmlNode = { name, attributes: parseAttributes(attributes), children: [], text: "" };
      path.at(-1)?.children.push(node);
      path.push(node);
    },
    close: () => {
      if (path.length > 1) path.pop();
    },
    text: (text) => {
      const node = path.at(-1);
      if (node) node.text += text;
    },
  });
  return root.children[0] ?? root;
}

export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** All elements of that name at any depth. */
export function descendantsOf(node: XmlNode | undefined, name: string): XmlNode[] {
  if (!node) return [];
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendantsOf(child, name)]);
}

/** The text of the element with everything inside it. */
export function fullTextOf(node: XmlNode): string {
  return node.text + node.children.map(fullTextOf).join("");
}

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

export function numberOf(value: string | undefined, otherwise: number): number {
  const number = value === undefined || value === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : otherwise;
}

/** The `r:id` of an element, whatever prefix the writer chose. */
export function relationshipIdOf(node: XmlNode): string {
  const entry = Object.entries(node.attributes).find(([name]) => /^[^:]+:id$/.test(name));
  return entry?.[1] ?? "";
}
