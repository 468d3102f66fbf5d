import { randomId } from "../../../src/actions/randomId";
import { newRecordId } from "../../../src/actions/recordId";

describe("Record ids", () => {
  it("say what they are of, in letters that cannot be confused", () => {
    expect(newRecordId("Customers")).toMatch(/^C-[23456789ABCDEFGHJKMNPQRSTUVWXYZ]{6}$/);
    expect(newRecordId("FollowUps")).toMatch(/^F-/);
  });

  it("are all different, and use the whole alphabet", () => {
    const ids = Array.from({ length: 200 }, () => randomId("C"));
    expect(new Set(ids).size).toBe(200);
    expect(new Set(ids.join("").replaceAll("C-", "")).size).toBe(31);
  });
});
