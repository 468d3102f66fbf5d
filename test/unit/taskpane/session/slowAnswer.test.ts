import { doAllSteps, mapInSteps, type Steps } from "../../../../src/domain/steps";
import { runInSlices } from "../../../../src/taskpane/session/runInSlices";
import { createSlowAnswer } from "../../../../src/taskpane/session/slowAnswer";

const unwanted = AbortSignal.abort();
const wanted = new AbortController().signal;

function* spend(milliseconds: number, answer: string): Steps<string> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) yield;
  return answer;
}

/** Until everything that was asked for is worked out or dropped. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 150));

describe("Long work in slices", () => {
  it("lets what the person does meanwhile come between", async () => {
    let isHeard = false;
    setTimeout(() => (isHeard = true), 0);
    let wasHeardDuring = false;
    const steps = mapInSteps(Array.from({ length: 30 }), () => {
      doAllSteps(spend(2, ""));
      wasHeardDuring ||= isHeard;
    });
    expect(await runInSlices(steps, wanted)).toHaveLength(30);
    expect(wasHeardDuring).toBe(true);
  });

  it("ends without an answer once nobody wants it", async () => {
    expect(await runInSlices(spend(40, "late"), unwanted)).toBeNull();
  });
});

describe("An answer that is slow to work out", () => {
  it("is worked out once for the same question, and anew for another", async () => {
    const asked: string[] = [];
    const slow = createSlowAnswer((question: string) => {
      asked.push(question);
      return spend(1, question);
    });
    slow.ask("first");
    await settle();
    slow.ask("first");
    await settle();
    expect(slow.answer.value).toBe("first");
    slow.ask("second");
    await settle();
    expect(slow.answer.value).toBe("second");
    expect(asked).toEqual(["first", "second"]);
  });

  it("to a question that was overtaken never shows; the older one stays until the newer is there", async () => {
    const seen: (string | null)[] = [];
    const slow = createSlowAnswer((question: string, milliseconds: number) => spend(milliseconds, question));
    slow.answer.subscribe((answer) => seen.push(answer));
    slow.ask("first", 1);
    await settle();
    slow.ask("overtaken", 60);
    slow.ask("last", 30);
    await settle();
    expect(seen).toEqual([null, "first", "last"]);
  });
});
