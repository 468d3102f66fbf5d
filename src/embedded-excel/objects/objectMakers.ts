import type { ObjectMakers } from "../protocol/clientSession";
import { RangeObject } from "./rangeObject";
import { WorksheetObject } from "./worksheetObject";

export const objectMakers: ObjectMakers = {
  range: (session, sheet, area) => new RangeObject(session, sheet, area),
  worksheet: (session, sheetId) => new WorksheetObject(session, sheetId),
};
