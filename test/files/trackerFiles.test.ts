import { describeTrackerFiles, fileKinds } from "./describeTrackerFiles";

/** The same presets in the other language run with the long tests. */
describeTrackerFiles(fileKinds.map(([first]) => first));
