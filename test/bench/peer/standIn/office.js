/**
 * In the place of office.js, whose download and start are the same for every pane: it is ready at once, and the workbook
 * is an empty one that answers without delay.
 */
const nothing = new Proxy(function () {}, {
  get: (_target, name) => {
    if (name === "isNullObject") return true;
    if (name === "items") return [];
    if (name === "sync") return () => Promise.resolve();
    if (name === "then" || typeof name === "symbol") return undefined;
    return nothing;
  },
  set: () => true,
  apply: () => nothing,
});

globalThis.Office = { onReady: () => Promise.resolve({}), context: { displayLanguage: "en-US" }, actions: nothing };
globalThis.Excel = new Proxy(
  { run: (...parameters) => parameters.at(-1)(nothing) },
  { get: (excel, name) => (name === "run" ? excel.run : nothing) },
);
