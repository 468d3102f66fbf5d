/** The file that `Office.context.document.getFileAsync` reads in slices. */
import { OfficeCallError, officeError } from "./xdmMessages";

interface OpenFile {
  bytes: Uint8Array;
  sliceSize: number;
}

export class DocumentFiles {
  private readonly files = new Map<number, OpenFile>();
  private lastHandle = 0;

  open(bytes: Uint8Array, sliceSize: number): Record<number, number> {
    this.lastHandle += 1;
    this.files.set(this.lastHandle, { bytes, sliceSize });
    return { 0: this.lastHandle, 1: bytes.length };
  }

  slice(handle: number, index: number): Record<number, number[] | number> {
    const file = this.files.get(handle);
    if (file === undefined) throw new OfficeCallError(officeError.internal);
    const part = file.bytes.slice(index * file.sliceSize, (index + 1) * file.sliceSize);
    return { 0: [...part], 1: part.length };
  }

  close(handle: number): void {
    this.files.delete(handle);
  }
}
