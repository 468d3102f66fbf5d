import { describeBreaks } from "./upgradeBreaks";

/** All the others run with the long tests. */
describeBreaks({ step: 5, stages: [3] });
