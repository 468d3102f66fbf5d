import { describeReplicaSchedules } from "./describeReplicaSchedules";

describeReplicaSchedules(1000);
