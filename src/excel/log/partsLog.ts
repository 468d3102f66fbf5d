import type { Language } from "../../i18n/language";
import type { LoggedOption } from "../../schema/log/describeOptions";
import type { LogOrder } from "../../schema/log/logOrder";
import { switchNames } from "../../schema/settingNames";
import { queueNamed, seeNamed } from "../reading/namedCells";
import { createActionLog, type ActionLog } from "./actionLog";
import { queueLogPlace, seeLogPlace } from "./logPlace";

/** The log of an action on the workbook's own parts, of which the log is one. */
export interface PartsLog {
  /** Queues the look at its place, once its names stand. */
  look(context: Excel.RequestContext): void;
  /**
   * What `last` queues and the entries in one sync; where the log stands in the way, without them: the work itself is done by
   * then. `last` must do no harm when it is done twice.
   */
  finish(context: Excel.RequestContext, rows: readonly LoggedOption[], last: () => void): Promise<void>;
}

export function createPartsLog(order: LogOrder | null, language: Language): PartsLog {
  let see: () => ActionLog | null = () => null;
  return {
    look(context) {
      if (order !== null) see = queueActionLog(context, order, language);
    },
    async finish(context, rows, last) {
      const log = see();
      try {
        last();
        log?.queue(context, rows);
        await context.sync();
        await log?.settle(context);
      } catch (error) {
        if (log === null) throw error;
        last();
        await context.sync();
      }
    },
  };
}

function queueActionLog(context: Excel.RequestContext, order: LogOrder, language: Language): () => ActionLog | null {
  const queued = queueLogPlace(context);
  const named = queueNamed(context, [switchNames.logChanges]);
  return () => {
    const place = seeLogPlace(queued);
    const isOff = seeNamed(named).get(switchNames.logChanges)?.[0]?.[0] === false;
    if (place === null || isOff) return null;
    return createActionLog(place, { order, language, logPersonalFields: false, findColumn: () => undefined });
  };
}
