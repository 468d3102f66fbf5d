/** o-spreadsheet's plugin of evaluation, put in the registry with our bulk write as a source of changed cells. */
import { rewriteWorkbookCommand, writeCellsCommand, type CellWrites } from "./odooCellWriter";
import {
  odoo,
  type OdooCommand,
  type OdooEvaluationPlugin,
  type OdooPluginConfiguration,
  type OdooPosition,
} from "./odooLibrary";

const libraryEvaluationPlugin = odoo.registries.coreViewsPluginRegistry.content.evaluation as new (
  configuration: OdooPluginConfiguration,
) => OdooEvaluationPlugin;

export class CellEvaluationPlugin extends libraryEvaluationPlugin {
  private readonly writes: CellWrites | undefined;

  constructor(configuration: OdooPluginConfiguration) {
    super(configuration);
    this.writes = configuration.custom.cellWrites as CellWrites | undefined;
  }

  override handle(command: OdooCommand): void {
    super.handle(command);
    if (command.type === rewriteWorkbookCommand) this.shouldRebuildDependenciesGraph = true;
    if (command.type === writeCellsCommand && !this.shouldRebuildDependenciesGraph) this.takeWrites();
  }

  private takeWrites(): void {
    for (const { sheetId, row, column, contents, isTouched } of this.writes?.blocks ?? []) {
      contents.forEach((line, lineIndex) =>
        line.forEach((content, index) => {
          if (content !== undefined || isTouched)
            this.takeWrite({ sheetId, row: row + lineIndex, col: column + index });
        }),
      );
    }
  }

  private takeWrite(position: OdooPosition): void {
    this.positionsToUpdate.push(position);
    this.evaluator.updateDependencies(position);
  }
}
