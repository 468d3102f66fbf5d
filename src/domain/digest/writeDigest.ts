import { oneLine } from "./oneLine";

/** A list as plain text, to be pasted into a chat or a mail. */
export interface DigestLine {
  readonly name: string;
  readonly urgency: string;
  readonly why: string;
  readonly profile: string;
}

export interface Digest {
  readonly heading: string;
  readonly lines: readonly DigestLine[];
}

/** Line breaks inside a cell would tear a line apart. */
export function writeDigest({ heading, lines }: Digest): string {
  const numbered = lines.map(({ name, urgency, why, profile }, index) => {
    const parts = [name, urgency, why, profile].map(oneLine);
    return `${index + 1}. ${parts.filter((part) => part !== "").join(" | ")}`;
  });
  return [heading, ...numbered].join("\n");
}
