import { describeSequences } from "./extensionSequences";

/** The other seeds run with the long tests. */
describe("After people have changed their workbook", () => describeSequences(1, 3));
