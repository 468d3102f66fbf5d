import { describeSchedules } from "./describeSchedules";

/** All 1,000 run with the long tests. */
describeSchedules(100);
