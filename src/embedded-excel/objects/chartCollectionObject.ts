import type { SheetState } from "../model/workbookState";
import { seriesOf, type SeriesBy } from "../workbook/chartSources";
import { requireAllowed } from "../workbook/protectionChecks";
import { ChartObject } from "./chartObject";
import { HostCollection, type ObjectSession } from "./hostObject";
import type { RangeObject } from "./rangeObject";

const defaultPlace = { top: 100, left: 200, width: 360, height: 216 };

export class ChartCollectionObject extends HostCollection<ChartObject> {
  readonly className = "ChartCollection";

  constructor(
    session: ObjectSession,
    private readonly sheet: SheetState,
  ) {
    super(session);
  }

  list(): ChartObject[] {
    return this.sheet.charts.map(({ id }) => new ChartObject(this.session, this.sheet, id));
  }

  add(type: string, source: RangeObject, seriesBy: SeriesBy = "Auto"): ChartObject {
    requireAllowed(this.sheet, "allowEditObjects");
    this.openWorkbook.counters.chart += 1;
    const count = this.openWorkbook.counters.chart;
    const word = this.openWorkbook.language === "zh-CN" ? "图表" : "Chart";
    this.sheet.charts.push({
      id: `{00000000-0008-0000-0000-${String(count).padStart(12, "0")}}`,
      name: `${word} ${count}`,
      type,
      title: { text: "", visible: true },
      legend: { visible: true, position: "Bottom" },
      series: seriesOf(this.openWorkbook, source.sheet, source.area, seriesBy),
      ...defaultPlace,
      valueAxis: { numberFormat: "General", title: "", visible: true },
      categoryAxis: { title: "", visible: true },
    });
    return this.list().at(-1)!;
  }

  protected matches(item: ChartObject, key: string): boolean {
    return item.id.toLowerCase() === key || item.name.toLowerCase() === key;
  }
}
