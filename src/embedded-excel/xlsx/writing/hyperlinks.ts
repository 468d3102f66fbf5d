import { areaAddress } from "../../model/cellAddress";
import type { HyperlinkState } from "../../model/workbookState";
import { xmlElement } from "../xmlText";

const relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

export interface HyperlinkParts {
  /** For the sheet. */
  xml: string;
  /** For the sheet's relationships. */
  relationships: string;
}

export function toHyperlinkParts(links: HyperlinkState[]): HyperlinkParts {
  if (links.length === 0) return { xml: "", relationships: "" };
  const elements = links.map((link, index) =>
    xmlElement("hyperlink", {
      ref: areaAddress(link.area),
      "r:id": link.address ? relationshipId(index) : undefined,
      location: link.documentReference.replace(/^#/, "") || undefined,
      tooltip: link.screenTip || undefined,
    }),
  );
  const relationships = links.map((link, index) =>
    link.address
      ? xmlElement("Relationship", {
          Id: relationshipId(index),
          Type: relationshipType,
          Target: encodeTarget(link.address),
          TargetMode: "External",
        })
      : "",
  );
  return { xml: xmlElement("hyperlinks", {}, elements.join("")), relationships: relationships.join("") };
}

function relationshipId(index: number): string {
  return `rIdLink${index + 1}`;
}

/** Excel repairs a file whose link target is no URI; what is encoded already stays. */
function encodeTarget(address: string): string {
  return encodeURI(address).replaceAll("%25", "%");
}
