/** The zip around a workbook: opened with limits, its parts found through their relationships. */
import { strFromU8, unzipSync, type UnzipFileInfo } from "fflate";
import { XlsxError } from "../xlsxError";
import { childrenOf, parseXml, type XmlNode } from "./xmlTree";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `pivotTable` … */
  readonly type: string;
  /** Path in the package, or the address of what lies outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

export interface WorkbookPackage {
  readonly paths: readonly string[];
  readonly textOf: (path: string) => string | null;
  readonly xmlOf: (path: string) => XmlNode | null;
  readonly relationshipsOf: (path: string) => Relationship[];
}

/** A workbook of 10,000 customers takes 350 MB unpacked; JavaScript's texts end at 512 MB. */
const limits = { packedBytes: 200e6, partBytes: 500e6, unpackedBytes: 1.5e9, parts: 10_000 };

const wanted = /\.(?:xml|rels|vml)$/i;

export function openPackage(bytes: Uint8Array): WorkbookPackage {
  refuseOtherFiles(bytes);
  const paths: string[] = [];
  const parts = unzip(bytes, paths);
  const byLowerCase = new Map(Object.keys(parts).map((path) => [path.toLowerCase(), path]));
  const textOf = (path: string): string | null => {
    const part = parts[byLowerCase.get(path.toLowerCase()) ?? ""];
    return part ? strFromU8(part) : null;
  };
  const xmlOf = (path: string): XmlNode | null => {
    const text = textOf(path);
    return text === null ? null : parseXml(text);
  };
  return { paths, textOf, xmlOf, relationshipsOf: (path) => relationshipsOf(path, xmlOf) };
}

function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new XlsxError("notAWorkbook", "The file is empty.");
  if (bytes.length > limits.packedBytes) throw tooLarge();
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compoundFileError(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) throw new XlsxError("notAWorkbook", "The file is not an .xlsx workbook.");
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** The container of old .xls files also holds workbooks with a password. */
function compoundFileError(bytes: Uint8Array): XlsxError {
  const directory = strFromU8(bytes.subarray(0, 1_000_000), true).replaceAll("\0", "");
  return directory.includes("EncryptedPackage") || directory.includes("EncryptionInfo")
    ? new XlsxError("encrypted", "The workbook is protected by a password.")
    : new XlsxError("notAWorkbook", "The file is in an older format; save it as .xlsx first.");
}

function tooLarge(): XlsxError {
  return new XlsxError("tooLarge", "The workbook is too large to be opened here.");
}

function unzip(bytes: Uint8Array, paths: string[]): Record<string, Uint8Array> {
  let unpacked = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    paths.push(name);
    if (!wanted.test(name)) return false;
    unpacked += originalSize;
    if (originalSize > limits.partBytes || unpacked > limits.unpackedBytes || paths.length > limits.parts)
      throw tooLarge();
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    if (cause instanceof XlsxError) throw cause;
    throw new XlsxError("damaged", "The file is damaged.", { cause });
  }
}

function relationshipsOf(path: string, xmlOf: (path: string) => XmlNode | null): Relationship[] {
  const slash = path.lastIndexOf("/");
  const folder = path.slice(0, slash + 1);
  const root = xmlOf(`${folder}_rels/${path.slice(slash + 1)}.rels`);
  return childrenOf(root ?? undefined, "Relationship").map(({ attributes }) => {
    const isExternal = attributes.TargetMode === "External";
    const target = attributes.Target ?? "";
    return {
      id: attributes.Id ?? "",
      type: (attributes.Type ?? "").split("/").at(-1) ?? "",
      target: isExternal ? target : resolvePath(folder, target),
      isExternal,
    };
  });
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
