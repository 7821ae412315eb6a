const NAMES = [
  "metadata",
  "metadata.google.internal",
  "metadata.goog",
  "instance-data",
  "instance-data.ec2.internal",
  "metadata.azure.internal",
  "metadata.tencentyun.com",
];

/** Says why a host's name may not be asked, `undefined` when it may: those of metadata services, whoever resolves them. */
export function refuseMetadataName(host: string): string | undefined {
  const name = host.toLowerCase().replace(/\.+$/, "");
  return NAMES.includes(name) ? "it is the name of a metadata service" : undefined;
}
