import { randomBytes, webcrypto } from "node:crypto";
import { provideMetadataReflection } from "./metadata-reflection.ts";

/** Holds what a TLS server of one rehearsal needs, in PEM; no key outlives the process unless written by the caller. */
export interface Certificates {
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
}

const ECDSA = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const DAY = 86_400_000;

/** Makes a certificate authority and one certificate for all `hosts`, both ECDSA P-256 and valid for a day around real now. */
export async function issueCertificates(hosts: readonly string[]): Promise<Certificates> {
  provideMetadataReflection();
  const x509 = await import("@peculiar/x509");
  const newKeys = () => webcrypto.subtle.generateKey(ECDSA, true, ["sign", "verify"]);
  const validity = { notBefore: new Date(Date.now() - DAY), notAfter: new Date(Date.now() + DAY) };
  const common = { ...validity, signingAlgorithm: ECDSA };
  const [root, leaf] = await Promise.all([newKeys(), newKeys()]);
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    ...common,
    name: "CN=Rehearsal authority",
    serialNumber: randomBytes(8).toString("hex"),
    keys: root,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
      await x509.SubjectKeyIdentifierExtension.create(root.publicKey),
    ],
  });
  const certificate = await x509.X509CertificateGenerator.create({
    ...common,
    serialNumber: randomBytes(8).toString("hex"),
    subject: "CN=Rehearsal",
    issuer: authority.subject,
    publicKey: leaf.publicKey,
    signingKey: root.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(hosts.map((value) => ({ type: "dns" as const, value }))),
    ],
  });
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", leaf.privateKey));
  return {
    authority: authority.toString("pem"),
    certificate: certificate.toString("pem"),
    key: x509.PemConverter.encode(pkcs8, "PRIVATE KEY"),
  };
}
