import { earlierKinds } from "../builders/earlierVersion";
import { describeUpgradedFiles } from "./describeUpgradedFiles";

describeUpgradedFiles(earlierKinds.slice(1));
