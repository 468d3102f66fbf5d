import { WorkbookError } from "./workbookError";

/** The largest that Office gives. Source: Document.getFileAsync. */
const sliceSize = 4_194_304;

/** Excel on the iPad gives no file. */
export function canReadDocumentFile(): boolean {
  return Office.context.requirements.isSetSupported("CompressedFile", "1.1");
}

/** The workbook as it stands, as .xlsx. Office keeps few files open at a time, so that it is closed whatever happens. */
export async function readDocumentFile(): Promise<Uint8Array> {
  const file = await openFile();
  try {
    const parts: Uint8Array[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) parts.push(await readSlice(file, index));
    const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let offset = 0;
    for (const part of parts) {
      bytes.set(part, offset);
      offset += part.length;
    }
    if (bytes.length !== file.size) throw new WorkbookError("hostFailure", { name: "getFileAsync" });
    return bytes;
  } finally {
    await closeFile(file);
  }
}

function openFile(): Promise<Office.File> {
  return new Promise((resolve, reject) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, (result) =>
      settle(result, resolve, reject),
    );
  });
}

async function readSlice(file: Office.File, index: number): Promise<Uint8Array> {
  const slice = await new Promise<Office.Slice>((resolve, reject) => {
    file.getSliceAsync(index, (result) => settle(result, resolve, reject));
  });
  // Typed as any by Office; of a compressed file it is a list of bytes.
  return Uint8Array.from(slice.data as ArrayLike<number>);
}

/** That it could not be closed is nothing that the person must know. */
function closeFile(file: Office.File): Promise<void> {
  return new Promise((resolve) => file.closeAsync(() => resolve()));
}

function settle<Value>(
  { status, value, error }: Office.AsyncResult<Value>,
  resolve: (value: Value) => void,
  reject: (error: WorkbookError) => void,
): void {
  if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
  else reject(new WorkbookError("hostFailure", { hostCode: String(error.code) }));
}
