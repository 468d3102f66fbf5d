/** A certificate for https://localhost that needs no rights on the machine; a trusted one is used where it was installed. */
import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { createCA, createCert } from "mkcert";

export interface CertificateFiles {
  readonly key: string;
  readonly certificate: string;
  /** Whether the machine's browsers trust it: it was installed by `office-addin-dev-certs`. */
  readonly isTrusted: boolean;
}

const validityDays = 365;
/** Where `office-addin-dev-certs install` puts its files. */
const installedFolder = path.join(homedir(), ".office-addin-dev-certs");
const ownFolder = path.resolve(__dirname, "../.cache/certificate");

export async function developerCertificate(): Promise<CertificateFiles> {
  return readCertificate(installedFolder, true) ?? readCertificate(ownFolder, false) ?? (await makeCertificate());
}

/** Asks the machine's owner to trust Office's developer certificate: Excel loads a pane from nothing else. */
export async function trustedCertificate(): Promise<CertificateFiles> {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  const files = await getHttpsServerOptions();
  return { key: files.key.toString(), certificate: files.cert.toString(), isTrusted: true };
}

function readCertificate(folder: string, isTrusted: boolean): CertificateFiles | null {
  const [keyFile, certificateFile] = [path.join(folder, "localhost.key"), path.join(folder, "localhost.crt")];
  if (!existsSync(keyFile) || !existsSync(certificateFile)) return null;
  const certificate = readFileSync(certificateFile, "utf8");
  const isExpired = new Date(new X509Certificate(certificate).validTo).getTime() < Date.now();
  return isExpired ? null : { key: readFileSync(keyFile, "utf8"), certificate, isTrusted };
}

async function makeCertificate(): Promise<CertificateFiles> {
  const authority = await createCA({
    organization: "Gendan development",
    countryCode: "CN",
    state: "-",
    locality: "-",
    validity: validityDays,
  });
  const { key, cert } = await createCert({
    ca: authority,
    domains: ["localhost", "127.0.0.1"],
    validity: validityDays,
  });
  mkdirSync(ownFolder, { recursive: true });
  writeFileSync(path.join(ownFolder, "localhost.key"), key, { mode: 0o600 });
  writeFileSync(path.join(ownFolder, "localhost.crt"), cert);
  return { key, certificate: cert, isTrusted: false };
}
