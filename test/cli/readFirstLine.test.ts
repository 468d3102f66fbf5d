import { Readable } from "node:stream";
import { readFirstLine } from "../../src/cli/readFirstLine";

const bytes = Buffer.from("密码 1\r\nmore\n");

test.each([
  ["one piece", [bytes]],
  ["pieces that cut a character", [bytes.subarray(0, 2), bytes.subarray(2, 4), bytes.subarray(4)]],
  ["no end of line", [Buffer.from("密码 1")]],
])("The first line is read from %s, without its end", async (_, pieces) => {
  expect(await readFirstLine(Readable.from(pieces))).toBe("密码 1");
});

test("Where nothing comes, it is empty", async () => {
  expect(await readFirstLine(Readable.from([]))).toBe("");
});
