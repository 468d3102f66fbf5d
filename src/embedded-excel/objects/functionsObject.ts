import { HostObject, type ObjectSession } from "./hostObject";

/** Worksheet functions called without a cell; of Excel's hundreds those that somebody needs. */
export class FunctionsObject extends HostObject {
  readonly className = "Functions";

  today(): FunctionResultObject {
    return new FunctionResultObject(this.session, () => this.openWorkbook.today());
  }
}

class FunctionResultObject extends HostObject {
  readonly className = "FunctionResult<T>";

  constructor(
    session: ObjectSession,
    private readonly calculate: () => number,
  ) {
    super(session);
  }

  get value(): number {
    return this.calculate();
  }
  /** None of these functions fails. */
  get error(): string {
    return "";
  }
}
