/** Bulk orders needed before the days between them mean a habit. */
export const fewestReorders = 3;
