import { commandNames, parseCommandLine } from "../../src/cli/commandLine";
import { runInTerminal } from "./runInTerminal";

describe("wrong usage is told in one sentence, with exit code 2", () => {
  test.each([
    [[], `Say what to do: ${commandNames.join(", ")}. --help shows the usage.`],
    [["remove"], `There is no command remove; there are: ${commandNames.join(", ")}.`],
    [["overdue"], "The command overdue needs an .xlsx file."],
    [["overdue", "a.xlsx", "b.xlsx"], "There is one argument too many: b.xlsx."],
    [["schema", "a.xlsx"], "There is one argument too many: a.xlsx."],
    [["overdue", "a.xlsx", "--fast"], "This command has no option --fast; --help shows the usage."],
    [["overdue", "a.xlsx", "-j"], "This command has no option -j; --help shows the usage."],
    [["overdue", "a.xlsx", "--today"], "The option --today needs a value."],
    [["overdue", "a.xlsx", "--today", "--json"], "The option --today needs a value."],
    [["overdue", "a.xlsx", "--json=yes"], "--json=yes is not right."],
    [["overdue", "a.xlsx", "--today", "soon"], "--today soon is not right; it should be: 2026-03-05."],
    [["overdue", "a.xlsx", "--lang", "fr"], "--lang fr is not right; it should be: zh, en."],
    [["regions", "a.xlsx", "--to", "2026-01-31"], "The option --from is missing."],
    [
      ["regions", "a.xlsx", "--from", "2026-02-01", "--to", "2026-01-31"],
      "The period ends before it begins: 2026-02-01 – 2026-01-31.",
    ],
    [
      ["regions", "a.xlsx", "--from", "2026-01-01", "--to", "2026-01-31", "--by", "colour"],
      "--by colour is not right; it should be: region, owner, source, industry.",
    ],
    [["highlight", "a.xlsx"], "The option --out is missing."],
    [["import", "a.xlsx", "--from", "x.csv", "--out", "b.xlsx"], "The option --table is missing."],
    [
      ["import", "a.xlsx", "--from", "x.csv", "--out", "b.xlsx", "--table", "Cars"],
      "--table Cars is not right; it should be: Customers, FollowUps, Orders, Payments, Feedback.",
    ],
    [
      ["import", "a.xlsx", "--from", "x.csv", "--out", "b.xlsx", "--table", "Orders", "--map", "Country"],
      "--map Country is not right; it should be: A=b.",
    ],
    [
      ["new", "a.xlsx", "--preset", "farm"],
      "--preset farm is not right; it should be: general, trade, retail, cosmetics.",
    ],
  ])("%j", async (args, sentence) => {
    expect(await runInTerminal(...args)).toEqual({ exitCode: 2, output: "", notes: sentence });
  });

  test("in the language that is asked for, wherever it stands", async () => {
    const { notes } = await runInTerminal("overdue", "--lang", "zh");
    expect(notes).toBe("overdue 命令需要写明 .xlsx 文件。");
    expect((await runInTerminal("import", "--lang=zh", "a.xlsx")).notes).toBe("缺少选项 --from。");
  });
});

test.each([["--help"], ["-h"], ["help"], ["overdue", "--help"]])("help is an answer: %s", async (...args) => {
  const { exitCode, output, notes } = await runInTerminal(...args);
  expect({ exitCode, notes }).toEqual({ exitCode: 0, notes: "" });
  expect(output).toContain("Usage: gendan COMMAND");
});

test("options may stand before the file, twice, or with an equals sign", () => {
  const line = parseCommandLine([
    "import",
    "--map",
    "A=b",
    "file.xlsx",
    "--map=C=d=e",
    "--table=Orders",
    "--table",
    "Customers",
  ]);
  expect(line?.file).toBe("file.xlsx");
  expect(line?.texts("map")).toEqual(["A=b", "C=d=e"]);
  expect(line?.text("table")).toBe("Customers");
  expect(line?.has("json")).toBe(false);
});
