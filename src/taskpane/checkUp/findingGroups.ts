import type { Finding, FindingCode, Severity } from "../../domain/checkUp/finding";

export interface FindingGroup {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const worstFirst: readonly Severity[] = ["error", "warning", "note"];

/** By kind; the worst first, among equals the most. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<FindingCode, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return [...groups]
    .map(([code, found]): FindingGroup => ({ code, severity: found[0]?.severity ?? "note", findings: found }))
    .sort(
      (one, other) =>
        worstFirst.indexOf(one.severity) - worstFirst.indexOf(other.severity) ||
        other.findings.length - one.findings.length,
    );
}

export function canFix({ fix }: Finding): boolean {
  return fix.kind !== "none";
}

/** The same finding in another check-up has the same. */
export function keyOfFinding({ code, table, recordId, row, column }: Finding): string {
  return [code, table, recordId ?? row, column].join("\n");
}
