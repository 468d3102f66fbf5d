/** Fixed places and marks of a compound file. Source: [MS-CFB] 2.2, 2.3 and 2.6. */
export const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;
export const sectorSize = 512;
export const miniSectorSize = 64;
/** Shorter streams stand in mini sectors. */
export const smallestStream = 4096;
export const endOfChain = 0xfffffffe;
export const freeSector = 0xffffffff;
export const fatSector = 0xfffffffd;
export const difatSector = 0xfffffffc;
/** Of the header: where it names the sectors of the allocation table, and how many it can. */
export const firstDifatPlace = 76;
export const headerDifatCount = 109;
