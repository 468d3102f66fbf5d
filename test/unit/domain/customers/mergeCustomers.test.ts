import fc from "fast-check";
import { listLeft, mergeRecords, planMerge } from "../../../../src/domain/customers/mergeCustomers";
import { inputColumnsOf } from "../../../../src/schema/inputColumnsOf";
import type { AnyRecord, CustomerRecord } from "../../../../src/schema/records";
import { longestText } from "../../../../src/schema/validations/fieldLimits";
import { day } from "../../../builders/day";
import { someSettings } from "../../../builders/someSettings";
import { aCustomer } from "../../../builders/records";

const { stages } = someSettings();
const columns = inputColumnsOf("Customers", []);
const trace = { from: "合并自“海纳包装”。", left: "" };

const suggested = (kept: Partial<CustomerRecord>, removed: Partial<CustomerRecord>) =>
  planMerge({
    columns,
    stages,
    kept: { ...aCustomer(kept) },
    removed: { ...aCustomer({ id: "C-2", ...removed }) },
  }).fields.map(({ column, suggested: side }) => `${column.key} ${side}`);

test.each<[string, Partial<CustomerRecord>, Partial<CustomerRecord>, string[]]>([
  ["something before nothing", { email: null }, { email: "a@b.cn" }, ["email removed"]],
  ["the fuller text", { company: "海纳包装有限公司" }, { company: "海纳" }, ["company kept"]],
  ["the nearer appointment", { nextFollowUp: 46_400 }, { nextFollowUp: 46_380 }, ["nextFollowUp removed"]],
  ["what the younger row says", { region: "eastChina" }, { region: "northChina", created: 46_300 }, ["region removed"]],
  ["the further stage", { stage: "won" }, { stage: "quoted", created: 46_300 }, ["stage kept"]],
  ["no lost one", { stage: "lost" }, { stage: "lead" }, ["stage removed"]],
  ["the name that is known", { name: "海纳" }, { name: "海纳包装" }, ["name kept"]],
  ["nothing to choose where both say the same", {}, { notes: "x", created: 46_000 }, []],
])("suggested is %s", (_name, kept, removed, expected) => {
  expect(suggested(kept, removed)).toEqual(expected);
});

test("remarks are joined once, and the earlier day of entry counts", () => {
  const kept = { ...aCustomer({ notes: "爱喝茶", created: day("2026-03-02") }) };
  const removed = { ...aCustomer({ notes: "爱喝茶", created: day("2026-01-05") }) };
  expect(mergeRecords(kept, removed, { stage: "won" }, trace)).toMatchObject({
    notes: "爱喝茶\n合并自“海纳包装”。",
    created: day("2026-01-05"),
    stage: "won",
    id: "C-HAINA",
  });
});

const aText = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 6 }),
  fc.string({ minLength: 32_760, maxLength: 32_767 }),
);
const aRecord = fc.record({
  mobile: aText,
  email: aText,
  company: aText,
  notes: aText,
  created: fc.constantFrom(null, 1, 2),
});

test("whatever both say, the trace stands and fits, and what is filled is kept or listed as left", () => {
  fc.assert(
    fc.property(aRecord, aRecord, fc.boolean(), (one, other, takesAll) => {
      const [kept, removed]: AnyRecord[] = [
        { id: "1", ...one },
        { id: "2", ...other },
      ];
      if (!kept || !removed) return;
      const { fields } = planMerge({ columns, stages, kept, removed });
      const chosen = fields.filter(({ suggested: side }) => takesAll || side === "removed");
      const values = Object.fromEntries(chosen.map(({ column, removed: value }) => [column.key, value]));
      const merged = mergeRecords(kept, removed, values, trace);
      const notes = String(merged["notes"]);
      expect(notes.length).toBeLessThanOrEqual(longestText);
      expect(notes.endsWith(trace.from)).toBe(true);
      const left = listLeft(columns, merged, removed).map(({ key }) => key);
      for (const key of ["mobile", "email", "company"] as const) {
        const isBlank = (removed[key] ?? "").toString().trim() === "";
        expect(isBlank || merged[key] === removed[key] || left.includes(key)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
