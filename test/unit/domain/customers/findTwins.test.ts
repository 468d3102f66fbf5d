import fc from "fast-check";
import { createTwinIndex, type IdentifyingField } from "../../../../src/domain/customers/findTwins";
import type { CustomerRecord } from "../../../../src/schema/records";
import { aCustomer } from "../../../builders/records";

const known = [
  aCustomer({ id: "C-1", name: "海纳机械", company: "海纳机械（集团）有限公司", mobile: "13800001111", owner: "李雷" }),
  aCustomer({
    id: "C-2",
    name: "Bluebay",
    mobile: null,
    phone: "021-55551234 / 021-55551235",
    email: "Anna@Bluebay.com",
  }),
  aCustomer({
    id: "C-3",
    name: "Berlin",
    mobile: "+49 89 123456",
    im: "WhatsApp: +1 380 000 2222",
    company: "S.A. Nord",
  }),
  aCustomer({ id: "C-4", name: "小店", mobile: "13900009999", im: "xiaodian_88" }),
];
const index = createTwinIndex(known);
const findIds = (field: IdentifyingField, text: string) => index.find(field, text).map(({ customer }) => customer.id);

describe("Twins of a customer", () => {
  it.each<[IdentifyingField, string, string[]]>([
    ["mobile", "138 0000 1111", ["C-1"]],
    ["mobile", "+86-138-0000-1111", ["C-1"]],
    ["mobile", "008613800001111", ["C-1"]],
    ["mobile", "８６１３８００００１１１１", ["C-1"]],
    ["mobile", "013800001111", ["C-1"]],
    ["mobile", "13800001112", []],
    ["mobile", "1380000111", []],
    ["mobile", "0001111", []],
    ["phone", "13800001111", ["C-1"]],
    ["im", "138-0000-1111", ["C-1"]],
    ["phone", "(021) 5555 1234", ["C-2"]],
    ["phone", "+86 (0)21 5555-1234 转 8001", ["C-2"]],
    ["phone", "+86 021 55551234", ["C-2"]],
    ["phone", "021-55551235-801", ["C-2"]],
    ["phone", "13900009999 021-55551235", ["C-4", "C-2"]],
    ["phone", "55551", []],
    ["mobile", "0049 89 123456", ["C-3"]],
    ["im", "+1 (380) 000-2222", ["C-3"]],
    ["mobile", "13800002222", []],
    ["email", " ANNA@bluebay.com ", ["C-2"]],
    ["email", "info@x.com; anna@bluebay.com", ["C-2"]],
    ["email", "bob@bluebay.com", []],
    ["im", "微信：XiaoDian_88", ["C-4"]],
    ["im", "同手机", []],
    ["name", "海纳机械有限责任公司", ["C-1"]],
    ["company", "海纳　机械股份有限公司", ["C-1"]],
    ["company", "海纳机械集团", ["C-1"]],
    ["company", "海纳机械配件有限公司", []],
    ["company", "BLUEBAY Co.,Ltd.", ["C-2"]],
    ["company", "Bluebay GmbH & Co. KG", ["C-2"]],
    ["company", "Bluebay S. A. R. L.", ["C-2"]],
    ["name", "Bluebay Trading", []],
    ["company", "有限公司", []],
    ["company", "Ltd.", []],
    ["company", "", []],
  ])("%s %j: %j", (field, text, ids) => {
    expect(findIds(field, text)).toEqual(ids);
  });

  it("say where the same stands and whether it is written alike", () => {
    expect(index.find("phone", "13800001111")).toEqual([{ customer: known[0], field: "mobile", isLiteral: true }]);
    expect(index.find("name", "海纳机械有限公司")[0]).toMatchObject({ field: "name", isLiteral: false });
  });

  it("are never the customer itself, by id or, in a row typed without one, by name", () => {
    expect(index.find("mobile", "13800001111", "c-1")).toEqual([]);
    const typed = createTwinIndex([aCustomer({ id: null, name: "Haina" })]);
    expect(typed.find("name", "Haina Ltd", "haina")).toEqual([]);
  });

  const mobile = fc
    .tuple(fc.constantFrom("13", "15", "18", "19"), fc.stringMatching(/^\d{9}$/))
    .map((parts) => parts.join(""));
  const separator = fc.constantFrom("", " ", "-", ".", "　");
  const prefix = fc.constantFrom("", "+86", "+86 ", "0086", "0086-", "86", "0", "(+86)");

  it("are found however a mobile is written, and only by all of its digits", () => {
    fc.assert(
      fc.property(mobile, prefix, separator, mobile, (number, before, between, other) => {
        const twins = createTwinIndex([aCustomer({ mobile: number })]);
        const written = before + [number.slice(0, 3), number.slice(3, 7), number.slice(7)].join(between);
        expect(twins.find("phone", written)).toHaveLength(1);
        expect(twins.find("mobile", number.slice(0, -1))).toHaveLength(0);
        expect(twins.find("mobile", other)).toHaveLength(other === number ? 1 : 0);
      }),
    );
  });

  it("are found whatever legal form and marks a company's name carries", () => {
    const core = fc.stringMatching(/^(?:[海纳蓝湾机械电子]{2,6}|(?:blue|bay|nord|steel){1,3})$/);
    const form = fc.constantFrom(
      "",
      "有限公司",
      "（集团）股份有限公司",
      "有限责任公司",
      " Co., Ltd.",
      " INC",
      ", LLC",
      " B.V.",
      "　ＧｍｂＨ",
    );
    fc.assert(
      fc.property(core, form, form, (name, one, other) => {
        const twins = createTwinIndex([aCustomer({ name: "other", company: name + one })]);
        expect(twins.find("company", name.toUpperCase() + other)).toHaveLength(1);
        expect(twins.find("name", `${name}二${other}`)).toHaveLength(0);
      }),
    );
  });

  it("having the same is mutual", () => {
    const fields: readonly IdentifyingField[] = ["name", "company", "mobile", "phone", "email", "im"];
    const cell = fc.oneof(
      mobile,
      fc.string(),
      fc.constantFrom("海纳有限公司", "海纳", "a@b.cn", "wx: haina88", "haina88"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...fields), cell, fc.constantFrom(...fields), cell, (one, first, other, second) => {
        const blank = { name: null, mobile: null };
        const has = (holder: IdentifyingField, text: string, asked: IdentifyingField, question: string) =>
          createTwinIndex<CustomerRecord>([aCustomer({ ...blank, [holder]: text })]).find(asked, question).length;
        expect(has(one, first, other, second)).toBe(has(other, second, one, first));
      }),
    );
  });

  it("of 10,000 customers are told within a keystroke", () => {
    const many = Array.from({ length: 10_000 }, (_, count) =>
      aCustomer({
        id: `C-${count}`,
        name: `客户${count}`,
        company: `客户${count}机械（集团）有限公司`,
        mobile: String(13_000_000_000 + count),
        phone: `021-${50_000_000 + count}`,
        email: `info@customer${count}.com`,
        im: `wx_${count}`,
      }),
    );
    const startedAt = performance.now();
    const twins = createTwinIndex(many);
    const builtAt = performance.now();
    const asked = 1_000;
    for (let count = 0; count < asked; count += 1) twins.find("mobile", `+86 ${13_000_000_000 + count}`);
    const perQuestion = (performance.now() - builtAt) / asked;
    console.log(`twins: index ${Math.round(builtAt - startedAt)} ms, a question ${perQuestion.toFixed(3)} ms`);
    expect(perQuestion).toBeLessThan(16);
    expect(builtAt - startedAt).toBeLessThan(2_000);
  });
});
