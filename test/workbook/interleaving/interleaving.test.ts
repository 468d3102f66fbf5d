import { describeSchedules } from "./describeSchedules";

/**
 * Schedule 55 is known to lose a record: a person inserts a row into the table between the look and the write of one pane, so that
 * it writes over a record, and a second pane writes over that row before the first has put back what stood there.
 */
describeSchedules(50);
