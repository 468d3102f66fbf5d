/** Title, legend and axes of a chart. */
import type { ChartState } from "../model/workbookState";
import { HostObject, type ObjectSession } from "./hostObject";

abstract class ChartPart<State> extends HostObject {
  constructor(
    session: ObjectSession,
    protected readonly state: State,
  ) {
    super(session);
  }
}

export class ChartTitleObject extends ChartPart<ChartState["title"]> {
  readonly className = "ChartTitle";

  get text(): string {
    return this.state.text;
  }
  /** A title that gets a text is shown. */
  set text(text: string) {
    this.state.text = text;
    this.state.visible = true;
  }
  get visible(): boolean {
    return this.state.visible;
  }
  set visible(isVisible: boolean) {
    this.state.visible = isVisible;
  }
}

export class ChartLegendObject extends ChartPart<ChartState["legend"]> {
  readonly className = "ChartLegend";

  get visible(): boolean {
    return this.state.visible;
  }
  set visible(isVisible: boolean) {
    this.state.visible = isVisible;
  }
  get position(): string {
    return this.state.position;
  }
  set position(position: string) {
    this.state.position = position;
  }
}

export class ChartAxesObject extends ChartPart<ChartState> {
  readonly className = "ChartAxes";

  get valueAxis(): ChartAxisObject {
    return new ChartAxisObject(this.session, this.state.valueAxis);
  }
  get categoryAxis(): ChartAxisObject {
    return new ChartAxisObject(this.session, this.state.categoryAxis);
  }
}

interface AxisState {
  title: string;
  visible: boolean;
  numberFormat?: string;
}

class ChartAxisObject extends ChartPart<AxisState> {
  readonly className = "ChartAxis";

  get visible(): boolean {
    return this.state.visible;
  }
  set visible(isVisible: boolean) {
    this.state.visible = isVisible;
  }
  get numberFormat(): string {
    return this.state.numberFormat ?? "General";
  }
  set numberFormat(numberFormat: string) {
    this.state.numberFormat = numberFormat;
  }
  get title(): ChartAxisTitleObject {
    return new ChartAxisTitleObject(this.session, this.state);
  }
}

class ChartAxisTitleObject extends ChartPart<AxisState> {
  readonly className = "ChartAxisTitle";

  get text(): string {
    return this.state.title;
  }
  set text(text: string) {
    this.state.title = text;
  }
  get visible(): boolean {
    return this.state.title !== "";
  }
  set visible(isVisible: boolean) {
    if (!isVisible) this.state.title = "";
  }
}
