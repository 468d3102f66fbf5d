import { HostCollection, HostObject, type ObjectSession } from "./hostObject";

export class SettingCollectionObject extends HostCollection<SettingObject> {
  readonly className = "SettingCollection";

  list(): SettingObject[] {
    return [...this.openWorkbook.state.settings.keys()].map((key) => new SettingObject(this.session, key));
  }

  add(key: string, value: unknown): SettingObject {
    this.openWorkbook.state.settings.set(key, JSON.stringify(value));
    return new SettingObject(this.session, key);
  }

  /** Keys are told apart by case. */
  protected override find(key: string | number): SettingObject | null {
    return this.openWorkbook.state.settings.has(String(key)) ? new SettingObject(this.session, String(key)) : null;
  }

  protected matches(item: SettingObject, key: string): boolean {
    return item.key === key;
  }
}

class SettingObject extends HostObject {
  readonly className = "Setting";

  constructor(
    session: ObjectSession,
    readonly key: string,
  ) {
    super(session);
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.key };
  }

  get value(): unknown {
    const json = this.openWorkbook.state.settings.get(this.key);
    return json === undefined ? null : (JSON.parse(json) as unknown);
  }
  set value(value: unknown) {
    this.openWorkbook.state.settings.set(this.key, JSON.stringify(value));
  }

  delete(): void {
    this.openWorkbook.state.settings.delete(this.key);
  }
}
