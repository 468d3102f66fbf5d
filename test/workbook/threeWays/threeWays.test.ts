import { stopLibreOffice } from "../../office/libreOffice";
import { describeThreeWays, type ThreeWaysCase } from "./describeThreeWays";

jest.setTimeout(300_000);
afterAll(stopLibreOffice);

const small = { customers: 40, followUps: 150, orders: 80, payments: 100, feedback: 30 };
const middle = { customers: 150, followUps: 600, orders: 300, payments: 450, feedback: 80 };
/** Weekends and holidays; ETAs and other stages; no days off at all. The other languages and the large ones run with the long tests. */
const cases: readonly ThreeWaysCase[] = [
  ["general", "en", 7, middle],
  ["trade", "zh", 11, small],
  ["retail", "zh", 23, small],
  ["cosmetics", "en", 31, small],
];

describe.each(cases)("A workbook of the preset %s in %s, seed %i", describeThreeWays);
