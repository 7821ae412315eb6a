import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 8280:
/***/ (function(module) {

(function (root) {
    'use strict';
    // A list of regular expressions that match arbitrary IPv4 addresses,
    // for which a number of weird notations exist.
    // Note that an address like 0010.0xa5.1.1 is considered legal.
    const ipv4Part = '(0?\\d+|0x[a-f0-9]+)';
    const ipv4Regexes = {
        fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, 'i'),
        threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, 'i'),
        twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, 'i'),
        longValue: new RegExp(`^${ipv4Part}$`, 'i')
    };

    // Regular Expression for checking Octal numbers
    const octalRegex = new RegExp(`^0[0-7]+$`, 'i');
    const hexRegex = new RegExp(`^0x[a-f0-9]+$`, 'i');

    const zoneIndex = '%[0-9a-z]{1,}';

    // IPv6-matching regular expressions.
    // For IPv6, the task is simpler: it is enough to match the colon-delimited
    // hexadecimal IPv6 and a transitional variant with dotted-decimal IPv4 at
    // the end.
    const ipv6Part = '(?:[0-9a-f]+::?)+';
    const ipv6Regexes = {
        zoneIndex: new RegExp(zoneIndex, 'i'),
        'native': new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, 'i'),
        deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, 'i'),
        transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, 'i')
    };

    // Expand :: in an IPv6 address or address part consisting of `parts` groups.
    function expandIPv6 (string, parts) {
        // More than one '::' means invalid address
        if (string.indexOf('::') !== string.lastIndexOf('::')) {
            return null;
        }

        let colonCount = 0;
        let lastColon = -1;
        let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
        let replacement, replacementCount;

        // Remove zone index and save it for later
        if (zoneId) {
            zoneId = zoneId.substring(1);
            string = string.replace(/%.+$/, '');
        }

        // How many parts do we already have?
        while ((lastColon = string.indexOf(':', lastColon + 1)) >= 0) {
            colonCount++;
        }

        // 0::0 is two parts more than ::
        if (string.substr(0, 2) === '::') {
            colonCount--;
        }

        if (string.substr(-2, 2) === '::') {
            colonCount--;
        }

        // An address must not contain more separators than available parts,
        // and :: must compress at least one part.
        if (colonCount >= parts) {
            return null;
        }

        // replacement = ':' + '0:' * (parts - colonCount)
        replacementCount = parts - colonCount;
        replacement = ':';
        while (replacementCount--) {
            replacement += '0:';
        }

        // Insert the missing zeroes
        string = string.replace('::', replacement);

        // Trim any garbage which may be hanging around if :: was at the edge in
        // the source string
        if (string[0] === ':') {
            string = string.slice(1);
        }

        if (string[string.length - 1] === ':') {
            string = string.slice(0, -1);
        }

        parts = (function () {
            const ref = string.split(':');
            const results = [];

            for (let i = 0; i < ref.length; i++) {
                results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
            }

            return results;
        })();

        return {
            parts: parts,
            zoneId: zoneId
        };
    }

    // A generic CIDR (Classless Inter-Domain Routing) RFC1518 range matcher.
    function matchCIDR (first, second, partSize, cidrBits) {
        if (first.length !== second.length) {
            throw new Error('ipaddr: cannot match CIDR for objects with different lengths');
        }

        let part = 0;
        let shift;

        while (cidrBits > 0) {
            shift = partSize - cidrBits;
            if (shift < 0) {
                shift = 0;
            }

            if (first[part] >> shift !== second[part] >> shift) {
                return false;
            }

            cidrBits -= partSize;
            part += 1;
        }

        return true;
    }

    function parseIntAuto (string) {
        // Hexadecimal base 16 (0x#)
        if (hexRegex.test(string)) {
            return parseInt(string, 16);
        }
        // While octal representation is discouraged by ECMAScript 3
        // and forbidden by ECMAScript 5, we silently allow it to
        // work only if the rest of the string has numbers less than 8.
        if (string[0] === '0' && !isNaN(parseInt(string[1], 10))) {
        if (octalRegex.test(string)) {
            return parseInt(string, 8);
        }
            throw new Error(`ipaddr: cannot parse ${string} as octal`);
        }
        // Always include the base 10 radix!
        return parseInt(string, 10);
    }

    function padPart (part, length) {
        while (part.length < length) {
            part = `0${part}`;
        }

        return part;
    }

    const ipaddr = {};

    // An IPv4 address (RFC791).
    ipaddr.IPv4 = (function () {
        // Constructs a new IPv4 address from an array of four octets
        // in network order (MSB first)
        // Verifies the input.
        function IPv4 (octets) {
            if (octets.length !== 4) {
                throw new Error('ipaddr: ipv4 octet count should be 4');
            }

            let i, octet;

            for (i = 0; i < octets.length; i++) {
                octet = octets[i];
                if (!((0 <= octet && octet <= 255))) {
                    throw new Error('ipaddr: ipv4 octet should fit in 8 bits');
                }
            }

            this.octets = octets;
        }

        // Special IPv4 address ranges.
        // See also https://en.wikipedia.org/wiki/Reserved_IP_addresses
        IPv4.prototype.SpecialRanges = {
            unspecified: [[new IPv4([0, 0, 0, 0]), 8]],
            broadcast: [[new IPv4([255, 255, 255, 255]), 32]],
            // RFC3171
            multicast: [[new IPv4([224, 0, 0, 0]), 4]],
            // RFC3927
            linkLocal: [[new IPv4([169, 254, 0, 0]), 16]],
            // RFC5735
            loopback: [[new IPv4([127, 0, 0, 0]), 8]],
            // RFC6598
            carrierGradeNat: [[new IPv4([100, 64, 0, 0]), 10]],
            // RFC1918
            'private': [
                [new IPv4([10, 0, 0, 0]), 8],
                [new IPv4([172, 16, 0, 0]), 12],
                [new IPv4([192, 168, 0, 0]), 16]
            ],
            // Reserved and testing-only ranges; RFCs 5735, 5737, 2544, 1700
            reserved: [
                [new IPv4([192, 0, 0, 0]), 24],
                [new IPv4([192, 0, 2, 0]), 24],
                [new IPv4([192, 88, 99, 0]), 24],
                [new IPv4([198, 18, 0, 0]), 15],
                [new IPv4([198, 51, 100, 0]), 24],
                [new IPv4([203, 0, 113, 0]), 24],
                [new IPv4([240, 0, 0, 0]), 4]
            ],
            // RFC7534, RFC7535
            as112: [
                [new IPv4([192, 175, 48, 0]), 24],
                [new IPv4([192, 31, 196, 0]), 24],
            ],
            // RFC7450
            amt: [
                [new IPv4([192, 52, 193, 0]), 24],
            ],
        };

        // The 'kind' method exists on both IPv4 and IPv6 classes.
        IPv4.prototype.kind = function () {
            return 'ipv4';
        };

        // Checks if this address matches other one within given CIDR range.
        IPv4.prototype.match = function (other, cidrRange) {
            let ref;
            if (cidrRange === undefined) {
                ref = other;
                other = ref[0];
                cidrRange = ref[1];
            }

            if (other.kind() !== 'ipv4') {
                throw new Error('ipaddr: cannot match ipv4 address with non-ipv4 one');
            }

            return matchCIDR(this.octets, other.octets, 8, cidrRange);
        };

        // returns a number of leading ones in IPv4 address, making sure that
        // the rest is a solid sequence of 0's (valid netmask)
        // returns either the CIDR length or null if mask is not valid
        IPv4.prototype.prefixLengthFromSubnetMask = function () {
            let cidr = 0;
            // non-zero encountered stop scanning for zeroes
            let stop = false;
            // number of zeroes in octet
            const zerotable = {
                0: 8,
                128: 7,
                192: 6,
                224: 5,
                240: 4,
                248: 3,
                252: 2,
                254: 1,
                255: 0
            };
            let i, octet, zeros;

            for (i = 3; i >= 0; i -= 1) {
                octet = this.octets[i];
                if (octet in zerotable) {
                    zeros = zerotable[octet];
                    if (stop && zeros !== 0) {
                        return null;
                    }

                    if (zeros !== 8) {
                        stop = true;
                    }

                    cidr += zeros;
                } else {
                    return null;
                }
            }

            return 32 - cidr;
        };

        // Checks if the address corresponds to one of the special ranges.
        IPv4.prototype.range = function () {
            return ipaddr.subnetMatch(this, this.SpecialRanges);
        };

        // Returns an array of byte-sized values in network order (MSB first)
        IPv4.prototype.toByteArray = function () {
            return this.octets.slice(0);
        };

        // Converts this IPv4 address to an IPv4-mapped IPv6 address.
        IPv4.prototype.toIPv4MappedAddress = function () {
            return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
        };

        // Symmetrical method strictly for aligning with the IPv6 methods.
        IPv4.prototype.toNormalizedString = function () {
            return this.toString();
        };

        // Returns the address in convenient, decimal-dotted format.
        IPv4.prototype.toString = function () {
            return this.octets.join('.');
        };

        return IPv4;
    })();

    // A utility function to return broadcast address given the IPv4 interface and prefix length in CIDR notation
    ipaddr.IPv4.broadcastAddressFromCIDR = function (string) {

        try {
            const cidr = this.parseCIDR(string);
            const ipInterfaceOctets = cidr[0].toByteArray();
            const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            const octets = [];
            let i = 0;
            while (i < 4) {
                // Broadcast address is bitwise OR between ip interface and inverted mask
                octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv4 CIDR format', { cause: e });
        }
    };

    // Checks if a given string is formatted like IPv4 address.
    ipaddr.IPv4.isIPv4 = function (string) {
        return this.parser(string) !== null;
    };

    // Checks if a given string is a valid IPv4 address.
    ipaddr.IPv4.isValid = function (string) {
        try {
            new this(this.parser(string));
            return true;
        } catch {
            return false;
        }
    };

    // Checks if a given string is a valid IPv4 address in CIDR notation.
    ipaddr.IPv4.isValidCIDR = function (string) {
        try {
            this.parseCIDR(string);
            return true;
        } catch {
            return false;
        }
    };

    // Checks if a given string is a full four-part IPv4 Address.
    ipaddr.IPv4.isValidFourPartDecimal = function (string) {
        if (ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) {
            return true;
        } else {
            return false;
        }
    };

    // Checks if a given string is a full four-part IPv4 Address with CIDR prefix.
    ipaddr.IPv4.isValidCIDRFourPartDecimal = function (string) {
        const match = string.match(/^(.+)\/(\d+)$/);

        if (!ipaddr.IPv4.isValidCIDR(string) || !match) {
            return false;
        }

        return ipaddr.IPv4.isValidFourPartDecimal(match[1]);
    };

    // A utility function to return network address given the IPv4 interface and prefix length in CIDR notation
    ipaddr.IPv4.networkAddressFromCIDR = function (string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;

        try {
            cidr = this.parseCIDR(string);
            ipInterfaceOctets = cidr[0].toByteArray();
            subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            octets = [];
            i = 0;
            while (i < 4) {
                // Network address is bitwise AND between ip interface and mask
                octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv4 CIDR format', { cause: e });
        }
    };

    // Tries to parse and validate a string with IPv4 address.
    // Throws an error if it fails.
    ipaddr.IPv4.parse = function (string) {
        const parts = this.parser(string);

        if (parts === null) {
            throw new Error('ipaddr: string is not formatted like an IPv4 Address');
        }

        return new this(parts);
    };

    // Parses the string as an IPv4 Address with CIDR Notation.
    ipaddr.IPv4.parseCIDR = function (string) {
        let match;

        if ((match = string.match(/^(.+)\/(\d+)$/))) {
            const maskLength = parseInt(match[2]);
            if (maskLength >= 0 && maskLength <= 32) {
                const parsed = [this.parse(match[1]), maskLength];
                Object.defineProperty(parsed, 'toString', {
                    value: function () {
                        return this.join('/');
                    }
                });
                return parsed;
            }
        }

        throw new Error('ipaddr: string is not formatted like an IPv4 CIDR range');
    };

    // Classful variants (like a.b, where a is an octet, and b is a 24-bit
    // value representing last three octets; this corresponds to a class C
    // address) are omitted due to classless nature of modern Internet.
    ipaddr.IPv4.parser = function (string) {
        let match, part, value;

        // parseInt recognizes all that octal & hexadecimal weirdness for us
        if ((match = string.match(ipv4Regexes.fourOctet))) {
            return (function () {
                const ref = match.slice(1, 6);
                const results = [];

                for (let i = 0; i < ref.length; i++) {
                    part = ref[i];
                    results.push(parseIntAuto(part));
                }

                return results;
            })();
        } else if ((match = string.match(ipv4Regexes.longValue))) {
            value = parseIntAuto(match[1]);
            if (value > 0xffffffff || value < 0) {
                throw new Error('ipaddr: address outside defined range');
            }

            return ((function () {
                const results = [];
                let shift;

                for (shift = 0; shift <= 24; shift += 8) {
                    results.push((value >> shift) & 0xff);
                }

                return results;
            })()).reverse();
        } else if ((match = string.match(ipv4Regexes.twoOctet))) {
            return (function () {
                const ref = match.slice(1, 4);
                const results = [];

                value = parseIntAuto(ref[1]);
                if (value > 0xffffff || value < 0) {
                    throw new Error('ipaddr: address outside defined range');
                }

                results.push(parseIntAuto(ref[0]));
                results.push((value >> 16) & 0xff);
                results.push((value >>  8) & 0xff);
                results.push( value        & 0xff);

                return results;
            })();
        } else if ((match = string.match(ipv4Regexes.threeOctet))) {
            return (function () {
                const ref = match.slice(1, 5);
                const results = [];

                value = parseIntAuto(ref[2]);
                if (value > 0xffff || value < 0) {
                    throw new Error('ipaddr: address outside defined range');
                }

                results.push(parseIntAuto(ref[0]));
                results.push(parseIntAuto(ref[1]));
                results.push((value >> 8) & 0xff);
                results.push( value       & 0xff);

                return results;
            })();
        } else {
            return null;
        }
    };

    // A utility function to return subnet mask in IPv4 format given the prefix length
    ipaddr.IPv4.subnetMaskFromPrefixLength = function (prefix) {
        prefix = parseInt(prefix);
        if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) {
            throw new Error('ipaddr: invalid IPv4 prefix length');
        }

        const octets = [0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix / 8);

        while (j < filledOctetCount) {
            octets[j] = 255;
            j++;
        }

        if (filledOctetCount < 4) {
            octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - (prefix % 8);
        }

        return new this(octets);
    };

    // An IPv6 address (RFC2460)
    ipaddr.IPv6 = (function () {
        // Constructs an IPv6 address from an array of eight 16 - bit parts
        // or sixteen 8 - bit parts in network order(MSB first).
        // Throws an error if the input is invalid.
        function IPv6 (parts, zoneId) {
            let i, part;

            if (parts.length === 16) {
                this.parts = [];
                for (i = 0; i <= 14; i += 2) {
                    this.parts.push((parts[i] << 8) | parts[i + 1]);
                }
            } else if (parts.length === 8) {
                this.parts = parts;
            } else {
                throw new Error('ipaddr: ipv6 part count should be 8 or 16');
            }

            for (i = 0; i < this.parts.length; i++) {
                part = this.parts[i];
                if (!((0 <= part && part <= 0xffff))) {
                    throw new Error('ipaddr: ipv6 part should fit in 16 bits');
                }
            }

            if (zoneId) {
                this.zoneId = zoneId;
            }
        }

        // Special IPv6 ranges
        IPv6.prototype.SpecialRanges = {
            // RFC4291, here and after
            unspecified: [new IPv6([0, 0, 0, 0, 0, 0, 0, 0]), 128],
            linkLocal: [new IPv6([0xfe80, 0, 0, 0, 0, 0, 0, 0]), 10],
            multicast: [new IPv6([0xff00, 0, 0, 0, 0, 0, 0, 0]), 8],
            loopback: [new IPv6([0, 0, 0, 0, 0, 0, 0, 1]), 128],
            uniqueLocal: [new IPv6([0xfc00, 0, 0, 0, 0, 0, 0, 0]), 7],
            ipv4Mapped: [new IPv6([0, 0, 0, 0, 0, 0xffff, 0, 0]), 96],
            // RFC3879
            deprecatedSiteLocal: [new IPv6([0xfec0, 0, 0, 0, 0, 0, 0, 0]), 10],
            // RFC6666
            discard: [new IPv6([0x100, 0, 0, 0, 0, 0, 0, 0]), 64],
            // RFC6145
            rfc6145: [new IPv6([0, 0, 0, 0, 0xffff, 0, 0, 0]), 96],
            rfc6052: [
                // RFC6052
                [new IPv6([0x64, 0xff9b, 0, 0, 0, 0, 0, 0]), 96],
                // RFC8215
                [new IPv6([0x64, 0xff9b, 0x1, 0, 0, 0, 0, 0]), 48],
            ],
            // RFC3056
            '6to4': [new IPv6([0x2002, 0, 0, 0, 0, 0, 0, 0]), 16],
            // RFC6052, RFC6146
            teredo: [new IPv6([0x2001, 0, 0, 0, 0, 0, 0, 0]), 32],
            // RFC5180
            benchmarking: [new IPv6([0x2001, 0x2, 0, 0, 0, 0, 0, 0]), 48],
            // RFC7450
            amt: [new IPv6([0x2001, 0x3, 0, 0, 0, 0, 0, 0]), 32],
            as112v6: [
                // RFC7535
                [new IPv6([0x2001, 0x4, 0x112, 0, 0, 0, 0, 0]), 48],
                // RFC7534
                [new IPv6([0x2620, 0x4f, 0x8000, 0, 0, 0, 0, 0]), 48],
            ],
            // RFC4843
            deprecatedOrchid: [new IPv6([0x2001, 0x10, 0, 0, 0, 0, 0, 0]), 28],
            // RFC7343
            orchid2: [new IPv6([0x2001, 0x20, 0, 0, 0, 0, 0, 0]), 28],
            // RFC9374
            droneRemoteIdProtocolEntityTags: [new IPv6([0x2001, 0x30, 0, 0, 0, 0, 0, 0]), 28],
            // RFC9602
            segmentRouting: [new IPv6([0x5f00, 0, 0, 0, 0, 0, 0, 0]), 16],
            reserved: [
                // RFC3849
                [new IPv6([0x2001, 0, 0, 0, 0, 0, 0, 0]), 23],
                // RFC2928
                [new IPv6([0x2001, 0xdb8, 0, 0, 0, 0, 0, 0]), 32],
                // RFC9637
                [new IPv6([0x3fff, 0, 0, 0, 0, 0, 0, 0]), 20],
            ],
        };

        // Checks if this address is an IPv4-mapped IPv6 address.
        IPv6.prototype.isIPv4MappedAddress = function () {
            return this.range() === 'ipv4Mapped';
        };

        // The 'kind' method exists on both IPv4 and IPv6 classes.
        IPv6.prototype.kind = function () {
            return 'ipv6';
        };

        // Checks if this address matches other one within given CIDR range.
        IPv6.prototype.match = function (other, cidrRange) {
            let ref;

            if (cidrRange === undefined) {
                ref = other;
                other = ref[0];
                cidrRange = ref[1];
            }

            if (other.kind() !== 'ipv6') {
                throw new Error('ipaddr: cannot match ipv6 address with non-ipv6 one');
            }

            return matchCIDR(this.parts, other.parts, 16, cidrRange);
        };

        // returns a number of leading ones in IPv6 address, making sure that
        // the rest is a solid sequence of 0's (valid netmask)
        // returns either the CIDR length or null if mask is not valid
        IPv6.prototype.prefixLengthFromSubnetMask = function () {
            let cidr = 0;
            // non-zero encountered stop scanning for zeroes
            let stop = false;
            // number of zeroes in octet
            const zerotable = {
                0: 16,
                32768: 15,
                49152: 14,
                57344: 13,
                61440: 12,
                63488: 11,
                64512: 10,
                65024: 9,
                65280: 8,
                65408: 7,
                65472: 6,
                65504: 5,
                65520: 4,
                65528: 3,
                65532: 2,
                65534: 1,
                65535: 0
            };
            let part, zeros;

            for (let i = 7; i >= 0; i -= 1) {
                part = this.parts[i];
                if (part in zerotable) {
                    zeros = zerotable[part];
                    if (stop && zeros !== 0) {
                        return null;
                    }

                    if (zeros !== 16) {
                        stop = true;
                    }

                    cidr += zeros;
                } else {
                    return null;
                }
            }

            return 128 - cidr;
        };


        // Checks if the address corresponds to one of the special ranges.
        IPv6.prototype.range = function () {
            return ipaddr.subnetMatch(this, this.SpecialRanges);
        };

        // Returns an array of byte-sized values in network order (MSB first)
        IPv6.prototype.toByteArray = function () {
            let part;
            const bytes = [];
            const ref = this.parts;
            for (let i = 0; i < ref.length; i++) {
                part = ref[i];
                bytes.push(part >> 8);
                bytes.push(part & 0xff);
            }

            return bytes;
        };

        // Returns the address in expanded format with all zeroes included, like
        // 2001:0db8:0008:0066:0000:0000:0000:0001
        IPv6.prototype.toFixedLengthString = function () {
            const addr = ((function () {
                const results = [];
                for (let i = 0; i < this.parts.length; i++) {
                    results.push(padPart(this.parts[i].toString(16), 4));
                }

                return results;
            }).call(this)).join(':');

            let suffix = '';

            if (this.zoneId) {
                suffix = `%${this.zoneId}`;
            }

            return addr + suffix;
        };

        // Converts this address to IPv4 address if it is an IPv4-mapped IPv6 address.
        // Throws an error otherwise.
        IPv6.prototype.toIPv4Address = function () {
            if (!this.isIPv4MappedAddress()) {
                throw new Error('ipaddr: trying to convert a generic ipv6 address to ipv4');
            }

            const ref = this.parts.slice(-2);
            const high = ref[0];
            const low = ref[1];

            return new ipaddr.IPv4([high >> 8, high & 0xff, low >> 8, low & 0xff]);
        };

        // Returns the address in expanded format with all zeroes included, like
        // 2001:db8:8:66:0:0:0:1
        //
        // Deprecated: use toFixedLengthString() instead.
        IPv6.prototype.toNormalizedString = function () {
            const addr = ((function () {
                const results = [];

                for (let i = 0; i < this.parts.length; i++) {
                    results.push(this.parts[i].toString(16));
                }

                return results;
            }).call(this)).join(':');

            let suffix = '';

            if (this.zoneId) {
                suffix = `%${this.zoneId}`;
            }

            return addr + suffix;
        };

        // Returns the address in compact, human-readable format like
        // 2001:db8:8:66::1
        // in line with RFC 5952 (see https://tools.ietf.org/html/rfc5952#section-4)
        IPv6.prototype.toRFC5952String = function () {
            const regex = /((^|:)(0(:|$)){2,})/g;
            // The zone identifier (RFC 4007) is not part of the address; match
            // against the address alone so a trailing zero run right before the
            // "%" suffix still gets compressed (RFC 5952, 4.2.2).
            let suffix = '';
            if (this.zoneId) {
                suffix = `%${this.zoneId}`;
            }
            const normalized = this.toNormalizedString();
            const string = normalized.slice(0, normalized.length - suffix.length);
            let bestMatchIndex = 0;
            let bestMatchLength = -1;
            let bestMatchGroups = -1;
            let match;

            while ((match = regex.exec(string))) {
                // Compare by the number of zero groups, not the matched length:
                // a run that is not at the start carries a leading ":" in the
                // match, so an equal-length run later in the address would
                // otherwise be preferred over the leftmost one (RFC 5952, 4.2.3).
                const groups = (match[0].match(/0/g) || []).length;
                if (groups > bestMatchGroups) {
                    bestMatchGroups = groups;
                    bestMatchIndex = match.index;
                    bestMatchLength = match[0].length;
                }
            }

            if (bestMatchLength < 0) {
                return string + suffix;
            }

            return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
        };

        // Returns the address in compact, human-readable format like
        // 2001:db8:8:66::1
        // Calls toRFC5952String under the hood.
        IPv6.prototype.toString = function () {
            return this.toRFC5952String();
        };

        return IPv6;

    })();

    // A utility function to return broadcast address given the IPv6 interface and prefix length in CIDR notation
    ipaddr.IPv6.broadcastAddressFromCIDR = function (string) {
        try {
            const cidr = this.parseCIDR(string);
            const ipInterfaceOctets = cidr[0].toByteArray();
            const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            const octets = [];
            let i = 0;
            while (i < 16) {
                // Broadcast address is bitwise OR between ip interface and inverted mask
                octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv6 CIDR format', { cause: e });
        }
    };

    // Checks if a given string is formatted like IPv6 address.
    ipaddr.IPv6.isIPv6 = function (string) {
        return this.parser(string) !== null;
    };

    // Checks to see if string is a valid IPv6 Address
    ipaddr.IPv6.isValid = function (string) {

        // Since IPv6.isValid is always called first, this shortcut
        // provides a substantial performance gain.
        if (typeof string === 'string' && string.indexOf(':') === -1) {
            return false;
        }

        try {
            const addr = this.parser(string);
            new this(addr.parts, addr.zoneId);
            return true;
        } catch {
            return false;
        }
    };

    // Checks if a given string is a valid IPv6 address in CIDR notation.
    ipaddr.IPv6.isValidCIDR = function (string) {

        // See note in IPv6.isValid
        if (typeof string === 'string' && string.indexOf(':') === -1) {
            return false;
        }

        try {
            this.parseCIDR(string);
            return true;
        } catch {
            return false;
        }
    };

    // A utility function to return network address given the IPv6 interface and prefix length in CIDR notation
    ipaddr.IPv6.networkAddressFromCIDR = function (string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;

        try {
            cidr = this.parseCIDR(string);
            ipInterfaceOctets = cidr[0].toByteArray();
            subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
            octets = [];
            i = 0;
            while (i < 16) {
                // Network address is bitwise AND between ip interface and mask
                octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
                i++;
            }

            return new this(octets);
        } catch (e) {
            throw new Error('ipaddr: the address does not have IPv6 CIDR format', { cause: e });
        }
    };

    // Tries to parse and validate a string with IPv6 address.
    // Throws an error if it fails.
    ipaddr.IPv6.parse = function (string) {
        const addr = this.parser(string);

        if (addr === null) {
            throw new Error('ipaddr: string is not formatted like an IPv6 Address');
        }

        return new this(addr.parts, addr.zoneId);
    };

    ipaddr.IPv6.parseCIDR = function (string) {
        let maskLength, match, parsed;

        if ((match = string.match(/^(.+)\/(\d+)$/))) {
            maskLength = parseInt(match[2]);
            if (maskLength >= 0 && maskLength <= 128) {
                parsed = [this.parse(match[1]), maskLength];
                Object.defineProperty(parsed, 'toString', {
                    value: function () {
                        return this.join('/');
                    }
                });
                return parsed;
            }
        }

        throw new Error('ipaddr: string is not formatted like an IPv6 CIDR range');
    };

    // Parse an IPv6 address.
    ipaddr.IPv6.parser = function (string) {
        let addr, i, match, octet, octets, zoneId;

        if ((match = string.match(ipv6Regexes.deprecatedTransitional))) {
            return this.parser(`::ffff:${match[1]}`);
        }
        if (ipv6Regexes.native.test(string)) {
            return expandIPv6(string, 8);
        }
        if ((match = string.match(ipv6Regexes.transitional))) {
            zoneId = match[6] || '';
            addr = match[1]
            if (!match[1].endsWith('::')) {
                addr = addr.slice(0, -1)
            }
            addr = expandIPv6(addr + zoneId, 6);
            if (addr && addr.parts) {
                octets = [
                    parseInt(match[2]),
                    parseInt(match[3]),
                    parseInt(match[4]),
                    parseInt(match[5])
                ];
                for (i = 0; i < octets.length; i++) {
                    octet = octets[i];
                    if (!((0 <= octet && octet <= 255))) {
                        return null;
                    }
                }

                addr.parts.push(octets[0] << 8 | octets[1]);
                addr.parts.push(octets[2] << 8 | octets[3]);
                return {
                    parts: addr.parts,
                    zoneId: addr.zoneId
                };
            }
        }

        return null;
    };

    // A utility function to return subnet mask in IPv6 format given the prefix length
    ipaddr.IPv6.subnetMaskFromPrefixLength = function (prefix) {
        prefix = parseInt(prefix);
        if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) {
            throw new Error('ipaddr: invalid IPv6 prefix length');
        }

        const octets = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix / 8);

        while (j < filledOctetCount) {
            octets[j] = 255;
            j++;
        }

        if (filledOctetCount < 16) {
            octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - (prefix % 8);
        }

        return new this(octets);
    };

    // Try to parse an array in network order (MSB first) for IPv4 and IPv6
    ipaddr.fromByteArray = function (bytes) {
        const length = bytes.length;

        if (length === 4) {
            return new ipaddr.IPv4(bytes);
        } else if (length === 16) {
            return new ipaddr.IPv6(bytes);
        } else {
            throw new Error('ipaddr: the binary input is neither an IPv6 nor IPv4 address');
        }
    };

    // Checks if the address is valid IP address
    ipaddr.isValid = function (string) {
        return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
    };

    // Checks if the address is valid IP address in CIDR notation
    ipaddr.isValidCIDR = function (string) {
        return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
    };


    // Attempts to parse an IP Address, first through IPv6 then IPv4.
    // Throws an error if it could not be parsed.
    ipaddr.parse = function (string) {
        if (ipaddr.IPv6.isValid(string)) {
            return ipaddr.IPv6.parse(string);
        } else if (ipaddr.IPv4.isValid(string)) {
            return ipaddr.IPv4.parse(string);
        } else {
            throw new Error('ipaddr: the address has neither IPv6 nor IPv4 format');
        }
    };

    // Attempt to parse CIDR notation, first through IPv6 then IPv4.
    // Throws an error if it could not be parsed.
    ipaddr.parseCIDR = function (string) {
        try {
            return ipaddr.IPv6.parseCIDR(string);
        } catch {
            try {
                return ipaddr.IPv4.parseCIDR(string);
            } catch (e) {
                throw new Error('ipaddr: the address has neither IPv6 nor IPv4 CIDR format', { cause: e });
            }
        }
    };

    // Parse an address and return plain IPv4 address if it is an IPv4-mapped address
    ipaddr.process = function (string) {
        const addr = this.parse(string);

        if (addr.kind() === 'ipv6' && addr.isIPv4MappedAddress()) {
            return addr.toIPv4Address();
        } else {
            return addr;
        }
    };

    // An utility function to ease named range matching. See examples below.
    // rangeList can contain both IPv4 and IPv6 subnet entries and will not throw errors
    // on matching IPv4 addresses to IPv6 ranges or vice versa.
    ipaddr.subnetMatch = function (address, rangeList, defaultName) {
        let i, rangeName, rangeSubnets, subnet;

        if (defaultName === undefined || defaultName === null) {
            defaultName = 'unicast';
        }

        for (rangeName in rangeList) {
            if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
                rangeSubnets = rangeList[rangeName];
                // ECMA5 Array.isArray isn't available everywhere
                if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) {
                    rangeSubnets = [rangeSubnets];
                }

                for (i = 0; i < rangeSubnets.length; i++) {
                    subnet = rangeSubnets[i];
                    if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) {
                        return rangeName;
                    }
                }
            }
        }

        return defaultName;
    };

    // Export for both the CommonJS and browser-like environment
    if ( true && module.exports) {
        module.exports = ipaddr;

    } else {
        root.ipaddr = ipaddr;
    }

}(this));


/***/ }),

/***/ 1315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ smokeTestContract)
});

// EXTERNAL MODULE: ./lib/kit/action-contract.js
var action_contract = __nccwpck_require__(7543);
// EXTERNAL MODULE: ./lib/kit/fields.js + 2 modules
var fields = __nccwpck_require__(4675);
;// CONCATENATED MODULE: ./lib/kit/id-fields.js

/** Reads a full commit; empty stays empty. */
const fullCommit = (0,fields/* matching */.wC)(/^[0-9a-f]{40}$/, "a full commit of 40 hex digits");
/** Reads the digest of an image; empty stays empty. */
const imageDigest = (0,fields/* matching */.wC)(/^sha256:[0-9a-f]{64}$/, "an image digest, sha256: and 64 hexadecimal digits");
/** Reads the id of a request, as freeze-gate gives it; empty stays empty. */
const requestIdText = (0,fields/* matching */.wC)(/^[0-9a-f]{64}$/, "a request id of 64 hex digits");
/** Reads the id of an ECS service deployment, or of CodeDeploy's where that deploys the service; empty stays empty. */
const serviceDeploymentId = (0,fields/* matching */.wC)(/^(ecs-svc\/\d+|d-[A-Z0-9]+)$/, "a service deployment such as ecs-svc/1234567890, or CodeDeploy's such as d-ABCDEF123");

;// CONCATENATED MODULE: ./lib/actions/smoke-test/header-lines.js
const NAME = /^[\w!#$%&'*+.^|~-]+$/;
const VALUE = /^[\x20-\x7e]{1,4096}$/;
/** Reads headers, a line `Name: value` for each; values are hidden, for they often hold a token, and no mistake repeats one. */
const headerLines = {
    secret: true,
    parse(given) {
        const headers = new Map();
        const problems = [];
        for (const [index, line] of given.split(/\r?\n/).entries()) {
            if (line.trim() === "")
                continue;
            const at = line.indexOf(":");
            const name = line.slice(0, Math.max(0, at)).trim();
            const value = line.slice(at + 1).trim();
            if (!NAME.test(name))
                problems.push(`line ${index + 1} starts with no header's name and :`);
            else if (!VALUE.test(value))
                problems.push(`line ${index + 1} gives ${name} no value of plain characters`);
            else if (headers.has(name.toLowerCase()))
                problems.push(`line ${index + 1} names ${name} a second time`);
            else
                headers.set(name.toLowerCase(), [name, value]);
        }
        return problems.length === 0
            ? { kind: "value", value: Object.fromEntries(headers.values()) }
            : { kind: "expected", expected: `lines Name: value (${problems.join("; ")})` };
    },
};

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __nccwpck_require__(8280);
;// CONCATENATED MODULE: ./lib/actions/smoke-test/ip-address.js

/** Reads an IP address in its plain form, so that no reader takes it for another; empty stays empty. */
const ipAddress = {
    parse: (given) => given === "" || ipaddr.IPv4.isValidFourPartDecimal(given) || ipaddr.IPv6.isValid(given)
        ? { kind: "value", value: given }
        : { kind: "expected", expected: "an IP address such as 192.0.2.10 or 2001:db8::1" },
};

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
;// CONCATENATED MODULE: ./lib/core/text/named-lines.js
/** Splits a text into its lines `name=value`; blank lines and those of `#` are left out, a line without `=` has no name. */
function namedLines(text) {
    return text.split(/\r?\n/).flatMap((line, index) => {
        if (/^\s*(?:#.*)?$/.test(line))
            return [];
        const equals = line.indexOf("=");
        const place = `line ${index + 1}`;
        if (equals < 0)
            return [{ name: "", value: "", place }];
        return [{ name: line.slice(0, equals).trim(), value: line.slice(equals + 1).trim(), place }];
    });
}

;// CONCATENATED MODULE: ./lib/kit/named-values-field.js


/** Makes the field that reads a line `name=value` for each of several values. */
function namedValues({ example, name: wanted, refuse }) {
    return {
        parse(given) {
            const problems = [];
            const values = new Map();
            for (const { name, value, place } of namedLines(given)) {
                const refused = wanted.test(name) ? refuse(value) : undefined;
                if (!wanted.test(name))
                    problems.push(`${place} has no such name`);
                else if (refused !== undefined)
                    problems.push(`'${(0,inert/* inertLine */.F)(name, 80)}': ${refused}`);
                else if (values.has(name))
                    problems.push(`'${(0,inert/* inertLine */.F)(name, 80)}' stands twice`);
                else
                    values.set(name, value);
            }
            return problems.length === 0
                ? { kind: "value", value: values }
                : { kind: "expected", expected: `lines such as ${example} (${problems.join("; ")})` };
        },
    };
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/secret-lines.js

/** Below this the runner's masking, and ours, would tear other words to pieces. */
const SHORTEST = 6;
const lines = namedValues({
    example: "api-token=…, the name in lower case, or api-token@auth.example=… for another host",
    name: /^[a-z][a-z0-9-]{0,59}(?:@[a-z0-9.-]{1,253}(?::\d{1,5})?)?$/,
    refuse(value) {
        if (!/^[\x20-\x7e]{1,4096}$/.test(value))
            return "it holds no value of plain characters in one line";
        return value.length < SHORTEST ? `its value is too short to be hidden (${SHORTEST} characters)` : undefined;
    },
});
/** Reads secrets for checks, a line `name=value` for each `{secret.name}`; the whole text is hidden, the caller hides each value, and no mistake repeats one. */
const secretLines = { ...lines, secret: true };

;// CONCATENATED MODULE: ./lib/actions/smoke-test/contract.js






/** What smoke-test promises. */
const smokeTestContract = (0,action_contract/* defineAction */.QP)({
    name: "smoke-test",
    decisions: { success: "yes", failure: "no" },
    reasons: {
        passed: "Every check passed before the deadline, and the command where there was one.",
        assertion_failed: "The service answered, and an answer was not as expected until the deadline.",
        version_mismatch: "The service answered with another version than the one deployed.",
        unreachable: "The service could not be reached, its certificate was not valid, or its address is refused.",
        timeout: "The service did not answer in time.",
        command_failed: "The team's own command ended with another code than 0, or not before the deadline.",
        no_checks: "There was nothing to run; nothing proves nothing.",
        config_invalid: "The checks, the target or the address cannot be used; every problem is listed.",
        source_unreadable: "The checks or the targets could not be read.",
        record_unreadable: "The record of the request could not be read, so nobody knows whose deployment would be tested.",
        not_ours_any_more: "The deployment of the request was undone, superseded or never made.",
        failed_before: "A verdict of this request failed before; it is final.",
        dry_run: "Nothing was sent: the plan was printed, and a plan proves nothing.",
    },
    inputs: {
        checks: fields/* text */.Qq,
        health: (0,fields/* matching */.wC)(/^\/\S*$/, "a path that starts with /"),
        address: (0,fields/* matching */.wC)(/^https?:\/\/[^\s@?#]+$/, "an http(s) address without credentials and query"),
        at: (0,fields/* choice */.Yq)("test", "public"),
        environment: fields/* text */.Qq,
        service: fields/* text */.Qq,
        targets: fields/* text */.Qq,
        "targets-commit": fullCommit,
        version: fields/* text */.Qq,
        commit: fullCommit,
        request: requestIdText,
        digest: imageDigest,
        "keep-record": fields/* flag */.Jt,
        deadline: fields/* duration */.p0,
        command: fields/* text */.Qq,
        tags: fields/* list */.p_,
        secrets: secretLines,
        headers: headerLines,
        resolve: ipAddress,
        junit: fields/* text */.Qq,
        report: fields/* text */.Qq,
        "allow-private-hosts": fields/* flag */.Jt,
        "github-token": fields/* secret */.rJ,
    },
    outputs: ["exit-reason", "address", "checks", "passed", "failed", "flaky", "versions-seen"],
    misconfigured: { "exit-reason": "config" },
    undecided: "failure",
});


/***/ }),

/***/ 3107:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_github_github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6543);
/* harmony import */ var _adapters_http_node_http_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3097);
/* harmony import */ var _adapters_job_actions_edge_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9127);
/* harmony import */ var _adapters_job_shell_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4892);
/* harmony import */ var _adapters_job_workspace_files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(323);
/* harmony import */ var _core_address_refuse_address_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8215);
/* harmony import */ var _kit_run_action_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1078);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1315);
/* harmony import */ var _smoke_test_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9044);









await (0,_kit_run_action_js__WEBPACK_IMPORTED_MODULE_6__/* .runAction */ .C)(_contract_js__WEBPACK_IMPORTED_MODULE_7__/* .smokeTestContract */ .y, (inputs, surroundings) => {
    const { run, clock } = surroundings;
    const http = (0,_adapters_http_node_http_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeHttp */ .L)({ refuse: (0,_core_address_refuse_address_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseAddress */ .l)({ internal: inputs["allow-private-hosts"] }) });
    const github = (0,_adapters_github_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .githubRepository */ .G)(run, inputs["github-token"], clock);
    const local = { workspace: (0,_adapters_job_workspace_files_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceFiles */ .P)(run.workspace), commands: (0,_adapters_job_shell_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommands */ .h)(process.env, run.workspace) };
    return (0,_smoke_test_js__WEBPACK_IMPORTED_MODULE_8__/* .smokeTest */ .K)(inputs, surroundings, { http, chance: Math.random, ...local, ...github });
}, _adapters_job_actions_edge_js__WEBPACK_IMPORTED_MODULE_2__/* .actionsEdge */ .T);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ smokeTest)
});

;// CONCATENATED MODULE: ./lib/core/checks/failure-kind.js
/** Sorts a failure: `version` and `assertion` for what an answer lacked, else how the exchange failed. */
function failureKind(failure) {
    if (failure.kind === "no-answer")
        return failure.failure;
    return failure.mismatches.some(({ kind }) => kind === "version") ? "version" : "assertion";
}

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
;// CONCATENATED MODULE: ./lib/core/checks/failure-text.js

const SHOWN = 3;
/** Says in one inert line why an attempt did not pass: what its first failed step lacked; empty when none failed. */
function failureText(steps) {
    const failed = steps.find(({ failure }) => failure !== undefined);
    if (failed?.failure === undefined)
        return "";
    if (failed.failure.kind === "no-answer")
        return (0,inert/* inertLine */.F)(`${failed.failure.failure}: ${failed.failure.why}`, 300);
    const { mismatches } = failed.failure;
    const said = mismatches
        .slice(0, SHOWN)
        .map(({ target, expected, actual }) => (0,inert/* inertLine */.F)(`${target} expected ${expected}, was ${actual}`, 200));
    const rest = mismatches.length - said.length;
    return [...said, ...(rest > 0 ? [`${rest} more`] : [])].join("; ");
}

;// CONCATENATED MODULE: ./lib/core/checks/why-failed.js


/** Says why a check failed. Its last attempt may have passed, and yet not often enough in a row: then the failure before it counts. */
function whyFailed({ steps, history, inARow, times }) {
    const failed = steps.find(({ failure }) => failure !== undefined);
    if (failed?.failure !== undefined)
        return { kind: failureKind(failed.failure), step: failed.name, why: failureText(steps) };
    const before = history.findLast(({ outcome }) => outcome === "failed");
    const passed = `passed ${inARow} of ${times} times in a row`;
    if (before === undefined)
        return { kind: "timeout", step: steps.at(-1)?.name ?? "", why: `${passed} in time` };
    return { kind: before.kind, step: before.step, why: `${passed}, and before: ${before.why}` };
}

;// CONCATENATED MODULE: ./lib/core/checks/decide-smoke.js


/** Decides what checks and command prove together; nothing that was run, or that was well, proves nothing. */
function decideSmoke(results, command) {
    const proven = command.kind !== "none" || results.some(({ outcome }) => outcome === "passed");
    const stopping = results.filter(decides);
    const failing = stopping.length > 0 || proven ? stopping : results;
    if (failing.length > 0)
        return { kind: "failed", because: weightiest(failing), failing };
    if (command.kind === "none")
        return results.length === 0 ? { kind: "no-checks" } : { kind: "passed" };
    if (command.kind === "not-run")
        return { kind: "no-checks" };
    return command.kind === "ended" && command.exitCode === 0 ? { kind: "passed" } : { kind: "command-failed", command };
}
/** Tells whether a result stops the release: it failed, and its failure is not only reported. */
function decides({ outcome, continueOnFailure }) {
    return outcome === "failed" && !continueOnFailure;
}
function weightiest(failing) {
    const kinds = failing.flatMap((result) => {
        const own = result.steps.flatMap(({ failure }) => (failure === undefined ? [] : [failureKind(failure)]));
        return own.length > 0 ? own : [whyFailed(result).kind];
    });
    if (kinds.includes("version"))
        return "version_mismatch";
    if (kinds.includes("assertion"))
        return "assertion_failed";
    return kinds.every((kind) => kind === "timeout") ? "timeout" : "unreachable";
}

;// CONCATENATED MODULE: ./lib/core/checks/secret-headers.js
const TELLING = /auth|token|key|secret|cookie|session|password|passwd|signature|credential|bypass|csrf|jwt/i;
const SHORTEST = 6;
/** Lists the values of headers whose names say that they are secret; with a scheme in front, such as `Bearer`, what follows it too. */
function secretHeaderValues(headers) {
    return Object.entries(headers)
        .filter(([name]) => TELLING.test(name))
        .flatMap(([, value]) => [value, value.replace(/^[A-Za-z][\w-]* +/, "")])
        .filter((value) => value.length >= SHORTEST && !value.includes("{secret."));
}

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __nccwpck_require__(1470);
;// CONCATENATED MODULE: ./lib/flows/verdict/note-verdict.js


/**
 * Notes a step's verdict in the record, keeping what stands there by now; a record that has ended is left as it is, also when it ended since
 * it was read. Gives the reason when it could not be written, which changes no verdict.
 */
async function noteVerdict(records, record, verdict) {
    try {
        const now = await readAgain(records, record);
        if ((0,deploy_record/* isTerminal */.Hd)(now))
            return undefined;
        const standing = (0,deploy_record/* statusOf */.c2)(now) ?? { serviceDeployment: "", family: now.payload.family, phase: "started" };
        await records.note(now.id, { state: "in_progress", status: { ...standing, ...verdict } });
        return undefined;
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            return `The verdict could not be noted in record ${record.id}: ${error.message}. ${error.remedy}`;
        throw error;
    }
}
/** Reads a record as it stands by now; where that fails, what is known of it must do: a verdict that is lost is worse than one too many. */
async function readAgain(records, record) {
    if ((0,deploy_record/* isTerminal */.Hd)(record))
        return record;
    try {
        const { environment, service } = record.payload;
        return (await records.list({ environment, service })).find(({ id }) => id === record.id) ?? record;
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            return record;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/flows/verdict/read-own-record.js


/**
 * Reads whether a request's deployment still stands by its record: not undone, not superseded by a later one, and not
 * already failed, since a failed verdict is final for its request.
 */
async function readOwnRecord(records, query) {
    try {
        return assess(await records.list(query), query.request);
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        return { kind: "unreadable", why: error.message, remedy: error.remedy, passing: (0,unreadable/* isPassing */.W)(error) };
    }
}
function assess(all, request) {
    const position = all.findIndex(({ payload }) => payload.request === request);
    const record = all[position];
    if (record === undefined)
        return { kind: "not-ours", why: "No record of this request stands: nothing was deployed for it." };
    if (isUndone(record))
        return { kind: "not-ours", why: `Record ${record.id} of this request has ended as ${(0,deploy_record/* stateOf */.L4)(record)}.` };
    const later = all.slice(0, position).find((other) => (0,deploy_record/* isOwnDeployment */.YX)(other) && !isUndone(other));
    if (later !== undefined)
        return { kind: "not-ours", why: `Record ${later.id} of a later request has taken its place.` };
    const status = (0,deploy_record/* statusOf */.c2)(record);
    const failed = status?.smoke === "failure" ? "smoke test" : status?.watch === "failure" ? "watch" : undefined;
    if (failed !== undefined)
        return { kind: "failed-before", why: `The ${failed} of this request failed before; that verdict is final.` };
    return { kind: "ours", record };
}
function isUndone(record) {
    return ["failure", "inactive", "error"].includes((0,deploy_record/* stateOf */.L4)(record));
}

;// CONCATENATED MODULE: ./lib/core/checks/check-url.js
/** Resolves a path or an address against the base address; refuses credentials, and plain HTTP unless it is allowed. */
function checkUrl(given, { address, plainHttp }) {
    if (given.startsWith("/") && /[?#]/.test(address))
        return { kind: "refused", why: "the base address holds a query or a fragment, which would swallow every path." };
    const text = given.startsWith("/") ? `${address.replace(/\/+$/, "")}${given}` : given;
    if (!URL.canParse(text))
        return { kind: "refused", why: "the address cannot be read: write it as https://host/path." };
    const url = new URL(text);
    if (url.username !== "" || url.password !== "")
        return { kind: "refused", why: "the address holds credentials: pass them in a header." };
    if (url.protocol === "https:" || (url.protocol === "http:" && plainHttp))
        return { kind: "url", url: decodeBraces(url.href) };
    return {
        kind: "refused",
        why: `the address uses ${url.protocol}//: use https, or set allow-private-hosts, in the target or of the step, for an internal host without TLS.`,
    };
}
/** Keeps `{name}` as it was written: the URL parser encodes braces, and names are filled in later. */
function decodeBraces(href) {
    return href.replace(/%7B((?:secret\.)?[a-z][a-z0-9-]*)%7D/gi, "{$1}");
}

;// CONCATENATED MODULE: ./lib/core/document/read-json.js
/** Reads JSON that nobody vouches for; `undefined` where the text is none. */
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/core/checks/compiled.js
/** A document without patterns, schemas and paths. */
const NOTHING_COMPILED = { patterns: new Map(), schemas: new Map(), readJson: undefined };
/** Writes a schema as it was written, or its path, as a key. */
function schemaKey(schema) {
    return JSON.stringify(schema);
}
/** Finds a pattern that was compiled when the document was planned; throws where it was not. */
function patternOf({ patterns }, text) {
    return found(patterns.get(text), text);
}
/** Finds a schema that was compiled when the document was planned; throws where it was not. */
function schemaOf({ schemas }, schema) {
    const key = schemaKey(schema);
    return found(schemas.get(key), key);
}
/** Reads a path from a JSON text; throws where no path was met when the document was planned. */
function jsonOf({ readJson }, text, path) {
    return found(readJson, path)(text, path);
}
function found(value, text) {
    if (value === undefined)
        throw new Error(`'${text.slice(0, 80)}' was not compiled when the checks were planned`);
    return value;
}

;// CONCATENATED MODULE: ./lib/core/checks/conditions-in.js
/** Lists all operators of an expectation, those under `not`, `any` and `each` too; a scalar as the value to equal. */
function conditionsIn(expect, path) {
    const maps = ["json", "header", "cookie"].flatMap((key) => Object.entries(expect[key] ?? {}).flatMap(([name, condition]) => operatorsIn(condition, [...path, key, name])));
    const single = ["body", "redirect-url"].flatMap((key) => operatorsIn(expect[key], [...path, key]));
    return [...maps, ...single];
}
function operatorsIn(condition, path) {
    if (condition === undefined)
        return [];
    if (typeof condition !== "object" || condition === null)
        return [{ operators: { equals: condition }, path }];
    const inner = ["not", "any", "each"].flatMap((key) => operatorsIn(condition[key], [...path, key]));
    return [{ operators: condition, path }, ...inner];
}

;// CONCATENATED MODULE: ./lib/core/checks/compile-checks.js



/** Lists the schemas that a document's conditions name by their path. */
function schemaFilesIn({ checks = [], flows = [] }) {
    const steps = [...checks, ...flows.flatMap((flow) => flow.steps)];
    const paths = steps.flatMap(({ expect = {} }) => conditionsIn(expect, []).flatMap(({ operators: { schema } }) => (typeof schema === "string" ? [schema] : [])));
    return [...new Set(paths)];
}
/** Compiles the patterns and JSON Schemas of planned steps, and loads what each of them needs; what cannot be compiled is reported at its place. */
async function compileChecks(steps, facts) {
    const needs = steps.flatMap(needsOf);
    const readJson = steps.some(readsJson) ? (await Promise.all(/* import() */[__nccwpck_require__.e(393), __nccwpck_require__.e(414)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8033))).readJson : undefined;
    if (needs.length === 0)
        return { ...NOTHING_COMPILED, readJson };
    const { loadPatterns } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 6663));
    const compilePattern = await loadPatterns();
    const patterns = new Map();
    for (const need of needs)
        compileOne(need, patterns, { ...facts, compilePattern });
    const schemas = await compileSchemas(needs, { ...facts, compilePattern });
    return { patterns, schemas, readJson };
}
function readsJson({ step: { expect, captures } }) {
    return (Object.keys(expect.json ?? {}).length > 0 ||
        expect.version?.json !== undefined ||
        Object.values(captures).some(({ from }) => from.kind === "json"));
}
function needsOf({ step, path }) {
    const { expect, captures } = step;
    const ofConditions = conditionsIn(expect, [...path, "expect"]).flatMap(({ operators: { matches, schema }, path: at }) => [
        ...(matches === undefined ? [] : [{ path: [...at, "matches"], pattern: matches }]),
        ...(schema === undefined ? [] : [{ path: [...at, "schema"], schema }]),
    ]);
    const ofCaptures = Object.entries(captures).flatMap(([name, { from }]) => from.kind === "regex" ? [{ path: [...path, "capture", name, "regex"], pattern: from.pattern, grouped: true }] : []);
    const body = expect.version?.body;
    const ofVersion = body === undefined ? [] : [{ path: [...path, "expect", "version", "body"], pattern: body, grouped: true }];
    return [...ofConditions, ...ofCaptures, ...ofVersion];
}
function compileOne({ pattern, grouped, path }, patterns, { compilePattern, report }) {
    if (pattern === undefined)
        return;
    const compiled = compilePattern(pattern);
    if (compiled.kind === "wrong")
        return report(path, `is no pattern that RE2 knows (${compiled.why}): it has neither look-around nor back references.`);
    if (grouped === true && compiled.value.groups !== 1)
        return report(path, `has ${compiled.value.groups} groups: put what is to be read, and that alone, in ( ).`);
    patterns.set(pattern, compiled.value);
}
async function compileSchemas(needs, { compilePattern, schemas, report }) {
    const checks = new Map();
    const wanted = needs.filter(({ schema }) => schema !== undefined);
    if (wanted.length === 0)
        return checks;
    const { loadJsonSchemas } = await __nccwpck_require__.e(/* import() */ 476).then(__nccwpck_require__.bind(__nccwpck_require__, 7476));
    const compileSchema = await loadJsonSchemas(compilePattern);
    for (const { schema, path } of wanted) {
        const text = typeof schema === "string" ? schemas.get(schema) : undefined;
        if (typeof schema === "string" && text === undefined) {
            report(path, `names ${schema}, which does not exist in the repository: add it, or correct the path from its root.`);
            continue;
        }
        const value = text === undefined ? schema : readJson(text);
        if (typeof value !== "object" || value === null || Array.isArray(value)) {
            report(path, `names ${String(schema)}, which is no JSON object: a JSON Schema is one.`);
            continue;
        }
        const compiled = await compileSchema({ ...value });
        if (compiled.kind === "right")
            checks.set(schemaKey(schema), compiled.value);
        else
            report(path, `is no JSON Schema that can be used: ${compiled.why}.`);
    }
    return checks;
}

// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __nccwpck_require__(6289);
;// CONCATENATED MODULE: ./lib/core/checks/plan-retry.js

const SAFE_METHODS = ["GET", "HEAD", "OPTIONS"];
const FIRST_PAUSE_MILLISECONDS = 500;
const LONGEST_PAUSE_MILLISECONDS = 10_000;
/** Tells whether a request changes nothing by its method (RFC 9110, section 9.2.1). */
function isSafe({ method = "GET" }) {
    return SAFE_METHODS.includes(method);
}
/** Plans when a check or flow is tried again: only what is safe, by its methods or because it says so. */
function planRetry(given, steps, failFastOn) {
    const options = typeof given === "object" ? given : {};
    const marked = typeof given === "string" ? given === "safe" : options.safe;
    return {
        repeatable: marked ?? steps.every(isSafe),
        until: (0,duration/* parseDuration */.E)(options.until ?? ""),
        interval: (0,duration/* parseDuration */.E)(options.interval ?? "") ?? FIRST_PAUSE_MILLISECONDS,
        longestInterval: (0,duration/* parseDuration */.E)(options["max-interval"] ?? "") ?? LONGEST_PAUSE_MILLISECONDS,
        on: options.on,
        failFastOn,
    };
}

// EXTERNAL MODULE: ./lib/core/checks/pattern.js
var checks_pattern = __nccwpck_require__(6663);
;// CONCATENATED MODULE: ./lib/core/checks/fill-in.js

const PLACEHOLDER = /\{((?:secret\.)?[a-z][a-z0-9-]*)\}/g;
/** In a pattern, `\p{greek}` is a class of characters and no name. */
const IN_PATTERN = /(?<!\\[pP])\{((?:secret\.)?[a-z][a-z0-9-]*)\}/g;
/** Lists the names that a text refers to as `{name}`. */
function namesIn(text) {
    return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? "");
}
/** Lists the names that a pattern refers to as `{name}`. */
function namesInPattern(pattern) {
    return [...pattern.matchAll(IN_PATTERN)].map((match) => match[1] ?? "");
}
/** Encodes for an address what stands around its names, which are filled in later. */
function encodeAroundNames(text) {
    return text
        .split(/(\{(?:secret\.)?[a-z][a-z0-9-]*\})/)
        .map((part, index) => (index % 2 === 1 ? part : encodeURIComponent(part)))
        .join("");
}
/** Puts values in the place of `{name}` in every text of a step: encoded in its address, quoted in patterns, as they are elsewhere. A name without a value stays. */
function fillStep(step, values) {
    const { url, headers, auth, body, expect } = step;
    return {
        ...step,
        url: fillIn(url, values, { encode: encodeURIComponent }),
        headers: fillTexts(headers, values),
        auth: fillTexts(auth, values),
        body: fillTexts(body, values),
        expect: fillExpectation(expect, values),
    };
}
/** Lists the names in what a step sends that no value stands for. */
function missingNames({ url, headers, auth, body }, values) {
    return [...new Set(textsOf([url, headers, auth, body]).flatMap(namesIn))].filter((name) => !values.has(name));
}
/** Lists all texts of a structure. */
function textsOf(value) {
    if (typeof value === "string")
        return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
/** Puts values in the place of `{name}`, each encoded. */
function fillIn(text, values, { encode, names = PLACEHOLDER }) {
    return text.replace(names, (whole, name) => {
        const value = values.get(name);
        return value === undefined ? whole : encode(value);
    });
}
const asItIs = (value) => value;
/** Puts values in the place of `{name}` in every text of plain data, as they are. */
function fillTexts(value, values) {
    if (typeof value === "string")
        return fillIn(value, values, { encode: asItIs });
    if (Array.isArray(value))
        return value.map((one) => fillTexts(one, values));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillTexts(inner, values)]));
}
function fillExpectation(expect, values) {
    const condition = (of) => (of === undefined ? undefined : fillCondition(of, values));
    const conditions = (of) => of === undefined
        ? undefined
        : Object.fromEntries(Object.entries(of).map(([key, one]) => [key, fillCondition(one, values)]));
    const { json, header, cookie, body, version } = expect;
    return {
        ...expect,
        json: conditions(json),
        header: conditions(header),
        cookie: conditions(cookie),
        body: condition(body),
        "redirect-url": condition(expect["redirect-url"]),
        version: version === undefined ? undefined : { ...version, expect: fillTexts(version.expect, values) },
    };
}
function fillCondition(condition, values) {
    if (typeof condition !== "object" || condition === null)
        return fillTexts(condition, values);
    const { matches, schema, not, any, each, ...plain } = condition;
    const filled = fillTexts(plain, values);
    const pattern = matches === undefined ? undefined : fillIn(matches, values, { encode: checks_pattern/* quotePattern */.z, names: IN_PATTERN });
    const inner = (of) => (of === undefined ? undefined : fillCondition(of, values));
    return { ...filled, matches: pattern, schema, not: inner(not), any: inner(any), each: inner(each) };
}

;// CONCATENATED MODULE: ./lib/core/checks/check-names.js


/** The members of a step that are sent. */
const SENT = ["path", "url", "query", "headers", "auth", "json", "form", "body"];
/** Operators whose texts are no values: patterns and schemas, and conditions that are listed by themselves. */
const APART = ["matches", "schema", "not", "any", "each"];
/** Reports every name that a step refers to and that nothing stands for. */
function checkNames(step, known, report) {
    for (const key of SENT) {
        for (const name of new Set(textsOf(step[key]).flatMap(namesIn))) {
            const why = whyUnknown(name, known);
            if (why !== undefined)
                report([key], `check '${step.name}' refers to {${name}}, ${why}`);
        }
    }
    const { expect } = step;
    const version = expect?.version === undefined ? [] : namesIn(expect.version.expect ?? "{version}");
    const judged = conditionsIn(expect ?? {}, ["expect"]);
    const plain = judged.flatMap(({ operators }) => Object.entries(operators).flatMap(([name, wanted]) => (APART.includes(name) ? [] : textsOf(wanted))));
    for (const name of new Set([...version, ...plain.flatMap(namesIn)])) {
        const why = whyUnknown(name, known);
        if (why !== undefined)
            report(["expect"], `check '${step.name}' refers to {${name}}, ${why}`);
    }
    for (const { operators, path } of judged) {
        for (const name of namesInPattern(operators.matches ?? "")) {
            const why = whyNoPattern(name, known);
            if (why !== undefined)
                report([...path, "matches"], `check '${step.name}' refers to {${name}}, ${why}`);
        }
    }
}
/** Lists the secrets of the inputs that a step sends. */
function secretsSent(step) {
    return [...new Set(SENT.flatMap((key) => textsOf(step[key])).flatMap(namesIn))].filter((name) => name.startsWith("secret."));
}
function whyUnknown(name, { names, secrets, captured }) {
    if (captured.has(name))
        return undefined;
    if (name.startsWith("secret."))
        return secrets.has(name.slice("secret.".length))
            ? undefined
            : `but the input 'secrets' has no such line: add ${name.slice("secret.".length)}=value to it.`;
    const value = names.get(name);
    if (value === undefined)
        return `which is neither captured before nor one of ${listed(names)}.`;
    if (value === "")
        return `but the input '${name}' is empty: pass it to the step.`;
    return namesIn(value).length === 0
        ? undefined
        : `but the input '${name}' refers to a name itself: pass a value without braces.`;
}
function whyNoPattern(name, known) {
    return known.names.has(name)
        ? whyUnknown(name, known)
        : `and a pattern may refer to ${listed(known.names)} alone: it is compiled before anything is sent.`;
}
function listed(names) {
    return [...names.keys()].map((known) => `{${known}}`).join(", ");
}

;// CONCATENATED MODULE: ./lib/core/checks/plan-step.js




const DEFAULT_TIMEOUT_MILLISECONDS = 10_000;
const CREDENTIAL_HEADERS = ["authorization", "proxy-authorization", "cookie"];
/** Plans one step: its address resolved, what is known of the deployment filled in; what cannot be run is reported. */
function planStep(step, facts) {
    const { report } = facts;
    const url = checkUrl(step.url ?? step.path ?? "/", facts);
    const at = step.url === undefined ? "path" : "url";
    if (url.kind === "refused")
        report([at], `check '${step.name}': ${url.why}`);
    checkNames(step, facts, report);
    checkSecrets(step, facts);
    if (step.insecure === true && !facts.plainHttp)
        report(["insecure"], `check '${step.name}' takes any certificate, which only allow-private-hosts allows, in the target or of the step, for an internal host.`);
    for (const name of Object.keys(step.capture ?? {}))
        if (facts.names.has(name))
            report(["capture", name], `check '${step.name}' captures {${name}}, which stands for the deployment's: choose another name.`);
    return fillStep(stepOf(step, url.kind === "url" ? withQuery(url.url, step.query) : ""), facts.names);
}
/** Secrets are no literals, and go where the inputs say, the tested address or one other host: whoever writes the checks cannot send them elsewhere. */
function checkSecrets(step, { address, names, secrets, report }) {
    for (const [name, value] of Object.entries(step.headers ?? {}))
        if (CREDENTIAL_HEADERS.includes(name.toLowerCase()) && namesIn(value).every((used) => names.has(used)))
            report(["headers", name], `check '${step.name}' holds credentials: pass them in the input 'secrets' and refer to them as {secret.name}.`);
    const password = step.auth === undefined ? "" : "basic" in step.auth ? step.auth.basic.password : step.auth.bearer;
    if (namesIn(password).some((used) => names.has(used)))
        report(["auth"], `check '${step.name}' takes ${password} as a credential, which is no secret: refer to {secret.name}.`);
    const origin = originOf(step.url ?? address);
    for (const secret of secretsSent(step)) {
        const host = secrets.get(secret.slice("secret.".length));
        const own = host === undefined ? originOf(address) : originOf(`https://${host}`);
        if (origin !== own)
            report([step.url === undefined ? "path" : "url"], `check '${step.name}' would send {${secret}} to ${origin}, and it goes to ${own} alone: correct the address, or give the input 'secrets' another one as name@host=value.`);
    }
}
function originOf(url) {
    return URL.canParse(url) ? new URL(url).origin : "no address";
}
function withQuery(url, query = {}) {
    const [place = ""] = url.split("#");
    const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => `${encodeURIComponent(name)}=${encodeAroundNames(String(one))}`));
    return pairs.length === 0 ? place : `${place}${place.includes("?") ? "&" : "?"}${pairs.join("&")}`;
}
function stepOf(step, url) {
    const { name, method = "GET", headers = {}, timeout, expect = {}, capture = {}, auth } = step;
    return {
        name,
        method,
        url,
        headers,
        auth: auth === undefined ? undefined : authOf(auth),
        body: bodyOf(step),
        timeout: (0,duration/* parseDuration */.E)(timeout ?? "") ?? DEFAULT_TIMEOUT_MILLISECONDS,
        followRedirects: step["follow-redirects"] ?? 0,
        insecure: step.insecure === true,
        expect: expect.version === undefined
            ? expect
            : { ...expect, version: { ...expect.version, expect: expect.version.expect ?? "{version}" } },
        captures: Object.fromEntries(Object.entries(capture).map(([key, from]) => [key, captureOf(from)])),
        always: step.always === true,
    };
}
function authOf(auth) {
    return "basic" in auth ? { kind: "basic", ...auth.basic } : { kind: "bearer", token: auth.bearer };
}
function bodyOf({ json, form, body }) {
    if (json !== undefined)
        return { kind: "json", value: json };
    if (form !== undefined)
        return { kind: "form", fields: form };
    return body === undefined ? undefined : { kind: "text", text: body };
}
function captureOf({ json, header, cookie, regex, secret }) {
    const hidden = secret === true;
    if (json !== undefined)
        return { from: { kind: "json", path: json }, secret: hidden };
    if (header !== undefined)
        return { from: { kind: "header", name: header }, secret: hidden };
    if (cookie !== undefined)
        return { from: { kind: "cookie", name: cookie }, secret: hidden };
    return { from: { kind: "regex", pattern: regex ?? "" }, secret: hidden };
}

;// CONCATENATED MODULE: ./lib/core/checks/plan-scenario.js


const DEFAULT_TIMES = 3;
/** Plans one check or flow with its steps; what cannot be run is reported at its place. */
function planScenario(draft, facts) {
    const { document } = draft;
    const captured = new Set();
    const placed = draft.steps.map(({ step, path }) => {
        const report = (within, message) => facts.report([...path, ...within], message);
        const planned = planStep(step, { ...facts, captured, report });
        for (const name of Object.keys(step.capture ?? {}))
            captured.add(name);
        return { step: planned, path };
    });
    const retry = planRetry(document.retry, draft.steps.map(({ step }) => step), facts.failFastOn);
    const scenario = {
        name: document.name,
        steps: placed.map(({ step }) => step),
        retry,
        times: timesOf(draft, retry, facts),
        tags: document.tags ?? [],
        continueOnFailure: document["continue-on-failure"] === true,
    };
    return { scenario, placed };
}
/** What changes something is sent a second time only where it says that it may. */
function timesOf({ document, path, steps }, { repeatable }, { report }) {
    const { consecutive } = document;
    const versions = steps.flatMap(({ step: { expect } }) => (expect?.version === undefined ? [] : [expect.version]));
    const asked = [consecutive, ...versions.map(({ times }) => times)].filter((times) => times !== undefined);
    if (!repeatable && !steps.every(({ step }) => isSafe(step))) {
        if (asked.some((times) => times > 1))
            report(path, `'${document.name}' would be sent several times, and changes something: mark it as retry: safe.`);
        return 1;
    }
    return Math.max(1, ...asked, versions.length > 0 && asked.length === 0 ? DEFAULT_TIMES : 1);
}

// EXTERNAL MODULE: ./lib/core/checks/retry-plan.js
var retry_plan = __nccwpck_require__(4863);
;// CONCATENATED MODULE: ./lib/core/checks/select-checks.js
/** Tells whether a check or flow is chosen: its environment is named where it names any, it carries one of the tags where there are any, and none that is excluded. */
function isSelected({ tags: own = [], if: only }, { tags, environment }) {
    if (only !== undefined && ![only.environment].flat().includes(environment))
        return false;
    const wanted = tags.filter((tag) => !tag.startsWith("!"));
    const excluded = tags.filter((tag) => tag.startsWith("!")).map((tag) => tag.slice(1).trim());
    return (wanted.length === 0 || wanted.some((tag) => own.includes(tag))) && !excluded.some((tag) => own.includes(tag));
}
/** Lists the tags of a selection that nothing carries. */
function unknownTags(documents, { tags }) {
    const carried = new Set(documents.flatMap(({ tags: own = [] }) => own));
    return tags.filter((tag) => !carried.has(tag.replace(/^!\s*/, "")));
}

;// CONCATENATED MODULE: ./lib/core/checks/plan-checks.js




/** Plans the chosen checks and flows of a document for one deployment: addresses resolved, names filled in, patterns and schemas compiled, all problems together. */
async function planChecks(document, facts) {
    const reported = [];
    const report = (path, message) => void reported.push({ path, message });
    const drafts = draftsOf(document);
    const failFastOn = document["fail-fast-on"] ?? retry_plan/* FAIL_FAST */.W;
    for (const [index, { document: of, path }] of drafts.entries())
        if (drafts.findIndex((other) => other.document.name === of.name) !== index)
            report([...path, "name"], `has two checks named '${of.name}': give each its own name.`);
    const selected = drafts.filter((draft) => isSelected(draft.document, facts));
    const planned = selected.map((draft) => planScenario(draft, { ...facts, failFastOn, report }));
    const compiled = await compileChecks(planned.flatMap(({ placed }) => placed), { schemas: facts.schemas, report });
    if (reported.length > 0)
        return { kind: "invalid", problems: await place(reported, facts) };
    const scenarios = planned.map(({ scenario }) => scenario);
    return {
        kind: "plan",
        scenarios,
        compiled,
        unselected: drafts.filter((draft) => !selected.includes(draft)).map((draft) => draft.document.name),
        warnings: [...tagWarnings(drafts, facts), ...certificateWarnings(scenarios)],
    };
}
/** Places problems in the text that somebody wrote; what parses it is loaded for them alone. */
async function place(reported, { file, text }) {
    const placeOf = text === "" ? undefined : (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(33)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6033))).placesIn(text);
    return reported.map(({ path, message }) => ({ file, ...placeOf?.(path), message }));
}
function tagWarnings(drafts, selection) {
    const documents = drafts.map(({ document }) => document);
    return unknownTags(documents, selection).map((tag) => `No check carries the tag '${tag}'.`);
}
function certificateWarnings(scenarios) {
    return scenarios
        .filter(({ steps }) => steps.some(({ insecure }) => insecure))
        .map(({ name }) => `'${name}' takes any certificate (insecure): it proves nothing about who answers.`);
}
function draftsOf({ checks = [], flows = [] }) {
    const single = checks.map((check, index) => {
        const path = ["checks", index];
        return { document: check, path, steps: [{ step: check, path }] };
    });
    const several = flows.map((flow, index) => {
        const path = ["flows", index];
        return { document: flow, path, steps: flow.steps.map((step, at) => ({ step, path: [...path, "steps", at] })) };
    });
    return [...single, ...several];
}

;// CONCATENATED MODULE: ./lib/core/checks/secret-name.js
/** Reads a secret's name as the inputs write it: `token` for the tested address, `token@auth.example` for another host. */
function readSecretName(written) {
    const at = written.indexOf("@");
    return at < 0 ? { name: written, host: undefined } : { name: written.slice(0, at), host: written.slice(at + 1) };
}

;// CONCATENATED MODULE: ./lib/flows/source/read-source.js

/** Reads a document at a commit through the API, or from the workspace where no commit is given. */
async function readSource({ repository, workspace }, path, commit) {
    try {
        const text = commit === "" ? await workspace.read(path) : (await repository.read(path, commit))?.text;
        const from = commit === "" ? `${path} in the workspace` : `${path}@${commit.slice(0, 12)}`;
        return text === undefined ? { kind: "missing", from } : { kind: "text", text, from };
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            return { kind: "unreadable", why: error.message, remedy: error.remedy, passing: (0,unreadable/* isPassing */.W)(error) };
        if (commit !== "" || !(error instanceof Error))
            throw error;
        return { kind: "unreadable", why: error.message, remedy: `Check the path '${path}'.`, passing: false };
    }
}

;// CONCATENATED MODULE: ./lib/flows/source/read-target.js

/** Reads a service's target from the targets document at a commit, or from the workspace where no commit is given. */
async function readTarget(sources, { path, commit, environment, service }) {
    const invalid = (message) => ({ kind: "invalid", problems: [{ file: path, message }] });
    if (environment === "" || service === "")
        return invalid("cannot be asked without the inputs 'environment' and 'service': pass both to the step.");
    // What reads documents loads while the source answers.
    const [source, { resolveTarget }] = await Promise.all([
        readSource(sources, path, commit),
        Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(395), __nccwpck_require__.e(53)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9815)),
    ]);
    if (source.kind === "unreadable")
        return source;
    if (source.kind === "missing")
        return invalid(`does not exist (${source.from}): add it, or correct the input 'targets'.`);
    return resolveTarget(source.text, { environment, service, file: path });
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/no-plan.js
/** Says that one input or file cannot be used; the message reads on after its name and ends with the remedy. */
function invalidPlan(file, message) {
    return { kind: "invalid", problems: [{ file, message }] };
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/choose-checks.js


/** The path at which checks are looked for; there alone their absence leaves the health path to be checked. */
const CONVENTIONAL_PATH = ".github/deploy-checks.yml";
/** Reads the checks document where one is named; what parses it loads while GitHub answers, and for the workspace only where it has one. */
async function readChecks({ checks, commit }, sources) {
    if (checks === "")
        return undefined;
    const [source] = await Promise.all([readSource(sources, checks, commit), commit === "" ? undefined : loadParser()]);
    return source;
}
/** Chooses the checks of the document that was read, or the health path alone. */
async function chooseChecks(source, { checks, command }, health) {
    if (source === undefined)
        return healthAlone(health, command);
    if (source.kind === "unreadable")
        return { ...source, what: "source" };
    if (source.kind === "missing")
        return checks === CONVENTIONAL_PATH
            ? healthAlone(health, command)
            : invalidPlan(checks, `does not exist (${source.from}): add it, or correct the input 'checks'.`);
    const { parseChecks } = await loadParser();
    const parsed = parseChecks(source.text, checks);
    return parsed.kind === "invalid"
        ? parsed
        : { kind: "checks", value: parsed.value, text: source.text, from: source.from };
}
function loadParser() {
    return Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(395), __nccwpck_require__.e(393), __nccwpck_require__.e(196)]).then(__nccwpck_require__.bind(__nccwpck_require__, 815));
}
function healthAlone(health, command) {
    if (health === "" && command === "")
        return { kind: "no-checks", from: "no checks file, no health path, no command" };
    if (health === "")
        return { kind: "checks", value: { version: 1 }, text: "", from: "the command alone" };
    return {
        kind: "checks",
        value: { version: 1, checks: [{ name: "health", path: health, expect: { status: 200 } }] },
        text: "",
        from: "the health path alone",
    };
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/choose-plan.js








/** Chooses what is run: the address given or the target's, and the checks of the document or the health path alone. */
async function choosePlan(inputs, sources) {
    const [place, source] = await Promise.all([choosePlace(inputs, sources), readChecks(inputs, sources)]);
    if (place.kind !== "place")
        return place;
    const plainHttp = inputs["allow-private-hosts"];
    const base = checkUrl("/", { address: place.address, plainHttp });
    if (base.kind === "refused")
        return invalidPlan("address", base.why);
    const checks = await chooseChecks(source, inputs, place.health);
    if (checks.kind !== "checks")
        return checks;
    const secrets = [...inputs.secrets.keys()].map(readSecretName);
    const twice = secrets.find(({ name }, index) => secrets.findIndex((other) => other.name === name) !== index);
    if (twice !== undefined)
        return invalidPlan("secrets", `gives '${twice.name}' to two hosts: give each its own name.`);
    const schemas = await readSchemas(checks, inputs, sources);
    if (schemas.kind !== "schemas")
        return schemas;
    const plan = await planChecks(checks.value, {
        address: place.address,
        file: inputs.checks,
        text: checks.text,
        plainHttp,
        names: namesOf(inputs),
        secrets: new Map(secrets.map(({ name, host }) => [name, host])),
        schemas: schemas.texts,
        tags: inputs.tags,
        environment: inputs.environment,
    });
    if (plan.kind === "invalid")
        return plan;
    const { from } = checks;
    if (plan.scenarios.length > 0)
        return { ...plan, address: place.address, from };
    if (inputs.tags.length > 0)
        return { kind: "no-checks", from: `${from}, tags ${inputs.tags.join(", ")}` };
    return inputs.command === "" ? { kind: "no-checks", from } : { ...plan, address: place.address, from };
}
function namesOf({ version, commit, environment, service }) {
    return new Map(Object.entries({ version, commit, environment, service }));
}
/** Reads the JSON Schemas that checks name, where the checks themselves were read. */
async function readSchemas({ value }, { commit }, sources) {
    const texts = new Map();
    for (const path of schemaFilesIn(value)) {
        const source = await readSource(sources, path, commit);
        if (source.kind === "unreadable")
            return { ...source, what: "source" };
        if (source.kind === "text")
            texts.set(path, source.text);
    }
    return { kind: "schemas", texts };
}
async function choosePlace(inputs, sources) {
    const { address, environment, service, targets, health } = inputs;
    if (address !== "" && (health !== "" || environment === "" || service === ""))
        return { kind: "place", address, health };
    const target = await readTarget(sources, { path: targets, commit: inputs["targets-commit"], environment, service });
    if (target.kind === "unreadable")
        return { ...target, what: "source" };
    if (target.kind === "invalid")
        return target;
    const { settings } = target;
    const own = inputs.at === "test" ? (settings["test-address"] ?? settings.address) : settings.address;
    return { kind: "place", address: address === "" ? own : address, health: health === "" ? settings.health : health };
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/count-of.js
/** Counts things in words: `1 check`, `7 checks`. */
function countOf(count, thing) {
    return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/default-deadline.js
/** How long checks and command may take together where the input is empty, in milliseconds. */
const DEFAULT_DEADLINE_MILLISECONDS = 300_000;

;// CONCATENATED MODULE: ./lib/core/html/html-entities.js
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** Spells the characters that mean something in HTML as entities; all others stay. */
function htmlEntities(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

;// CONCATENATED MODULE: ./lib/core/text/hide-values.js

const HIDDEN = "***";
/** Shorter values stand in too many words to be told from them. */
const hide_values_SHORTEST = 4;
/**
 * Takes values out of every text of a structure, keys included: as they are, as a JSON text, a page or an address spells them, and
 * cut off at a text's end. Structures are plain data; what holds no text is returned as it is.
 */
function hideValues(structure, values) {
    const forms = [...new Set(values.flatMap(formsOf))]
        .filter(({ length }) => length >= hide_values_SHORTEST)
        .sort((a, b) => b.length - a.length);
    return forms.length === 0 ? structure : hideIn(structure, forms);
}
function hideIn(structure, forms) {
    if (typeof structure === "string")
        return hideText(structure, forms);
    if (Array.isArray(structure))
        return structure.map((one) => hideIn(one, forms));
    if (typeof structure !== "object" || structure === null)
        return structure;
    return Object.fromEntries(Object.entries(structure).map(([key, value]) => [hideText(key, forms), hideIn(value, forms)]));
}
function hideText(text, forms) {
    let shown = text;
    for (const form of forms)
        shown = shown.replaceAll(form, HIDDEN);
    const beginning = Math.max(0, ...forms.map((form) => beginningAtEnd(shown, form)));
    return beginning === 0 ? shown : `${shown.slice(0, -beginning)}${HIDDEN}`;
}
/** How many of a value's first characters a text ends with, where the text was cut inside of it. */
function beginningAtEnd(text, value) {
    for (let length = Math.min(value.length - 1, text.length); length >= hide_values_SHORTEST; length--)
        if (text.endsWith(value.slice(0, length)))
            return length;
    return 0;
}
function formsOf(value) {
    const json = inJson(value);
    const address = encodeURIComponent(value.toWellFormed());
    const escaped = [value, json, inJson(json), htmlEntities(value), htmlEntities(json)];
    return [...escaped, address, address.replaceAll("%20", "+"), ...base64Of(value)];
}
/** As it stands in a JSON text; done twice, as it stands in one that is a text of another. */
function inJson(value) {
    return JSON.stringify(value).slice(1, -1);
}
/** What a value becomes inside a longer text in base64, as of `user:password`: its whole groups, for each way in which they may fall. */
function base64Of(value) {
    const bytes = Buffer.from(value);
    return [0, 1, 2].flatMap((shift) => {
        const groups = Math.floor((bytes.length - shift) / 3);
        return groups < 2 ? [] : [bytes.subarray(shift, shift + groups * 3).toString("base64")];
    });
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/hidden-values.js

/** What decisions, reasons and names of environments look like. */
const WORD = /^[a-z]+(?:[-_][a-z]+)*$/;
/**
 * Keeps values hidden, by `mask` in the log and in what is reported. Plain words, and parts of what is known of the
 * deployment, are hidden in reports alone: the runner drops each output of a job that holds a masked value, so a service
 * that hands out `failure` as a secret would take away the verdict.
 */
function hiddenValues(mask, known = []) {
    const values = new Set();
    return {
        learn(value) {
            if (value === "" || values.has(value))
                return;
            values.add(value);
            if (WORD.test(value) || known.some((text) => text.includes(value)))
                return;
            for (const form of new Set([value, encodeURIComponent(value.toWellFormed())]))
                mask(form);
        },
        hide: (structure) => hideValues(structure, [...values]),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./lib/core/checks/shows-version.js
/** Tells whether a check that decides holds an answer to one of these names of a version, so that another version cannot pass for it. */
function showsVersion(scenarios, names) {
    const known = names.filter((name) => name !== "");
    return scenarios
        .filter(({ continueOnFailure }) => !continueOnFailure)
        .flatMap(({ steps }) => steps.flatMap(({ expect }) => textsIn(expect)))
        .some((text) => known.some((name) => text.replaceAll("\\", "").includes(name)));
}
/** What an answer must not be, or may be among others, tells no version. */
const TELLS_NONE = ["not", "not-equals", "not-contains", "in"];
/** Lists the texts that an answer is held to. */
function textsIn(value) {
    if (typeof value === "string")
        return [value];
    if (typeof value !== "object" || value === null)
        return [];
    return Object.entries(value).flatMap(([key, inner]) => (TELLS_NONE.includes(key) ? [] : textsIn(inner)));
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/keep-record.js



const NEEDED = ["request", "environment", "service", "commit"];
/** Lists which inputs a record cannot be kept without. */
function missingForRecord(inputs) {
    return NEEDED.filter((name) => inputs[name] === "").map((name) => ({
        file: name,
        message: "is needed with keep-record, since nothing else says whose deployment was proven: give freeze-gate's output",
    }));
}
/** Says why what is to be run cannot prove which version answers; without that any version would be recorded as proven. */
function unprovenVersion({ scenarios }, { version, commit, command }) {
    if (command !== "" || showsVersion(scenarios, [version, commit]))
        return [];
    const message = "checks that any version passes prove no version, and keep-record would record this one: let one expect {version} or {commit}, or give a command that compares DEPLOY_VERSION";
    return [{ file: "checks", message }];
}
/**
 * Keeps the record of a deployment that something else made: by it the policy's `requires` knows what was proven, and its request is spent.
 * A commit without an image has a digest of its own, since what was proven is told by both. Gives what to warn of where it could not be written.
 */
async function keepRecord(records, { request, environment, service, version, commit, digest }, { run, smoke }) {
    try {
        const payload = {
            ...{ schema: 1, request, run, service, environment, commit },
            version: version === "" ? commit : version,
            digest: digest === "" ? `sha256:${(0,external_node_crypto_.createHash)("sha256").update(commit).digest("hex")}` : digest,
            ...{ family: "", previous: "", policyCommit: "", formerConfiguration: "" },
        };
        const record = await records.open(payload);
        refuseOthers(record, payload);
        const phase = smoke === "success" ? "proven" : "smoke_failed";
        await records.note(record.id, { state: smoke, status: { serviceDeployment: "", family: "", phase, smoke } });
        return undefined;
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        return `The record could not be kept: ${error.message}. ${error.remedy} Until it is, nothing knows that this version was proven here.`;
    }
}
/** A record that stood already is adopted, and may be another's: what deploy-ecs deploys is proven by its own steps alone. */
function refuseOthers({ id, payload: { family, commit, digest } }, own) {
    if (family !== "")
        throw new unreadable/* Unreadable */.I("malformed", `record ${id} of this request is of a deployment by deploy-ecs`, "Leave keep-record out: given the request alone, the verdict is noted there.");
    if (commit !== own.commit || digest !== own.digest)
        throw new unreadable/* Unreadable */.I("malformed", `record ${id} of this request is of another commit or image`, "Give commit and digest as freeze-gate gave them with the request.");
}

;// CONCATENATED MODULE: ./lib/core/checks/count-version.js
/** What stands for the versions that are no longer told apart. */
const OTHER_VERSIONS = "(other versions)";
/** More than a deployment ever mixes; a service that names another one each time must not flood the reports. */
const MOST = 20;
/** Adds to how often each version was seen, keeping the first 20 apart. */
function countVersion(counts, version, times = 1) {
    const key = counts.has(version) || counts.size < MOST ? version : OTHER_VERSIONS;
    counts.set(key, (counts.get(key) ?? 0) + times);
}

;// CONCATENATED MODULE: ./lib/core/checks/check-result.js

/** Tells whether a check passed only after it had failed. */
function isFlaky({ outcome, attempts, times }) {
    return outcome === "passed" && attempts > times;
}
/** Adds up the versions that were seen by all checks, most frequent first. */
function versionsSeen(results) {
    const counts = new Map();
    for (const { versions } of results) {
        for (const [version, times] of Object.entries(versions))
            countVersion(counts, version, times);
    }
    return [...counts].sort((a, b) => b[1] - a[1]);
}

;// CONCATENATED MODULE: ./lib/core/checks/exit-reason.js
/** Sorts a verdict into the four kinds of failure that people and scripts tell apart. */
function exitReasonOf(verdict) {
    switch (verdict.kind) {
        case "passed":
            return "";
        case "no-checks":
            return "config";
        case "command-failed":
            return verdict.command.kind === "timed-out" ? "timeout" : "assertion";
        case "failed":
            return verdict.because === "unreachable" || verdict.because === "timeout" ? verdict.because : "assertion";
    }
}

// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __nccwpck_require__(9706);
;// CONCATENATED MODULE: ./lib/core/text/html-code.js

/** Shows untrusted text as code inside HTML, such as in the title of what is folded away, where Markdown is not read. */
function htmlCode(text, limit = 300) {
    const line = (0,inert/* inertLine */.F)(text, limit).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    return line === "" ? "" : `<code>${line}</code>`;
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/check-details.js





const MOST_SHOWN = 20;
const MOST_ROWS = 12;
/** Folds away what is to be known of each check that failed or was flaky: its steps with what was expected, and its attempts over time. */
function checkDetails(results) {
    const telling = results.filter((result) => result.outcome === "failed" || isFlaky(result));
    return telling.slice(0, MOST_SHOWN).map((result) => {
        const steps = result.outcome === "failed" ? stepTable(result.steps) : "";
        const attempts = result.attempts > 1 ? attemptTable(result.history) : "";
        const title = `${decides(result) ? "⛔" : "⚠️"} ${htmlCode(result.name, 120)}, ${countOf(result.attempts, "attempt")}`;
        return (0,markdown/* folded */.TM)(title, [steps, attempts].filter((part) => part !== "").join("\n\n"));
    });
}
function stepTable(steps) {
    const rows = steps.flatMap((step) => {
        const { name, request, outcome, duration, status, failure } = step;
        const mark = outcome === "passed" ? "✅" : outcome === "skipped" ? "⏭️ skipped" : "⛔";
        const time = duration === 0 ? "–" : `${Math.round(duration)} ms`;
        const head = [
            mark,
            `${(0,markdown/* markdown */.wD)(name, 120)}<br>${(0,markdown/* code */.aY)(request, 200)}`,
            status === undefined ? "–" : String(status),
            time,
        ];
        if (failure === undefined)
            return [[...head, "", ""]];
        if (failure.kind === "no-answer")
            return [[...head, "an answer", `${(0,markdown/* markdown */.wD)(failure.failure)}: ${(0,markdown/* markdown */.wD)(failure.why)}`]];
        return failure.mismatches.map(({ target, expected, actual }, index) => [
            ...(index === 0 ? head : ["", "", "", ""]),
            `${(0,markdown/* markdown */.wD)(target, 120)} ${(0,markdown/* code */.aY)(expected, 200)}`,
            (0,markdown/* code */.aY)(actual, 200),
        ]);
    });
    return (0,markdown/* table */.tp)(["", "Step", "Status", "Time", "Expected", "Actual"], rows);
}
function attemptTable(history) {
    const runs = runsOf(history);
    const shown = runs.length <= MOST_ROWS ? runs : [...runs.slice(0, 2), ...runs.slice(2 - MOST_ROWS)];
    const rows = shown.map(({ first, last, count }) => [
        count === 1 ? seconds(first.at) : `${seconds(first.at)} to ${seconds(last.at)}, ${count} times`,
        first.outcome === "passed" ? "passed" : "failed",
        first.step === "" ? "" : (0,markdown/* markdown */.wD)(first.step, 60),
        (0,markdown/* markdown */.wD)(first.why, 300),
    ]);
    return (0,markdown/* table */.tp)(["After", "Attempt", "Step", "Why"], rows);
}
/** Takes attempts that ended alike, one behind the other, together. */
function runsOf(history) {
    const runs = [];
    for (const note of history) {
        const before = runs.at(-1);
        const alike = before !== undefined && before.first.outcome === note.outcome && before.first.why === note.why;
        if (alike)
            runs[runs.length - 1] = { ...before, last: note, count: before.count + 1 };
        else
            runs.push({ first: note, last: note, count: 1 });
    }
    return runs;
}
function seconds(milliseconds) {
    return `${(milliseconds / 1_000).toFixed(1)} s`;
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/timings.js
/** Adds up what the steps of an attempt took. */
function timingsOf(steps) {
    const answered = steps.filter(({ duration }) => duration > 0);
    const [slowest] = [...answered].sort((a, b) => b.duration - a.duration);
    const first = answered.find(({ timeToFirstByte }) => timeToFirstByte !== undefined)?.timeToFirstByte;
    return {
        total: Math.round(steps.reduce((sum, { duration }) => sum + duration, 0)),
        timeToFirstByte: first === undefined ? undefined : Math.round(first),
        slowest: slowest === undefined ? undefined : { name: slowest.name, duration: Math.round(slowest.duration) },
    };
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/check-table.js




const HEAD = ["", "Check", "Attempts", "Time", "First byte", "Why"];
/** So many well ones stand open; a longer list would hide what failed. */
const MOST_OPEN = 30;
/** Builds the table of all checks, many that were simply well folded away: outcome, attempts, times of the last attempt, and why. */
function checkTable(results) {
    const well = results.filter((result) => result.outcome === "passed" && !isFlaky(result));
    if (well.length <= MOST_OPEN)
        return results.length === 0 ? "" : (0,markdown/* table */.tp)(HEAD, results.map(rowOf));
    const telling = results.filter((result) => !well.includes(result));
    const rest = (0,markdown/* folded */.TM)(`✅ ${well.length} checks passed at once`, (0,markdown/* table */.tp)(HEAD, well.map(rowOf)));
    return telling.length === 0 ? rest : `${(0,markdown/* table */.tp)(HEAD, telling.map(rowOf))}\n\n${rest}`;
}
function rowOf(result) {
    const { total, timeToFirstByte, slowest } = timingsOf(result.steps);
    const detail = slowest === undefined || result.steps.length === 1
        ? ""
        : `, ${slowest.duration} of them ${(0,markdown/* markdown */.wD)(slowest.name, 60)}`;
    return [
        markOf(result),
        (0,markdown/* markdown */.wD)(result.name, 120),
        String(result.attempts),
        slowest === undefined ? "–" : `${total} ms${detail}`,
        timeToFirstByte === undefined ? "–" : `${timeToFirstByte} ms`,
        result.outcome === "passed" ? "" : (0,markdown/* markdown */.wD)(whyFailed(result).why, 400),
    ];
}
/** Shows how a check ended as a mark. */
function markOf(result) {
    if (result.outcome === "failed")
        return result.continueOnFailure ? "⚠️ only reported" : "⛔";
    return isFlaky(result) ? "⚠️ flaky" : "✅";
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/version-table.js


const version_table_MOST_SHOWN = 10;
/** Tells which versions answered and how often: in a line where there was one, as a table where they were mixed. */
function versionTable(results) {
    const seen = versionsSeen(results);
    const [only] = seen;
    if (only === undefined)
        return "";
    if (seen.length === 1)
        return `Version seen: ${(0,markdown/* code */.aY)(only[0])} ×${only[1]}`;
    const all = seen.reduce((sum, [, times]) => sum + times, 0);
    const rows = seen
        .slice(0, version_table_MOST_SHOWN)
        .map(([version, times]) => [(0,markdown/* code */.aY)(version, 120), String(times), `${Math.round((times / all) * 100)} %`]);
    const rest = seen.length - rows.length;
    return [
        "Several versions answered:",
        (0,markdown/* table */.tp)(["Version", "Times", "Share"], rows),
        ...(rest > 0 ? [`and ${rest} more.`] : []),
    ].join("\n\n");
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/summary.js







/** Builds the summary: what was tested and for how long, the checks, the versions that were seen, the command, and the details of what failed. */
function summaryOf(findings) {
    const { results, command } = findings;
    const ran = command.kind === "none"
        ? ""
        : `Command ${(0,markdown/* code */.aY)(command.command, 120)}: ${command.kind === "not-run" ? "not run, since checks failed" : (0,markdown/* markdown */.wD)(endOf(command))}`;
    const ordered = [...results].sort((a, b) => rankOf(a) - rankOf(b));
    return [overview(findings), checkTable(ordered), versionTable(results), ran, ...checkDetails(ordered)]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** Failed ones first, then what asks for attention. */
function rankOf(result) {
    if (decides(result))
        return 0;
    return result.outcome === "failed" || isFlaky(result) ? 1 : 2;
}
function overview({ plan, results, took }) {
    const failed = results.filter(({ outcome }) => outcome === "failed").length;
    const flaky = results.filter(isFlaky).length;
    const counts = [
        countOf(results.length, "check"),
        ...(failed > 0 ? [`${failed} failed`] : []),
        ...(flaky > 0 ? [`${flaky} flaky`] : []),
    ].join(", ");
    const what = results.length === 0 ? "the command alone" : `${counts} from ${(0,markdown/* code */.aY)(plan.from)}`;
    const rest = plan.unselected.length === 0 ? "" : ` ${plan.unselected.length} more were not chosen.`;
    return `Address ${(0,markdown/* code */.aY)(plan.address)}: ${what}, in ${(took / 1_000).toFixed(1)} s.${rest}`;
}
/** Says how a command ended. */
function endOf(command) {
    switch (command.kind) {
        case "ended":
            return `ended with exit code ${command.exitCode}`;
        case "timed-out":
            return "did not end before the deadline";
        case "not-started":
            return `could not be run: ${command.why}`;
    }
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/report.js







/** How many attempts of a check the output `result` keeps, which must stay small; the reports have the others. */
const LAST_ATTEMPTS = 3;
/** Says what a smoke test proved, or what failed and what to do about it. */
function reportSmoke(verdict, findings) {
    const { plan, results, command, inputs, at } = findings;
    const seen = versionsSeen(results);
    const count = (outcome) => results.filter((result) => result.outcome === outcome).length;
    return {
        decision: verdict.kind === "passed" ? "success" : "failure",
        ...wordsOf(verdict, findings),
        summary: summaryOf(findings),
        outputs: {
            "exit-reason": exitReasonOf(verdict),
            address: plan.address,
            checks: JSON.stringify(results.map(({ name, outcome, attempts, steps }) => ({
                name,
                outcome,
                attempts,
                milliseconds: timingsOf(steps).total,
            }))),
            passed: String(count("passed")),
            failed: String(count("failed")),
            flaky: String(results.filter(isFlaky).length),
            "versions-seen": JSON.stringify(Object.fromEntries(seen)),
        },
        evidence: results.map(({ name, outcome, attempts }) => ({
            kind: "check",
            source: plan.address,
            at: at.toISOString(),
            fact: `${name}: ${outcome} after ${countOf(attempts, "attempt")}`,
        })),
        subject: subjectOf(inputs),
        details: {
            ...{ address: plan.address, from: plan.from, command, versions: Object.fromEntries(seen) },
            results: results.map((result) => ({ ...result, history: result.history.slice(-LAST_ATTEMPTS) })),
        },
    };
}
function wordsOf(verdict, findings) {
    const at = (0,inert/* inertLine */.F)(findings.plan.address);
    switch (verdict.kind) {
        case "passed":
            return {
                reasonCode: "passed",
                headline: `${ranOf(findings)} passed against ${at}${provenVersion(findings)}.`,
                remedy: "",
            };
        case "no-checks":
            return {
                reasonCode: "no_checks",
                headline: "Nothing was run.",
                remedy: "Add checks to .github/deploy-checks.yml, or give the input 'health' or 'command'.",
            };
        case "command-failed":
            return {
                reasonCode: "command_failed",
                headline: `The command ${(0,inert/* inertLine */.F)(verdict.command.command, 120)} ${endOf(verdict.command)}.`,
                remedy: "Read the command's output in this step's log, and run it against the same address.",
            };
        case "failed": {
            const [first] = verdict.failing;
            const { kind, why } = first === undefined ? { kind: "", why: "" } : whyFailed(first);
            const what = first === undefined ? "" : `${(0,inert/* inertLine */.F)(first.name, 120)}: ${(0,inert/* inertLine */.F)(why, 600)}`;
            return {
                reasonCode: verdict.because,
                headline: `${verdict.failing.length} of ${countOf(findings.results.length, "check")} failed against ${at}; ${what}`,
                remedy: kind === "address-refused" ? refusedRemedy(findings.inputs) : REMEDIES[verdict.because],
            };
        }
    }
}
/** Names what was run, as a sentence begins. */
function ranOf({ results, command }) {
    const ran = [
        ...(results.length > 0 ? [countOf(results.length, "check")] : []),
        ...(command.kind === "none" ? [] : ["the command"]),
    ].join(" and ");
    return `${ran.charAt(0).toUpperCase()}${ran.slice(1)}`;
}
/** Claims the version only where a check looked at it. */
function provenVersion({ results, inputs: { version } }) {
    if (version === "" || results.length === 0)
        return "";
    return versionsSeen(results).length > 0 ? ` for ${(0,inert/* inertLine */.F)(version)}` : "; none of them looks at the version";
}
const REMEDIES = {
    assertion_failed: "Compare the answer with what the check expects, and mend the service or the check.",
    version_mismatch: "See which tasks still serve the old version, and whether the image was built from this version.",
    unreachable: "Check the address, its certificate, the security group and that the tasks are healthy.",
    timeout: "See why the service answers so slowly, or raise the check's timeout or the step's deadline.",
};
function refusedRemedy({ "allow-private-hosts": internal }) {
    return internal
        ? "Correct the address: metadata services and reserved ranges are never asked."
        : "For a service in your own network set `allow-private-hosts: true` in its target, or of the step where no target is handed on; else correct the address.";
}
/** Names what was tested. */
function subjectOf({ environment, service, commit }) {
    return {
        ...(environment === "" ? {} : { environment }),
        ...(service === "" ? {} : { service }),
        ...(commit === "" ? {} : { commit }),
    };
}

// EXTERNAL MODULE: ./lib/core/outcome/problem.js
var problem = __nccwpck_require__(2807);
;// CONCATENATED MODULE: ./lib/core/text/hide-queries.js
const ADDRESS = /((?:https?:\/\/|\/)[^\s"'<>?#]*\?)([^\s"'<>#]+)/g;
/** Hides each value in the queries of the addresses that a text holds, whole ones and paths: secrets travel there. */
function hideQueries(text) {
    return text.replace(ADDRESS, (_, place, query) => `${place}${hidePairs(query)}`);
}
function hidePairs(query) {
    return query
        .split("&")
        .map((pair) => (pair.includes("=") ? `${pair.slice(0, pair.indexOf("="))}=***` : "***"))
        .join("&");
}

;// CONCATENATED MODULE: ./lib/core/checks/shown-request.js

/** Writes a request for people: its method and address, each value of the query hidden. */
function shownRequest({ method, url }) {
    return `${method} ${hideQueries(url.replace(/#.*$/s, ""))}`;
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/plan-table.js




/** Builds what a dry run shows: each check with its requests, its tags and how it would be tried, what was not chosen, and the deadline of all. */
function planTable({ scenarios, unselected }, { deadline, command }) {
    const rows = scenarios.map((scenario) => [
        (0,markdown/* markdown */.wD)(scenario.name, 120),
        scenario.steps.map((step) => (0,markdown/* code */.aY)(shownRequest(step), 200) + (step.always ? " always" : "")).join("<br>"),
        scenario.tags.map((tag) => (0,markdown/* code */.aY)(tag, 60)).join(", "),
        triesOf(scenario),
    ]);
    const until = (0,duration/* formatDuration */.a)(deadline ?? DEFAULT_DEADLINE_MILLISECONDS);
    return [
        rows.length === 0 ? "" : (0,markdown/* table */.tp)(["Check", "Requests", "Tags", "Tried"], rows),
        unselected.length === 0 ? "" : `Not chosen: ${unselected.map((name) => (0,markdown/* markdown */.wD)(name, 120)).join(", ")}`,
        `Deadline of all: ${until}.`,
        command === "" ? "" : `Then the command ${(0,markdown/* code */.aY)(command, 120)}.`,
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function triesOf({ retry, times, continueOnFailure }) {
    const until = retry.until === undefined ? "until the deadline" : `for ${(0,duration/* formatDuration */.a)(retry.until)} at most`;
    return [
        retry.repeatable ? until : "once",
        ...(times > 1 ? [`until it passes ${times} times in a row`] : []),
        ...(continueOnFailure ? ["its failure is only reported"] : []),
    ].join(", ");
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/report-blocked.js





const NOTHING_RUN = {
    "exit-reason": "",
    address: "",
    checks: "[]",
    passed: "0",
    failed: "0",
    flaky: "0",
    "versions-seen": "{}",
};
/** What the step was given cannot be used or read; the rest is no failure of the test itself. */
const MISCONFIGURED = ["invalid", "no-checks", "unreadable"];
/** Says why nothing was run: each is a failure, since nothing was proven. */
function reportBlocked(blocked, inputs) {
    return {
        decision: "failure",
        summary: "",
        outputs: { ...NOTHING_RUN, "exit-reason": MISCONFIGURED.includes(blocked.kind) ? "config" : "" },
        subject: subjectOf(inputs),
        ...(blocked.kind === "dry-run" ? sayPlan(blocked.plan, inputs) : sayBlocked(blocked)),
    };
}
function sayBlocked(blocked) {
    const nothing = "Nothing was tested: ";
    switch (blocked.kind) {
        case "invalid":
            return {
                reasonCode: "config_invalid",
                headline: `${nothing}${(0,inert/* inertLine */.F)(blocked.problems.map(problem/* formatProblem */.V).join("; "), 1_000)}`,
                remedy: "Mend what is listed, then re-run the job.",
                problems: blocked.problems,
            };
        case "no-checks":
            return {
                reasonCode: "no_checks",
                headline: `${nothing}there is nothing to run (${blocked.from}).`,
                remedy: "Add checks to .github/deploy-checks.yml, or give the input 'health' or 'command'.",
            };
        case "unreadable":
            return {
                reasonCode: "what" in blocked ? "source_unreadable" : "record_unreadable",
                headline: `${nothing}${(0,inert/* inertLine */.F)(blocked.why)}.`,
                remedy: blocked.remedy,
            };
        case "not-ours":
            return {
                reasonCode: "not_ours_any_more",
                headline: `${nothing}${blocked.why}`,
                remedy: "See which deployment is live; start a new run to deploy this version again.",
            };
        case "failed-before":
            return {
                reasonCode: "failed_before",
                headline: `${nothing}${blocked.why}`,
                remedy: "Start a new run to deploy this version again; this request is spent.",
            };
    }
}
function sayPlan(plan, inputs) {
    const { scenarios, from, address } = plan;
    return {
        reasonCode: "dry_run",
        headline: `A dry run: ${countOf(scenarios.length, "check")} (${from}) would be run against ${(0,inert/* inertLine */.F)(address)}.`,
        remedy: "",
        summary: planTable(plan, inputs),
        outputs: { ...NOTHING_RUN, address },
    };
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/run-command.js

/** Runs the team's command until the deadline, its output made inert; throws the signal's reason when interrupted. */
async function runCommand(commands, { line, shown, environment, deadline }, { clock, signal, progress }) {
    const stop = new AbortController();
    const done = new AbortController();
    const abort = () => stop.abort(signal.reason);
    signal.addEventListener("abort", abort);
    const onLine = (text) => progress.say((0,inert/* inertLine */.F)(text));
    progress.say(`Running the team's command: ${(0,inert/* inertLine */.F)(shown)}`);
    const ended = commands.run({ line, environment, onLine }, stop.signal).then((exitCode) => ({ kind: "ended", command: line, exitCode }), (error) => ({
        kind: "not-started",
        command: line,
        why: (0,inert/* inertLine */.F)(error instanceof Error ? error.message : String(error)),
    }));
    const late = clock.sleep(Math.max(0, deadline - clock.elapsed()), AbortSignal.any([done.signal, signal])).then(() => ({ kind: "timed-out", command: line }), () => ended);
    const result = await Promise.race([ended, late]);
    done.abort(new Error("The command has ended."));
    if (result.kind === "timed-out") {
        stop.abort(new Error("The deadline has passed."));
        await ended;
    }
    signal.removeEventListener("abort", abort);
    signal.throwIfAborted();
    return result;
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./lib/core/checks/judge-value.js


const RULES = {
    equals: (wanted, { value }) => (0,external_node_util_namespaceObject.isDeepStrictEqual)(value, wanted),
    "not-equals": (wanted, { value }) => !(0,external_node_util_namespaceObject.isDeepStrictEqual)(value, wanted),
    gt: (wanted, { value }) => isNumber(value) && value > wanted,
    gte: (wanted, { value }) => isNumber(value) && value >= wanted,
    lt: (wanted, { value }) => isNumber(value) && value < wanted,
    lte: (wanted, { value }) => isNumber(value) && value <= wanted,
    between: ([low, high], { value }) => isNumber(value) && value >= low && value <= high,
    in: (wanted, { value }) => wanted.some((one) => one === value),
    contains: (wanted, { value }) => contains(value, wanted) === true,
    "not-contains": (wanted, { value }) => contains(value, wanted) === false,
    "starts-with": (wanted, { value }) => typeof value === "string" && value.startsWith(wanted),
    "ends-with": (wanted, { value }) => typeof value === "string" && value.endsWith(wanted),
    matches: (wanted, { value }, compiled) => typeof value === "string" && patternOf(compiled, wanted).isFoundIn(value),
    exists: (wanted) => wanted,
    absent: () => false,
    type: (wanted, { value }) => typesOf(value).includes(wanted),
    length: (wanted, found) => {
        const length = lengthOf(listOf(found) ?? found.value);
        return length !== undefined && judgeValue(wanted, { kind: "value", value: length }).length === 0;
    },
    "is-empty": (wanted, found) => {
        const length = lengthOf(listOf(found) ?? found.value);
        return length !== undefined && (length === 0) === wanted;
    },
    not: (wanted, found, compiled) => judgeValue(wanted, found, compiled).length > 0,
    any: (wanted, found, compiled) => listOf(found)?.some((value) => holds(wanted, value, compiled)) ?? false,
    each: (wanted, found, compiled) => {
        const list = listOf(found) ?? [];
        return list.length > 0 && list.every((value) => holds(wanted, value, compiled));
    },
    schema: (wanted, { value }, compiled) => schemaOf(compiled, wanted)(value) === undefined,
};
/**
 * Judges a value against a condition and lists what does not hold, empty when all does. Comparison is typed: `"1"` is not 1.
 * What is missing fails every operator but `absent` and `exists: false`, also under `not`; `each` fails for an empty list.
 */
function judgeValue(condition, found, compiled = NOTHING_COMPILED) {
    const given = Object.entries(operatorsOf(condition)).filter(([, wanted]) => wanted !== undefined);
    if (found.kind === "missing")
        return given.filter((operator) => !allowsAbsence(operator)).map(describe);
    return given.flatMap(([name, wanted]) => applies(name, wanted, { found, compiled }) ? [] : [explain([name, wanted], found, compiled)]);
}
/** Says a condition in one line. */
function describeCondition(condition) {
    return Object.entries(operatorsOf(condition)).map(describe).join(", ");
}
function operatorsOf(condition) {
    return typeof condition === "object" && condition !== null ? condition : { equals: condition };
}
/** Only presence itself can be said of what is missing, so its opposite is the one `not` that can hold. */
function allowsAbsence([name, wanted]) {
    if (name === "absent")
        return true;
    if (name === "exists")
        return wanted === false;
    if (name !== "not")
        return false;
    const inner = Object.entries(operatorsOf(wanted));
    return inner.every(([of]) => of === "exists" || of === "absent") && !inner.every(allowsAbsence);
}
function applies(name, wanted, { found, compiled }) {
    const rule = RULES[name];
    return rule(wanted, found, compiled);
}
function holds(condition, value, compiled) {
    return judgeValue(condition, { kind: "value", value }, compiled).length === 0;
}
function explain([name, wanted], { value }, compiled) {
    if (name !== "schema")
        return describe([name, wanted]);
    const title = typeof wanted === "string" ? `schema ${wanted}` : "schema";
    return `${title} (${schemaOf(compiled, wanted)(value) ?? ""})`;
}
function describe([name, wanted]) {
    return `${name} ${JSON.stringify(wanted)}`;
}
function listOf({ value, selected }) {
    return selected ?? (Array.isArray(value) ? value : undefined);
}
function isNumber(value) {
    return typeof value === "number" && Number.isFinite(value);
}
function contains(value, wanted) {
    if (typeof value === "string")
        return typeof wanted === "string" ? value.includes(wanted) : undefined;
    return Array.isArray(value) ? value.includes(wanted) : undefined;
}
function lengthOf(value) {
    if (typeof value === "string" || Array.isArray(value))
        return value.length;
    return typeof value === "object" && value !== null ? Object.keys(value).length : undefined;
}
function typesOf(value) {
    if (value === null)
        return ["null"];
    if (Array.isArray(value))
        return ["array"];
    return Number.isInteger(value) ? ["number", "integer"] : [typeof value];
}

;// CONCATENATED MODULE: ./lib/core/checks/status-pattern.js

/** Tells whether a status is the one, or of the class, that a pattern such as 204 or `2xx` names. */
function matchesStatus(pattern, status) {
    return typeof pattern === "number" ? status === pattern : Math.floor(status / 100) === Number(pattern[0]);
}
/** Tells whether a status is one of those expected. */
function acceptsStatus(expected, status) {
    if (Array.isArray(expected))
        return expected.some((one) => matchesStatus(one, status));
    if (typeof expected === "object")
        return judgeValue(expected, { kind: "value", value: status }).length === 0;
    return matchesStatus(expected, status);
}

;// CONCATENATED MODULE: ./lib/core/checks/can-heal.js

/** Tells whether another attempt may mend what failed: what fails fast may not, nor a status beside those that are worth it. */
function canHeal(steps, results, retry) {
    return results.every(({ outcome, failure, status }, index) => {
        if (outcome !== "failed")
            return true;
        if (failure?.kind === "no-answer")
            return !retry.failFastOn.includes(failure.failure);
        if (status === undefined)
            return true;
        const accepted = acceptsStatus(steps[index]?.expect.status ?? "2xx", status);
        if (!accepted && retry.failFastOn.includes(status))
            return false;
        return retry.on === undefined || retry.on.some((pattern) => matchesStatus(pattern, status));
    });
}

;// CONCATENATED MODULE: ./lib/core/checks/hide-in-step.js


/**
 * Takes secrets, and the queries of addresses, out of what a service answered; what was expected keeps its queries as they
 * are written. Our own words stay whole: a service may give `failed` as a secret.
 */
function hideInStep(step, hide) {
    const { request, version, failure } = step;
    return {
        ...step,
        request: hide(request),
        version: version === undefined ? undefined : (0,inert/* inertLine */.F)(hideQueries(hide(version))),
        failure: failure === undefined ? undefined : hideInFailure(failure, hide),
    };
}
function hideInFailure(failure, hide) {
    if (failure.kind === "no-answer")
        return { ...failure, why: hideQueries(hide(failure.why)) };
    const mismatches = failure.mismatches.map((one) => ({ ...one, expected: hide(one.expected), actual: hideQueries(hide(one.actual)) }));
    return { ...failure, mismatches };
}

;// CONCATENATED MODULE: ./lib/core/checks/note-attempt.js


const FIRST_KEPT = 10;
const LAST_KEPT = 40;
/** Adds an attempt to the notes of those before it; of very many, ones in the middle are forgotten. */
function noteAttempt(history, { at, duration }, steps) {
    const failed = steps.find(({ failure }) => failure !== undefined);
    const all = [
        ...history,
        {
            at,
            duration,
            outcome: steps.every(({ outcome }) => outcome === "passed") ? "passed" : "failed",
            step: failed?.name ?? "",
            kind: failed?.failure === undefined ? "" : failureKind(failed.failure),
            why: failureText(steps),
        },
    ];
    return all.length <= FIRST_KEPT + LAST_KEPT ? all : [...all.slice(0, FIRST_KEPT), ...all.slice(-LAST_KEPT)];
}

;// CONCATENATED MODULE: ./lib/kit/poll.js
/** Looks until an answer is found, the deadline passes or the signal aborts; looks at least once unless already aborted. */
async function poll({ clock, chance, signal, deadline, interval }, look) {
    const start = clock.elapsed();
    while (!signal.aborted) {
        const seen = await look();
        if (seen.kind === "found")
            return seen;
        const left = deadline - clock.elapsed();
        if (left <= 0)
            return { kind: "deadline" };
        const pause = Math.max(seen.atLeast ?? 0, interval(clock.elapsed() - start) * (0.8 + 0.4 * chance()));
        try {
            await clock.sleep(Math.min(pause, left), signal);
        }
        catch (error) {
            if (signal.aborted)
                break;
            throw error;
        }
    }
    return { kind: "interrupted" };
}

;// CONCATENATED MODULE: ./lib/core/checks/answer.js
/** Resolves the address that an answer redirects to; `undefined` where it does not, or to none that can be read. */
function redirectUrl({ url, headers }) {
    const { location } = headers;
    return location === undefined || !URL.canParse(location, url) ? undefined : new URL(location, url).href;
}
/** Reads a header of an answer by its name in any case; `undefined` where it has none. */
function headerOf({ headers }, name) {
    const key = name.toLowerCase();
    return Object.hasOwn(headers, key) ? headers[key] : undefined;
}

;// CONCATENATED MODULE: ./lib/core/checks/cookies.js
/** Reads `Set-Cookie` headers (RFC 6265, section 5.2), the last of a name last; what is none is left out. */
function readCookies(set) {
    return set.flatMap((header) => {
        const [pair = "", ...rest] = header.split(";");
        const at = pair.indexOf("=");
        if (at <= 0)
            return [];
        const attributes = rest.map((attribute) => {
            const [name = "", ...value] = attribute.split("=");
            return [name.trim().toLowerCase(), value.join("=").trim()];
        });
        return [{ name: pair.slice(0, at).trim(), value: pair.slice(at + 1).trim(), attributes: new Map(attributes) }];
    });
}
/** Adds the cookies that an answer from an address set; one that has expired or is empty is forgotten. Later expiry is left out, since an attempt is short. */
function addCookies(cookies, { url, setCookies }, now) {
    const { host, protocol, pathname } = new URL(url);
    return readCookies(setCookies).reduce((jar, { name, value, attributes }) => {
        const given = attributes.get("path") ?? "";
        const path = given.startsWith("/") ? given : defaultPath(pathname);
        const secure = attributes.has("secure");
        if (secure && protocol !== "https:")
            return jar;
        const others = jar.filter((one) => one.name !== name || one.host !== host || one.path !== path);
        return value === "" || hasExpired(attributes, now) ? others : [...others, { name, value, host, path, secure }];
    }, cookies);
}
/** Writes the header with the cookies that an address gets, longer paths first; `undefined` when there are none. */
function cookieHeader(cookies, url) {
    const { host, protocol, pathname } = new URL(url);
    const own = cookies
        .filter((cookie) => cookie.host === host && covers(cookie.path, pathname) && (protocol === "https:" || !cookie.secure))
        .sort((a, b) => b.path.length - a.path.length);
    return own.length === 0 ? undefined : own.map(({ name, value }) => `${name}=${value}`).join("; ");
}
function hasExpired(attributes, now) {
    const age = attributes.get("max-age");
    if (age !== undefined && /^-?\d+$/.test(age))
        return Number(age) <= 0;
    const expires = Date.parse(attributes.get("expires") ?? "");
    return expires <= now.getTime();
}
/** The directory of the address that set it (RFC 6265, section 5.1.4). */
function defaultPath(pathname) {
    return pathname.slice(0, Math.max(1, pathname.lastIndexOf("/")));
}
function covers(path, pathname) {
    return pathname === path || pathname.startsWith(path.endsWith("/") ? path : `${path}/`);
}

;// CONCATENATED MODULE: ./lib/core/checks/answer-targets.js



/** Headers whose values open a session. */
const HIDDEN_HEADERS = ["set-cookie", "authorization", "proxy-authorization"];
/** Lists the texts of an answer that something is expected of. */
function textTargets(expect, answer) {
    const headers = Object.entries(expect.header ?? {}).map(([name, condition]) => ({
        target: `header ${name}`,
        condition,
        value: headerOf(answer, name),
        absent: "no such header",
        hidden: HIDDEN_HEADERS.includes(name.toLowerCase()),
    }));
    const set = readCookies(answer.setCookies);
    const cookies = Object.entries(expect.cookie ?? {}).map(([name, condition]) => ({
        target: `cookie ${name}`,
        condition,
        value: set.findLast((cookie) => cookie.name === name)?.value,
        absent: "no such cookie",
        hidden: true,
    }));
    const { body, "redirect-url": redirect } = expect;
    const location = redirectUrl(answer);
    return [
        ...headers,
        ...cookies,
        ...(body === undefined ? [] : [{ target: "body", condition: body, value: answer.body, absent: "" }]),
        ...(redirect === undefined
            ? []
            : [{ target: "redirect-url", condition: redirect, value: location, absent: "no redirect" }]),
    ];
}
/** Lists the numbers of an answer that something is expected of. */
function numberTargets(expect, answer) {
    const { duration, ttfb, size, tls } = expect;
    const days = tls?.["days-left"];
    return [
        ...(duration === undefined ? [] : [timeTarget("duration", duration, answer.duration)]),
        ...(ttfb === undefined ? [] : [timeTarget("ttfb", ttfb, answer.timeToFirstByte)]),
        ...(size === undefined ? [] : [{ target: "size", condition: size, value: answer.bytes, unit: " bytes" }]),
        ...(days === undefined ? [] : [{ target: "tls days-left", condition: days, value: answer.tlsDaysLeft, unit: "" }]),
    ];
}
function timeTarget(target, time, value) {
    return typeof time === "string"
        ? { target, condition: { lt: (0,duration/* parseDuration */.E)(time) }, expected: `under ${time}`, value, unit: "ms" }
        : { target, condition: time, value, unit: "ms" };
}

;// CONCATENATED MODULE: ./lib/core/checks/read-version.js


const LONGEST = 200;
/** Reads the version that an answer shows where one is looked for; `undefined` when there is none. */
function readVersion({ version }, answer, compiled) {
    if (version === undefined)
        return undefined;
    if (version.header !== undefined)
        return headerOf(answer, version.header)?.slice(0, LONGEST);
    if (version.body !== undefined)
        return patternOf(compiled, version.body).group(answer.body)?.slice(0, LONGEST);
    const found = jsonOf(compiled, answer.body, version.json ?? "");
    return found.kind === "value" && (typeof found.value === "string" || typeof found.value === "number")
        ? String(found.value).slice(0, LONGEST)
        : undefined;
}

// EXTERNAL MODULE: ./lib/core/checks/same-version.js
var same_version = __nccwpck_require__(3838);
;// CONCATENATED MODULE: ./lib/core/checks/assess-step.js






const SHOWN_CHARACTERS = 200;
/** Assesses an answer against what was expected; without a word on the status it must be 2xx. */
function assessStep(expect, answer, compiled = NOTHING_COMPILED) {
    const version = readVersion(expect, answer, compiled);
    const mismatches = [
        ...statusMismatches(expect.status ?? "2xx", answer.status),
        ...Object.entries(expect.json ?? {}).flatMap(([path, condition]) => jsonMismatches(path, condition, { answer, compiled })),
        ...textTargets(expect, answer).flatMap(({ target, condition, value, absent, hidden }) => miss(target, judgeValue(condition, foundOf(value), compiled), value === undefined ? absent : hidden === true ? "another value, which is hidden" : value)),
        ...numberTargets(expect, answer).flatMap(({ target, condition, expected, value, unit }) => {
            const failed = judgeValue(condition, foundOf(value));
            const said = expected === undefined || failed.length === 0 ? failed : [expected];
            return miss(target, said, value === undefined ? "no TLS" : `${Math.round(value)}${unit}`);
        }),
        ...otherVersion(expect, version),
    ];
    return { mismatches, version };
}
function miss(target, failed, actual) {
    if (failed.length === 0)
        return [];
    return [{ target, expected: failed.join(", "), actual: actual.slice(0, SHOWN_CHARACTERS), kind: "assertion" }];
}
function statusMismatches(expected, status) {
    if (acceptsStatus(expected, status))
        return [];
    const wanted = typeof expected === "object" && !Array.isArray(expected) ? JSON.stringify(expected) : String(expected);
    return miss("status", [wanted], String(status));
}
function jsonMismatches(path, condition, { answer, compiled }) {
    const found = jsonOf(compiled, answer.body, path);
    if (found.kind === "unreadable")
        return miss(`json ${path}`, [describeCondition(condition)], found.why);
    const actual = found.kind === "missing" ? "path not found" : show(found.value);
    return miss(`json ${path}`, judgeValue(condition, found, compiled), actual);
}
function foundOf(value) {
    return value === undefined ? { kind: "missing" } : { kind: "value", value };
}
function otherVersion({ version: wanted }, found) {
    const expected = wanted?.expect ?? "";
    if (wanted === undefined || (0,same_version/* sameVersion */.r)(found, expected, wanted.match ?? "exact"))
        return [];
    return found === undefined
        ? [{ target: "version", expected, actual: "no version found", kind: "assertion" }]
        : [{ target: "version", expected, actual: found, kind: "version" }];
}
function show(value) {
    try {
        return JSON.stringify(value) ?? String(value);
    }
    catch {
        return "a value nested too deep to show";
    }
}

;// CONCATENATED MODULE: ./lib/core/checks/capture-values.js



const capture_values_LONGEST = 4_096;
/** Shorter secrets stand in too many words to be hidden. */
const SHORTEST_SECRET = 6;
/** Reads what a step captures from its answer: a text of at most 4096 characters or a number; a secret has at least 6. */
function captureValues(captures, answer, compiled) {
    const secrets = [];
    const values = [];
    const mismatches = [];
    for (const [name, { from, secret }] of Object.entries(captures)) {
        const value = capture_values_readSource(from, answer, compiled);
        if (secret && value !== undefined && value.length >= SHORTEST_SECRET)
            secrets.push(value);
        const wrong = whyUnusable(value, secret);
        if (value !== undefined && wrong === undefined)
            values.push({ name, value });
        else
            mismatches.push({
                target: `capture ${name}`,
                expected: expected(secret),
                actual: wrong ?? "",
                kind: "assertion",
            });
    }
    return { secrets, values, mismatches };
}
function expected(secret) {
    return secret ? `a secret of at least ${SHORTEST_SECRET} characters` : "a text or a number";
}
function whyUnusable(value, secret) {
    if (value === undefined)
        return "nothing there";
    if (value === "")
        return "an empty text";
    if (value.length > capture_values_LONGEST || (secret && value.length < SHORTEST_SECRET))
        return `${value.length} characters`;
    return value.isWellFormed() ? undefined : "half a character, which cannot be sent";
}
function capture_values_readSource(source, answer, compiled) {
    switch (source.kind) {
        case "header":
            return headerOf(answer, source.name);
        case "cookie":
            return readCookies(answer.setCookies).findLast(({ name }) => name === source.name)?.value;
        case "regex":
            return patternOf(compiled, source.pattern).group(answer.body);
        case "json": {
            const found = jsonOf(compiled, answer.body, source.path);
            return found.kind === "value" && (typeof found.value === "string" || typeof found.value === "number")
                ? String(found.value)
                : undefined;
        }
    }
}

// EXTERNAL MODULE: ./lib/ports/http.js
var ports_http = __nccwpck_require__(7334);
;// CONCATENATED MODULE: ./lib/core/checks/next-hop.js

const REDIRECTS = [301, 302, 303, 307, 308];
/**
 * Tells where an answer leads a request that follows redirects (RFC 9110, section 15.4): on the same origin alone, so that
 * neither credentials nor what a check may reach ever go elsewhere; without its body where the method changes to GET.
 */
function nextHop(answer, request, { followed, limit }) {
    const target = redirectUrl(answer);
    if (limit === 0 || target === undefined || !REDIRECTS.includes(answer.status))
        return { kind: "none" };
    const refused = (expected, actual) => ({
        kind: "refused",
        mismatch: { target: "redirect", expected, actual, kind: "assertion" },
    });
    if (followed >= limit)
        return refused(`at most ${limit}`, `another one to ${target}`);
    const { origin, username, password } = new URL(target);
    const own = new URL(answer.url).origin;
    if (origin !== own)
        return refused(`to ${own}, since redirects to other origins are not followed`, target);
    if (username !== "" || password !== "")
        return refused("an address without credentials", `${origin} with credentials`);
    const { method } = request;
    const becomesGet = answer.status === 303 ? method !== "HEAD" : answer.status < 303 && method === "POST";
    return {
        kind: "follow",
        method: becomesGet ? "GET" : method,
        url: target,
        withBody: request.withBody && !becomesGet,
    };
}

;// CONCATENATED MODULE: ./lib/core/checks/request-of.js
const AGENT = "deploy-actions smoke-test";
/** What a header's value may hold (RFC 9110, section 5.5). */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
/** Writes the headers and the body of a step whose names are filled in; `given` headers give way to its own. */
function requestOf(step, given) {
    const body = step.body === undefined ? undefined : encode(step.body);
    const headers = { "user-agent": AGENT };
    if (body !== undefined)
        headers["content-type"] = body.type;
    for (const [name, value] of [...Object.entries(given), ...Object.entries(step.headers)])
        headers[name.toLowerCase()] = value;
    if (step.auth !== undefined)
        headers.authorization = authorizationOf(step.auth);
    const wrong = Object.entries(headers).find(([, value]) => !HEADER_VALUE.test(value));
    if (wrong !== undefined)
        return { kind: "impossible", target: `header ${wrong[0]}`, why: "a value with characters that no header may hold" };
    return isAsWritten(step.url)
        ? { kind: "request", headers, body: body?.text }
        : { kind: "impossible", target: "address", why: "a value that leads out of its place in the path" };
}
/** A value such as `..` would climb the path; URL parsing shows it by another spelling. */
function isAsWritten(url) {
    const [place = ""] = url.split("?");
    return URL.canParse(place) && new URL(place).href === place;
}
function authorizationOf(auth) {
    return auth.kind === "bearer"
        ? `Bearer ${auth.token}`
        : `Basic ${Buffer.from(`${auth.user}:${auth.password}`).toString("base64")}`;
}
function encode(body) {
    switch (body.kind) {
        case "json":
            return { type: "application/json", text: JSON.stringify(body.value) };
        case "form":
            return { type: "application/x-www-form-urlencoded", text: new URLSearchParams(body.fields).toString() };
        case "text":
            return { type: "text/plain; charset=utf-8", text: body.text };
    }
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/exchange-step.js




const MAXIMUM_BYTES = 1024 * 1024;
/** Sends a step and follows its redirects as far as it allows; rejects with an `HttpError`, or the signal's reason. */
async function exchangeStep(step, jar, means) {
    let { method, url } = step;
    let withBody = step.body !== undefined;
    let cookies = jar;
    let [duration, followed] = [0, 0];
    for (;;) {
        const request = requestOf(withBody ? { ...step, url } : { ...step, url, body: undefined }, ownHeaders(url, means));
        if (request.kind === "impossible")
            return { kind: "impossible", mismatch: impossible(request) };
        const cookie = [request.headers.cookie, cookieHeader(cookies, url)].filter((one) => one !== undefined).join("; ");
        const response = await send({
            step,
            method,
            url,
            headers: cookie === "" ? request.headers : { ...request.headers, cookie },
            body: request.body,
        }, { ...means, timeout: means.timeout - duration });
        cookies = addCookies(cookies, { url, setCookies: response.setCookies }, means.now());
        const answer = {
            ...response,
            url,
            duration: duration + response.duration,
            timeToFirstByte: duration + response.timeToFirstByte,
        };
        const hop = nextHop(answer, { method, withBody }, { followed, limit: step.followRedirects });
        if (hop.kind !== "follow")
            return { kind: "answer", response: answer, cookies, mismatches: hop.kind === "refused" ? [hop.mismatch] : [] };
        ({ method, url, withBody } = hop);
        duration = answer.duration;
        followed++;
    }
}
/** What is given for the tested address goes to no other origin. */
function isTested(url, { address }) {
    return new URL(url).origin === new URL(address).origin;
}
function ownHeaders(url, { target }) {
    return URL.canParse(url) && isTested(url, target) ? target.headers : {};
}
async function send({ step, body, ...request }, { http, signal, timeout, target }) {
    if (timeout <= 0)
        throw new ports_http/* HttpError */.j("timeout", "its redirects took all of its time");
    const resolve = target.resolve !== "" && isTested(request.url, target) ? target.resolve : undefined;
    try {
        return await http.exchange({
            ...request,
            timeout,
            maximumBytes: MAXIMUM_BYTES,
            fresh: true,
            ...(body === undefined ? {} : { body }),
            ...(resolve === undefined ? {} : { resolve }),
            ...(step.insecure ? { insecure: true } : {}),
        }, signal);
    }
    catch (error) {
        signal?.throwIfAborted();
        throw error;
    }
}
function impossible({ target, why }) {
    return { target, expected: "something that can be sent", actual: why, kind: "assertion" };
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/run-steps.js






const SHORTEST_TIMEOUT_MILLISECONDS = 1_000;
/** How long each clean-up step may take when the deadline has passed, or the run was interrupted. */
const GRACE_MILLISECONDS = 5_000;
const INTERRUPTED_GRACE_MILLISECONDS = 2_000;
/**
 * Runs steps one after the other on fresh connections with one cookie jar; after the first failure only those that clean up
 * are run. An interruption lets them run too, shortly, and is thrown then.
 */
async function runSteps(steps, means) {
    const values = new Map(means.secrets);
    const results = [];
    let cookies = [];
    let interrupted = false;
    for (const planned of steps) {
        interrupted ||= means.signal?.aborted === true;
        const goesOn = !interrupted && results.every(({ outcome }) => outcome === "passed");
        const isReady = missingNames(planned, values).length === 0;
        const cleansUp = planned.always && results.some(({ outcome }) => outcome !== "skipped");
        if (!isReady || !(goesOn || cleansUp)) {
            results.push(skipped(planned));
            continue;
        }
        const step = fillStep(planned, values);
        try {
            const answer = await exchangeStep(step, cookies, { ...means, ...limitsOf(step, means, interrupted) });
            if (answer.kind === "answer")
                cookies = answer.cookies;
            results.push(judge(step, answer, { values, means }));
        }
        catch (error) {
            if (error instanceof ports_http/* HttpError */.j)
                results.push(noAnswer(step, error));
            else if (interrupted)
                results.push(skipped(planned));
            else if (means.signal?.aborted === true) {
                interrupted = true;
                results.push(skipped(planned));
            }
            else
                throw error;
        }
    }
    if (interrupted)
        throw means.signal?.reason;
    return results;
}
function limitsOf({ timeout, always }, { left, signal }, interrupted) {
    if (interrupted)
        return { timeout: Math.min(timeout, INTERRUPTED_GRACE_MILLISECONDS), signal: undefined };
    const least = always ? GRACE_MILLISECONDS : SHORTEST_TIMEOUT_MILLISECONDS;
    return { timeout: Math.min(timeout, Math.max(least, left())), signal };
}
function judge(step, answer, { values, means }) {
    if (answer.kind === "impossible")
        return { ...unanswered(step), ...failedBy([answer.mismatch]) };
    const { response, mismatches: refused } = answer;
    const captured = captureValues(step.captures, response, means.compiled);
    for (const secret of captured.secrets)
        means.learn(secret);
    for (const { name, value } of captured.values)
        values.set(name, value);
    const { mismatches, version } = assessStep(step.expect, response, means.compiled);
    const all = [...refused, ...mismatches, ...captured.mismatches];
    const { duration, timeToFirstByte, status } = response;
    const facts = { name: step.name, request: shownRequest(step), duration, timeToFirstByte, status, version };
    return { ...facts, ...(all.length === 0 ? { outcome: "passed", failure: undefined } : failedBy(all)) };
}
function failedBy(mismatches) {
    return { outcome: "failed", failure: { kind: "mismatch", mismatches } };
}
function skipped(step) {
    return { ...unanswered(step), outcome: "skipped", failure: undefined };
}
function noAnswer(step, { failure, message }) {
    return { ...unanswered(step), outcome: "failed", failure: { kind: "no-answer", failure, why: message } };
}
function unanswered(step) {
    const request = shownRequest(step);
    return { name: step.name, request, duration: 0, timeToFirstByte: undefined, status: undefined, version: undefined };
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/run-scenario.js








/** What the poll draws around a pause at most. */
const LONGEST_DRAW = 1.2;
/** Runs a scenario until it has passed as often in a row as it must, or cannot any more; throws the signal's reason when interrupted. */
async function runScenario(scenario, ports, run) {
    const { clock, signal } = run;
    const begun = clock.elapsed();
    const deadline = Math.min(run.deadline, begun + (scenario.retry.until ?? Number.POSITIVE_INFINITY));
    const attempts = attemptsOf(scenario, ports, { ...run, deadline });
    const { state } = attempts;
    const interval = () => pauseBefore(state.failed, scenario.retry);
    const end = await poll({ clock, chance: ports.chance, signal, deadline, interval }, async () => {
        while (state.inARow < scenario.times && (await run.inTurn(attempts.next)))
            if (clock.elapsed() >= deadline)
                break;
        const passed = state.inARow >= scenario.times;
        return passed || !scenario.retry.repeatable || !canHeal(scenario.steps, state.steps, scenario.retry)
            ? { kind: "found", value: passed }
            : { kind: "again" };
    });
    if (end.kind === "interrupted")
        throw signal.reason;
    return {
        name: scenario.name,
        outcome: end.kind === "found" && end.value ? "passed" : "failed",
        continueOnFailure: scenario.continueOnFailure,
        timedOut: end.kind === "deadline",
        attempts: state.attempts,
        history: state.history,
        inARow: state.inARow,
        times: scenario.times,
        steps: state.steps,
        versions: Object.fromEntries(state.versions),
    };
}
/** Keeps what the attempts of a scenario amount to; `next` makes one and tells whether it passed. */
function attemptsOf({ steps }, { http }, run) {
    const { clock, signal, deadline, hidden, compiled } = run;
    const begun = clock.elapsed();
    const secrets = new Map([...run.secrets].map(([name, value]) => [`secret.${readSecretName(name).name}`, value]));
    const target = { ...run.target, headers: fillTexts(run.target.headers, secrets) };
    const state = { attempts: 0, failed: 0, inARow: 0, steps: [], history: [], versions: new Map() };
    const means = {
        ...{ http, compiled, signal, target, secrets },
        learn: hidden.learn,
        now: () => clock.now(),
        left: () => deadline - clock.elapsed(),
    };
    return {
        state,
        async next() {
            const at = clock.elapsed() - begun;
            state.attempts++;
            state.steps = (await runSteps(steps, means)).map((step) => hideInStep(step, hidden.hide));
            for (const { version } of state.steps)
                if (version !== undefined)
                    countVersion(state.versions, version);
            const passed = state.steps.every(({ outcome }) => outcome === "passed");
            state.inARow = passed ? state.inARow + 1 : 0;
            if (!passed)
                state.failed++;
            state.history = noteAttempt(state.history, { at, duration: clock.elapsed() - begun - at }, state.steps);
            return passed;
        },
    };
}
/** Doubles with each failed attempt up to the longest, which the draw around it does not exceed either. */
function pauseBefore(failed, { interval, longestInterval }) {
    return Math.min(longestInterval / LONGEST_DRAW, interval * 2 ** Math.min(20, failed - 1));
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/run-scenarios.js

/** So many attempts go on side by side; those between their attempts keep none waiting. */
const SIDE_BY_SIDE = 64;
/** Runs all scenarios of a plan side by side until one deadline, and keeps their order; an interruption is thrown when all have cleaned up. */
async function runScenarios({ scenarios, compiled }, ports, { onEnd, ...run }) {
    const inTurn = turns(SIDE_BY_SIDE);
    const running = scenarios.map(async (scenario) => {
        const result = await runScenario(scenario, ports, { ...run, compiled, inTurn });
        onEnd(result);
        return result;
    });
    try {
        return await Promise.all(running);
    }
    catch (error) {
        if (run.signal.aborted)
            await Promise.allSettled(running);
        throw error;
    }
}
/** Lets so many tasks go on at once; the others wait in the order in which they came. */
function turns(size) {
    const waiting = [];
    let free = size;
    return async (task) => {
        if (free > 0)
            free--;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free++;
            else
                next();
        }
    };
}

;// CONCATENATED MODULE: ./lib/core/text/xml.js
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const xml_ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&apos;",
    "\t": "&#9;",
    "\n": "&#10;",
    "\r": "&#13;",
};
/** Escapes untrusted text for XML 1.0 attributes and content: characters that XML forbids even when escaped become U+FFFD; cut to `limit` characters. */
function xml(text, limit = 2_000) {
    return text
        .slice(0, limit)
        .toWellFormed()
        .replace(FORBIDDEN, "\ufffd")
        .replace(/[&<>"'\t\n\r]/g, (character) => xml_ENTITIES[character] ?? character);
}

;// CONCATENATED MODULE: ./lib/core/checks/format-junit.js

const LONGEST_TEXT = 8_000;
/**
 * Writes suites as JUnit XML as Jenkins' `junit-10.xsd` describes it. What passed after failed attempts carries them in
 * Surefire's `flakyFailure` and `flakyError`, which readers that do not know them pass over.
 */
function formatJunit(suites, at) {
    const totals = counts(suites.flatMap(({ cases }) => cases));
    const lines = [
        `<?xml version="1.0" encoding="UTF-8"?>`,
        `<testsuites name="smoke-test" tests="${totals.tests}" failures="${totals.failures}" errors="${totals.errors}" time="${totals.time}">`,
        ...suites.flatMap((suite) => suiteLines(suite, at)),
        `</testsuites>`,
    ];
    return `${lines.join("\n")}\n`;
}
function suiteLines({ name, cases, properties, output }, at) {
    const { tests, failures, errors, skipped, time } = counts(cases);
    const given = Object.entries(properties).map(([property, value]) => `      <property name="${xml(property)}" value="${xml(value)}"/>`);
    return [
        `  <testsuite name="${xml(name)}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="${time}" timestamp="${at.toISOString()}">`,
        ...(given.length === 0 ? [] : ["    <properties>", ...given, "    </properties>"]),
        ...cases.map((one) => caseLine(name, one)),
        ...(output === "" ? [] : [`    <system-out>${xml(output, LONGEST_TEXT)}</system-out>`]),
        "  </testsuite>",
    ];
}
function caseLine(suite, { name, seconds, end, flaky }) {
    const inner = [...(end.kind === "passed" ? [] : [endElement(end)]), ...flaky.map(flakyElement)].join("");
    const open = `    <testcase classname="${xml(suite)}" name="${xml(name)}" time="${seconds.toFixed(3)}"`;
    return inner === "" ? `${open}/>` : `${open}>${inner}</testcase>`;
}
function endElement(end) {
    if (end.kind === "skipped")
        return `<skipped message="${xml(end.message)}"/>`;
    const { kind, type, message, text } = end;
    return `<${kind} type="${xml(type)}" message="${xml(message)}">${xml(text, LONGEST_TEXT)}</${kind}>`;
}
function flakyElement({ kind, type, message }) {
    const name = kind === "failure" ? "flakyFailure" : "flakyError";
    return `<${name} type="${xml(type)}" message="${xml(message)}"><stackTrace>${xml(message)}</stackTrace></${name}>`;
}
function counts(cases) {
    const ended = (kind) => cases.filter(({ end }) => end.kind === kind).length;
    const seconds = cases.reduce((sum, one) => sum + one.seconds, 0);
    return {
        ...{ tests: cases.length, time: seconds.toFixed(3) },
        ...{ failures: ended("failure"), errors: ended("error"), skipped: ended("skipped") },
    };
}

;// CONCATENATED MODULE: ./lib/core/checks/junit-suites.js





const FLAKES_SHOWN = 5;
/** The kinds of failure that an answer shows; every other one is that there was none. */
const ANSWERED = ["assertion", "version"];
/** Writes results as suites: one for each check or flow with a case for each step, and one for the team's command. */
function junitSuites(results, command) {
    return [...results.map(suiteOf), ...(command.kind === "none" ? [] : [commandSuite(command)])];
}
function suiteOf(result) {
    const { name, steps, attempts, history, inARow, times, versions, continueOnFailure } = result;
    const flaky = isFlaky(result) ? history.filter(({ outcome }) => outcome === "failed").slice(-FLAKES_SHOWN) : [];
    const failing = passedAtLast(result) ? failedBefore(whyFailed(result)) : (one) => one;
    const seen = Object.entries(versions).map(([version, count]) => `${version} ×${count}`);
    return {
        name,
        cases: steps
            .map((step) => caseOf(step, flaky))
            .map(failing)
            .map((one) => (continueOnFailure ? tolerated(one) : one)),
        properties: {
            attempts: String(attempts),
            flaky: String(isFlaky(result)),
            "in-a-row": `${inARow} of ${times}`,
            ...(seen.length === 0 ? {} : { "versions-seen": seen.join(", ") }),
        },
        output: attempts === 1 ? "" : history.map(attemptLine).join("\n"),
    };
}
function caseOf(step, flaky) {
    const own = flaky.filter((note) => note.step === step.name);
    return {
        name: step.name,
        seconds: step.duration / 1_000,
        end: junit_suites_endOf(step),
        flaky: own.map(({ kind, why }) => ({
            kind: ANSWERED.includes(kind) ? "failure" : "error",
            type: kind,
            message: why,
        })),
    };
}
function passedAtLast({ outcome, steps }) {
    return outcome === "failed" && steps.every(({ failure }) => failure === undefined);
}
/** A check whose last attempt passed, and that failed for those before it, must not look as if it had passed. */
function failedBefore({ kind, step, why }) {
    const failed = ANSWERED.includes(kind) ? "failure" : "error";
    return (one) => (one.name === step ? { ...one, end: { kind: failed, type: kind, message: why, text: why } } : one);
}
/** A failure that is only reported must turn no reader of the report red. */
function tolerated(one) {
    if (one.end.kind !== "failure" && one.end.kind !== "error")
        return one;
    return { ...one, end: { kind: "skipped", message: `only reported: ${one.end.message}` } };
}
function junit_suites_endOf({ outcome, failure, request }) {
    if (outcome === "skipped")
        return { kind: "skipped", message: "a step before it failed" };
    if (failure === undefined)
        return { kind: "passed" };
    if (failure.kind === "no-answer") {
        return { kind: "error", type: failure.failure, message: failure.why, text: `${request}\n${failure.why}` };
    }
    const lines = failure.mismatches.map(({ target, expected, actual }) => `${(0,inert/* inertLine */.F)(target)}\n  expected: ${(0,inert/* inertLine */.F)(expected)}\n  actual:   ${(0,inert/* inertLine */.F)(actual)}`);
    return {
        kind: "failure",
        type: failureKind(failure),
        message: failureText([{ failure }]),
        text: [request, ...lines].join("\n"),
    };
}
function attemptLine({ at, outcome, step, why }) {
    const when = `${(at / 1_000).toFixed(1)} s: ${outcome}`;
    return why === "" ? when : (0,inert/* inertLine */.F)(`${when}, ${step}: ${why}`);
}
function commandSuite(command) {
    const name = (0,inert/* inertLine */.F)(command.command, 120);
    return {
        name: "command",
        cases: [{ name, seconds: 0, end: commandEnd(command), flaky: [] }],
        properties: {},
        output: "",
    };
}
function commandEnd(command) {
    switch (command.kind) {
        case "ended": {
            if (command.exitCode === 0)
                return { kind: "passed" };
            const message = `ended with exit code ${command.exitCode}`;
            return { kind: "failure", type: "command", message, text: "Its output stands in the step's log." };
        }
        case "timed-out":
            return { kind: "error", type: "timeout", message: "did not end before the deadline", text: "It was stopped." };
        case "not-started":
            return { kind: "error", type: "command", message: command.why, text: command.why };
        case "not-run":
            return { kind: "skipped", message: "checks failed before it" };
    }
}

;// CONCATENATED MODULE: ./lib/kit/write-report.js

/** Writes a report where one is asked for, and tells whether it did; that it cannot be built or written is a warning, and changes no verdict. */
async function writeReport({ name, path, build }, { workspace, progress }) {
    if (path === "")
        return false;
    try {
        await workspace.write(path, await build());
        return true;
    }
    catch (error) {
        const why = (0,inert/* inertLine */.F)(error instanceof Error ? error.message : String(error), 300);
        progress.warn(`The ${name} could not be written: ${why}. Give a path inside the workspace that can be written.`);
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/report-document.js




const report_document_LONGEST_TEXT = 2_000;
const NO_BODY = "(bodies are left out of this report)";
/**
 * Writes everything that a smoke test found as JSON, schema version 1: within it keys are added, never renamed or removed.
 * It holds no secret, no header and no body; every text is inert. Times are real milliseconds.
 */
function reportDocument({ outcome, findings }, { environment, service, version, commit }, { startedAt, finishedAt }) {
    const results = findings?.results ?? [];
    const report = {
        "schema-version": 1,
        action: "smoke-test",
        decision: outcome.decision,
        "reason-code": outcome.reasonCode,
        "exit-reason": outcome.outputs["exit-reason"],
        headline: outcome.headline,
        remedy: outcome.remedy,
        subject: { environment, service, version, commit },
        address: outcome.outputs.address,
        "checks-from": findings?.plan.from ?? "",
        "not-chosen": findings?.plan.unselected ?? [],
        "started-at": startedAt.toISOString(),
        "finished-at": finishedAt.toISOString(),
        totals: {
            checks: results.length,
            passed: results.filter((result) => result.outcome === "passed").length,
            failed: results.filter((result) => result.outcome === "failed").length,
            flaky: results.filter(isFlaky).length,
        },
        "versions-seen": Object.fromEntries(versionsSeen(results)),
        checks: results.map(checkOf),
        command: findings?.command ?? { kind: "none" },
        problems: outcome.problems ?? [],
    };
    return `${JSON.stringify(report, inertTexts, 2)}\n`;
}
function checkOf(result) {
    const { total, timeToFirstByte, slowest } = timingsOf(result.steps);
    return {
        name: result.name,
        outcome: result.outcome,
        "continue-on-failure": result.continueOnFailure,
        why: result.outcome === "passed" ? "" : whyFailed(result).why,
        flaky: isFlaky(result),
        "timed-out": result.timedOut,
        attempts: result.attempts,
        "in-a-row": result.inARow,
        times: result.times,
        milliseconds: total,
        "first-byte-milliseconds": timeToFirstByte ?? null,
        "slowest-step": slowest?.name ?? "",
        "versions-seen": result.versions,
        steps: result.steps.map(report_document_stepOf),
        history: result.history.map(({ at, duration, ...note }) => ({
            ...{ "at-milliseconds": Math.round(at), milliseconds: Math.round(duration) },
            ...note,
        })),
    };
}
function report_document_stepOf({ name, request, outcome, status, duration, timeToFirstByte, version, failure }) {
    return {
        ...{ name, request, outcome, status: status ?? null, version: version ?? null },
        milliseconds: Math.round(duration),
        "first-byte-milliseconds": timeToFirstByte === undefined ? null : Math.round(timeToFirstByte),
        failure: failure === undefined ? null : failureOf(failure),
    };
}
function failureOf(failure) {
    if (failure.kind === "no-answer")
        return failure;
    const mismatches = failure.mismatches.map((one) => (one.target === "body" ? { ...one, actual: NO_BODY } : one));
    return { ...failure, mismatches };
}
/** Makes every text inert, names of members included: whoever prints the report prints other people's words. */
function inertTexts(_, value) {
    if (typeof value === "string")
        return (0,inert/* inert */.t)(value, report_document_LONGEST_TEXT);
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [(0,inert/* inert */.t)(key, report_document_LONGEST_TEXT), inner]));
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/write-reports.js






/** Writes the reports that were asked for, also of a test that could not be run; what cannot be written is a warning. */
async function writeReports(conclusion, inputs, { workspace, progress, ...span }) {
    const { outcome, findings } = conclusion;
    const junit = () => {
        const suites = findings === undefined ? [notRun(outcome)] : junitSuites(findings.results, findings.command);
        return formatJunit(suites, span.finishedAt);
    };
    const json = () => reportDocument(conclusion, inputs, span);
    await writeReport({ name: "JUnit report", path: inputs.junit, build: junit }, { workspace, progress });
    await writeReport({ name: "JSON report", path: inputs.report, build: json }, { workspace, progress });
}
/** Says in JUnit's words why nothing was run, so that who reads only the report sees a failure and not an empty list. */
function notRun({ reasonCode, headline, remedy, problems = [] }) {
    const text = [headline, ...problems.map(problem/* formatProblem */.V), remedy].filter((line) => line !== "").join("\n");
    const dry = reasonCode === "dry_run";
    return {
        name: "smoke-test",
        cases: [
            {
                name: dry ? "dry run" : "configuration",
                seconds: 0,
                end: dry
                    ? { kind: "skipped", message: (0,inert/* inertLine */.F)(headline) }
                    : { kind: "error", type: reasonCode, message: (0,inert/* inertLine */.F)(headline), text },
                flaky: [],
            },
        ],
        properties: {},
        output: "",
    };
}

;// CONCATENATED MODULE: ./lib/actions/smoke-test/smoke-test.js















/** Proves that the new version answers as expected at an address, by checks until a deadline and then by the team's own command. */
async function smokeTest(inputs, surroundings, ports) {
    const { clock, progress } = surroundings;
    const startedAt = clock.now();
    const { address, environment, service, version, commit } = inputs;
    const hidden = hiddenValues(surroundings.mask, [address, environment, service, version, commit]);
    for (const value of [...inputs.secrets.values(), ...secretHeaderValues(inputs.headers)])
        hidden.learn(value);
    const deadline = clock.elapsed() + (inputs.deadline ?? DEFAULT_DEADLINE_MILLISECONDS);
    const conclusion = await conclude(inputs, { surroundings, ports, deadline, hidden });
    const { workspace } = ports;
    await writeReports(conclusion, inputs, { workspace, progress, startedAt, finishedAt: clock.now() });
    return conclusion.outcome;
}
async function conclude(inputs, means) {
    const { surroundings, ports } = means;
    const shown = { ...inputs, command: means.hidden.hide(inputs.command) };
    const blocked = (why) => ({ outcome: reportBlocked(why, shown), findings: undefined });
    const keeps = inputs["keep-record"];
    const problems = keeps ? missingForRecord(inputs) : [];
    if (problems.length > 0)
        return blocked({ kind: "invalid", problems });
    const looksAtRecord = inputs.request !== "" && !keeps && !inputs["dry-run"];
    const [plan, own] = await Promise.all([
        choosePlan(inputs, ports),
        looksAtRecord ? readOwnRecord(ports.records, inputs) : undefined,
    ]);
    if (plan.kind !== "plan")
        return blocked(plan);
    const unproven = keeps ? unprovenVersion(plan, inputs) : [];
    if (unproven.length > 0)
        return blocked({ kind: "invalid", problems: unproven });
    const steps = plan.scenarios.flatMap((scenario) => scenario.steps);
    for (const value of steps.flatMap(({ headers }) => secretHeaderValues(headers)))
        means.hidden.learn(value);
    if (inputs["dry-run"])
        return blocked({ kind: "dry-run", plan });
    if (own !== undefined && own.kind !== "ours")
        return blocked(own);
    const begun = surroundings.clock.elapsed();
    const { results, command: ended } = await run(plan, inputs, means);
    const command = ended.kind === "none" ? ended : { ...ended, command: shown.command };
    const took = surroundings.clock.elapsed() - begun;
    const verdict = decideSmoke(results, command);
    const smoke = verdict.kind === "passed" ? "success" : "failure";
    if (keeps)
        await keep(inputs, smoke, means);
    else
        await note(own, smoke, means);
    const findings = { plan, results, command, inputs: shown, at: surroundings.clock.now(), took };
    return { outcome: reportSmoke(verdict, findings), findings };
}
async function run(plan, inputs, { surroundings, ports, deadline, hidden }) {
    const { clock, signal, progress } = surroundings;
    if (plan.scenarios.length > 0)
        progress.say(`Running ${countOf(plan.scenarios.length, "check")} (${plan.from}) against ${(0,inert/* inertLine */.F)(plan.address)}.`);
    for (const warning of plan.warnings)
        progress.warn((0,inert/* inertLine */.F)(warning));
    const { address } = plan;
    const target = { address, headers: inputs.headers, resolve: inputs.resolve };
    const results = await runScenarios(plan, ports, {
        ...{ clock, signal, deadline, hidden, target },
        secrets: inputs.secrets,
        onEnd: ({ name, outcome, attempts }) => progress.say(`${(0,inert/* inertLine */.F)(name)}: ${outcome} after ${countOf(attempts, "attempt")}.`),
    });
    if (inputs.command === "")
        return { results, command: { kind: "none" } };
    if (results.some(decides))
        return { results, command: { kind: "not-run", command: inputs.command } };
    const environment = {
        DEPLOY_ADDRESS: plan.address,
        DEPLOY_VERSION: inputs.version,
        DEPLOY_ENVIRONMENT: inputs.environment,
    };
    return {
        results,
        command: await runCommand(ports.commands, { line: inputs.command, shown: hidden.hide(inputs.command), environment, deadline }, surroundings),
    };
}
async function note(own, smoke, { surroundings, ports }) {
    if (own?.kind !== "ours")
        return;
    const warning = await noteVerdict(ports.records, own.record, { smoke });
    if (warning !== undefined)
        surroundings.progress.warn((0,inert/* inertLine */.F)(warning));
}
async function keep(inputs, smoke, { surroundings: { run: here, progress }, ports }) {
    const warning = await keepRecord(ports.records, inputs, { run: here.runId, smoke });
    if (warning !== undefined)
        progress.warn((0,inert/* inertLine */.F)(warning));
}


/***/ }),

/***/ 6543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ githubRepository)
});

// EXTERNAL MODULE: ./lib/adapters/http/node-http.js + 11 modules
var node_http = __nccwpck_require__(3097);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
;// CONCATENATED MODULE: ./lib/adapters/github/github-answers.js


/** Parses an answer's JSON body, `undefined` when it is empty; JSON that breaks off is `unavailable`, anything else than JSON `malformed`. */
function parseJson(response, method, url) {
    if (response.body === "")
        return undefined;
    const type = response.headers["content-type"] ?? "";
    const what = `${method} ${new URL(url).pathname} answered ${response.status} with`;
    if (!type.includes("json")) {
        throw new unreadable/* Unreadable */.I("malformed", `${what} ${type || "no content type"} instead of JSON`, "A proxy or login page may answer in GitHub's place: check the API address and NO_PROXY.");
    }
    try {
        return JSON.parse(response.body);
    }
    catch {
        throw new unreadable/* Unreadable */.I("unavailable", `${what} JSON that breaks off`, "Something between the runner and GitHub cuts answers short: check the proxy, then re-run the job.");
    }
}
/** Reads the next page's address; one that leaves the API, which would be sent our token, or that was read already is refused. */
function nextPage(header, read, apiUrl) {
    const next = /<([^>]+)>;\s*rel="next"/.exec(header ?? "")?.[1];
    if (next === undefined)
        return undefined;
    const address = URL.canParse(next) ? new URL(next) : undefined;
    if (address === undefined || address.origin !== new URL(apiUrl).origin || read.has(next)) {
        throw new unreadable/* Unreadable */.I("malformed", "the list's next page is not a further page of the API (pagination_invalid)", "Try again; if it stays, report it to the API's operator.");
    }
    return next;
}
/** Finds the list in an answer: itself, or the one member that is a list, as in `{ total_count, workflow_runs: […] }`; `undefined` when there is none. */
function listOf(data) {
    if (Array.isArray(data))
        return data;
    if (typeof data !== "object" || data === null)
        return undefined;
    return Object.values(data).find((value) => Array.isArray(value));
}
/**
 * Reads the data of a GraphQL answer; throws `Unreadable` for any error in it, since data beside an error is a part of the truth. Only a
 * missing right to a field whose name or alias is one of `optional` passes: the field is then null.
 */
function readGraphql(answer, permission, optional = []) {
    const { data, errors } = (answer ?? {});
    const passes = (path = []) => path.some((name) => optional.includes(String(name)));
    const first = errors?.find((error) => !isForbidden(error) || !passes(error.path));
    if (first !== undefined)
        throw unreadableBy(first, permission);
    if (typeof data !== "object" || data === null || Object.keys(data).length === 0)
        throw new unreadable/* Unreadable */.I("malformed", "GitHub's answer holds no data", "Check the API address and any proxy in between, then re-run the job.");
    return data;
}
function unreadableBy(error, permission) {
    const place = error.path === undefined ? "" : ` at ${error.path.join(".")}`;
    const message = (0,inert/* inertLine */.F)(String(error.message), 200);
    if (isForbidden(error))
        return new unreadable/* Unreadable */.I("forbidden", `the token may not read what was asked${place}`, `Grant the job the permission ${permission}.`);
    if (error.type === "NOT_FOUND")
        return new unreadable/* Unreadable */.I("not_found", `GitHub knows nothing${place}, or the token may not see it`, `Check the names, and that the token has ${permission}.`);
    if (error.type === "RATE_LIMITED")
        return new unreadable/* Unreadable */.I("rate_limited", "the token's rate limit is spent", "Wait for the limit to reset, then re-run the job.");
    if (error.extensions?.code === "undefinedField" || /doesn't exist on type/.test(error.message ?? ""))
        return new unreadable/* Unreadable */.I("malformed", `this GitHub server is too old for the query${place}: ${message} (unsupported_on_ghes)`, "Upgrade GitHub Enterprise Server to a version that the README lists.");
    return new unreadable/* Unreadable */.I("malformed", `GitHub refused the query${place}: ${message}`, "Re-run the job; if it stays, report it.");
}
function isForbidden({ type, message }) {
    return type === "FORBIDDEN" || /not accessible by integration/i.test(message ?? "");
}

// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __nccwpck_require__(6289);
// EXTERNAL MODULE: ./lib/ports/http.js
var http = __nccwpck_require__(7334);
;// CONCATENATED MODULE: ./lib/core/time/format-utc.js
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Formats an instant as people say it, to the minute: `Tue 17 Nov 2026 10:41 UTC`. */
function formatUtc(instant) {
    const day = `${DAYS[instant.getUTCDay()]} ${instant.getUTCDate()} ${MONTHS[instant.getUTCMonth()]} ${instant.getUTCFullYear()}`;
    return `${day} ${instant.toISOString().slice(11, 16)} UTC`;
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-refusal.js



/**
 * Reads a refusal from a response, `undefined` when it is an answer. Rate limits are told apart from missing permissions by
 * `retry-after`, `x-ratelimit-remaining: 0` and the message (GitHub docs, "Rate limits for the REST API").
 */
function readRefusal(response, call) {
    const { status } = response;
    const { allow, what, now } = call;
    const limited = rateLimit(response, now);
    if (limited !== undefined)
        return { error: spentLimit(what, new Date(now.getTime() + limited)), retryAfter: limited };
    if (status >= 400 && !allow.includes(status))
        return refusalOf(response, call);
    return status >= 300 && status < 400 ? { error: redirected(what, status) } : undefined;
}
function refusalOf({ status, headers, body }, { permission, what, now }) {
    const message = (0,inert/* inertLine */.F)(readMessage(body), 200);
    switch (status) {
        case 401:
            return {
                error: new unreadable/* Unreadable */.I("unauthorized", `${what}: the token is not valid (401 ${message})`, "Pass a valid token; a job's GITHUB_TOKEN ends with its job."),
            };
        case 403:
            return {
                error: new unreadable/* Unreadable */.I("forbidden", `${what}: ${message} (403)`, `Grant the job the permission ${permission}.`),
            };
        case 404:
        case 410:
            if (what.endsWith("/graphql"))
                return { error: noGraphql(what, status) };
            if (status === 410 && /^issues .*disabled/i.test(message))
                return { error: noIssues(what, message) };
            return {
                error: new unreadable/* Unreadable */.I("not_found", `${what}: ${message} (${status}); it does not exist or the token may not see it`, `Check the name, and grant the job ${permission}.`),
            };
        default:
            return status >= 500
                ? { error: failing(what, status), retryAfter: askedWait(headers, now) ?? 0 }
                : {
                    error: new unreadable/* Unreadable */.I("malformed", `${what} was refused: ${message} (${status})`, "Re-run the job; if it stays, report it."),
                };
    }
}
function spentLimit(what, reset) {
    const until = formatUtc(reset);
    return new unreadable/* Unreadable */.I("rate_limited", `${what} is rate limited until ${until}`, `Re-run the job after ${until}.`);
}
function redirected(what, status) {
    return new unreadable/* Unreadable */.I("malformed", `${what} answered with a redirect (${status})`, "The repository may have been renamed: use its present name.");
}
function failing(what, status) {
    return new unreadable/* Unreadable */.I("unavailable", `${what} answered ${status}`, "GitHub may be failing: see githubstatus.com, then re-run the job.");
}
/** GitHub docs, "Create an issue": a repository whose issues are switched off answers 410. */
function noIssues(what, message) {
    return new unreadable/* Unreadable */.I("not_found", `${what}: ${message} (410)`, "Switch Issues on in Settings → General → Features: locks and incidents are issues.");
}
function noGraphql(what, status) {
    return new unreadable/* Unreadable */.I("malformed", `${what} answered ${status}: this server has no GraphQL API there (unsupported_on_ghes)`, "Check GITHUB_GRAPHQL_URL (on GitHub Enterprise Server https://HOST/api/graphql), and that the server's version has GraphQL.");
}
/** GraphQL tells a spent limit in a 200 (GitHub docs, "Rate limits and query limits for the GraphQL API"). */
function rateLimit({ status, headers, body }, now) {
    const spent = headers["x-ratelimit-remaining"] === "0";
    const after = askedWait(headers, now);
    const told = status === 200 && (spent || after !== undefined) && /"type":\s*"RATE_LIMITED"/.test(body);
    if (status !== 403 && status !== 429 && !told)
        return undefined;
    if (after !== undefined)
        return after;
    if (spent)
        return Math.max(0, Number(headers["x-ratelimit-reset"] ?? 0) * 1_000 - now.getTime());
    return status === 429 || /secondary rate limit/i.test(body) ? 60_000 : undefined;
}
/** Reads `Retry-After`, seconds or an instant, to milliseconds from now. */
function askedWait(headers, now) {
    const given = headers["retry-after"] ?? "";
    if (/^\d+$/.test(given))
        return Number(given) * 1_000;
    const instant = Date.parse(given);
    return Number.isNaN(instant) ? undefined : Math.max(0, instant - now.getTime());
}
function readMessage(body) {
    try {
        const parsed = JSON.parse(body);
        return typeof parsed === "object" && parsed !== null && "message" in parsed ? String(parsed.message) : "";
    }
    catch {
        return "";
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-send.js






const TIMEOUT_MILLISECONDS = 10_000;
const MAXIMUM_BYTES = 8 * 1024 * 1024;
const ATTEMPTS = 4;
const BACK_OFF_MILLISECONDS = 250;
const LONGEST_WAIT_MILLISECONDS = 60_000;
/** Sends requests until there is a clear answer; tells `onTime` of GitHub's clock. Safe requests are repeated through unavailability and rate limits. */
function githubSender(settings, onTime) {
    const { clock, permission, progress } = settings;
    return async (request) => {
        for (let attempt = 1;; attempt++) {
            const sent = clock.now();
            const tried = await exchange(settings, request).then((response) => {
                const date = Date.parse(response.headers.date ?? "");
                if (!Number.isNaN(date))
                    onTime({ server: new Date(date), sent, local: clock.now() });
                return readResponse(response, request, { permission, now: clock.now() });
            }, unreachable(request.url));
            if (tried.kind === "answered")
                return tried.answer;
            const { error, retryAfter = Number.POSITIVE_INFINITY } = tried.refusal;
            // What GitHub refused for a rate limit it did not do, so asking again does it once.
            const repeatable = request.safe || error.why === "rate_limited";
            if (!repeatable || attempt >= ATTEMPTS || retryAfter > LONGEST_WAIT_MILLISECONDS)
                throw error;
            const pause = Math.max(retryAfter, BACK_OFF_MILLISECONDS * 2 ** attempt);
            progress?.say(`${(0,inert/* inertLine */.F)(error.message)}; asking again in ${(0,duration/* formatDuration */.a)(pause)} (${attempt + 1} of ${ATTEMPTS}).`);
            await clock.sleep(pause);
        }
    };
}
async function exchange({ http, token }, { method, url, body }) {
    const headers = {
        authorization: `Bearer ${typeof token === "string" ? token : await token()}`,
        accept: "application/vnd.github+json",
        "content-type": "application/json",
        "x-github-api-version": "2022-11-28",
        "user-agent": "deploy-actions",
    };
    const sized = { timeout: TIMEOUT_MILLISECONDS, maximumBytes: MAXIMUM_BYTES };
    return http.exchange({
        method,
        url,
        headers,
        ...sized,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}
function unreachable(url) {
    return (error) => {
        if (!(error instanceof http/* HttpError */.j))
            throw error;
        const { host } = new URL(url);
        const check = error.failure === "proxy"
            ? "HTTPS_PROXY and NO_PROXY of the runner"
            : "githubstatus.com and the runner's network and proxy settings";
        const unavailable = new unreadable/* Unreadable */.I("unavailable", `${host} could not be reached (${error.failure}: ${error.message})`, `Check ${check} for ${host}, then re-run the job.`);
        return { kind: "refused", refusal: { error: unavailable, retryAfter: 0 } };
    };
}
function readResponse(response, { method, url, allow = [] }, { permission, now }) {
    const what = `${method} ${new URL(url).pathname}`;
    const refusal = readRefusal(response, { permission, allow, what, now });
    if (refusal !== undefined)
        return { kind: "refused", refusal };
    const { status, headers } = response;
    try {
        return { kind: "answered", answer: { status, data: parseJson(response, method, url), headers } };
    }
    catch (error) {
        // JSON that breaks off was cut on its way; a page of somebody else would only come again.
        if (!(error instanceof unreadable/* Unreadable */.I) || error.why !== "unavailable")
            throw error;
        return { kind: "refused", refusal: { error, retryAfter: 0 } };
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-client.js



const MAXIMUM_PAGES = 100;
const REPEATABLE = ["GET", "PUT", "DELETE"];
/** Creates a client on the given HTTP port; it retries unavailability and rate limits of safe calls, honouring `Retry-After` up to a minute. */
function githubClient(settings) {
    const { apiUrl, graphqlUrl, permission } = settings;
    let seen;
    const send = githubSender(settings, (time) => {
        seen = time;
    });
    return {
        async query(document, variables, optional = []) {
            const safe = !/^\s*mutation/.test(document);
            const { data } = await send({ method: "POST", url: graphqlUrl, body: { query: document, variables }, safe });
            return readGraphql(data, permission, optional);
        },
        call: (method, path, { repeatable = REPEATABLE.includes(method), ...options } = {}) => send({ ...options, method, url: `${apiUrl}${path}`, safe: repeatable }),
        async pages(path) {
            const items = [];
            const read = new Set();
            let url = `${apiUrl}${path}${path.includes("?") ? "&" : "?"}per_page=100`;
            while (url !== undefined) {
                if (read.size >= MAXIMUM_PAGES)
                    throw endless(path);
                read.add(url);
                const answer = await send({ method: "GET", url, safe: true });
                items.push(...readList(answer.data, path));
                url = nextPage(answer.headers.link, read, apiUrl);
            }
            return items;
        },
        serverTime: () => seen,
    };
}
function readList(data, path) {
    const found = listOf(data);
    if (found !== undefined)
        return found;
    const remedy = "Check the API address and any proxy in between.";
    throw new unreadable/* Unreadable */.I("malformed", `${path} did not answer with a list`, remedy);
}
function endless(path) {
    const remedy = "Narrow what is asked for; a list that is not read to its end decides nothing.";
    return new unreadable/* Unreadable */.I("malformed", `${path} has more than ${MAXIMUM_PAGES} pages`, remedy);
}

// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __nccwpck_require__(1470);
;// CONCATENATED MODULE: ./lib/core/record/soak-marks.js
/** Writes shares in order of time: `5@1763980000,25@+600`, the first with its instant and the others with the seconds since then. */
function formatSoaks([first, ...others]) {
    if (first === undefined)
        return "";
    const later = others.map(({ share, since }) => `${share}@+${since - first.since}`);
    return [`${first.share}@${first.since}`, ...later].join(",");
}
/** Reads shares back; `undefined` for anything that was not written so, wholly or in part. */
function parseSoaks(text) {
    const [begun = "", ...others] = text.split(",");
    const [, share, since] = /^(\d{1,3}(?:\.\d)?)@(\d{9,11})$/.exec(begun) ?? [];
    if (share === undefined)
        return undefined;
    const marks = [{ share: Number(share), since: Number(since) }];
    for (const other of others) {
        const [, next, seconds] = /^(\d{1,3}(?:\.\d)?)@\+(\d{1,7})$/.exec(other) ?? [];
        if (next === undefined)
            return undefined;
        marks.push({ share: Number(next), since: Number(since) + Number(seconds) });
    }
    return marks;
}

;// CONCATENATED MODULE: ./lib/core/record/record-status.js

const LIMIT = 140;
/** Writes a status into GitHub's 140 characters: `ecs-svc/N family:rev phase=… smoke=… watch=… resumed=…`; what matters to later steps comes before the family, and of the shares between the first and the last as many are left out as must be. */
function formatRecordStatus({ serviceDeployment, family, phase, smoke, watch, soak, task, resumed, }) {
    const factsWith = (marks = []) => [
        `phase=${phase}`,
        ...(smoke === undefined ? [] : [`smoke=${smoke}`]),
        ...(watch === undefined ? [] : [`watch=${watch}`]),
        ...(marks.length === 0 ? [] : [`soak=${formatSoaks(marks)}`]),
        ...(task === undefined ? [] : [`task=${task}`]),
        ...(resumed === undefined ? [] : [`resumed=${resumed}`]),
    ];
    const text = (...parts) => parts.filter((part) => part !== "").join(" ");
    const full = text(serviceDeployment, family, ...factsWith(soak));
    if (full.length <= LIMIT)
        return full;
    let marks = soak ?? [];
    while (marks.length > 2 && text(serviceDeployment, ...factsWith(marks)).length > LIMIT)
        marks = marks.toSpliced(1, 1);
    return text(serviceDeployment, ...factsWith(marks)).slice(0, LIMIT);
}
/** Reads a status back; `undefined` for text that we did not write. */
function parseRecordStatus(text) {
    const parts = text.split(" ");
    const facts = new Map(parts
        .filter((part) => part.includes("="))
        .map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]));
    const phase = facts.get("phase");
    if (phase === undefined || !/^[a-z][a-z0-9_-]*$/.test(phase))
        return undefined;
    const smoke = verdict(facts.get("smoke"));
    const watch = verdict(facts.get("watch"));
    const soak = parseSoaks(facts.get("soak") ?? "");
    const task = /^[\da-f]{32,36}$/.exec(facts.get("task") ?? "")?.[0];
    const resumed = /^\d{1,20}$/.exec(facts.get("resumed") ?? "")?.[0];
    const words = parts.filter((part) => !part.includes("="));
    return {
        serviceDeployment: words.find((word) => /^(ecs-svc\/\d+|d-[A-Z0-9]+)$/.test(word)) ?? "",
        family: words.find((word) => /^[\w-]+:\d+$/.test(word)) ?? "",
        phase,
        ...(smoke === undefined ? {} : { smoke }),
        ...(watch === undefined ? {} : { watch }),
        ...(soak === undefined ? {} : { soak }),
        ...(task === undefined ? {} : { task }),
        ...(resumed === undefined ? {} : { resumed }),
    };
}
function verdict(text) {
    return text === "success" || text === "failure" || text === "unknown" || text === "skipped" ? text : undefined;
}

;// CONCATENATED MODULE: ./lib/core/record/parse-payload.js
const TEXTS = [
    "request",
    "run",
    "service",
    "environment",
    "version",
    "commit",
    "digest",
    "family",
    "previous",
    "policyCommit",
    "formerConfiguration",
];
/** Reads a record's payload, text or object as GitHub gives it; `undefined` when it is not one of ours. */
function parsePayload(given) {
    const value = unquote(given);
    if (typeof value !== "object" || value === null || !("schema" in value) || value.schema !== 1)
        return undefined;
    const members = { ...value };
    if (!TEXTS.every((name) => typeof members[name] === "string"))
        return undefined;
    const texts = Object.fromEntries(TEXTS.map((name) => [name, String(members[name])]));
    const { ownConfiguration, migration, slackMessages } = members;
    return {
        schema: 1,
        ...texts,
        ...(typeof ownConfiguration === "string" ? { ownConfiguration } : {}),
        ...migrationIn(migration),
        ...(typeof slackMessages === "string" ? { slackMessages } : {}),
    };
}
/** Older records have no migration; one that cannot be read counts as one that cannot be rolled back. */
function migrationIn(given) {
    if (given === undefined || given === null)
        return {};
    const level = typeof given === "object" && "level" in given && typeof given.level === "string" ? given.level : "";
    const irreversible = typeof given !== "object" || !("irreversible" in given) || given.irreversible !== false;
    return { migration: { level, irreversible } };
}
/** GraphQL gives the payload as JSON text, once more quoted when it was sent as text. */
function unquote(given) {
    let value = given;
    try {
        for (let layer = 0; layer < 2 && typeof value === "string"; layer++)
            value = JSON.parse(value);
        return value;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-record-node.js


/** The fields of a GitHub deployment that `readRecord` needs. */
const RECORD_FIELDS = `databaseId createdAt task payload creator { __typename login }
        statuses(first: 100) { nodes { state description createdAt creator { __typename login } } }`;
/** Writes the query for an environment's deployments, newest first, and who looks at them. */
function recordsQuery(operation) {
    return `query ${operation}($owner: String!, $name: String!, $environment: String!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    deployments(environments: [$environment], first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ${RECORD_FIELDS} }
    }
  }
}`;
}
/** Reads a record from a GitHub deployment; `undefined` when somebody else wrote it or its payload is not ours. */
function readRecord(node, viewer) {
    const payload = parsePayload(node.payload);
    if (payload === undefined || !same(node.creator, viewer))
        return undefined;
    const statuses = (node.statuses?.nodes ?? [])
        .filter(({ creator }) => same(creator, viewer))
        .map(({ state, description, createdAt }) => ({
        state: state.toLowerCase(),
        at: new Date(createdAt),
        status: parseRecordStatus(description ?? ""),
    }))
        // GitHub lists statuses newest first and their times have whole seconds: reversing keeps the order of equal times.
        .reverse()
        .sort((a, b) => a.at.getTime() - b.at.getTime());
    return { id: node.databaseId, createdAt: new Date(node.createdAt), payload, statuses };
}
/** Tells whether an actor is the viewer. GraphQL puts `[bot]` behind an app's login only as the viewer's; a person may bear the same name without it. */
function same(actor, viewer) {
    if (actor === null)
        return false;
    return (actor.__typename === "Bot" ? `${actor.login.replace(/\[bot\]$/, "")}[bot]` : actor.login) === viewer;
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-records.js




const MAXIMUM_RECORDS = 100;
const github_records_MAXIMUM_PAGES = 10;
const QUERY = recordsQuery("DeployRecords");
/** Keeps records as GitHub deployments of one repository; only those that our own identity wrote are believed. */
function githubRecords(client, repository) {
    const base = `/repos/${repository.owner}/${repository.name}/deployments`;
    const list = (of) => newestRecords(client, repository, of);
    async function standing(payload) {
        const records = await list(payload);
        return records.find((record) => record.payload.request === payload.request && !(0,deploy_record/* isTerminal */.Hd)(record));
    }
    return {
        list,
        async open(payload) {
            const adopted = await standing(payload);
            if (adopted !== undefined)
                return adopted;
            try {
                const { data } = await client.call("POST", base, { body: deploymentOf(payload) });
                const { id, created_at: createdAt } = data;
                return { id, createdAt: new Date(createdAt), payload, statuses: [] };
            }
            catch (error) {
                // The answer to an accepted request may be lost: what stands decides, not what was heard.
                const accepted = await standing(payload).catch(() => undefined);
                if (accepted !== undefined)
                    return accepted;
                throw error;
            }
        },
        async note(id, { state, status, address }) {
            const body = {
                state,
                description: formatRecordStatus(status),
                auto_inactive: false,
                ...(address === undefined ? {} : { environment_url: address }),
            };
            await client.call("POST", `${base}/${id}/statuses`, { body });
        },
    };
}
function deploymentOf(payload) {
    const { commit, service, environment, version } = payload;
    return {
        ref: commit,
        task: (0,deploy_record/* taskOf */.Xb)(service),
        environment,
        auto_merge: false,
        required_contexts: [],
        payload,
        description: `${service} ${version}`.slice(0, 140),
    };
}
/** Reads the newest records of a service in an environment, as far back as some hundred deployments. */
async function newestRecords(client, repository, { environment, service }) {
    const found = [];
    let after = null;
    for (let page = 1; page <= github_records_MAXIMUM_PAGES && found.length < MAXIMUM_RECORDS; page++) {
        const answer = await client.query(QUERY, { ...repository, environment, after });
        if (answer.repository === null)
            throw new unreadable/* Unreadable */.I("not_found", `repository ${repository.owner}/${repository.name} cannot be seen`, "Grant the job deployments: read.");
        const { nodes, pageInfo } = answer.repository.deployments;
        for (const node of nodes) {
            const record = node.task === (0,deploy_record/* taskOf */.Xb)(service) ? readRecord(node, answer.viewer.login) : undefined;
            if (record !== undefined)
                found.push(record);
        }
        if (!pageInfo.hasNextPage)
            break;
        if (pageInfo.endCursor === null || pageInfo.endCursor === after)
            throw new unreadable/* Unreadable */.I("malformed", "the list of deployments repeats a page (pagination_invalid)", "Re-run the job; if it stays, report it.");
        after = pageInfo.endCursor;
    }
    return found.slice(0, MAXIMUM_RECORDS);
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-source-files.js

const github_source_files_QUERY = `query SourceFile($owner: String!, $name: String!, $file: String!, $commit: String!) {
  repository(owner: $owner, name: $name) {
    commit: object(expression: $commit) { __typename oid }
    file: object(expression: $file) { __typename ... on Blob { text isBinary isTruncated } }
  }
}`;
/** Reads files of one repository at full commits, or at `HEAD` of its default branch; a commit that cannot be seen is `Unreadable`, not a missing file. */
function githubSourceFiles(client, repository) {
    return {
        async read(path, commit) {
            const answer = await client.query(github_source_files_QUERY, {
                owner: repository.owner,
                name: repository.name,
                commit,
                file: `${commit}:${path}`,
            });
            if (answer.repository === null)
                throw new unreadable/* Unreadable */.I("not_found", `repository ${repository.owner}/${repository.name} cannot be seen`, "Grant the job contents: read.");
            if (answer.repository.commit?.__typename !== "Commit") {
                throw new unreadable/* Unreadable */.I("not_found", `${repository.owner}/${repository.name} has no commit ${commit} that the token may see`, "Check that the commit was pushed, and grant the job contents: read.");
            }
            return readBlob(answer.repository.file, path, answer.repository.commit.oid ?? commit);
        },
    };
}
/** Reads a blob's text; `undefined` when there is no such object. Throws `Unreadable` for a folder, a binary or a cut file. */
function readBlob(blob, path, commit) {
    if (blob === null || blob === undefined)
        return undefined;
    if (blob.__typename !== "Blob")
        throw new unreadable/* Unreadable */.I("malformed", `${path} at ${commit.slice(0, 12)} is no file`, `Name a file instead of '${path}'.`);
    if (blob.isBinary === true || blob.isTruncated === true || typeof blob.text !== "string") {
        throw new unreadable/* Unreadable */.I("malformed", `${path} at ${commit.slice(0, 12)} is ${blob.isBinary === true ? "binary" : "too large to be read"}`, `Make ${path} a text file under 256 KiB.`);
    }
    return { path, text: blob.text, commit };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/github/kept-source-files.js




/**
 * Keeps what was read at a commit, which never changes, in the job's temporary folder, and answers from there only while the
 * platform is away: a step that has to act then still knows what an earlier step of its job read.
 */
function keptSourceFiles(source, { temporary, repository }) {
    if (temporary === "")
        return source;
    const folder = (0,external_node_path_.join)(temporary, "deploy-actions-sources");
    const placeOf = (path, commit) => {
        const key = JSON.stringify([repository.owner, repository.name, commit, path]);
        return (0,external_node_path_.join)(folder, (0,external_node_crypto_.createHash)("sha256").update(key).digest("hex"));
    };
    return {
        async read(path, commit) {
            const place = placeOf(path, commit);
            try {
                const file = await source.read(path, commit);
                if (file !== undefined)
                    await keep(folder, place, file.text);
                return file;
            }
            catch (error) {
                if (!(error instanceof unreadable/* Unreadable */.I) || !(0,unreadable/* isPassing */.W)(error))
                    throw error;
                // What was never kept cannot be read either: then the source's own error is the one to tell.
                const text = await (0,promises_.readFile)(place, "utf8").catch(() => undefined);
                if (text === undefined)
                    throw error;
                return { path, commit, text };
            }
        },
    };
}
/** What cannot be kept is read again. */
async function keep(folder, place, text) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
        await (0,promises_.writeFile)(place, text, { mode: 0o600 });
    }
    catch {
        // A full or read-only folder takes nothing from what was read.
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-repository.js





/** Opens the run's own repository with the job's token: its files and its records; nothing is called before the first use. */
function githubRepository(run, token, clock) {
    const permission = "contents: read, deployments: write";
    const client = githubClient({ ...run, token, http: (0,node_http/* nodeHttp */.L)(), clock, permission });
    const repository = keptSourceFiles(githubSourceFiles(client, run.repository), run);
    return { repository, records: githubRecords(client, run.repository) };
}


/***/ }),

/***/ 3097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ nodeHttp)
});

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
var external_node_http_namespaceObject_0 = /*#__PURE__*/__nccwpck_require__.t(external_node_http_namespaceObject, 2);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/ports/http.js
var http = __nccwpck_require__(7334);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
;// CONCATENATED MODULE: ./lib/adapters/http/http-failure.js


const BY_CODE = {
    ENOTFOUND: "dns",
    EAI_AGAIN: "dns",
    ECONNREFUSED: "connect",
    EHOSTUNREACH: "connect",
    ENETUNREACH: "connect",
    ETIMEDOUT: "timeout",
    ECONNRESET: "reset",
    EPIPE: "reset",
    ERR_STREAM_PREMATURE_CLOSE: "reset",
    EPROTO: "tls",
};
/** Codes by their beginnings: certificates and TLS; proxies; parser and decoders; a request that HTTP cannot carry. */
const BY_PATTERN = [
    [/CERT|TLS|SSL|ERR_TLS|SELF_SIGNED|UNABLE_TO|^HOSTNAME_MISMATCH$|^INVALID_(?:CA|PURPOSE)$/, "tls"],
    [/^ERR_PROXY/, "proxy"],
    [/^(?:HPE_|Z_|ERR__ERROR_|ERR_BROTLI|ERR_INVALID_|ERR_UNESCAPED_|ERR_HTTP_)/, "malformed"],
];
/** OpenSSL's words for an answer that is no TLS record, among its own file names and thread numbers. */
const SPEAKS_NO_TLS = /SSL routines:.*(?:wrong version number|packet length too long)/;
/** Sorts what Node reports of a failed exchange into the closed set of `HttpFailure`; the message is inert. */
function classifyFailure(error) {
    if (error instanceof http/* HttpError */.j)
        return error;
    const said = (0,inert/* inertLine */.F)(error instanceof Error ? error.message : String(error));
    const message = SPEAKS_NO_TLS.test(said)
        ? "the port does not speak TLS"
        : said.replace(/; if the root CA is installed locally, .*$/, "; trust an authority of your own by NODE_EXTRA_CA_CERTS");
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const failure = BY_CODE[code] ?? BY_PATTERN.find(([pattern]) => pattern.test(code))?.[1] ?? "connect";
    return new http/* HttpError */.j(failure, message === "" ? code : message);
}

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: ./lib/adapters/http/read-body.js


/** The encodings that are asked for; an answer in another one cannot be judged. */
const ACCEPTED_ENCODINGS = "gzip, deflate, br";
/** Reads, decompresses and decodes a body, stopping at the cap in decompressed bytes. */
async function readBody(incoming, { maximumBytes, method }) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of await decompressed(incoming, method)) {
        bytes += chunk.length;
        if (bytes > maximumBytes) {
            incoming.destroy();
            throw new http/* HttpError */.j("too-large", `the body is larger than ${maximumBytes} bytes`);
        }
        chunks.push(chunk);
    }
    return { body: decoded(Buffer.concat(chunks), incoming.headers["content-type"]), bytes };
}
/** Decodes a text as its type says, and as UTF-8 where it says nothing that is known; a byte order mark is no part of it. */
function decoded(bytes, type = "") {
    const [, charset = "utf-8"] = /;\s*charset="?([\w:.-]+)/i.exec(type) ?? [];
    try {
        return new TextDecoder(charset).decode(bytes);
    }
    catch {
        return new TextDecoder().decode(bytes);
    }
}
/** Decompresses a body; zlib is loaded for the first compressed one, since it costs a gate's start-up 3 ms. */
async function decompressed(incoming, method) {
    const encoding = String(incoming.headers["content-encoding"] ?? "").toLowerCase();
    const transfer = (incoming.headers["transfer-encoding"] ?? "chunked").toLowerCase();
    if (transfer !== "chunked" && transfer !== "identity")
        refuse(incoming);
    if (encoding === "" || encoding === "identity" || isEmpty(incoming, method))
        return incoming;
    if (!["gzip", "x-gzip", "deflate", "br"].includes(encoding))
        refuse(incoming);
    const { createBrotliDecompress, createGunzip, createInflate } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 19));
    const decoder = encoding === "br" ? createBrotliDecompress() : encoding === "deflate" ? createInflate() : createGunzip();
    return (0,external_node_stream_namespaceObject.pipeline)(incoming, decoder, () => { });
}
function refuse(incoming) {
    incoming.destroy();
    throw new http/* HttpError */.j("malformed", `the body is encoded otherwise than asked for (${ACCEPTED_ENCODINGS})`);
}
/** Tells whether an answer names the encoding of a body that it does not have (RFC 9110, 9.3.2 and 15.3.5). */
function isEmpty({ statusCode = 0, headers }, method) {
    return method === "HEAD" || [204, 304].includes(statusCode) || headers["content-length"] === "0";
}

;// CONCATENATED MODULE: ./lib/adapters/http/time-limit.js

/**
 * Calls `late` once after so many real milliseconds, unless it is called off by the function that is returned.
 * It is the time-out of a socket that never connects: neither a rehearsal's clock nor what happens on the wire moves it.
 */
function timeLimit(milliseconds, late) {
    const timer = new external_node_net_namespaceObject.Socket();
    timer.setTimeout(Math.max(1, milliseconds), late);
    return () => void timer.destroy();
}

;// CONCATENATED MODULE: ./lib/adapters/http/complete-exchange.js




/** Sends a request and reads its answer to the end, within its time-out from the look-up of the name to the last byte and until the signal aborts; rejects with an `HttpError`. */
function completeExchange(outgoing, request, signal) {
    const start = process.hrtime.bigint();
    const since = () => Number(process.hrtime.bigint() - start) / 1e6;
    return new Promise((resolve, reject) => {
        const fail = (error) => {
            end();
            reject(classifyFailure(error));
            outgoing.destroy();
        };
        const release = timeLimit(request.timeout, () => fail(new http/* HttpError */.j("timeout", `the answer was not complete within ${Math.round(request.timeout)} ms`)));
        // Node's own option `signal` costs a tenth of a millisecond for each request.
        const callOff = () => fail(new http/* HttpError */.j("connect", "the request was called off"));
        signal?.addEventListener("abort", callOff);
        const end = () => {
            release();
            signal?.removeEventListener("abort", callOff);
        };
        let answered = false;
        outgoing.on("error", fail);
        outgoing.on("upgrade", (_, socket) => {
            socket.destroy();
            fail(new http/* HttpError */.j("malformed", "the server switched to another protocol, which was not asked for"));
        });
        outgoing.on("response", (incoming) => {
            answered = true;
            answerOf(incoming, request, since).then((answer) => {
                end();
                // What was not sent yet is not wanted any more.
                if (request.fresh === true)
                    outgoing.destroy();
                resolve(answer);
            }, fail);
        });
        outgoing.on("close", () => {
            if (!answered)
                fail(new http/* HttpError */.j("reset", "the connection was closed before it was answered"));
        });
        if (signal?.aborted === true)
            callOff();
        else
            outgoing.end(request.body);
    });
}
async function answerOf(incoming, request, since) {
    const timeToFirstByte = since();
    const { statusCode = 0 } = incoming;
    if (statusCode < 100) {
        incoming.destroy();
        throw new http/* HttpError */.j("malformed", `${statusCode} is no status of HTTP`);
    }
    const tlsDaysLeft = daysLeft(incoming.socket);
    const { body, bytes } = await readBody(incoming, request);
    const headers = Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")]);
    return {
        status: statusCode,
        headers: Object.fromEntries(headers),
        setCookies: incoming.headers["set-cookie"] ?? [],
        body,
        bytes,
        duration: since(),
        timeToFirstByte,
        ...(tlsDaysLeft === undefined ? {} : { tlsDaysLeft }),
    };
}
function daysLeft(socket) {
    if (typeof socket !== "object" || socket === null || !("getPeerCertificate" in socket))
        return undefined;
    const { valid_to: until } = socket.getPeerCertificate();
    const expiry = until === undefined ? Number.NaN : Date.parse(until);
    return Number.isNaN(expiry) ? undefined : Math.floor((expiry - Date.now()) / 86_400_000);
}

;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
;// CONCATENATED MODULE: ./lib/core/address/refuse-metadata-name.js
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
function refuseMetadataName(host) {
    const name = host.toLowerCase().replace(/\.+$/, "");
    return NAMES.includes(name) ? "it is the name of a metadata service" : undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/http/guard-addresses.js





/** Where the proxy alone knows the names outside, a resolver may say nothing at all. */
const PATIENCE_MILLISECONDS = 2_000;
/** Creates the guard for a rule; without one everything is admitted. */
function guardAddresses(refuse) {
    const judged = new Map();
    const resolve = (hostname) => new Promise((done) => {
        const release = timeLimit(PATIENCE_MILLISECONDS, () => done(undefined));
        (0,external_node_dns_namespaceObject.lookup)(hostname, { all: true }, (error, addresses) => {
            release();
            done(error === null ? refusal(hostname, addresses, refuse) : undefined);
        });
    });
    return {
        admit(host) {
            if (refuse === undefined)
                return;
            const reason = (0,external_node_net_namespaceObject.isIP)(host) === 0 ? refuseMetadataName(host) : refuse(host);
            if (reason !== undefined)
                throw new http/* HttpError */.j("address-refused", `${host} is refused: ${reason}.`);
        },
        async admitThroughProxy(host) {
            if (refuse === undefined || (0,external_node_net_namespaceObject.isIP)(host) !== 0)
                return;
            const verdict = judged.get(host) ?? resolve(host);
            judged.set(host, verdict);
            const refused = await verdict;
            if (refused !== undefined)
                throw refused;
        },
        lookup(hostname, options, callback) {
            (0,external_node_dns_namespaceObject.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
                const failed = error ?? refusal(hostname, addresses, refuse);
                if (failed !== undefined)
                    return callback(failed, []);
                const [first] = addresses;
                if (options.all === true || first === undefined)
                    return callback(null, addresses);
                return callback(null, first.address, first.family);
            });
        },
    };
}
/** One address that is refused refuses the name: which of them is connected to is not ours to say. */
function refusal(hostname, addresses, refuse) {
    for (const { address } of addresses) {
        const reason = refuse?.(address);
        if (reason !== undefined)
            return new http/* HttpError */.j("address-refused", `${hostname} resolves to ${address}, which is refused: ${reason}.`);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/http/proxy-environment.js

/** From here on `http.Agent` and `https.Agent` honour `proxyEnv`; before, they leave the option unread and connect directly. */
const FIRST_MAJOR = 24;
const FIRST_MINOR = 5;
const VARIABLES = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];
/** Returns the variables for an agent's `proxyEnv`; throws `Unreadable` where a proxy is set that this Node would pass by. */
function proxyEnvironment(environment, node = process.versions.node) {
    const set = VARIABLES.find((name) => (environment[name] ?? "") !== "");
    if (set === undefined)
        return environment;
    const [major = 0, minor = 0] = node.split(".").map(Number);
    if (major < FIRST_MAJOR || (major === FIRST_MAJOR && minor < FIRST_MINOR))
        throw new unreadable/* Unreadable */.I("unavailable", `${set} is set, and Node ${node} of this runner cannot go through a proxy`, `Update the runner to one with Node ${FIRST_MAJOR}.${FIRST_MINOR} or newer, or clear ${set} for this job; nothing is sent past a proxy.`);
    const unusable = VARIABLES.find((name) => (environment[name] ?? "") !== "" && !isProxy(environment[name] ?? ""));
    if (unusable === undefined)
        return environment;
    throw new unreadable/* Unreadable */.I("unavailable", `${unusable} is set, and is not the address of an HTTP proxy`, `Write it as http://host:port, or clear ${unusable} for this job; nothing is sent past a proxy.`);
}
/** Tells whether Node goes through a proxy of this address; it leaves other schemes unread and connects directly. */
function isProxy(address) {
    return /^https?:\/\//.test(address) && URL.canParse(address);
}

;// CONCATENATED MODULE: ./lib/adapters/http/node-http.js









/**
 * Exchanges HTTP over `node:http(s)` with keep-alive and the proxy variables of the environment (`proxyEnv`, Node ≥ 24.5).
 * Time-outs are those of sockets and latencies come from `process.hrtime`, so neither depends on the settable clocks.
 * Certificates are verified whatever NODE_TLS_REJECT_UNAUTHORIZED says, but for a request that says otherwise itself.
 */
function nodeHttp({ refuse } = {}) {
    const clients = new Map();
    const clientOf = (protocol) => {
        const client = clients.get(protocol) ?? loadClient(protocol);
        clients.set(protocol, client);
        return client;
    };
    const guard = guardAddresses(refuse);
    return {
        async exchange(request, signal) {
            const url = new URL(request.url);
            const host = request.resolve ?? url.hostname.replace(/^\[|\]$/g, "");
            guard.admit(host);
            const client = await clientOf(url.protocol === "http:" ? "http:" : "https:");
            if (client.proxied) {
                refuseUnproxyable(request);
                await guard.admitThroughProxy(host);
            }
            try {
                const outgoing = client.request(url, {
                    ...placed(request, url),
                    method: request.method,
                    agent: request.fresh === true ? client.single : client.pool,
                    lookup: guard.lookup,
                    rejectUnauthorized: request.insecure !== true,
                });
                return await completeExchange(outgoing, request, signal);
            }
            catch (error) {
                throw classifyFailure(error);
            }
        },
    };
}
/** Names the host that is connected to. Under a given address the URL's name stays in `Host` and in the certificate that is expected, through a proxy too. */
function placed({ headers = {}, resolve }, { host, hostname }) {
    const accepted = { "accept-encoding": ACCEPTED_ENCODINGS };
    if (resolve === undefined)
        return { headers: { ...accepted, ...headers } };
    if ((0,external_node_net_namespaceObject.isIP)(resolve) === 0)
        throw new http/* HttpError */.j("address-refused", `${resolve} is not an IP address.`);
    const named = (0,external_node_net_namespaceObject.isIP)(hostname.replace(/^\[|\]$/g, "")) === 0 ? { servername: hostname } : {};
    return { headers: { ...accepted, host, ...headers }, hostname: resolve, ...named };
}
/** A proxy that is asked without a tunnel goes by `Host`, so it would reach the name's own address and not the given one. */
function refuseUnproxyable({ url, resolve }) {
    const exempt = (process.env.no_proxy || process.env.NO_PROXY || "").split(",").map((entry) => entry.trim());
    if (resolve === undefined || !url.startsWith("http:") || exempt.includes("*") || exempt.includes(resolve))
        return;
    const remedy = `Add ${resolve} to NO_PROXY, or ask it by https.`;
    throw new http/* HttpError */.j("proxy", `${resolve} cannot be asked under another name through HTTP_PROXY. ${remedy}`);
}
/** Loads a protocol's client at its first address: TLS costs the start-up of a bundle 3 ms. */
async function loadClient(protocol) {
    const proxyEnv = usableProxy();
    const { Agent, request } = protocol === "http:" ? external_node_http_namespaceObject_0 : await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19));
    const [lower, upper] = protocol === "http:" ? ["http_proxy", "HTTP_PROXY"] : ["https_proxy", "HTTPS_PROXY"];
    return {
        request: (url, given) => request(url, given),
        // No `timeout` here: a global agent's own, five seconds of silence, would cut what a request allows longer for.
        single: new Agent({ proxyEnv, maxCachedSessions: 0 }),
        pool: new Agent({ keepAlive: true, proxyEnv }),
        proxied: (proxyEnv[lower] || proxyEnv[upper] || "") !== "",
    };
}
function usableProxy() {
    try {
        return proxyEnvironment(process.env);
    }
    catch (error) {
        throw error instanceof unreadable/* Unreadable */.I ? new http/* HttpError */.j("proxy", `${error.message}. ${error.remedy}`) : error;
    }
}


/***/ }),

/***/ 9127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ actionsEdge)
});

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./lib/adapters/job/actions-runner.js


const SHORTEST_MASK = 6;
const LINGER_MILLISECONDS = 1_000;
const ANNOTATE = { error: error, warning: warning, notice: notice };
/** Speaks to GitHub's runner through `@actions/core`; refuses to fall back to outputs on stdout, which a log line could forge. */
const actionsRunner = {
    readInput: (name) => getInput(name),
    setOutput(name, value) {
        if (!process.env.GITHUB_OUTPUT)
            throw new Error("GITHUB_OUTPUT is not set: this action runs only under a GitHub Actions runner.");
        setOutput(name, value);
    },
    async appendSummary(markdown) {
        const file = process.env.GITHUB_STEP_SUMMARY;
        // The promises of node:fs would cost the start-up of every action a millisecond, for one write.
        if (file)
            (0,external_node_fs_namespaceObject.appendFileSync)(file, markdown);
    },
    mask(secret) {
        if (secret.length >= SHORTEST_MASK)
            setSecret(secret);
    },
    say: (line) => info(line),
    openGroup: (title) => startGroup(title),
    closeGroup: () => endGroup(),
    annotate(level, message, place) {
        const properties = place === undefined ? {} : { file: place.file, startLine: place.line, startColumn: place.column };
        const defined = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
        ANNOTATE[level](message, defined);
    },
    exit(status) {
        process.exitCode = status;
        // An abandoned request or timer must not hold the job; an idle process ends before this fires.
        setTimeout(() => process.exit(), LINGER_MILLISECONDS).unref();
    },
};

;// CONCATENATED MODULE: ./lib/adapters/job/system-clock.js
/** Reads the machine's clocks; the only place in an action where real time enters. */
const systemClock = {
    now: () => new Date(),
    elapsed: () => performance.now(),
    sleep: (milliseconds, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted === true)
            return reject(signal.reason);
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener("abort", stop);
            resolve();
        }, milliseconds);
        signal?.addEventListener("abort", stop, { once: true });
    }),
};

;// CONCATENATED MODULE: ./lib/adapters/job/actions-edge.js



/** The edge of a process that GitHub's runner started. A second interrupt ends the process at once. */
const actionsEdge = {
    runner: actionsRunner,
    clock: systemClock,
    readContext: () => readRunContext(process.env),
    onInterrupt(callback) {
        for (const signal of ["SIGINT", "SIGTERM"])
            process.once(signal, callback);
    },
};
/** Reads the run's context from the runner's default variables; throws naming the variable that is missing. */
function readRunContext(environment) {
    const read = (name) => {
        const value = environment[name];
        if (value === undefined || value === "")
            throw new Error(`${name} is not set: this action runs only under a GitHub Actions runner.`);
        return value;
    };
    const [owner = "", name = ""] = read("GITHUB_REPOSITORY").split("/");
    const actor = read("GITHUB_ACTOR");
    return {
        repository: { owner, name, id: read("GITHUB_REPOSITORY_ID") },
        runId: read("GITHUB_RUN_ID"),
        runAttempt: Number(environment.GITHUB_RUN_ATTEMPT ?? 1),
        job: environment.GITHUB_JOB ?? "",
        step: environment.GITHUB_ACTION ?? "",
        actor: { login: actor, id: environment.GITHUB_ACTOR_ID ?? "" },
        triggeringActor: environment.GITHUB_TRIGGERING_ACTOR ?? actor,
        eventName: environment.GITHUB_EVENT_NAME ?? "",
        ref: environment.GITHUB_REF ?? "",
        sha: environment.GITHUB_SHA ?? "",
        serverUrl: environment.GITHUB_SERVER_URL ?? "https://github.com",
        apiUrl: environment.GITHUB_API_URL ?? "https://api.github.com",
        graphqlUrl: environment.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql",
        workspace: environment.GITHUB_WORKSPACE ?? process.cwd(),
        temporary: environment.RUNNER_TEMP ?? (0,external_node_os_namespaceObject.tmpdir)(),
    };
}


/***/ }),

/***/ 4892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ shellCommands)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
;// CONCATENATED MODULE: ./lib/adapters/job/output-lines.js

/** Splits output into lines that end by a line feed, as bash writes on every system, or by carriage return and line feed. */
function outputLines(onLine) {
    const decoder = new external_node_string_decoder_namespaceObject.StringDecoder("utf8");
    let begun = "";
    const tell = (line) => onLine(line.endsWith("\r") ? line.slice(0, -1) : line);
    return {
        take(piece) {
            const lines = `${begun}${decoder.write(piece)}`.split("\n");
            begun = lines.pop() ?? "";
            for (const line of lines)
                tell(line);
        },
        end() {
            const last = begun + decoder.end();
            begun = "";
            if (last !== "")
                tell(last);
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/job/shell-commands.js


/** What a team's command must not see: inputs and tokens of this step, cloud credentials, and the files that speak to the runner. */
const WITHHELD = /^(INPUT_|ACTIONS_|AWS_|AZURE_|ARM_|GOOGLE_APPLICATION_|GOOGLE_GHA_|CLOUDSDK_AUTH_|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$|(GITHUB|GH)_(\w+_)?TOKEN$)/;
// The inner shell leads a process group of its own and tells its id first, so that all of it can be ended.
const SCRIPT = 'set -m; bash --norc -c \'echo $$; exec bash --noprofile --norc -e -o pipefail -c "$1"\' bash "$1" & set +m; wait $!';
/** How long what is ended may take to clean up; a runner's cancellation leaves no more. */
const GRACE_MILLISECONDS = 2_000;
const LOOK_MILLISECONDS = 50;
/** Runs commands by `bash --noprofile --norc -e -o pipefail`, as a workflow's `run:` does, without the job's credentials. */
function shellCommands(variables, folder) {
    return {
        async run({ line, environment, onLine }, signal) {
            signal.throwIfAborted();
            const { exec } = await __nccwpck_require__.e(/* import() */ 260).then(__nccwpck_require__.bind(__nccwpck_require__, 1260));
            signal.throwIfAborted();
            const kept = Object.entries(variables).flatMap(([name, value]) => value === undefined || WITHHELD.test(name) ? [] : [[name, value]]);
            const { promise: leader, resolve: tellLeader } = Promise.withResolvers();
            let isTold = false;
            const output = outputLines((text) => {
                if (isTold)
                    return onLine(text);
                isTold = true;
                tellLeader(Number(text));
            });
            const errors = outputLines(onLine);
            const endLines = () => {
                for (const lines of [output, errors])
                    lines.end();
            };
            const ended = exec("bash", ["--noprofile", "--norc", "-c", SCRIPT, "bash", line], {
                cwd: folder,
                env: { ...Object.fromEntries(kept), ...environment },
                silent: true,
                ignoreReturnCode: true,
                // By pieces: lines of `@actions/exec` end as the system's do, and bash's end by a line feed on Windows too.
                listeners: { stdout: output.take, stderr: errors.take },
            });
            const aborted = new Promise((_, reject) => {
                signal.addEventListener("abort", () => void leader.then(endGroup).then(() => reject(signal.reason)));
            });
            const first = await Promise.race([ended.finally(endLines), aborted]).finally(() => {
                // A shell that could not be started has no group to end.
                tellLeader(Number.NaN);
            });
            return signal.aborted ? aborted : first;
        },
    };
}
/** Ends a process group: asks it first, and kills what has not heard by the end of its grace. */
async function endGroup(leader) {
    if (!Number.isInteger(leader) || !reaches(leader, "SIGTERM"))
        return;
    for (let waited = 0; waited < GRACE_MILLISECONDS; waited += LOOK_MILLISECONDS) {
        await (0,promises_namespaceObject.setTimeout)(LOOK_MILLISECONDS);
        if (!reaches(leader, 0))
            return;
    }
    reaches(leader, "SIGKILL");
}
/** Signals a group; false when it has ended already, or on a system without process groups: the runner ends what is left with the job. */
function reaches(leader, signal) {
    try {
        return process.kill(-leader, signal);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ workspaceFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/job/is-gits-own.js

/** Git's folder under each name that a file system may take for it: case, short names, trailing dots, and NTFS streams of it. */
const GITS_OWN = /^(?:\.git|git~\d)[. ]*(?::.*)?$/i;
/** Tells whether a relative way leads into a folder of git's own, where a file is run by the next command of git. */
function isGitsOwn(way, paths = external_node_path_) {
    return paths
        .normalize(way)
        .split(paths.sep)
        .some((part) => GITS_OWN.test(part));
}

;// CONCATENATED MODULE: ./lib/adapters/job/is-inside.js

/** Tells whether an absolute place is a folder or lies in it, by the rules of a system's paths; links are not followed. */
function isInside(folder, place, paths = external_node_path_) {
    const way = paths.relative(folder, place);
    return way === "" || (way !== ".." && !way.startsWith(`..${paths.sep}`) && !paths.isAbsolute(way));
}

;// CONCATENATED MODULE: ./lib/adapters/job/workspace-files.js




/** Reads and writes files under a folder, and nothing outside of it, also not through a symbolic link; git's own folder is never written to. */
function workspaceFiles(folder) {
    async function placeOf(path) {
        const place = (0,external_node_path_.resolve)(folder, path);
        if (!isInside(folder, place))
            throw new Error(`'${path}' leaves the workspace: give a path inside it`);
        if (!isInside(await (0,promises_.realpath)(folder), await realPlace(path)))
            throw new Error(`'${path}' leaves the workspace through a link: give a path inside it`);
        return place;
    }
    async function realPlace(path) {
        const known = await nearest((0,external_node_path_.resolve)(folder, path));
        if (known === undefined)
            throw new Error(`'${path}' leads through a link to nothing: give another path`);
        return (0,promises_.realpath)(known);
    }
    async function placeToWrite(path) {
        const place = await placeOf(path);
        const ways = [(0,external_node_path_.relative)(folder, place), (0,external_node_path_.relative)(await (0,promises_.realpath)(folder), await realPlace(path))];
        if (ways.some((way) => isGitsOwn(way)))
            throw new Error(`'${path}' lies in git's own folder: give a path outside of .git`);
        return place;
    }
    return {
        async read(path) {
            try {
                return await (0,promises_.readFile)(await placeOf(path), "utf8");
            }
            catch (error) {
                if (isMissing(error))
                    return undefined;
                throw error;
            }
        },
        async write(path, text) {
            const place = await placeToWrite(path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
            await (0,promises_.writeFile)(place, text);
        },
    };
}
/** Finds the nearest part of a path that exists; `undefined` where a link on the way leads to nothing. */
async function nearest(place) {
    try {
        await (0,promises_.realpath)(place);
        return place;
    }
    catch (error) {
        if (!isMissing(error) || (0,external_node_path_.dirname)(place) === place)
            throw error;
        return (await isThere(place)) ? undefined : nearest((0,external_node_path_.dirname)(place));
    }
}
async function isThere(place) {
    try {
        await (0,promises_.lstat)(place);
        return true;
    }
    catch (error) {
        if (isMissing(error))
            return false;
        throw error;
    }
}
function isMissing(error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT";
}


/***/ }),

/***/ 8215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ refuseAddress)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8280);

const METADATA = [
    "169.254.169.254",
    "169.254.170.2",
    "169.254.170.23",
    "168.63.129.16",
    "100.100.100.200",
    "fd00:42::42",
    "fd00:c1::a9fe:a9fe",
    "fd20:ce::254",
].map((known) => ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parse(known).toNormalizedString());
/** Everything that AWS answers on every instance: metadata, credentials of pods, the resolver, the clock. */
const AWS_OWN = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6.parseCIDR("fd00:ec2::/32");
const NAT64 = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6.parseCIDR("64:ff9b::/96");
/** Addresses that IANA has given out (RFC 4291, 2.4); what the table of special ranges does not name lies outside of it. */
const GLOBAL = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6.parseCIDR("2000::/3");
const INTERNAL = ["private", "uniqueLocal", "loopback", "carrierGradeNat"];
/** Creates the rule that says why an IP address may not be asked, `undefined` when it may: metadata services and link-local never, internal ranges only when allowed. */
function refuseAddress({ internal }) {
    return (text) => {
        // A zone says through which interface an address is reached, not which it is.
        const [plain = ""] = text.split("%");
        if (!ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv4.isValidFourPartDecimal(plain) && !ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6.isValid(plain))
            return "it is not an IP address";
        const address = reached(ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parse(plain));
        if (isMetadata(address))
            return "it belongs to a metadata service";
        const range = rangeOf(address);
        if (range === "unicast")
            return undefined;
        if (INTERNAL.includes(range))
            return internal
                ? undefined
                : `it is in the range ${range}; set allow-private-hosts, in the target or of the step, for an internal host`;
        return `it is in the range ${range}`;
    };
}
/** Takes an IPv4 address out of the IPv6 one that stands for it: mapped (RFC 4291, 2.5.5.2), or translated by a NAT64 gateway (RFC 6052). */
function reached(address) {
    if (!(address instanceof ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6))
        return address;
    if (address.isIPv4MappedAddress())
        return address.toIPv4Address();
    return address.match(NAT64) ? new ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv4(address.toByteArray().slice(12)) : address;
}
function isMetadata(address) {
    if (address instanceof ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6 && address.match(AWS_OWN))
        return true;
    return METADATA.includes(address.toNormalizedString());
}
function rangeOf(address) {
    const range = address.range();
    return range === "unicast" && address instanceof ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6 && !address.match(GLOBAL) ? "unassigned" : range;
}


/***/ }),

/***/ 6663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   loadPatterns: () => (/* binding */ loadPatterns),
/* harmony export */   z: () => (/* binding */ quotePattern)
/* harmony export */ });
/** Each character of a body takes time in proportion to it: at this size five seconds for the largest body at worst. */
const LARGEST = 250;
/** Loads RE2 (github.com/google/re2, whose language has neither back references nor look-around), since few documents need it. */
async function loadPatterns() {
    const { RE2JS } = await __nccwpck_require__.e(/* import() */ 856).then(__nccwpck_require__.bind(__nccwpck_require__, 2856));
    return (text) => {
        try {
            const compiled = RE2JS.compile(text);
            const size = compiled.programSize();
            if (size > LARGEST)
                return { kind: "wrong", why: `${size} instructions, of which ${LARGEST} are allowed` };
            return {
                kind: "right",
                value: {
                    isFoundIn: (searched) => compiled.matcher(searched).find(),
                    group: (searched) => {
                        const matcher = compiled.matcher(searched);
                        return matcher.find() ? (matcher.group(1) ?? undefined) : undefined;
                    },
                    groups: compiled.groupCount(),
                },
            };
        }
        catch (error) {
            return { kind: "wrong", why: error instanceof Error ? error.message : String(error) };
        }
    };
}
/** Writes a value so that a pattern takes it as it is. */
function quotePattern(value) {
    return value.replace(/[\\.+*?()|[\]{}^$]/g, "\\$&");
}


/***/ }),

/***/ 4863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ FAILURES),
/* harmony export */   W: () => (/* binding */ FAIL_FAST)
/* harmony export */ });
/** Why an exchange may not complete, as documents name it. */
const FAILURES = [
    "address-refused",
    "dns",
    "connect",
    "proxy",
    "tls",
    "timeout",
    "too-large",
    "reset",
    "malformed",
];
/** What no further attempt heals, unless the document says otherwise. */
const FAIL_FAST = ["tls", "address-refused", 401, 403];


/***/ }),

/***/ 3838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ VERSION_MATCHES),
/* harmony export */   r: () => (/* binding */ sameVersion)
/* harmony export */ });
/** How a version that is seen is compared with the one expected. */
const VERSION_MATCHES = ["exact", "prefix", "semver"];
/** The shortest beginning that tells commits apart. */
const SHORTEST_PREFIX = 7;
/**
 * Tells whether the version seen is the one expected: `exact` text; `prefix`, where one begins with the other and has at least
 * 7 characters; or `semver`, where a leading `v` and build metadata say nothing.
 */
function sameVersion(seen, expected, match) {
    if (seen === undefined || expected === "")
        return false;
    switch (match) {
        case "exact":
            return seen === expected;
        case "prefix":
            return (Math.min(seen.length, expected.length) >= SHORTEST_PREFIX &&
                (seen.startsWith(expected) || expected.startsWith(seen)));
        case "semver":
            return plain(seen) === plain(expected);
    }
}
function plain(version) {
    return version.replace(/^v(?=\d)/i, "").replace(/\+[\w.-]*$/, "");
}


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProblem)
/* harmony export */ });
/** Formats a problem as `file:line:column message`, as editors and people read it. */
function formatProblem({ file, line, column, message }) {
    const place = line === undefined ? file : `${file}:${line}${column === undefined ? "" : `:${column}`}`;
    return `${place} ${message}`;
}


/***/ }),

/***/ 9397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Unreadable),
/* harmony export */   W: () => (/* binding */ isPassing)
/* harmony export */ });
/**
 * Reports that a fact could not be found out: the source failed, refused, or answered something else than it claims to be.
 * A gate that meets it says `unknown`; it is never read as "there is nothing".
 */
class Unreadable extends Error {
    /** A stable word for the reason: `unavailable`, `forbidden`, `unauthorized`, `not_found`, `rate_limited`, `malformed`, `refused`, `expired`. */
    why;
    /** What the person should do: the permission to grant, the setting to mend. */
    remedy;
    constructor(why, message, remedy) {
        super(message);
        this.name = "Unreadable";
        this.why = why;
        this.remedy = remedy;
    }
}
/** Tells whether trying again may help: the source was away or asked for patience. */
function isPassing({ why }) {
    return why === "unavailable" || why === "rate_limited";
}


/***/ }),

/***/ 1470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   YX: () => (/* binding */ isOwnDeployment),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* unused harmony exports isProven, ROLLED_BACK_PHASE, isRolledBack, ACCEPTED_PHASE, isJudgedGood, runsOf, isUnjudged */
/** Reads the newest state of a record; one without a status yet is pending. */
function stateOf(record) {
    return record.statuses.at(-1)?.state ?? "pending";
}
/** Reads the newest status that our codec understands. */
function statusOf(record) {
    return record.statuses.findLast(({ status }) => status !== undefined)?.status;
}
/** Tells whether a record was ever proven: it once had our `success`. */
function isProven(record) {
    return record.statuses.some(({ state }) => state === "success");
}
/** What a record says whose deployment was rolled back. */
const ROLLED_BACK_PHASE = "rolled-back";
/** Tells whether a record was proven and its deployment rolled back afterwards: what was found out then outweighs the proof. */
function isRolledBack(record) {
    return isProven(record) && statusOf(record)?.phase === ROLLED_BACK_PHASE;
}
/** Tells whether a record has ended, so that nothing is owed to it any more. */
function isTerminal(record) {
    return isProven(record) || ["failure", "inactive", "error"].includes(stateOf(record));
}
/** What a record says when a person, with approval, lets a deployment go on from full public traffic to its end. */
const ACCEPTED_PHASE = "accepted";
/** Tells whether a record carries the verdicts of a deployment that passed, or a person's word for it where nothing failed; whether or not it was closed. */
function isJudgedGood(record) {
    const { smoke, watch } = statusOf(record) ?? {};
    if (smoke === "failure" || watch === "failure")
        return false;
    const accepted = record.statuses.some(({ status }) => status?.phase === ACCEPTED_PHASE);
    return accepted || (smoke === "success" && (watch === "success" || watch === "skipped"));
}
/** Tells whether a record is of a deployment that we made: one that is kept of what something else deployed names no release. */
function isOwnDeployment({ payload }) {
    return payload.family !== "";
}
/** Lists the runs that a record belongs to: the one that opened it, and those in which a person moved it on. */
function runsOf({ payload, statuses }) {
    return [...new Set([payload.run, ...statuses.flatMap(({ status }) => status?.resumed ?? [])])];
}
/** Tells whether a release was deployed by records of ours of which none ever passed; one that no record knows was brought out by other means. */
function isUnjudged(release, records) {
    const own = records.filter(({ payload }) => payload.family === release);
    return own.length > 0 && !own.some((record) => isProven(record) || isJudgedGood(record));
}
/** Names GitHub's `task` of a service's records. */
function taskOf(service) {
    return `deploy:${service}`;
}


/***/ }),

/***/ 5703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inertLine),
/* harmony export */   t: () => (/* binding */ inert)
/* harmony export */ });
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/gu;
/**
 * Makes untrusted text safe to print in a workflow log: the runner executes `::command::` at the start of a line and
 * `##[command]` anywhere in a line (actions/runner `ActionCommand.cs`), so both are broken up; ANSI sequences, bidi marks,
 * zero-width and control characters are removed; the text is cut to `limit` characters.
 */
function inert(text, limit = 2_000) {
    const plain = visible(text);
    const cut = plain.length > limit ? `${plain.slice(0, limit)}… (${plain.length - limit} more characters)` : plain;
    return cut
        .split("\n")
        .map((line) => line.replaceAll("##[", "# #[").replace(/^(\s*)::/, "$1: :"))
        .join("\n");
}
/** Makes untrusted text inert and folds it into one line. */
function inertLine(text, limit = 300) {
    // White space is folded on both sides of the removal: what is removed may have stood between two spaces, or at an end.
    return inert(visible(text.replace(/\s+/g, " ")).replace(/ +/g, " ").trim(), limit);
}
function visible(text) {
    return text.replace(/\r\n?/g, "\n").replace(ANSI, "").replace(CONTROL, "");
}


/***/ }),

/***/ 9706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony export link */
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5703);

/** Escapes untrusted text for Markdown: no mark-up, HTML, link, image, mention or issue reference survives; one line. */
function markdown(text, limit = 300) {
    return ((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(text, limit)
        // A backslash is gone when GitHub looks for references to issues, which it does in the rendered text.
        .replace(/(#|\bgh-)(?=\d)/gi, "$1\u200b")
        .replace(/[\\`*_{}[\]()#+\-.!|~>]/g, "\\$&")
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll("@", "@\u200b")
        .replaceAll("://", ":\u200b//"));
}
/** Shows untrusted text as inline code in Markdown, safe inside a table cell. */
function code(text, limit = 300) {
    const line = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(text, limit).replaceAll("|", "\\|");
    if (line === "")
        return "";
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = "`".repeat(longest + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Builds a Markdown link from trusted label text; an address that is not http(s) is shown as code instead. */
function link(label, address) {
    return /^https?:\/\/[^\s()<>]+$/.test(address) ? `[${label}](${address})` : `${label} ${code(address)}`;
}
/** Builds a Markdown table; cells are taken as they are, so untrusted text must have been escaped before. */
function table(head, rows) {
    const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("\n", " ")).join(" | ")} |`;
    return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
/** Folds details away under a trusted title. */
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/**
 * Escapes a text of ours that may hold untrusted words, keeping what people copy: what stands in backticks is shown as code,
 * an address at `origin` becomes a link, any other address code.
 */
function prose(text, origin, limit = 600) {
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(text, limit)
        .split(/(`[^`]+`|https?:\/\/[^\s`<>()]+[^\s`<>().,;:!?])/)
        .map((part) => {
        if (/^`[^`]+`$/.test(part))
            return code(part.slice(1, -1), limit);
        if (!/^https?:\/\//.test(part))
            return escapeProse(part);
        return URL.canParse(part) && new URL(part).origin === origin ? `<${part}>` : code(part, limit);
    })
        .join("");
}
/** Escapes a part of a line without folding the spaces at its ends away. */
function escapeProse(part) {
    const [before = ""] = /^\s*/.exec(part) ?? [];
    const [after = ""] = /\s*$/.exec(part.slice(before.length)) ?? [];
    const middle = part.slice(before.length, part.length - after.length);
    return `${before}${middle === "" ? "" : markdown(middle, 2_000)}${after}`;
}


/***/ }),

/***/ 6289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Parses a duration written with units (`90s`, `10m`, `1h30m`, `2d`) to milliseconds; `undefined` for anything else, zero included only as `0` or `0s`. */
function parseDuration(text) {
    if (text === "0")
        return 0;
    if (!/^(?:\d+(?:ms|s|m|h|d))+$/.test(text))
        return undefined;
    const parts = [...text.matchAll(/(\d+)(ms|[smhd])/g)];
    const total = parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit ?? ""] ?? Number.NaN), 0);
    return Number.isSafeInteger(total) ? total : undefined;
}
/** Formats milliseconds as people say them (`2h 5m`, `45s`), rounded to the two largest units. */
function formatDuration(milliseconds) {
    let rest = Math.max(0, Math.round(milliseconds / 1_000));
    const parts = [];
    for (const [unit, size] of [
        ["d", 86_400],
        ["h", 3_600],
        ["m", 60],
        ["s", 1],
    ]) {
        const amount = Math.floor(rest / size);
        if (amount > 0)
            parts.push(`${amount}${unit}`);
        rest -= amount * size;
    }
    return parts.slice(0, 2).join(" ") || "0s";
}


/***/ }),

/***/ 7543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ COMMON_REASONS),
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   qC: () => (/* binding */ COMMON_FIELDS)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4675);

/** The reason codes that any action may give; the kit alone gives them. */
const COMMON_REASONS = {
    not_finished: "The action was stopped before it could decide; written first, before anything is done.",
    input_invalid: "An input is missing or malformed; every problem is listed with what is expected.",
    interrupted: "The run was cancelled or timed out while the action was deciding.",
    internal_error: "A defect of the action itself; the log has its stack.",
};
/** The inputs that every action has. */
const COMMON_FIELDS = {
    "fail-on": (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)("deny", "error", "never"),
    "dry-run": _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
};
/** Declares an action's contract, keeping the literal types of its words. */
function defineAction(contract) {
    return contract;
}


/***/ }),

/***/ 4675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yq: () => (/* binding */ choice),
  p0: () => (/* binding */ fields_duration),
  Jt: () => (/* binding */ flag),
  p_: () => (/* binding */ list),
  wC: () => (/* binding */ matching),
  rJ: () => (/* binding */ secret),
  Qq: () => (/* binding */ fields_text)
});

// UNUSED EXPORTS: emptyAs, instant, integer, optionalFlag, requiredText

// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __nccwpck_require__(6289);
;// CONCATENATED MODULE: ./lib/core/time/calendar-date.js
/** Milliseconds of a day on a wall clock. */
const DAY = 86_400_000;
/** Parses `2026-12-20 to 2026-12-26`, or one date, to local midnights. */
function parseDateRange(text) {
    const [from = "", to = from, ...rest] = text.trim().split(/\s+to\s+/);
    const [first, last] = [parseDate(from), parseDate(to)];
    if (first === undefined || last === undefined || rest.length > 0) {
        return {
            kind: "wrong",
            why: `'${text}' is no date; expected one such as '2026-12-24' or '2026-12-20 to 2026-12-26'`,
        };
    }
    if (last < first)
        return { kind: "wrong", why: `'${text}' ends before it starts: swap the two dates` };
    return { kind: "right", value: { first, last } };
}
/** Parses `2026-12-24` to its local midnight; `undefined` for anything else. */
function parseDate(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return undefined;
    const midnight = Date.parse(`${text}T00:00:00Z`);
    return Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== text ? undefined : midnight;
}
/** Reads the weekday of a local midnight, from 0 (Sunday). */
function weekdayOf(midnight) {
    return new Date(midnight).getUTCDay();
}

;// CONCATENATED MODULE: ./lib/core/time/instant.js

const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
/** Parses an instant with its offset (ISO 8601), such as `2026-12-24T12:00Z`; `undefined` for anything else, a day that no month has among it. */
function parseInstant(text) {
    // A runtime reads 30 February as 2 March.
    if (parseDate(INSTANT.exec(text)?.[1] ?? "") === undefined)
        return undefined;
    const instant = new Date(text);
    return Number.isNaN(instant.getTime()) ? undefined : instant;
}

;// CONCATENATED MODULE: ./lib/kit/fields.js


const value = (parsed) => ({ kind: "value", value: parsed });
const expected = (what) => ({ kind: "expected", expected: what });
/** Reads any text, empty included. */
const fields_text = { parse: value };
/** Reads text that may not be empty. */
const requiredText = { parse: (given) => (given === "" ? expected("a value") : value(given)) };
/** Reads text that is a secret. */
const secret = { parse: value, secret: true };
/** Reads `true` or `false`, as YAML 1.2 spells them. */
const flag = {
    parse: (given) => /^(true|True|TRUE)$/.test(given)
        ? value(true)
        : /^(false|False|FALSE|)$/.test(given)
            ? value(false)
            : expected("true or false"),
};
/** Reads `true` or `false`; empty is `undefined`: leave it as it is. */
const optionalFlag = {
    parse: (given) => (given === "" ? value(undefined) : flag.parse(given)),
};
/** Reads a duration with its unit to milliseconds; empty is `undefined`. */
const fields_duration = {
    parse: (given) => {
        if (given === "")
            return value(undefined);
        const milliseconds = (0,duration/* parseDuration */.E)(given);
        return milliseconds === undefined
            ? expected("a duration with its unit, such as 90s, 10m or 1h30m")
            : value(milliseconds);
    },
};
/** Reads an instant in ISO 8601 with a zone; empty is `undefined`. */
const instant = {
    parse: (given) => {
        if (given === "")
            return value(undefined);
        const date = parseInstant(given);
        return date === undefined ? expected("an instant with its zone, such as 2026-11-27T12:00:00Z") : value(date);
    },
};
/** Reads a whole number within bounds; empty is `undefined`. */
function integer(minimum, maximum) {
    return {
        parse: (given) => {
            if (given === "")
                return value(undefined);
            const number = /^-?\d{1,15}$/.test(given) ? Number(given) : Number.NaN;
            return number >= minimum && number <= maximum
                ? value(number)
                : expected(`a whole number from ${minimum} to ${maximum}`);
        },
    };
}
/** Reads an empty text as a value, for inputs that callers fill from expressions which may be empty. */
function emptyAs(fallback, { parse, ...rest }) {
    return {
        ...rest,
        parse(given) {
            const parsed = parse(given);
            if (parsed.kind === "expected")
                return parsed;
            return value(given === "" || parsed.value === undefined ? fallback : parsed.value);
        },
    };
}
/** Reads one word of a closed set. */
function choice(...words) {
    return {
        parse: (given) => {
            const word = words.find((candidate) => candidate === given);
            return word === undefined
                ? expected(`one of ${words.map((candidate) => `'${candidate}'`).join(", ")}`)
                : value(word);
        },
    };
}
/** Reads text of a given pattern; empty is allowed and stays empty. */
function matching(pattern, what) {
    return { parse: (given) => (given === "" || pattern.test(given) ? value(given) : expected(what)) };
}
/** Reads one item a line, or separated by commas; blanks are dropped. */
const list = {
    parse: (given) => value(given
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== "")),
};


/***/ }),

/***/ 1078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: ./lib/core/outcome/ending.js
/** Decides whether the step fails; `fail-on` never changes the decision itself. */
function stepFails(ending, failOn) {
    switch (ending) {
        case "yes":
        case "warning":
            return false;
        case "no":
            return failOn === "deny";
        case "unknown":
            return failOn !== "never";
    }
}

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
// EXTERNAL MODULE: ./lib/kit/action-contract.js
var action_contract = __nccwpck_require__(7543);
// EXTERNAL MODULE: ./lib/core/outcome/problem.js
var outcome_problem = __nccwpck_require__(2807);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __nccwpck_require__(9706);
;// CONCATENATED MODULE: ./lib/kit/summary.js
const MAXIMUM_BYTES = 60 * 1024;
/** Cuts a summary at a line's end under 60 KiB and says so; GitHub drops a step's summary whole above 1 MiB. */
function capSummary(markdown) {
    const bytes = Buffer.byteLength(markdown);
    if (bytes <= MAXIMUM_BYTES)
        return markdown;
    const notice = `\n\n_Cut here: ${bytes} bytes would be too long; the output \`result\` has everything._\n`;
    const room = MAXIMUM_BYTES - Buffer.byteLength(notice) - 16;
    const cut = Buffer.from(markdown).subarray(0, room).toString("utf8");
    const whole = cut.slice(0, Math.max(0, cut.lastIndexOf("\n")));
    const open = (whole.match(/<details>/g)?.length ?? 0) - (whole.match(/<\/details>/g)?.length ?? 0);
    const fence = (whole.match(/^```/gm)?.length ?? 0) % 2 === 1 ? "\n```" : "";
    return `${whole}${fence}${"\n</details>".repeat(Math.max(0, Math.min(open, 1)))}${notice}`;
}

;// CONCATENATED MODULE: ./lib/kit/publish.js





const MAXIMUM_ERRORS = 3;
const LONGEST_TEXT = 100_000;
const MARKS = { yes: "✅", no: "⛔", unknown: "❔", warning: "⚠️" };
/** Decisions that are neither a yes nor a no yet, whatever they mean for the step. */
const WAITING = ["require-approval", "pending", "paused", "started"];
/** Writes the values that hold until a decision is made, so that a lost process leaves no yes behind. */
function publishCautious(contract, runner) {
    runner.setOutput("decision", contract.undecided);
    runner.setOutput("reason-code", "not_finished");
    runner.setOutput("result", JSON.stringify({
        "schema-version": 1,
        action: contract.name,
        decision: contract.undecided,
        "reason-code": "not_finished",
    }));
    for (const name of contract.outputs)
        runner.setOutput(name, contract.cautious?.[name] ?? "");
}
/** Publishes an outcome: outputs first, then log and annotations, then the summary, which may fail. Throws only when outputs cannot be written. */
async function publish(outcome, publication) {
    const { contract, runner } = publication;
    runner.setOutput("decision", outcome.decision);
    runner.setOutput("reason-code", outcome.reasonCode);
    for (const name of contract.outputs)
        runner.setOutput(name, outcome.outputs[name]);
    runner.setOutput("result", JSON.stringify(resultOf(outcome, publication), inertTexts));
    const ending = contract.decisions[outcome.decision];
    runner.say(`${contract.name}: ${outcome.decision} (${outcome.reasonCode}). ${(0,inert/* inert */.t)(outcome.headline)}`);
    if (ending !== "yes")
        annotate(outcome, runner, ending === "warning" ? "warning" : "error");
    const origin = publication.run?.serverUrl ?? "";
    const mark = WAITING.includes(outcome.decision) ? "⏳" : MARKS[ending];
    const verdict = `### ${mark} ${contract.name}: ${outcome.decision}\n\n${(0,markdown/* prose */.CS)(outcome.headline, origin)}`;
    const remedy = outcome.remedy === "" ? "" : `\n\n**What to do:** ${(0,markdown/* prose */.CS)(outcome.remedy, origin)}`;
    try {
        await runner.appendSummary(capSummary(`${verdict}${remedy}\n\n${outcome.summary}\n`));
    }
    catch (error) {
        runner.annotate("warning", `The summary could not be written (${(0,inert/* inertLine */.F)(String(error))}); the outputs have everything.`);
    }
}
function annotate(outcome, runner, level) {
    const problems = outcome.problems ?? [];
    for (const problem of problems.slice(0, MAXIMUM_ERRORS - 1)) {
        const { message, ...place } = problem;
        runner.annotate(level, (0,inert/* inert */.t)(message), place);
    }
    const rest = problems.slice(MAXIMUM_ERRORS - 1).map((problem) => (0,inert/* inert */.t)((0,outcome_problem/* formatProblem */.V)(problem)));
    const first = outcome.remedy === "" ? (0,inert/* inert */.t)(outcome.headline) : `${(0,inert/* inert */.t)(outcome.remedy)}\n${(0,inert/* inert */.t)(outcome.headline)}`;
    runner.annotate(level, [first, ...rest].join("\n").slice(0, 4_000));
}
/** Makes every text of the result inert: whoever prints it prints other people's words. */
function inertTexts(_, value) {
    return typeof value === "string" ? (0,inert/* inert */.t)(value, LONGEST_TEXT) : value;
}
function resultOf(outcome, { contract, run, startedAt, finishedAt }) {
    const { subject } = outcome;
    return {
        "schema-version": 1,
        action: contract.name,
        decision: outcome.decision,
        "reason-code": outcome.reasonCode,
        reason: contract.reasons[outcome.reasonCode] ??
            action_contract/* COMMON_REASONS */.Gv[outcome.reasonCode],
        headline: outcome.headline,
        remedy: outcome.remedy,
        environment: subject?.environment,
        service: subject?.service,
        commit: subject?.commit,
        digest: subject?.digest,
        "policy-commit": subject?.policyCommit,
        evidence: outcome.evidence ?? [],
        "started-at": startedAt.toISOString(),
        "finished-at": finishedAt.toISOString(),
        attempt: run?.runAttempt,
        links: {
            ...(run === undefined
                ? {}
                : { run: `${run.serverUrl}/${run.repository.owner}/${run.repository.name}/actions/runs/${run.runId}` }),
            ...outcome.links,
        },
        details: outcome.details,
    };
}

;// CONCATENATED MODULE: ./lib/kit/read-inputs.js

/** Reports every input that could not be read, together; each problem names the input, what was given and what is expected. */
class InvalidInputs extends Error {
    problems;
    constructor(problems) {
        super(problems.map(({ message }) => message).join("\n"));
        this.name = "InvalidInputs";
        this.problems = problems;
    }
}
/** Reads all inputs once, masking secrets first; throws `InvalidInputs` with all problems together. */
function readInputs(fields, runner) {
    const problems = [];
    const values = Object.entries(fields).map(([name, field]) => {
        const given = runner.readInput(name);
        if (field.secret === true && given !== "")
            runner.mask(given);
        const result = field.parse(given);
        if (result.kind === "value")
            return [name, result.value];
        const shown = field.secret === true ? "a hidden value" : given === "" ? "nothing" : `'${(0,inert/* inertLine */.F)(given, 80)}'`;
        problems.push({ file: name, message: `Input '${name}' is ${shown}; expected ${result.expected}.` });
        return [name, undefined];
    });
    if (problems.length > 0)
        throw new InvalidInputs(problems);
    return Object.fromEntries(values);
}

;// CONCATENATED MODULE: ./lib/kit/say-unwritable.js

/** Says that outputs could not be written, the one failure that they cannot tell of. */
function sayUnwritable(runner, error) {
    const why = (0,inert/* inertLine */.F)(error instanceof Error ? error.message : String(error));
    const remedy = "Check that the runner's disk is not full and that GITHUB_OUTPUT is a file, then re-run the job.";
    runner.annotate("error", `${remedy}\nThe outputs could not be written: ${why}`);
}

;// CONCATENATED MODULE: ./lib/kit/run-action.js






const LONGEST_LINE = 10_000;
const GRACE_MILLISECONDS = 6_000;
/**
 * Runs an action from its inputs to its outputs: writes the cautious values first, parses every input once, runs the use
 * case, publishes the outcome and only then decides the exit status. Whatever goes wrong ends as `undecided`, never as a yes.
 */
async function runAction(contract, useCase, edge) {
    const { runner, clock } = edge;
    const startedAt = clock.now();
    const stop = new AbortController();
    let failOn = "deny";
    let dryRun = false;
    try {
        publishCautious(contract, runner);
        const inputs = readInputs({ ...contract.inputs, ...action_contract/* COMMON_FIELDS */.qC }, runner);
        failOn = inputs["fail-on"];
        dryRun = inputs["dry-run"];
        const run = edge.readContext();
        const interrupted = interruptionOf(edge, stop);
        const surroundings = { clock, progress: progressOf(runner), run, signal: stop.signal };
        const using = useCase(inputs, { ...surroundings, mask: (secret) => runner.mask(secret) });
        const ended = await Promise.race([using, interrupted]);
        const outcome = ended === "interrupted" ? interruption(contract) : ended;
        await publish(outcome, { contract, runner, run, startedAt, finishedAt: clock.now() });
        const ending = contract.decisions[outcome.decision];
        runner.exit(!dryRun && stepFails(ending, failOn === "deny" ? (outcome.failOn ?? failOn) : failOn) ? 1 : 0);
    }
    catch (error) {
        const outcome = stop.signal.aborted ? interruption(contract) : breakdown(contract, error);
        try {
            await publish(outcome, { contract, runner, startedAt, finishedAt: clock.now() });
        }
        catch (unwritable) {
            sayUnwritable(runner, unwritable);
            return runner.exit(1);
        }
        const harmless = failOn === "never" || contract.decisions[contract.undecided] === "warning";
        runner.exit(harmless ? 0 : 1);
    }
}
/** Stops the use case at an interruption; settles when it had its time to end by itself. */
function interruptionOf({ clock, onInterrupt }, stop) {
    return new Promise((resolve) => {
        onInterrupt(() => {
            stop.abort(new Error("The run was cancelled or timed out."));
            void clock.sleep(GRACE_MILLISECONDS).then(() => resolve("interrupted"));
        });
    });
}
/** Whoever wrote a word of it: no line that is told becomes a command of the runner. */
function progressOf(runner) {
    return {
        say: (line) => runner.say((0,inert/* inert */.t)(line, LONGEST_LINE)),
        warn: (line, place) => runner.annotate("warning", (0,inert/* inert */.t)(line, LONGEST_LINE), place),
    };
}
function undecided({ undecided: decision, outputs, cautious }, reasonCode, said) {
    const values = Object.fromEntries(outputs.map((name) => [name, cautious?.[name] ?? ""]));
    return { decision, reasonCode, summary: "", outputs: values, ...said };
}
function interruption(contract) {
    return undecided(contract, "interrupted", {
        headline: `${contract.name} was interrupted before it could decide.`,
        remedy: "Re-run the job when you want it decided; nothing was started after the interruption.",
    });
}
function breakdown(contract, error) {
    if (error instanceof InvalidInputs) {
        const { outputs, cautious, misconfigured } = contract;
        const values = outputs.map((name) => [name, misconfigured?.[name] ?? cautious?.[name] ?? ""]);
        return undecided(contract, "input_invalid", {
            outputs: Object.fromEntries(values),
            headline: error.message,
            remedy: `Mend the inputs of the step that uses ${contract.name}; its README lists them.`,
        });
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return undecided(contract, "internal_error", {
        headline: `Unexpected failure in ${contract.name}: ${(0,inert/* inert */.t)(stack, 1_500)}`,
        remedy: "Please report it with this text; nothing was decided.",
    });
}


/***/ }),

/***/ 7334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/** Reports an exchange that did not complete; the message is inert and holds no secret. */
class HttpError extends Error {
    failure;
    constructor(failure, message) {
        super(message);
        this.name = "HttpError";
        this.failure = failure;
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3107);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
