import { severityOf, type Finding, type FindingCode } from "../../../../src/domain/checkUp/finding";
import { groupFindings, keyOfFinding } from "../../../../src/taskpane/checkUp/findingGroups";

const aFinding = (code: FindingCode, fields: Partial<Finding> = {}): Finding => ({
  code,
  severity: severityOf(code),
  table: "Orders",
  recordId: "SO-1",
  name: "SO-1",
  row: 3,
  column: "amount",
  value: "1,200",
  fix: { kind: "none" },
  ...fields,
});

test("the worst kinds come first, among equals those with the most", () => {
  const found = (["untidy", "staleOrder", "amount", "untidy", "numberAsText", "numberAsText"] as const).map((code) =>
    aFinding(code),
  );
  expect(groupFindings(found).map(({ code, findings }) => [code, findings.length])).toEqual([
    ["numberAsText", 2],
    ["amount", 1],
    ["untidy", 2],
    ["staleOrder", 1],
  ]);
});

test("a finding is known again after its row has moved, and without an id by its row", () => {
  expect(keyOfFinding(aFinding("amount", { row: 9 }))).toBe(keyOfFinding(aFinding("amount")));
  const nameless = { recordId: null };
  expect(keyOfFinding(aFinding("amount", { ...nameless, row: 9 }))).not.toBe(
    keyOfFinding(aFinding("amount", nameless)),
  );
});
