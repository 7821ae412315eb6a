import type { Field } from "../../../kit/fields.ts";

const PEM = /^-----BEGIN (RSA )?PRIVATE KEY-----\n[A-Za-z0-9+/=\n]+\n-----END \1PRIVATE KEY-----$/;

/** Reads a private RSA key as PEM, PKCS#1 or PKCS#8, its line breaks real or written as `\\n`; yields it with real ones. */
export const appKeyField: Field<string> = {
  secret: true,
  parse(given) {
    const key = given.replaceAll("\\n", "\n").replaceAll("\r", "").trim();
    if (key === "" || PEM.test(key)) return { kind: "value", value: key };
    const expected =
      "the App's private key, the whole file as GitHub gave it (PEM, from BEGIN to END, PKCS#1 or PKCS#8, not encrypted)";
    return { kind: "expected", expected };
  },
};
