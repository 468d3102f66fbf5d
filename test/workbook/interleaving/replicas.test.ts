import { describeReplicaSchedules } from "./describeReplicaSchedules";

/** 1,000 run with the long tests; each has several workbooks to merge and to copy. */
describeReplicaSchedules(25);
