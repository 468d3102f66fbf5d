/** What takes `A-7K2M9Q` back is `A-7K2M9Q.1`, and that goes back by `A-7K2M9Q.2`: another try knows by it what was done. */
export function undoingIdOf(actionId: string): string {
  const [id = "", count = "0"] = actionId.split(".");
  return `${id}.${Number(count) + 1}`;
}
