import ipaddr from "ipaddr.js";
import type { Field } from "../../kit/fields.ts";

/** Reads an IP address in its plain form, so that no reader takes it for another; empty stays empty. */
export const ipAddress: Field<string> = {
  parse: (given) =>
    given === "" || ipaddr.IPv4.isValidFourPartDecimal(given) || ipaddr.IPv6.isValid(given)
      ? { kind: "value", value: given }
      : { kind: "expected", expected: "an IP address such as 192.0.2.10 or 2001:db8::1" },
};
