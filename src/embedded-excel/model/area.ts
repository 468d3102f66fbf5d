/** A rectangle of cells; rows and columns count from 0, ends are included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's sheet size. */
export const lastSheetRow = 1_048_575;
export const lastSheetColumn = 16_383;
