/** Our plugins in o-spreadsheet's registries. */
import { CommandGatePlugin } from "./commandGate";
import { CellEvaluationPlugin } from "./odooEvaluation";
import { CellWriterPlugin, rewriteWorkbookCommand, writeCellsCommand } from "./odooCellWriter";
import { odoo } from "./odooLibrary";

export function registerPlugins(): void {
  const { corePluginRegistry, coreViewsPluginRegistry, featurePluginRegistry } = odoo.registries;
  odoo.coreTypes.add(writeCellsCommand);
  odoo.coreTypes.add(rewriteWorkbookCommand);
  if (corePluginRegistry.content.cell === CellWriterPlugin) return;
  corePluginRegistry.replace("cell", CellWriterPlugin);
  coreViewsPluginRegistry.replace("evaluation", CellEvaluationPlugin);
  featurePluginRegistry.add("commandGate", CommandGatePlugin);
}
