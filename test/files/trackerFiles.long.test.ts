import { describeTrackerFiles, fileKinds } from "./describeTrackerFiles";

describeTrackerFiles(fileKinds.map(([, second]) => second));
