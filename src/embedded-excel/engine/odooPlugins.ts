/** Our two plugins in o-spreadsheet's registries: bulk writes as one command, and the gate before a person's edits. */
import { refusedByHost, type CommandGate } from "./commandGate";
import { odoo, type OdooCommand, type OdooPluginConfiguration } from "./odooLibrary";

export const writeCellsCommand = "WRITE_CELLS";

export interface CellsToWrite {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** `undefined` leaves a cell as it is. */
  readonly contents: readonly (readonly (string | undefined)[])[];
  /** What depends on the cells left as they are is calculated again all the same. */
  readonly isTouched: boolean;
}

class CellWriterPlugin extends odoo.CorePlugin {
  static readonly getters: string[] = [];

  handle(command: OdooCommand): void {
    if (command.type === writeCellsCommand) (command.blocks as CellsToWrite[]).forEach((block) => this.write(block));
  }

  private write({ sheetId, row, column, contents, isTouched }: CellsToWrite): void {
    contents.forEach((line, lineIndex) =>
      line.forEach((content, index) => {
        const position = { sheetId, row: row + lineIndex, col: column + index };
        if (content !== undefined) this.dispatch("UPDATE_CELL", { ...position, content });
        else if (isTouched)
          this.dispatch("UPDATE_CELL", { ...position, format: this.getters.getCell(position)?.format ?? "" });
      }),
    );
  }
}

class CommandGatePlugin extends odoo.UIPlugin {
  static readonly getters: string[] = [];
  static readonly layers: string[] = [];
  private readonly gate: CommandGate | undefined;

  constructor(configuration: OdooPluginConfiguration) {
    super(configuration);
    this.gate = configuration.custom.commandGate as CommandGate | undefined;
  }

  allowDispatch(command: OdooCommand): string {
    return this.gate?.refuses(command, odoo.coreTypes.has(command.type)) === true ? refusedByHost : "Success";
  }
}

export function registerPlugins(): void {
  odoo.coreTypes.add(writeCellsCommand);
  if (odoo.registries.corePluginRegistry.content.gendanCellWriter !== undefined) return;
  odoo.registries.corePluginRegistry.add("gendanCellWriter", CellWriterPlugin);
  odoo.registries.featurePluginRegistry.add("gendanCommandGate", CommandGatePlugin);
}
