/** The messages of Excel's rich API, as the client library writes and reads them. */

export interface RichApiRequest {
  Actions: RequestAction[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  Arguments?: unknown[] | null;
  /** Beside each argument: the object path that it stands for, 0 for plain values, a list for arrays. */
  ReferencedObjectPathIds?: unknown[] | null;
}

export interface RequestAction {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  RecursiveQueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface RichApiAnswer {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds?: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

export const objectPathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Bits of the number that travels beside a request. */
export const requestFlag = { delayForCellEdit: 64 } as const;

/** Excel on the web refuses larger requests and answers. */
export const payloadLimitBytes = 5_242_880;

/** One event: category, type, target id, JSON text, message id, whether it is somebody else's. */
export type EventEntry = [
  category: 65536,
  type: number,
  targetId: string,
  message: string,
  id: number,
  isRemote: boolean,
];
