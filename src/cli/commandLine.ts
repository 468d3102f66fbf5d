import { parseArgs, type ParseArgsConfig } from "node:util";
import { CommandError } from "./commandError";

export interface OptionSpec {
  readonly kind: "flag" | "text" | "texts";
}

export interface CommandSpec {
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Files that the command works on. */
  readonly files: 0 | 1 | 2;
}

const flag: OptionSpec = { kind: "flag" };
const text: OptionSpec = { kind: "text" };
const texts: OptionSpec = { kind: "texts" };
/** Understood by every command. */
const common = { lang: text, help: flag };

/** On the command line itself, or from standard input. */
const password = { password: text, "password-stdin": flag };

export const commandSpecs = {
  new: { files: 1, options: { ...common, preset: text, demo: flag, today: text, force: flag } },
  schema: { files: 0, options: { ...common, json: flag } },
  import: {
    files: 1,
    options: {
      ...common,
      table: text,
      from: text,
      sheet: text,
      map: texts,
      default: texts,
      out: text,
      "result-sheet": flag,
      who: text,
      today: text,
      json: flag,
      force: flag,
    },
  },
  overdue: { files: 1, options: { ...common, today: text, json: flag } },
  regions: { files: 1, options: { ...common, from: text, to: text, by: text, today: text, json: flag } },
  highlight: { files: 1, options: { ...common, out: text, today: text, json: flag, force: flag } },
  check: {
    files: 1,
    options: { ...common, fix: flag, formulas: flag, out: text, who: text, today: text, json: flag, force: flag },
  },
  export: { files: 1, options: { ...common, out: text, ...password, today: text, json: flag, force: flag } },
  diff: { files: 2, options: { ...common, ...password, today: text, json: flag } },
  restore: { files: 1, options: { ...common, out: text, ...password, today: text, json: flag, force: flag } },
  split: {
    files: 1,
    options: { ...common, by: text, out: text, ...password, today: text, json: flag, force: flag },
  },
  log: { files: 1, options: { ...common, last: text, today: text, json: flag } },
  undo: { files: 2, options: { ...common, out: text, who: text, today: text, json: flag, force: flag } },
  upgrade: { files: 1, options: { ...common, out: text, "dry-run": flag, today: text, json: flag, force: flag } },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandName = keyof typeof commandSpecs;

export const commandNames = Object.keys(commandSpecs) as readonly CommandName[];

/** What stands on the command line, each option known to the command. */
export interface CommandLine {
  readonly command: CommandName;
  /** Empty for a command without one. */
  readonly file: string;
  /** Of a command that takes two: a file to compare with, or an action of the log. */
  readonly otherFile: string;
  has(flag: string): boolean;
  /** Null where the option is not given. */
  text(option: string): string | null;
  texts(option: string): readonly string[];
}

/** Null: help is asked for. @throws CommandError of usage */
export function parseCommandLine(args: readonly string[]): CommandLine | null {
  const [name, ...rest] = args;
  if (name === undefined) throw new CommandError("commandMissing", "", commandNames);
  if (name === "--help" || name === "-h" || name === "help") return null;
  const command = commandNames.find((known) => known === name);
  if (!command) throw new CommandError("commandUnknown", name, commandNames);
  const spec: CommandSpec = commandSpecs[command];
  const { tokens } = parseArgs({ args: rest, options: parserOptions(spec), strict: false, tokens: true });
  const values = new Map<string, string[]>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind === "option") collectOption(spec, token, values);
  }
  if (values.has("help")) return null;
  if (files.length < spec.files) throw new CommandError("fileMissing", command);
  const surplus = files[spec.files];
  if (surplus !== undefined) throw new CommandError("argumentUnknown", surplus);
  return {
    command,
    file: files[0] ?? "",
    otherFile: files[1] ?? "",
    has: (option) => values.has(option),
    text: (option) => values.get(option)?.at(-1) ?? null,
    texts: (option) => values.get(option) ?? [],
  };
}

function parserOptions({ options }: CommandSpec): NonNullable<ParseArgsConfig["options"]> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { kind }]) => [
      name,
      { type: kind === "flag" ? ("boolean" as const) : ("string" as const), multiple: kind === "texts" },
    ]),
  );
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function collectOption({ options }: CommandSpec, token: OptionToken, values: Map<string, string[]>): void {
  const kind = options[token.name]?.kind;
  if (kind === undefined || !token.rawName.startsWith("--")) throw new CommandError("optionUnknown", token.rawName);
  if (kind === "flag") {
    if (token.value !== undefined) throw new CommandError("valueWrong", `${token.rawName}=${token.value}`);
    values.set(token.name, []);
    return;
  }
  const isNextOption = !token.inlineValue && token.value?.startsWith("--");
  if (token.value === undefined || isNextOption) throw new CommandError("valueMissing", token.rawName);
  values.set(token.name, [...(values.get(token.name) ?? []), token.value]);
}
