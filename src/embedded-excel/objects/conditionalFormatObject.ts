import type { ConditionalFormatState, SheetState } from "../model/workbookState";
import { deleteColourRule, setPriority, type RuleKind } from "../workbook/colourRules";
import { ExcelError } from "../workbook/excelError";
import { HostObject, type ObjectSession } from "./hostObject";
import { RangeAreasObject } from "./rangeAreasObject";
import {
  CellValueConditionalFormatObject,
  CustomConditionalFormatObject,
  TextConditionalFormatObject,
} from "./conditionalRuleObjects";
import { DataBarConditionalFormatObject, IconSetConditionalFormatObject } from "./conditionalPictureObjects";

export class ConditionalFormatObject extends HostObject {
  readonly className = "ConditionalFormat";

  constructor(
    session: ObjectSession,
    private readonly sheet: SheetState,
    readonly id: string,
  ) {
    super(session);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  private get state(): ConditionalFormatState {
    const found = this.sheet.conditionalFormats.find(({ id }) => id === this.id);
    if (found === undefined) throw new ExcelError("ItemNotFound");
    return found;
  }

  get type(): RuleKind {
    return this.state.rule.kind;
  }
  get priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.state);
  }
  set priority(priority: number) {
    setPriority(this.sheet, this.state, priority);
  }
  /** Null where Excel has no such switch. */
  get stopIfTrue(): boolean | null {
    return this.type === "DataBar" || this.type === "IconSet" ? null : this.state.stopIfTrue;
  }
  set stopIfTrue(stopIfTrue: boolean) {
    this.state.stopIfTrue = stopIfTrue;
  }

  get custom(): CustomConditionalFormatObject {
    return required(this.customOrNullObject);
  }
  get customOrNullObject(): CustomConditionalFormatObject | null {
    return this.type === "Custom" ? new CustomConditionalFormatObject(this.session, this.state) : null;
  }
  get cellValue(): CellValueConditionalFormatObject {
    return required(this.cellValueOrNullObject);
  }
  get cellValueOrNullObject(): CellValueConditionalFormatObject | null {
    return this.type === "CellValue" ? new CellValueConditionalFormatObject(this.session, this.state) : null;
  }
  get textComparison(): TextConditionalFormatObject {
    return required(this.textComparisonOrNullObject);
  }
  get textComparisonOrNullObject(): TextConditionalFormatObject | null {
    return this.type === "ContainsText" ? new TextConditionalFormatObject(this.session, this.state) : null;
  }
  get dataBar(): DataBarConditionalFormatObject {
    return required(this.dataBarOrNullObject);
  }
  get dataBarOrNullObject(): DataBarConditionalFormatObject | null {
    return this.type === "DataBar" ? new DataBarConditionalFormatObject(this.session, this.state) : null;
  }
  get iconSet(): IconSetConditionalFormatObject {
    return required(this.iconSetOrNullObject);
  }
  get iconSetOrNullObject(): IconSetConditionalFormatObject | null {
    return this.type === "IconSet" ? new IconSetConditionalFormatObject(this.session, this.state) : null;
  }

  getRange(): HostObject {
    const range = this.getRangeOrNullObject();
    if (range === null) throw new ExcelError("ItemNotFound");
    return range;
  }

  getRangeOrNullObject(): HostObject | null {
    const { areas } = this.state;
    return areas.length === 1 ? this.session.makeRange(this.sheet, areas[0]!) : null;
  }

  getRanges(): RangeAreasObject {
    return new RangeAreasObject(this.session, this.sheet, this.state.areas);
  }

  delete(): void {
    deleteColourRule(this.sheet, this.state);
  }
}

function required<Part extends HostObject>(part: Part | null): Part {
  if (part === null) throw new ExcelError("ItemNotFound");
  return part;
}
