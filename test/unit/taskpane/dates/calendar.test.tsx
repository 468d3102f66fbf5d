/** @jest-environment jsdom */
import { render } from "preact";
import { serialOfUtc } from "../../../../src/domain/dates/serialDate";
import { Calendar } from "../../../../src/taskpane/dates/Calendar";

const today = serialOfUtc(Date.UTC(2026, 10, 23));
const chosen = today + 3;

/** The days that were chosen, and how keys are pressed where the focus is, faster than anything is drawn. */
function openCalendar() {
  const days: number[] = [];
  Element.prototype.scrollIntoView = () => undefined;
  render(
    <Calendar chosen={chosen} today={today} onChoose={(day) => days.push(day)} onClose={() => undefined} />,
    document.body,
  );
  return {
    days,
    press: (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })),
    drawn: () => new Promise((resolve) => setTimeout(resolve, 30)),
  };
}

afterEach(() => render(null, document.body));

describe("Keys on the calendar", () => {
  it("choose the day they lead to, however fast they come", () => {
    const { days, press } = openCalendar();
    press("ArrowRight");
    press("ArrowRight");
    press("Enter");
    expect(days).toEqual([chosen + 2]);
  });

  it("stay on the calendar when the month changes under them", async () => {
    const { days, press, drawn } = openCalendar();
    press("PageDown");
    await drawn();
    expect(document.activeElement?.getAttribute("data-day")).toBe(String(chosen + 30));
    press("ArrowRight");
    press(" ");
    expect(days).toEqual([chosen + 31]);
  });
});
