import { HostObject } from "./hostObject";

/** The add-in of one client. */
export class RuntimeObject extends HostObject {
  readonly className = "Runtime";

  get enableEvents(): boolean {
    return this.session.areEventsEnabled;
  }
  set enableEvents(areEnabled: boolean) {
    this.session.areEventsEnabled = areEnabled;
  }
}
