import * as fc from "fast-check";
import { DecryptionError, readXlsx, writeXlsx } from "hucre";
import { blockKeys, decryptBlocks, deriveKey, stretchPassword } from "../../../../src/domain/encryption/agileCipher";
import { joinBytes, utf16, type Bytes } from "../../../../src/domain/encryption/byteParts";
import { readCompoundFile } from "../../../../src/domain/encryption/compoundFile";
import { decryptWorkbook, isCompoundFile } from "../../../../src/domain/encryption/decryptWorkbook";
import { encryptWorkbook } from "../../../../src/domain/encryption/encryptWorkbook";
import { sha512 } from "../../../../src/domain/encryption/sha512";
import { writeCompoundFile } from "../../../../src/domain/encryption/writeCompoundFile";

const randomBytes = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));
const password = "客户2026 naïve";
const spinCount = 100;

const aWorkbook = () => writeXlsx({ sheets: [{ name: "客户", rows: [["海纳", 12.5]] }] });

describe("An encrypted workbook", () => {
  it("opens with its password, in our reader and in another one", async () => {
    const workbook = await aWorkbook();
    const encrypted = await encryptWorkbook(workbook, { password, randomBytes, spinCount });
    expect(isCompoundFile(encrypted)).toBe(true);
    expect(await decryptWorkbook(encrypted, password)).toEqual({ kind: "opened", bytes: new Uint8Array(workbook) });
    const { sheets } = await readXlsx(encrypted, { password });
    expect(sheets[0]?.rows).toEqual([["海纳", 12.5]]);
  });

  it("is opened by no other password", async () => {
    const encrypted = await encryptWorkbook(await aWorkbook(), { password, randomBytes, spinCount });
    for (const wrong of ["", "客户2026", `${password} `]) {
      expect(await decryptWorkbook(encrypted, wrong)).toEqual({ kind: "refused", code: "passwordWrong" });
    }
    await expect(readXlsx(encrypted, { password: "wrong" })).rejects.toThrow(DecryptionError);
  });

  it("made by another writer opens here", async () => {
    const sheets = [{ name: "Secret", rows: [["pin", 1234]] }];
    const encrypted = await writeXlsx({ sheets, encryption: { password, spinCount } });
    const opened = await decryptWorkbook(encrypted, password);
    expect(opened.kind).toBe("opened");
    const read = await readXlsx(opened.kind === "opened" ? opened.bytes : new Uint8Array());
    expect(read.sheets[0]?.rows).toEqual([["pin", 1234]]);
  });

  it("holds nothing of the text in the clear, and never the same bytes twice", async () => {
    const text = "海纳 13800000000";
    const plain = joinBytes(new TextEncoder().encode(text.repeat(9)), utf16(text.repeat(9)));
    const [one, other] = await Promise.all(
      [1, 2].map(() => encryptWorkbook(plain, { password, randomBytes, spinCount })),
    );
    for (const form of [new TextEncoder().encode("13800000000"), utf16("13800000000")]) {
      expect(Buffer.from(one ?? []).includes(Buffer.from(form))).toBe(false);
    }
    expect(Buffer.from(one ?? []).equals(Buffer.from(other ?? []))).toBe(false);
  });

  it("that somebody changed is found out, whatever byte it is", async () => {
    const plain = new Uint8Array(9000).fill(7);
    const encrypted = await encryptWorkbook(plain, { password, randomBytes, spinCount });
    // The first byte of the encrypted package stands in the first sector.
    for (const place of [520, 4000, 9000]) {
      const changed = encrypted.slice();
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(await decryptWorkbook(changed, password)).toEqual({ kind: "refused", code: "encryptionDamaged" });
    }
  });

  it("comes back whatever its length is", async () => {
    for (const length of [0, 1, 15, 16, 17, 4095, 4096, 4097, 8192, 70_001]) {
      const plain = randomBytes(Math.min(length, 65_536));
      const encrypted = await encryptWorkbook(plain, { password, randomBytes, spinCount: 1 });
      expect(await decryptWorkbook(encrypted, password)).toEqual({ kind: "opened", bytes: plain });
    }
  });

  it.each([
    ["no container", new Uint8Array(600)],
    ["a container of something else", writeCompoundFile([{ path: "Workbook", bytes: new Uint8Array(5000) }])],
    ["a cut container", writeCompoundFile([{ path: "EncryptionInfo", bytes: new Uint8Array(9000) }]).slice(0, 3000)],
  ])("of another kind is refused: %s", async (_, bytes) => {
    expect(await decryptWorkbook(bytes, password)).toEqual({ kind: "refused", code: "encryptionUnknown" });
  });
});

describe("Values known from the public test data of msoffcrypto-tool", () => {
  const ofText = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const known = {
    salt: ofText("Lr]E\xdca\x0f\x93\x94\x12\xa0M\xa7\x91\x04f"),
    spinCount: 100_000,
    hash: "SHA-512",
  } as const;

  it("the password opens the key of the package", async () => {
    const locked = ofText(
      "\xa1l\xd5\x16Zz\xb9\xd2q\x11>\xd3\x86\xa7\x8c\xf4\x96\x92\xe8\xe5'\xb0\xc5\xfc\x00U\xed\x08\x0b|\xb9K",
    );
    const stretched = await stretchPassword("Password1234_", known);
    const opening = await deriveKey(stretched, blockKeys.packageKey, 32, known.hash);
    expect(await decryptBlocks(opening, known.salt, locked)).toEqual(
      ofText("@ f\t\xd9\xfa\xad\xf2K\x07j\xeb\xf2\xc45\xb7B\x92\xc8\xb8\xa7\xaa\x81\xbcg\x9b\xe8\x97\x11\xb0*\xc2"),
    );
  });
});

test("our SHA-512 gives what WebCrypto gives, for data of any length", async () => {
  for (let length = 0; length < 300; length += 7) {
    const data = randomBytes(length);
    expect(sha512(data)).toEqual(new Uint8Array(await crypto.subtle.digest("SHA-512", data)));
  }
  expect(Buffer.from(sha512(new TextEncoder().encode("abc"))).toString("hex")).toBe(
    "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
  );
});

describe("A compound file", () => {
  it("gives back its streams, in storages or not, short ones and ones of many megabytes", () => {
    const lengths = fc.constantFrom(0, 1, 63, 64, 65, 4095, 4096, 4097, 70_000);
    const streams = fc.array(fc.tuple(fc.stringMatching(/^[A-Za-z]{1,20}$/), lengths), { maxLength: 9 });
    fc.assert(
      fc.property(streams, (described) => {
        const named = new Map(described.map(([name, length]) => [name.toUpperCase(), { name, length }]));
        const written = [...named.values()].map(({ name, length }, index) => ({
          path: index % 3 === 0 ? `Storage/Inner/${name}` : name,
          bytes: Buffer.alloc(length, index + 1),
        }));
        const read = readCompoundFile(writeCompoundFile(written));
        for (const { path, bytes } of written) {
          expect(bytes.equals(read?.get(path.split("/").at(-1) ?? "") ?? Buffer.alloc(1))).toBe(true);
        }
        expect(read?.size).toBe(written.length);
      }),
      { numRuns: 60 },
    );
  });

  it("above 7 MB goes on with tables of its allocation table", () => {
    const bytes = new Uint8Array(17_000_000).map((_, index) => index % 251);
    const read = readCompoundFile(writeCompoundFile([{ path: "Large", bytes }]));
    expect(Buffer.from(read?.get("Large") ?? []).equals(Buffer.from(bytes))).toBe(true);
  });
});
