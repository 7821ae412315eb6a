import { randomBytes, webcrypto } from "node:crypto";
import { provideMetadataReflection } from "../../src/rehearsal/net/metadata-reflection.ts";

const ECDSA = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const DAY = 86_400_000;

/** What a certificate says of itself. */
export interface CertificateTerms {
  /** Names and IPv4 addresses that it is for. */
  readonly hosts: readonly string[];
  /** Days from now until it expires; negative where it did. */
  readonly days: number;
  /** Days from now until it becomes valid; it was valid already where negative, as it is by default. */
  readonly from?: number;
}

/** A certificate with its key, and the certificate of who signed it: itself where nobody else did. All in PEM. */
export interface IssuedCertificate {
  readonly cert: string;
  readonly key: string;
  readonly authority: string;
}

/** Issues a certificate for a server of a test, signed by an authority of its own or by itself. */
export async function issueCertificate(
  { hosts, days, from = -400 }: CertificateTerms,
  signedBy: "authority" | "itself" = "authority",
): Promise<IssuedCertificate> {
  provideMetadataReflection();
  const x509 = await import("@peculiar/x509");
  const newKeys = () => webcrypto.subtle.generateKey(ECDSA, true, ["sign", "verify"]);
  const [root, leaf] = await Promise.all([newKeys(), newKeys()]);
  const validFor = (start: number, end: number) => ({
    notBefore: new Date(Date.now() + start * DAY),
    notAfter: new Date(Date.now() + end * DAY + 3_600_000),
    serialNumber: randomBytes(8).toString("hex"),
    signingAlgorithm: ECDSA,
  });
  const names = hosts.map((value) => ({ type: /^[\d.]+$/.test(value) ? ("ip" as const) : ("dns" as const), value }));
  const extensions = [new x509.SubjectAlternativeNameExtension(names)];
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    ...validFor(-400, 400),
    name: `CN=Authority of ${hosts[0]}`,
    keys: root,
    extensions: [new x509.BasicConstraintsExtension(true, 0, true)],
  });
  const own = { ...validFor(from, days), extensions };
  const certificate =
    signedBy === "itself"
      ? await x509.X509CertificateGenerator.createSelfSigned({ ...own, name: "CN=Server of a test", keys: leaf })
      : await x509.X509CertificateGenerator.create({
          ...own,
          subject: "CN=Server of a test",
          issuer: authority.subject,
          publicKey: leaf.publicKey,
          signingKey: root.privateKey,
        });
  const pkcs8 = await webcrypto.subtle.exportKey("pkcs8", leaf.privateKey);
  return {
    cert: certificate.toString("pem"),
    key: x509.PemConverter.encode(pkcs8, "PRIVATE KEY"),
    authority: signedBy === "itself" ? certificate.toString("pem") : authority.toString("pem"),
  };
}
