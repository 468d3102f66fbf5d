/** The reminder's chain of formulas over three tables, against the same definitions computed directly. */
import type { CellInput, CellValue } from "../../../src/embedded-excel/model/cellInput";
import { anEngine, inputsOf } from "./anEngine";

const today = 46_000;
const escaped = 'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE([@customer],"~","~~"),"*","~*"),"?","~?")';
const customerId = `=IF([@customer]="","",IFERROR(INDEX(Customers[id],MATCH(${escaped},Customers[id],0)),IF(COUNTIF(Customers[name],${escaped})=1,INDEX(Customers[id],MATCH(${escaped},Customers[name],0)),"")))`;
const cadenceDay = "[@lastContact]+[@cadence]";

const tables: Record<string, Record<string, string | null>> = {
  Customers: {
    id: null,
    name: null,
    stage: null,
    potential: null,
    created: null,
    nextFollowUp: null,
    lastAny: "=_xlfn.MAXIFS(FollowUps[contactDay],FollowUps[customerId],Customers[[#This Row],[id]])",
    lastContact:
      '=IF([@lastAny]<=TodayDate,[@lastAny],MAXIFS(FollowUps[contactDay],FollowUps[customerId],[@id],FollowUps[contactDay],"<="&TodayDate))',
    planDayAny: '=MAXIFS(FollowUps[day],FollowUps[customerId],[@id],FollowUps[nextDate],">"&[@lastAny])',
    planAny:
      '=IF([@planDayAny]=0,0,MINIFS(FollowUps[nextDate],FollowUps[customerId],[@id],FollowUps[day],[@planDayAny],FollowUps[nextDate],">"&[@lastAny]))',
    planFollowUp:
      '=IF([@lastAny]<=TodayDate,[@planAny],MINIFS(FollowUps[nextDate],FollowUps[customerId],[@id],FollowUps[day],MAXIFS(FollowUps[day],FollowUps[customerId],[@id],FollowUps[nextDate],">"&[@lastContact]),FollowUps[nextDate],">"&[@lastContact]))',
    override: "=IF(ISNUMBER([@nextFollowUp]),IF(INT([@nextFollowUp])>[@lastContact],INT([@nextFollowUp]),0),0)",
    plannedDate:
      "=IF([@override]=0,[@planFollowUp],IF([@planFollowUp]=0,[@override],MIN([@override],[@planFollowUp])))",
    role: '=IFERROR(INDEX(StageRoles,MATCH([@stage],StageList,0)),"open")',
    cadence:
      "=IFERROR(INDEX(CadenceDays,MATCH([@stage],StageList,0),IFERROR(MATCH([@potential],CadencePotentials,0),2)),DefaultCadence)",
    lastShipped: "=MAXIFS(Orders[shippedOn],Orders[customerId],[@id])",
    aftercare: "=IF(AND([@lastShipped]>0,[@lastContact]<=[@lastShipped]),[@lastShipped]+AftercareDays,0)",
    dueDate: `=IF([@plannedDate]>0,[@plannedDate],IF([@role]="lost",0,IF([@lastContact]=0,IF(ISNUMBER([@created]),WORKDAY.INTL(INT([@created]),1,Weekend,Holidays),0),WORKDAY.INTL(N(IF([@aftercare]=0,${cadenceDay},MIN(${cadenceDay},[@aftercare])))-1,1,Weekend,Holidays))))`,
    daysOverdue: "=IF([@dueDate]=0,0,MAX(0,TodayDate-[@dueDate]))",
  },
  FollowUps: {
    customer: null,
    date: null,
    result: null,
    method: null,
    nextDate: null,
    customerId,
    day: '=IF(ISNUMBER([@date]),INT([@date]),"")',
    contactDay: '=IF(OR([@result]=ResultNoAnswer,[@method]=MethodMassMessage),"",[@day])',
  },
  Orders: {
    customer: null,
    shippedDate: null,
    customerId,
    shippedOn: '=IF(ISNUMBER([@shippedDate]),INT([@shippedDate]),"")',
  },
};

type Row = Record<string, CellInput>;
const cadences: Record<string, number[]> = { lead: [7, 14, 30], won: [30, 60, 90], lost: [0, 0, 0] };
const holidays = [today - 3, today + 4, today + 5];

/** A small generator of its own, so that the rows are the same on every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const number = numbersFrom(5);
const pick = <T>(values: readonly T[]): T => values[number(values.length)] as T;
const customers: Row[] = Array.from({ length: 60 }, (_row, index) => ({
  id: `C-${index}`,
  name: index % 7 === 0 ? `A*${index}?` : `客户${index}`,
  stage: pick(["lead", "won", "lost", "unknown"]),
  potential: pick(["A", "B", "C", null]),
  created: pick<CellInput>([today - number(200), today - number(20), "2025-01-01", null]),
  nextFollowUp: pick<CellInput>([null, null, today + number(30) - 15, today - 400]),
}));
const nameOf = () => pick<CellInput>([pick(customers).name ?? null, pick(customers).id ?? null, "nobody", null]);
const followUps: Row[] = Array.from({ length: 300 }, () => ({
  customer: nameOf(),
  date: pick<CellInput>([today - number(120), today - number(40) + 0.5, today + number(10), "soon"]),
  result: pick(["done", "noAnswer", null]),
  method: pick(["phone", "massMessage", null]),
  nextDate: pick<CellInput>([null, null, today + number(40) - 25]),
}));
const orders: Row[] = Array.from({ length: 80 }, () => ({
  customer: nameOf(),
  shippedDate: pick<CellInput>([null, today - number(60), "later"]),
}));

function calculate(): Record<string, CellValue>[] {
  const engine = anEngine();
  engine.setToday(today);
  const options = [
    ["lead", "open", 7, 14, 30, "A", "B", "C"],
    ["won", "won", 30, 60, 90],
    ["lost", "lost", 0, 0, 0],
  ];
  engine.writeCells("Data", 0, 0, options);
  engine.writeCells(
    "Data",
    0,
    8,
    holidays.map((day) => [day]),
  );
  const names: [string, string][] = [
    ["TodayDate", "=TODAY()"],
    ["StageList", "=Data!$A$1:$A$3"],
    ["StageRoles", "=Data!$B$1:$B$3"],
    ["CadenceDays", "=Data!$C$1:$E$3"],
    ["CadencePotentials", "=Data!$F$1:$H$1"],
    ["Holidays", "=Data!$I$1:$I$10"],
    ["Weekend", '="0000011"'],
    ["AftercareDays", "=3"],
    ["DefaultCadence", "=20"],
    ["ResultNoAnswer", '="noAnswer"'],
    ["MethodMassMessage", '="massMessage"'],
  ];
  names.forEach(([name, formula]) => engine.defineName(name, formula));
  const rowsByTable: Record<string, Row[]> = { Customers: customers, FollowUps: followUps, Orders: orders };
  for (const [name, columns] of Object.entries(tables)) {
    const rows = rowsByTable[name] ?? [];
    const columnNames = Object.keys(columns);
    engine.addSheet({ id: name, name }, 0);
    const lines = rows.map((row) => columnNames.map((key) => columns[key] ?? (row[key] as string | number | null)));
    engine.writeCells(name, 0, 0, inputsOf([columnNames, ...lines]));
    const area = { top: 0, left: 0, bottom: rows.length, right: columnNames.length - 1 };
    engine.defineTable({ name, sheetId: name, area, showHeaders: true, showTotals: false, columnNames });
  }
  const columnNames = Object.keys(tables.Customers ?? {});
  const values = engine.valuesIn("Customers", {
    top: 1,
    left: 0,
    bottom: customers.length,
    right: columnNames.length - 1,
  });
  return values.map((line) => Object.fromEntries(columnNames.map((key, index) => [key, line[index] ?? null])));
}

function isOf(row: Row, customer: Row): boolean {
  return row.customer === customer.name || row.customer === customer.id;
}

function nextWorkday(start: number): number {
  for (let day = start; ; day++) if ((((day - 2) % 7) + 7) % 7 < 5 && !holidays.includes(day)) return day;
}

function expectedDue(customer: Row): { lastContact: number; plannedDate: number; dueDate: number } {
  const mine = followUps.filter((row) => isOf(row, customer));
  const dayOf = (row: Row) => (typeof row.date === "number" ? Math.floor(row.date) : null);
  const contacts = mine.filter((row) => row.result !== "noAnswer" && row.method !== "massMessage");
  const contactDays = contacts.map(dayOf).filter((day) => day !== null && day <= today) as number[];
  const lastContact = Math.max(0, ...contactDays);
  const planned = mine.filter((row) => Number(row.nextDate ?? 0) > lastContact && dayOf(row) !== null);
  const newest = Math.max(...planned.map((row) => dayOf(row) ?? 0));
  const nextDates = planned.filter((row) => dayOf(row) === newest).map((row) => Number(row.nextDate));
  const dates = nextDates.length === 0 ? [] : [Math.min(...nextDates)];
  if (typeof customer.nextFollowUp === "number" && customer.nextFollowUp > lastContact)
    dates.push(customer.nextFollowUp);
  if (dates.length > 0) return { lastContact, plannedDate: Math.min(...dates), dueDate: Math.min(...dates) };
  return { lastContact, plannedDate: 0, dueDate: dueWithoutPlan(customer, lastContact) };
}

function dueWithoutPlan(customer: Row, lastContact: number): number {
  if (customer.stage === "lost") return 0;
  if (lastContact === 0) return typeof customer.created === "number" ? nextWorkday(customer.created + 1) : 0;
  const potential = Math.max(0, ["A", "B", "C"].indexOf((customer.potential as string | null) ?? "B"));
  const days = [lastContact + (cadences[customer.stage as string]?.[potential] ?? 20)];
  const shipped = orders
    .filter((row) => isOf(row, customer) && typeof row.shippedDate === "number")
    .map((row) => Number(row.shippedDate));
  const lastShipped = Math.max(0, ...shipped);
  if (lastShipped > 0 && lastContact <= lastShipped) days.push(lastShipped + 3);
  return nextWorkday(Math.min(...days));
}

test("last contact, planned day, due day and days overdue agree with their definitions", () => {
  const shown = calculate().map(({ lastContact, plannedDate, dueDate, daysOverdue }) => ({
    lastContact,
    plannedDate,
    dueDate,
    daysOverdue,
  }));
  const expected = customers.map((customer) => {
    const due = expectedDue(customer);
    return { ...due, daysOverdue: due.dueDate === 0 ? 0 : Math.max(0, today - due.dueDate) };
  });
  expect(shown).toEqual(expected);
  expect(new Set(expected.map(({ dueDate }) => dueDate)).size).toBeGreaterThan(20);
});
