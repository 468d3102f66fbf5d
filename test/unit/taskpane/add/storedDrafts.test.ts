/** @jest-environment jsdom */

const useOffice = (url: string, partitionKey: string) =>
  Object.assign(globalThis, { Office: { context: { partitionKey, document: { url } } } });

/** The pane's modules as new, as after a reload. */
async function openPane(beforeStart: () => void = () => undefined) {
  jest.resetModules();
  const { keepDrafts } = await import("../../../../src/taskpane/add/storedDrafts");
  const { drafts, typeInto, clearDraft } = await import("../../../../src/taskpane/add/drafts");
  const { openForm, openEmptyForm } = await import("../../../../src/taskpane/add/addState");
  const { workbook } = await import("../../../../src/taskpane/session/workbook");
  beforeStart();
  keepDrafts();
  return { typeInto, clearDraft, workbook, openForm, openEmptyForm, textsOf: () => drafts.FollowUps.value.texts };
}

describe("Drafts in the session's storage", () => {
  beforeEach(() => {
    sessionStorage.clear();
    useOffice("https://team.example/a.xlsx", "part");
  });

  it("come back after a reload, for the same workbook and partition only", async () => {
    (await openPane()).typeInto("FollowUps", "content", "聊了样品");
    expect((await openPane()).textsOf()).toEqual({ content: "聊了样品" });
    useOffice("https://team.example/b.xlsx", "part");
    expect((await openPane()).textsOf()).toEqual({});
    useOffice("https://team.example/a.xlsx", "other");
    expect((await openPane()).textsOf()).toEqual({});
  });

  it("are gone once the form is saved or cleared, and never stand in the lasting storage", async () => {
    const pane = await openPane();
    pane.typeInto("FollowUps", "content", "聊了样品");
    expect(sessionStorage.length).toBe(1);
    pane.clearDraft("FollowUps");
    expect(sessionStorage.length).toBe(0);
    expect(localStorage.length).toBe(0);
  });

  it("open the form that was open, unless nothing was typed into it", async () => {
    const pane = await openPane();
    pane.typeInto("FollowUps", "content", "聊了样品");
    pane.openEmptyForm("Orders");
    expect((await openPane()).openForm.value).toBe("FollowUps");
    pane.typeInto("Orders", "product", "阀门");
    expect((await openPane()).openForm.value).toBe("Orders");
  });

  it("mean nothing in a workbook that is not set up", async () => {
    const pane = await openPane();
    pane.typeInto("FollowUps", "content", "聊了样品");
    pane.workbook.value = { kind: "notOurs", takenSheetNames: [], isEmpty: true };
    expect(pane.textsOf()).toEqual({});
    expect(sessionStorage.length).toBe(0);
  });

  it.each([
    "not json",
    "null",
    '{"texts":{"FollowUps":{"content":7}}}',
    '{"texts":{"Nobody":{"content":"x"}},"open":"Nobody"}',
  ])("that cannot be read are left alone: %s", async (stored) => {
    sessionStorage.setItem("partgendan.drafts.https://team.example/a.xlsx", stored);
    expect((await openPane()).textsOf()).toEqual({});
  });

  it("do without a storage that the browser refuses", async () => {
    const storage = jest.spyOn(window, "sessionStorage", "get");
    const refuse = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    const pane = await openPane(() => storage.mockImplementation(refuse));
    pane.typeInto("FollowUps", "content", "聊了样品");
    expect(pane.textsOf()).toEqual({ content: "聊了样品" });
    expect(storage).toHaveBeenCalled();
    storage.mockRestore();
  });
});
