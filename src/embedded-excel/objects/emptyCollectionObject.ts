import { HostCollection, type ObjectSession } from "./hostObject";

/** A collection of things that this host does not keep, so that code may ask how many there are. */
export class EmptyCollectionObject extends HostCollection<never> {
  constructor(
    session: ObjectSession,
    readonly className: "PivotTableCollection" | "CommentCollection",
  ) {
    super(session);
  }

  list(): never[] {
    return [];
  }

  protected matches(): boolean {
    return false;
  }
}
