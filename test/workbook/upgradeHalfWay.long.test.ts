import { describeBreaks } from "./upgradeBreaks";

describeBreaks({ step: 1, stages: [0, 2, 3, 5] });
