import { earlierKinds } from "../builders/earlierVersion";
import { describeUpgradedFiles } from "./describeUpgradedFiles";

/** The other presets run with the long tests. */
describeUpgradedFiles(earlierKinds.slice(0, 1));
