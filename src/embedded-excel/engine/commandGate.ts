/** Lets the engine's own commands through and refuses a person's edits in the grid, which the host applies as Excel would. */
import { odoo, type OdooCommand, type OdooPluginConfiguration } from "./odooLibrary";

export const refusedByHost = "RefusedByHost";

/** Commands of the grid that change cells through commands of their own. */
const editingGridCommands = new Set([
  "AUTOFILL",
  "AUTOFILL_AUTO",
  "AUTOFILL_TABLE_COLUMN",
  "COPY_PASTE_CELLS_ABOVE",
  "COPY_PASTE_CELLS_ON_LEFT",
  "COPY_PASTE_CELLS_ON_ZONE",
  "DELETE_CELL",
  "DELETE_UNFILTERED_CONTENT",
  "INSERT_CELL",
  "INSERT_NEW_PIVOT",
  "INSERT_PIVOT_WITH_TABLE",
  "DUPLICATE_PIVOT_IN_NEW_SHEET",
  "AUTORESIZE_COLUMNS",
  "AUTORESIZE_ROWS",
  "MOVE_COLUMNS_ROWS",
  "PAINT_FORMAT",
  "PASTE",
  "PASTE_FROM_OS_CLIPBOARD",
  "REMOVE_DUPLICATES",
  "REPEAT_PASTE",
  "REPLACE_SEARCH",
  "REQUEST_REDO",
  "REQUEST_UNDO",
  "RESIZE_TABLE",
  "SET_DECIMAL",
  "SET_FORMATTING_WITH_PIVOT",
  "SORT_CELLS",
  "SPLIT_PIVOT_FORMULA",
  "SPLIT_TEXT_INTO_COLUMNS",
  "SUM_SELECTION",
  "TOGGLE_CHECKBOX",
  "TRIM_WHITESPACE",
]);

export class CommandGate {
  private isOpen = false;

  open<T>(action: () => T): T {
    const wasOpen = this.isOpen;
    this.isOpen = true;
    try {
      return action();
    } finally {
      this.isOpen = wasOpen;
    }
  }

  refuses(command: OdooCommand, isCore: boolean): boolean {
    return !this.isOpen && (isCore || editingGridCommands.has(command.type));
  }
}

export class CommandGatePlugin extends odoo.UIPlugin {
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
