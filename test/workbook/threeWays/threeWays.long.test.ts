import { stopLibreOffice } from "../../office/libreOffice";
import { describeThreeWays, type ThreeWaysCase } from "./describeThreeWays";

jest.setTimeout(900_000);
afterAll(stopLibreOffice);

const large = { customers: 600, followUps: 3_000, orders: 1_200, payments: 1_800, feedback: 240 };
const small = { customers: 40, followUps: 150, orders: 80, payments: 100, feedback: 30 };
const cases: readonly ThreeWaysCase[] = [
  ["general", "zh", 13, small],
  ["trade", "en", 17, small],
  ["retail", "en", 29, small],
  ["cosmetics", "zh", 37, small],
  ["general", "zh", 41, large],
  ["cosmetics", "en", 43, large],
];

describe.each(cases)("A workbook of the preset %s in %s, seed %i", describeThreeWays);
