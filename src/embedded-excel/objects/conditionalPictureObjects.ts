/** The rules that draw something into the cells. */
import type { ConditionalFormatState } from "../model/workbookState";
import { readColor } from "../workbook/colors";
import { ExcelError } from "../workbook/excelError";
import { HostObject, type ObjectSession } from "./hostObject";

type RuleOf<Kind extends ConditionalFormatState["rule"]["kind"]> = Extract<
  ConditionalFormatState["rule"],
  { kind: Kind }
>;

export class DataBarConditionalFormatObject extends HostObject {
  readonly className = "DataBarConditionalFormat";

  constructor(
    session: ObjectSession,
    private readonly state: ConditionalFormatState,
  ) {
    super(session);
  }

  get positiveFormat(): ConditionalDataBarPositiveFormatObject {
    return new ConditionalDataBarPositiveFormatObject(this.session, this.state.rule as RuleOf<"DataBar">);
  }
}

class ConditionalDataBarPositiveFormatObject extends HostObject {
  readonly className = "ConditionalDataBarPositiveFormat";

  constructor(
    session: ObjectSession,
    private readonly rule: RuleOf<"DataBar">,
  ) {
    super(session);
  }

  get fillColor(): string {
    return this.rule.color;
  }
  set fillColor(color: string) {
    this.rule.color = readColor(color);
  }
}

export class IconSetConditionalFormatObject extends HostObject {
  readonly className = "IconSetConditionalFormat";

  constructor(
    session: ObjectSession,
    private readonly state: ConditionalFormatState,
  ) {
    super(session);
  }

  get style(): string {
    return (this.state.rule as RuleOf<"IconSet">).style;
  }
  set style(style: string) {
    if (!/^(Three|Four|Five)[A-Z]/.test(style)) throw new ExcelError("InvalidArgument");
    this.state.rule = { kind: "IconSet", style };
  }
}
