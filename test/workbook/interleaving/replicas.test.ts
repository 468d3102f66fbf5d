import { describeReplicaSchedules } from "./describeReplicaSchedules";

/** Two colleagues' rows are put back where a third adds one. */
const rowsPutBack = 82;

/** 1,000 run with the long tests; each has several workbooks to merge and to copy. */
describeReplicaSchedules(24, [rowsPutBack]);
