import { translateHostError } from "../../../src/excel/translateHostError";
import { WorkbookError } from "../../../src/excel/workbookError";

const hostError = (code: string, message = "消息随语言变化") => Object.assign(new Error(message), { code });

describe("Errors of Excel", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "cellEditMode"],
    ["AccessDenied", "accessDenied"],
    ["ItemNotFound", "notFound"],
    ["ItemAlreadyExists", "nameTaken"],
    ["RequestPayloadSizeLimitExceeded", "payloadTooLarge"],
    ["ResponsePayloadSizeLimitExceeded", "payloadTooLarge"],
    ["ApiNotFound", "notSupported"],
    ["BadPassword", "accessDenied"],
    ["InsertDeleteConflict", "conflict"],
    ["Conflict", "conflict"],
    ["FilteredRangeConflict", "filteredRange"],
    ["RequestAborted", "requestAborted"],
    ["InactiveWorkbook", "requestAborted"],
    ["ServiceNotAvailable", "connectionLost"],
    ["ConnectionFailure", "connectionLost"],
    ["RangeExceedsLimit", "payloadTooLarge"],
    ["MemoryLimitReached", "payloadTooLarge"],
    ["InvalidArgument", "hostFailure"],
    ["GeneralException", "hostFailure"],
    ["SomethingNew", "hostFailure"],
  ])("%s becomes %s, whatever the message says", (hostCode, code) => {
    const cause = hostError(hostCode);
    expect(translateHostError(cause)).toMatchObject({ code, details: { hostCode }, cause });
  });

  it("ours pass, and so does a mistake in the program", () => {
    const ours = new WorkbookError("conflict", { table: "Orders" });
    expect(translateHostError(ours)).toBe(ours);
    const mistake = new TypeError("x is undefined");
    expect(translateHostError(mistake)).toBe(mistake);
  });

  it("say in their message what they are about", () => {
    expect(new WorkbookError("columnMissing", { table: "Orders", column: "amount" }).message).toBe(
      "columnMissing (table: Orders, column: amount)",
    );
  });
});
