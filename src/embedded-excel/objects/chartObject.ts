import type { Area } from "../model/area";
import type { ChartState, SheetState } from "../model/workbookState";
import { seriesOf, type SeriesBy } from "../workbook/chartSources";
import { ExcelError } from "../workbook/excelError";
import { requireAllowed } from "../workbook/protectionChecks";
import { placeOfAddress } from "../workbook/rangeAddress";
import { leftOf, topOf } from "../workbook/sheetMetrics";
import { ChartAxesObject, ChartLegendObject, ChartTitleObject } from "./chartParts";
import { ChartSeriesCollectionObject } from "./chartSeriesObjects";
import { HostObject, type ObjectSession, type RangePlace } from "./hostObject";

export class ChartObject extends HostObject {
  readonly className = "Chart";

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

  private get state(): ChartState {
    const found = this.sheet.charts.find(({ id }) => id === this.id);
    if (found === undefined) throw new ExcelError("ItemNotFound");
    return found;
  }

  private editable(): ChartState {
    requireAllowed(this.sheet, "allowEditObjects");
    return this.state;
  }

  get name(): string {
    return this.state.name;
  }
  set name(name: string) {
    this.editable().name = name;
  }
  get chartType(): string {
    return this.state.type;
  }
  set chartType(type: string) {
    this.editable().type = type;
  }
  get top(): number {
    return this.state.top;
  }
  set top(points: number) {
    this.editable().top = points;
  }
  get left(): number {
    return this.state.left;
  }
  set left(points: number) {
    this.editable().left = points;
  }
  get width(): number {
    return this.state.width;
  }
  set width(points: number) {
    this.editable().width = points;
  }
  get height(): number {
    return this.state.height;
  }
  set height(points: number) {
    this.editable().height = points;
  }

  get title(): ChartTitleObject {
    return new ChartTitleObject(this.session, this.state.title);
  }
  get legend(): ChartLegendObject {
    return new ChartLegendObject(this.session, this.state.legend);
  }
  get axes(): ChartAxesObject {
    return new ChartAxesObject(this.session, this.state);
  }
  get series(): ChartSeriesCollectionObject {
    return new ChartSeriesCollectionObject(this.session, this.state);
  }
  get worksheet(): HostObject {
    return this.session.makeWorksheet(this.sheet.id);
  }

  setData(source: RangePlace, seriesBy: SeriesBy = "Auto"): void {
    this.editable().series = seriesOf(this.openWorkbook, source.sheet, source.area, seriesBy);
  }

  /** Covers the cells from the first to the last. */
  setPosition(first: RangePlace | string, last: RangePlace | string | null = null): void {
    const from = this.areaOf(first);
    const to = last === null ? from : this.areaOf(last);
    const state = this.editable();
    state.top = topOf(this.sheet, from.top);
    state.left = leftOf(this.sheet, from.left);
    if (last === null) return;
    state.height = topOf(this.sheet, to.bottom + 1) - state.top;
    state.width = leftOf(this.sheet, to.right + 1) - state.left;
  }

  delete(): void {
    this.editable();
    this.sheet.charts = this.sheet.charts.filter(({ id }) => id !== this.id);
  }

  private areaOf(range: RangePlace | string): Area {
    return typeof range === "string" ? placeOfAddress(this.openWorkbook, this.sheet, range).area : range.area;
  }
}
