import { lists } from "../../schema/lists";
import type { OwnField } from "../../schema/ownField";
import { ownFieldKeys, ownFieldKinds } from "../../schema/ownFields";
import { ownListKeys } from "../../schema/ownLists";
import {
  numberNames,
  switchedOffByBlank,
  switchNames,
  type NumberSetting,
  type SwitchSetting,
} from "../../schema/settingNames";
import type { ListValue, Potential, Settings, StageClass, StatusClass } from "../../schema/settings";
import { potentials } from "../../schema/plan/optionTables";
import { tableKeys } from "../../schema/tables/tables";
import { parseIsoDate } from "../dates/serialDate";
import { BackupDamage, readList, readNumber, readObject, readOneOf, readText, type JsonObject } from "./backupShape";

/** What Options said; a number or switch that came after the backup is as in a new workbook. @throws BackupDamage */
export function readBackupSettings(value: unknown, defaults: Settings): Settings {
  const place = "settings";
  const file = readObject(value, place);
  const listed = Object.entries(readObject(file["lists"], `${place}.lists`));
  const rates = Object.entries(readObject(file["currencyRates"], `${place}.currencyRates`));
  const weekend = readText(file["weekend"], `${place}.weekend`);
  if (!/^[01]{7}$/.test(weekend)) throw new BackupDamage(`${place}.weekend`);
  return {
    ...readNumbers(file, defaults),
    ...readSwitches(file, defaults),
    weekend,
    stages: readValues(file["stages"], `${place}.stages`, readStage),
    statuses: readValues(file["statuses"], `${place}.statuses`, (status, at) => ({
      ...readListValue(status, at),
      class: readOneOf(status["class"], classesOf("statusClass"), `${at}.class`) as StatusClass,
    })),
    lists: Object.fromEntries(
      listed.map(([list, values]) => [list, readValues(values, `${place}.lists.${list}`, readListValue)]),
    ),
    holidays: readList(file["holidays"], `${place}.holidays`).map((day) => readDay(day, `${place}.holidays`)),
    baseCurrency: readText(file["baseCurrency"], `${place}.baseCurrency`),
    currencyRates: Object.fromEntries(
      rates.map(([currency, rate]) => [currency, readNumber(rate, `${place}.currencyRates.${currency}`)]),
    ),
    ownFields: readValues(file["ownFields"], `${place}.ownFields`, readOwnField),
  };
}

export function readDay(value: unknown, place: string): number {
  const serial = parseIsoDate(readText(value, place));
  if (serial === null) throw new BackupDamage(place);
  return serial;
}

function readNumbers(file: JsonObject, defaults: Settings) {
  const keys = Object.keys(numberNames) as NumberSetting[];
  const entries = keys.map((key) => {
    const isOff = key === switchedOffByBlank && file[key] === null;
    return [key, isOff ? null : key in file ? readNumber(file[key], `settings.${key}`) : defaults[key]];
  });
  // Of these only the one that a blank switches off may be null.
  return Object.fromEntries(entries) as Pick<Settings, NumberSetting>;
}

function readSwitches(file: JsonObject, defaults: Settings) {
  const keys = Object.keys(switchNames) as SwitchSetting[];
  const entries = keys.map((key) => {
    if (!(key in file)) return [key, defaults[key]] as const;
    if (typeof file[key] !== "boolean") throw new BackupDamage(`settings.${key}`);
    return [key, file[key]] as const;
  });
  return Object.fromEntries(entries) as Pick<Settings, SwitchSetting>;
}

function readValues<Value>(
  value: unknown,
  place: string,
  readOne: (item: JsonObject, place: string) => Value,
): Value[] {
  return readList(value, place).map((item, index) => {
    const at = `${place} ${index + 1}`;
    return readOne(readObject(item, at), at);
  });
}

function readListValue(item: JsonObject, place: string): ListValue {
  return { code: readText(item["code"], `${place}.code`), label: readText(item["label"], `${place}.label`) };
}

function readStage(item: JsonObject, place: string) {
  const days = readObject(item["cadenceDays"], `${place}.cadenceDays`);
  const cadence = potentials.map((potential) => {
    const count = days[potential];
    return [potential, count === null ? null : readNumber(count, `${place}.cadenceDays.${potential}`)];
  });
  return {
    ...readListValue(item, place),
    class: readOneOf(item["class"], classesOf("stageClass"), `${place}.class`) as StageClass,
    cadenceDays: Object.fromEntries(cadence) as Record<Potential, number | null>,
  };
}

function readOwnField(item: JsonObject, place: string): OwnField {
  return {
    table: readOneOf(item["table"], tableKeys, `${place}.table`),
    key: readOneOf(item["key"], ownFieldKeys, `${place}.key`),
    header: readText(item["header"], `${place}.header`),
    kind: readOneOf(item["kind"], ownFieldKinds, `${place}.kind`),
    list: item["list"] === null ? null : readOneOf(item["list"], ownListKeys, `${place}.list`),
  };
}

function classesOf(list: "stageClass" | "statusClass"): readonly string[] {
  return lists[list].values.map(({ code }) => code);
}
