import { describe, expect, it } from "vitest";
import { refuseAddress } from "../../../src/core/address/refuse-address.ts";
import { refuseMetadataName } from "../../../src/core/address/refuse-metadata-name.ts";

const [strict, internal] = [refuseAddress({ internal: false }), refuseAddress({ internal: true })];

describe("refuseAddress", () => {
  it.each([
    ["169.254.169.254", "metadata"],
    ["169.254.170.2", "metadata"],
    ["169.254.170.23", "metadata"],
    ["168.63.129.16", "metadata"],
    ["100.100.100.200", "metadata"],
    ["fd00:ec2::254", "metadata"],
    ["fd00:ec2::23", "metadata"],
    ["fd00:ec2::253", "metadata"],
    ["fd00:ec2:0:0::254", "metadata"],
    ["fd00:ec2::254%eth0", "metadata"],
    ["fd20:ce::254", "metadata"],
    ["fd00:42::42", "metadata"],
    ["fd00:c1::a9fe:a9fe", "metadata"],
    ["::ffff:169.254.169.254", "metadata"],
    ["::ffff:100.100.100.200", "metadata"],
    ["64:ff9b::169.254.169.254", "metadata"],
    ["64:ff9b::a83f:8110", "metadata"],
    ["169.254.0.1", "linkLocal"],
    ["169.254.169.253", "linkLocal"],
    ["fe80::1", "linkLocal"],
    ["fe80::1%eth0", "linkLocal"],
    ["fe80::a9fe:a9fe", "linkLocal"],
    ["febf::1", "linkLocal"],
    ["fec0::1", "deprecatedSiteLocal"],
    ["0.0.0.0", "unspecified"],
    ["0.1.2.3", "unspecified"],
    ["::", "unspecified"],
    ["::ffff:0.0.0.0", "unspecified"],
    ["64:ff9b::", "unspecified"],
    ["255.255.255.255", "broadcast"],
    ["224.0.0.1", "multicast"],
    ["ff02::1", "multicast"],
    ["192.0.0.192", "reserved"],
    ["198.18.0.1", "reserved"],
    ["240.0.0.1", "reserved"],
    ["2001:db8::1", "reserved"],
    ["3fff::1", "reserved"],
    ["64:ff9b:1::a9fe:a9fe", "rfc6052"],
    ["::ffff:0:169.254.169.254", "rfc6145"],
    ["2002:a9fe:a9fe::1", "6to4"],
    ["2002:7f00:1::", "6to4"],
    ["2001:0:1:2:3:4:5601:5601", "teredo"],
    ["100::1", "discard"],
    ["5f00::1", "segmentRouting"],
    ["::169.254.169.254", "metadata"],
    ["::a9fe:a9fe", "unassigned"],
    ["::7f00:1", "unassigned"],
    ["::2", "unassigned"],
    ["4000::1", "unassigned"],
    ["e000::1", "unassigned"],
    ["127.1", "not an IP address"],
    ["0x7f.0.0.1", "not an IP address"],
    ["0177.0.0.1", "not an IP address"],
    ["010.0.0.1", "not an IP address"],
    ["2130706433", "not an IP address"],
    ["127.0.0.1.", "not an IP address"],
    ["127.0.0.1:80", "not an IP address"],
    ["[::1]", "not an IP address"],
    ["１２７.0.0.1", "not an IP address"],
    ["localhost", "not an IP address"],
    ["%eth0", "not an IP address"],
    ["", "not an IP address"],
  ])("never lets %s pass (%s)", (address, why) => {
    expect(strict(address)).toContain(why);
    expect(internal(address)).toContain(why);
  });

  it.each([
    "127.0.0.1",
    "127.255.255.254",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "100.64.0.1",
    "100.127.255.255",
    "::1",
    "::1%lo",
    "fd12::1",
    "fc00::1",
    "::ffff:10.0.0.1",
    "::ffff:7f00:1",
    "64:ff9b::10.0.0.1",
  ])("lets %s pass only as an internal host", (address) => {
    expect(strict(address)).toContain("set allow-private-hosts");
    expect(internal(address)).toBeUndefined();
  });

  it.each([
    "93.184.215.14",
    "1.1.1.1",
    "172.32.0.1",
    "100.128.0.1",
    "168.63.129.17",
    "2606:4700::1111",
    "2a00:1450:4001::1",
    "::ffff:1.1.1.1",
    "64:ff9b::1.1.1.1",
  ])("lets the public %s pass", (address) => {
    expect([strict(address), internal(address)]).toEqual([undefined, undefined]);
  });
});

describe("refuseMetadataName", () => {
  it.each(["metadata.google.internal", "METADATA.google.internal.", "metadata.goog", "metadata", "instance-data.."])(
    "never lets %s pass",
    (host) => {
      expect(refuseMetadataName(host)).toContain("metadata service");
    },
  );
  it.each(["shop.example", "metadata.shop.example", "notmetadata.google.internal"])("lets %s pass", (host) => {
    expect(refuseMetadataName(host)).toBeUndefined();
  });
});
