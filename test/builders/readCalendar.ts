/** Reads an iCalendar file back as a calendar would (RFC 5545): unfolded, unescaped, one object an event. */
export function readCalendarEvents(file: string): Record<string, string>[] {
  const events: Record<string, string>[] = [];
  for (const line of file.replace(/\r\n[ \t]/g, "").split("\r\n")) {
    if (line === "BEGIN:VEVENT") events.push({});
    const [, key = "", value = ""] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    const event = events.at(-1);
    if (event && key !== "" && key !== "BEGIN" && key !== "END") event[key] = unescapeText(value);
  }
  return events;
}

function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_all, mark: string) => (mark.toLowerCase() === "n" ? "\n" : mark));
}
