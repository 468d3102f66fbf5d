import { findLikelyReferences } from "../../../../src/domain/checkUp/findLikelyReferences";
import { aCustomer, anOrder } from "../../../builders/records";

const customers = [
  aCustomer({ id: "C-1", name: "海纳包装" }),
  aCustomer({ id: "C-2", name: "Bluebay Tools Ltd" }),
  aCustomer({ id: "C-3", name: "银河", company: "银河印务有限公司" }),
  aCustomer({ id: "C-4", name: "银河", company: null, contactPerson: "王芳" }),
];
const orders = [anOrder({ orderNumber: "SO-2026-014" }), anOrder({ orderNumber: "XK-7" })];

test.each([
  ["a character too few", "customerUnknown", "海纳包", ["海纳包装"]],
  ["the legal form in another way", "customerUnknown", "Blue Bay Tools GmbH", ["Bluebay Tools Ltd"]],
  ["a name that several have leads nowhere", "customerUnknown", "银河", []],
  ["nothing in common", "customerUnknown", "Zenith", []],
  ["a digit left out", "orderUnknown", "SO-2026-14", ["SO-2026-014"]],
] as const)("%s", (_name, code, value, expected) => {
  expect(findLikelyReferences({ code, value }, { customers, orders }).map((each) => each.value)).toEqual(expected);
});

test("of namesakes each is offered by its id, with what tells it apart", () => {
  expect(findLikelyReferences({ code: "customerAmbiguous", value: "银河" }, { customers, orders })).toEqual([
    { value: "C-3", detail: "银河印务有限公司" },
    { value: "C-4", detail: "王芳" },
  ]);
});
