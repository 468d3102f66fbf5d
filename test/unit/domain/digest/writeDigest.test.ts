import { writeDigest } from "../../../../src/domain/digest/writeDigest";

test("a numbered line each, without blanks and without line breaks from cells", () => {
  const lines = [
    { name: "海纳", urgency: "逾期 3 天", why: "约好的日期\n11月20日", profile: "意向 A" },
    { name: "远航", urgency: "明天", why: "", profile: "" },
  ];
  expect(writeDigest({ heading: "【跟单】11月23日", lines })).toBe(
    "【跟单】11月23日\n1. 海纳 | 逾期 3 天 | 约好的日期 11月20日 | 意向 A\n2. 远航 | 明天",
  );
});
