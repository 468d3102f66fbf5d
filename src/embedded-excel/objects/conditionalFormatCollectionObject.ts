import { addColourRule, clearColourRules, colourRulesIn, type RuleKind } from "../workbook/colourRules";
import { ExcelError } from "../workbook/excelError";
import { ConditionalFormatObject } from "./conditionalFormatObject";
import { HostCollection, type ObjectSession, type RangePlace } from "./hostObject";

const kinds: ReadonlySet<string> = new Set<RuleKind>(["Custom", "CellValue", "ContainsText", "DataBar", "IconSet"]);

export class ConditionalFormatCollectionObject extends HostCollection<ConditionalFormatObject> {
  readonly className = "ConditionalFormatCollection";

  constructor(
    session: ObjectSession,
    private readonly range: RangePlace,
  ) {
    super(session);
  }

  list(): ConditionalFormatObject[] {
    const { sheet, area } = this.range;
    return colourRulesIn(sheet, area).map(({ id }) => new ConditionalFormatObject(this.session, sheet, id));
  }

  add(kind: string): ConditionalFormatObject {
    if (!kinds.has(kind))
      throw new ExcelError("ApiNotFound", `Colour rules of type ${kind} are not implemented by the embedded Excel.`);
    const { sheet, area } = this.range;
    const { id } = addColourRule(this.openWorkbook, sheet, area, kind as RuleKind);
    return new ConditionalFormatObject(this.session, sheet, id);
  }

  clearAll(): void {
    clearColourRules(this.range.sheet, this.range.area);
  }

  protected matches(item: ConditionalFormatObject, key: string): boolean {
    return item.id.toLowerCase() === key;
  }
}
