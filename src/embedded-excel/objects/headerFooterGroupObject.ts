import type { PageLayoutState } from "../model/workbookState";
import { HostObject, type ObjectSession } from "./hostObject";

/** One header and footer for all pages; the texts in the middle are kept. */
export class HeaderFooterGroupObject extends HostObject {
  readonly className = "HeaderFooterGroup";

  constructor(
    session: ObjectSession,
    private readonly layout: PageLayoutState,
  ) {
    super(session);
  }

  get state(): string {
    return "Default";
  }
  get defaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.session, this.layout);
  }
}

class HeaderFooterObject extends HostObject {
  readonly className = "HeaderFooter";

  constructor(
    session: ObjectSession,
    private readonly layout: PageLayoutState,
  ) {
    super(session);
  }

  get centerHeader(): string {
    return this.layout.headerCenter;
  }
  set centerHeader(text: string) {
    this.layout.headerCenter = text;
  }
  get centerFooter(): string {
    return this.layout.footerCenter;
  }
  set centerFooter(text: string) {
    this.layout.footerCenter = text;
  }
}
