import { describeSequences } from "./extensionSequences";

describe("After people have changed their workbook", () => describeSequences(4, 20));
