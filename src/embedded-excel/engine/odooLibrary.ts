/** The one place that imports o-spreadsheet; in the browser it is the published script's global `o_spreadsheet`. */
import * as library from "@odoo/o-spreadsheet";

export type OdooScalar = string | number | boolean | null;

export interface OdooResult {
  value: OdooScalar;
  format?: string;
  message?: string;
  position?: OdooPosition;
}

/** Columns of rows, as o-spreadsheet keeps a range: `matrix[column][row]`. */
export type OdooMatrix = (OdooResult | undefined)[][];
export type OdooArgument = OdooResult | OdooMatrix | undefined;

export interface OdooPosition {
  sheetId: string;
  col: number;
  row: number;
}

export interface OdooZone {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface OdooRange {
  readonly sheetId: string;
  readonly zone: OdooZone;
  readonly parts?: readonly { readonly rowFixed: boolean; readonly colFixed: boolean }[];
}

export interface OdooCell {
  readonly id: number;
  readonly style?: object | undefined;
  readonly format?: string | undefined;
  readonly isFormula: boolean;
  readonly content?: string;
  readonly parsedValue?: OdooScalar;
  readonly compiledFormula?: OdooCompiledFormula;
}

export interface OdooCompiledFormula {
  readonly rangeDependencies: OdooRange[];
}

/** What a function's `this` is during a calculation: our `custom` data and the library's own members. */
export interface OdooEvaluationContext {
  readonly locale: { dateFormat: string };
  readonly __originCellPosition?: OdooPosition;
  readonly [member: string]: unknown;
}

export interface OdooFunction {
  description: string;
  args: unknown[];
  compute(this: OdooEvaluationContext, ...args: OdooArgument[]): OdooScalar | OdooResult | OdooMatrix | OdooScalar[][];
  isExported?: boolean;
  category?: string;
}

interface OdooRegistry<T> {
  readonly content: Record<string, T>;
  add(name: string, item: T): unknown;
  replace(name: string, item: T): unknown;
}

export interface OdooGetters {
  getSheetIds(): string[];
  getNumberRows(sheetId: string): number;
  getNumberCols(sheetId: string): number;
  getSheetName(sheetId: string): string;
  getCell(position: OdooPosition): OdooCell | undefined;
  getEvaluatedCell(position: OdooPosition): OdooResult & { type: string };
  evaluateFormula(sheetId: string, formula: string, position?: OdooPosition): OdooScalar | OdooScalar[][];
  evaluateCompiledFormula(sheetId: string, formula: OdooCompiledFormula): OdooResult | OdooMatrix;
  createAdaptedRanges(ranges: OdooRange[], columns: number, rows: number, sheetId: string): OdooRange[];
}

export interface OdooDispatchResult {
  readonly isSuccessful: boolean;
  readonly reasons: readonly string[];
}

export interface OdooCommand {
  readonly type: string;
  readonly [member: string]: unknown;
}

export interface OdooModel {
  readonly getters: OdooGetters;
  dispatch(type: string, payload?: object): OdooDispatchResult;
  on(event: string, owner: object, listener: (payload: never) => void): void;
  off(event: string, owner: object): void;
}

export interface OdooPluginBase {
  readonly getters: OdooGetters;
  dispatch(type: string, payload: object): OdooDispatchResult;
}

export interface OdooPluginConfiguration {
  readonly custom: Readonly<Record<string, unknown>>;
}

type OdooPluginClass = new (configuration: OdooPluginConfiguration) => OdooPluginBase;

/** Members of the library's plugin of cells that a subclass uses; they are those of the pinned version. */
export interface OdooCorePlugin extends OdooPluginBase {
  readonly cells: Record<string, Record<number, OdooCell> | undefined>;
  nextId: number;
  handle(command: OdooCommand): void;
  updateCell(sheetId: string, col: number, row: number, after: CellUpdate): void;
}

export interface CellUpdate {
  readonly content?: string;
  readonly style?: object | null;
  readonly format?: string;
}

/** Members of the library's plugin of evaluation that a subclass uses; they are those of the pinned version. */
export interface OdooEvaluationPlugin extends OdooPluginBase {
  shouldRebuildDependenciesGraph: boolean;
  positionsToUpdate: OdooPosition[];
  readonly evaluator: OdooEvaluator;
  handle(command: OdooCommand): void;
  finalize(): void;
}

interface OdooDependents {
  readonly dependents: {
    readonly sheetId: string;
    readonly zone: OdooZone;
  };
}

/** The library's calculation; its members are those of the pinned version. */
export interface OdooEvaluator {
  readonly evaluatedCells: {
    get(position: OdooPosition): OdooResult | undefined;
    set(position: OdooPosition, result: OdooResult): void;
    delete(position: OdooPosition): void;
  };
  readonly spreadingRelations: { readonly arrayFormulasToResults: { keys(): readonly OdooPosition[] } };
  readonly nextRangesToUpdate: { isEmpty(): boolean };
  updateDependencies(position: OdooPosition): void;
  updateCompilationParameters(): void;
  computeCell(position: OdooPosition): OdooResult;
  /** Trees of dependents by sheet and column. */
  formulaDependencies(): {
    readonly forest: Record<
      string,
      Record<number, { query(rows: { top: number; bottom: number }): OdooDependents[] } | undefined> | undefined
    >;
  };
}

interface OdooLibrary {
  readonly Model: new (data: object, configuration: { custom: object }) => OdooModel;
  readonly CorePlugin: OdooPluginClass;
  readonly UIPlugin: OdooPluginClass;
  readonly CompiledFormula: {
    Compile(formula: string, sheetId: string, getters: OdooGetters): OdooCompiledFormula;
    CopyWithDependencies(base: OdooCompiledFormula, sheetId: string, ranges: OdooRange[]): OdooCompiledFormula;
  };
  readonly coreTypes: Set<string>;
  readonly DEFAULT_LOCALE: object;
  readonly helpers: {
    arg(definition: string, description: string): unknown;
    isDateTime(text: string, locale: object): boolean;
    toNumber(result: OdooResult, locale: object): number;
  };
  readonly registries: {
    readonly errorTypes: Set<string>;
    readonly functionRegistry: OdooRegistry<OdooFunction>;
    readonly corePluginRegistry: OdooRegistry<unknown>;
    readonly featurePluginRegistry: OdooRegistry<unknown>;
    readonly coreViewsPluginRegistry: OdooRegistry<unknown>;
  };
}

/** The library's own types describe its interface components too; these are the members that the engine uses. */
export const odoo = library as unknown as OdooLibrary;

const noisyMethods = ["debug", "log", "info", "warn", "error"] as const;

const noOutput = (): void => undefined;

/** o-spreadsheet writes timings and handled errors to the console; nothing of that is ours to show. */
export function quietly<T>(action: () => T): T {
  const output = globalThis.console as unknown as Record<string, unknown>;
  const kept = noisyMethods.map((method) => output[method]);
  noisyMethods.forEach((method) => (output[method] = noOutput));
  try {
    return action();
  } finally {
    noisyMethods.forEach((method, index) => (output[method] = kept[index]));
  }
}
