import type { ChartSeriesState, ChartState } from "../model/workbookState";
import { referenceTo } from "../workbook/chartSources";
import { readColor } from "../workbook/colors";
import { sheetById } from "../workbook/openWorkbook";
import { resolveReference } from "../workbook/resolveReference";
import { shownTextIn } from "../workbook/shownText";
import { HostCollection, HostObject, type ObjectSession } from "./hostObject";
import type { RangeObject } from "./rangeObject";

export class ChartSeriesCollectionObject extends HostCollection<ChartSeriesObject> {
  readonly className = "ChartSeriesCollection";

  constructor(
    session: ObjectSession,
    private readonly chart: ChartState,
  ) {
    super(session);
  }

  list(): ChartSeriesObject[] {
    return this.chart.series.map((series) => new ChartSeriesObject(this.session, this.chart, series));
  }

  add(name?: string | null, index?: number | null): ChartSeriesObject {
    const series = { name: name ?? "", nameReference: "", valuesReference: "", categoriesReference: "", color: "" };
    this.chart.series.splice(index ?? this.chart.series.length, 0, series);
    return new ChartSeriesObject(this.session, this.chart, series);
  }

  protected matches(item: ChartSeriesObject, key: string): boolean {
    return item.name.toLowerCase() === key;
  }
}

class ChartSeriesObject extends HostObject {
  readonly className = "ChartSeries";

  constructor(
    session: ObjectSession,
    private readonly chart: ChartState,
    private readonly state: ChartSeriesState,
  ) {
    super(session);
  }

  /** A name taken from a cell is what the cell shows. */
  get name(): string {
    const home = sheetById(this.openWorkbook, this.openWorkbook.state.activeSheetId);
    const place = resolveReference(this.openWorkbook, `=${this.state.nameReference}`, home);
    return place === null ? this.state.name : shownTextIn(this.openWorkbook, place.sheet, place.area)[0]![0]!;
  }
  set name(name: string) {
    this.state.name = name;
    this.state.nameReference = "";
  }
  get chartType(): string {
    return this.chart.type;
  }
  get format(): ChartSeriesFormatObject {
    return new ChartSeriesFormatObject(this.session, this.state);
  }

  setValues(range: RangeObject): void {
    this.state.valuesReference = referenceTo(range.sheet, range.area);
  }

  setXAxisValues(range: RangeObject): void {
    this.state.categoriesReference = referenceTo(range.sheet, range.area);
  }

  delete(): void {
    this.chart.series.splice(this.chart.series.indexOf(this.state), 1);
  }
}

class ChartSeriesFormatObject extends HostObject {
  readonly className = "ChartSeriesFormat";

  constructor(
    session: ObjectSession,
    private readonly state: ChartSeriesState,
  ) {
    super(session);
  }

  get fill(): ChartFillObject {
    return new ChartFillObject(this.session, this.state);
  }
  get line(): ChartLineFormatObject {
    return new ChartLineFormatObject(this.session, this.state);
  }
}

/** The file library keeps one colour for a series: of its line in a line chart, of its areas in any other. */
class ChartLineFormatObject extends HostObject {
  readonly className = "ChartLineFormat";

  constructor(
    session: ObjectSession,
    private readonly state: ChartSeriesState,
  ) {
    super(session);
  }

  get color(): string {
    return this.state.color;
  }
  set color(color: string) {
    this.state.color = readColor(color);
  }

  clear(): void {
    this.state.color = "";
  }
}

class ChartFillObject extends HostObject {
  readonly className = "ChartFill";

  constructor(
    session: ObjectSession,
    private readonly state: ChartSeriesState,
  ) {
    super(session);
  }

  setSolidColor(color: string): void {
    this.state.color = readColor(color);
  }

  getSolidColor(): string {
    return this.state.color;
  }

  clear(): void {
    this.state.color = "";
  }
}
