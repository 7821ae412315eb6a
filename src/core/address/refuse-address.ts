import ipaddr from "ipaddr.js";

const METADATA = [
  "169.254.169.254",
  "169.254.170.2",
  "169.254.170.23",
  "168.63.129.16",
  "100.100.100.200",
  "fd00:ec2::254",
  "fd00:ec2::23",
  "fd20:ce::254",
];
const INTERNAL: readonly string[] = ["private", "uniqueLocal", "loopback", "carrierGradeNat"];

/** Creates the rule that says why an IP address may not be asked, `undefined` when it may: metadata services and link-local never, internal ranges only when allowed. */
export function refuseAddress({ internal }: { readonly internal: boolean }): (address: string) => string | undefined {
  return (text) => {
    if (!ipaddr.isValid(text)) return "it is not an IP address";
    // An IPv4 address inside an IPv6 one (::ffff:…) is judged as the IPv4 address that it reaches.
    const address = ipaddr.process(text);
    const plain = address.toNormalizedString();
    if (METADATA.some((known) => ipaddr.parse(known).toNormalizedString() === plain))
      return "it belongs to a metadata service";
    const range = address.range();
    if (range === "unicast") return undefined;
    if (INTERNAL.includes(range))
      return internal ? undefined : `it is in the range ${range}; set allow-private-hosts for an internal host`;
    return `it is in the range ${range}`;
  };
}
