/** Names of the cells that say whose drop the evidence is about. */
export const evidenceNames = {
  /** What somebody chose; blank, or a group that the table has no more, leaves it to the first alert. */
  choice: "EvidenceChoice",
  group: "EvidenceGroup",
} as const;
