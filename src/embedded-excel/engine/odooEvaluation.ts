/** o-spreadsheet's plugin of evaluation, put in the registry with our bulk write as a source of changed cells. */
import { calculateChanges } from "./calculateChanges";
import { isNotice, rewriteWorkbookCommand, writeCellsCommand, type CellWrites } from "./odooCellWriter";
import {
  odoo,
  type OdooCommand,
  type OdooEvaluationPlugin,
  type OdooPluginConfiguration,
  type OdooPosition,
  type OdooRange,
} from "./odooLibrary";
import { RecentDependents } from "./recentDependents";
import { RowFormula } from "./rowFormula";

const libraryEvaluationPlugin = odoo.registries.coreViewsPluginRegistry.content.evaluation as new (
  configuration: OdooPluginConfiguration,
) => OdooEvaluationPlugin;

/** Several changes to the sheets follow each other: while `isOn`, none of them calculates. */
export interface Postponement {
  isOn: boolean;
}

export class CellEvaluationPlugin extends libraryEvaluationPlugin {
  private readonly writes: CellWrites | undefined;
  private readonly postponement: Postponement | undefined;
  private written: OdooPosition[] = [];
  private touched: OdooPosition[] = [];
  private readonly recent = new RecentDependents();

  constructor(configuration: OdooPluginConfiguration) {
    super(configuration);
    this.writes = configuration.custom.cellWrites as CellWrites | undefined;
    this.postponement = configuration.custom.postponement as Postponement | undefined;
  }

  override handle(command: OdooCommand): void {
    if (!isNotice(command)) super.handle(command);
    if (command.type === rewriteWorkbookCommand) this.shouldRebuildDependenciesGraph = true;
    if (command.type === writeCellsCommand && !this.shouldRebuildDependenciesGraph) this.takeWrites();
  }

  override finalize(): void {
    if (this.postponement?.isOn === true) return;
    const isOurs = !this.shouldRebuildDependenciesGraph && this.positionsToUpdate.length === 0;
    if (!isOurs || this.recent.isFull) this.handOverRecent();
    const isDone = isOurs && calculateChanges(this.evaluator, this.recent, this.written, this.touched);
    if (!isDone) this.leaveToLibrary();
    this.written = [];
    this.touched = [];
    super.finalize();
  }

  /** A graph that is built anew finds all formulas itself. */
  private handOverRecent(): void {
    if (this.shouldRebuildDependenciesGraph) this.recent.clear();
    else this.recent.handOverTo(this.evaluator);
  }

  private leaveToLibrary(): void {
    this.handOverRecent();
    for (const positions of [this.written, this.touched]) positions.forEach((one) => this.positionsToUpdate.push(one));
  }

  private takeWrites(): void {
    for (const { sheetId, row, column, contents, isTouched } of this.writes?.blocks ?? []) {
      contents.forEach((line, lineIndex) =>
        line.forEach((content, index) => {
          const position = { sheetId, row: row + lineIndex, col: column + index };
          if (isTouched) this.touched.push(position);
          if (content !== undefined) this.written.push(position);
          if (content instanceof RowFormula) this.recent.add(position, this.rangesOf(position));
        }),
      );
    }
  }

  private rangesOf(position: OdooPosition): readonly OdooRange[] {
    return this.getters.getCell(position)?.compiledFormula?.rangeDependencies ?? [];
  }
}
