/** What writes and encrypts workbook files: it loads only when it is asked for. */
import { randomBytes } from "../../actions/randomBytes";
import { texts } from "../session/language";
import { downloadFile } from "../components/downloadFile";
import type { OurWorkbook } from "../session/workbook";
import { nameBackup } from "../../domain/backup/nameBackup";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Encrypted where the password is not blank; it is kept nowhere. */
export async function downloadWorkbook(bytes: Uint8Array, password: string, name: string): Promise<void> {
  downloadFile(new Uint8Array(await lock(bytes, password)), workbookType, name);
}

async function lock(bytes: Uint8Array, password: string): Promise<Uint8Array> {
  if (password === "") return bytes;
  const { encryptWorkbook } = await import(
    /* webpackChunkName: "encryption" */ "../../domain/encryption/encryptWorkbook"
  );
  return encryptWorkbook(bytes, { password, randomBytes });
}

export function nameFile({ today }: Pick<OurWorkbook, "today">, ending: "xlsx" | "json", part = ""): string {
  const context: Partial<Office.Context> | undefined = Office.context;
  return nameBackup(context?.document?.url ?? "", texts.peek().product, today, ending, part);
}
