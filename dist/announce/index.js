import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

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

/***/ 2337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ announce)
});

;// CONCATENATED MODULE: ./lib/core/announce/secret-parts.js
const SHORTEST = 8;
const SURELY_NO_WORD = 20;
/** Lists the parts of a secret that would give it away alone: an address's path, its parts and its query; a key behind its prefix. Plain words such as `services` are left out, since all that is listed is hidden from the whole job's log. */
function secretParts(secret) {
    const plain = secret.startsWith("whsec_") ? [secret.slice("whsec_".length)] : [];
    const url = URL.canParse(secret) ? new URL(secret) : undefined;
    const parts = url === undefined
        ? plain
        : [url.pathname.slice(1), url.search.slice(1), ...url.pathname.split("/"), ...url.searchParams.values()];
    return [...new Set(parts)].filter((part) => part.length >= SURELY_NO_WORD || (part.length >= SHORTEST && /[0-9A-Z]/.test(part)));
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

;// CONCATENATED MODULE: ./lib/core/announce/slack-messages.js

/** Reads the messages of an earlier announcement; `undefined` for anything but what was given out, since an edit must not meet another message. */
function readSlackMessages(text) {
    if (text === "")
        return new Map();
    const value = readJson(text);
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return undefined;
    const messages = new Map();
    for (const [channel, timestamp] of Object.entries(value)) {
        if (typeof timestamp !== "string" || !/^\d{1,20}\.\d{1,10}$/.test(timestamp))
            return undefined;
        messages.set(channel, timestamp);
    }
    return messages;
}
/** Writes the messages that stand as the next announcement reads them. */
function formatSlackMessages(messages) {
    return JSON.stringify(Object.fromEntries(messages));
}

// EXTERNAL MODULE: ./lib/core/announce/announcement.js
var announcement = __nccwpck_require__(7416);
;// CONCATENATED MODULE: ./lib/core/document/read-list.js

/** Reads a JSON list of which every member is an object that `read` knows; `undefined` where one is not, or where it is no list. */
function readList(text, read) {
    const list = readJson(text);
    if (!Array.isArray(list))
        return undefined;
    const members = list.map((one) => typeof one === "object" && one !== null ? read(one) : undefined);
    return members.includes(undefined) ? undefined : members.filter((member) => member !== undefined);
}

;// CONCATENATED MODULE: ./lib/core/announce/read-error-patterns.js

const MOST_PATTERNS = 5;
/** Reads canary-monitor's output `error-patterns`; an empty list says that there are no new ones, an empty text that nobody looked. */
function readErrorPatterns(text) {
    if (text.trim() === "")
        return { kind: "none" };
    const patterns = readList(text, oneOf);
    if (patterns === undefined)
        return { kind: "unreadable", why: "it is not what canary-monitor writes" };
    const worst = patterns.sort((one, other) => other.count - one.count);
    return { kind: "patterns", patterns: worst.slice(0, MOST_PATTERNS), more: Math.max(0, worst.length - MOST_PATTERNS) };
}
function oneOf({ pattern, count, example }) {
    if (typeof pattern !== "string" || typeof count !== "number")
        return undefined;
    return { pattern, count, example: typeof example === "string" ? example : "" };
}

// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __nccwpck_require__(6289);
;// CONCATENATED MODULE: ./lib/core/canary/limit.js

/**
 * Reads a limit as people write it: a number in the metric's own unit, `1%` (of a share 0.01, of a level 1), or a duration
 * (`500ms`), which is compared in the metric's unit: seconds, as CloudWatch and Prometheus report them, or milliseconds. `undefined` for
 * anything else.
 */
function parseLimit(given, kind, unit = "seconds") {
    if (typeof given === "number")
        return Number.isFinite(given) ? given : undefined;
    const percent = /^(\d+(?:\.\d+)?)\s?%$/.exec(given)?.[1];
    if (percent !== undefined)
        return kind === "count" ? Number(percent) / 100 : Number(percent);
    if (kind === "count")
        return undefined;
    const milliseconds = parseDuration(given);
    if (milliseconds === undefined)
        return undefined;
    return unit === "milliseconds" ? milliseconds : milliseconds / 1_000;
}
/** Reads the unit off the way a limit was written. */
function unitOf(given, kind) {
    if (kind === "count")
        return "share";
    if (typeof given !== "string")
        return "plain";
    return given.trim().endsWith("%") ? "percent" : "seconds";
}
/** Writes a value in its unit, with three significant digits unless told otherwise. */
function formatValue(value, unit, significant = 3) {
    if (value === undefined)
        return "–";
    const digits = (number) => String(Number(number.toPrecision(significant)));
    switch (unit) {
        case "share":
            return `${digits(value * 100)} %`;
        case "percent":
            return `${digits(value)} %`;
        case "milliseconds":
            return formatValue(value / 1_000, "seconds", significant);
        case "seconds":
            return value < 1 ? `${digits(value * 1_000)} ms` : `${digits(value)} s`;
        case "plain":
            return digits(value);
    }
}

;// CONCATENATED MODULE: ./lib/core/canary-report/say-change.js
/** Says how a value moved against another: in percent, as a multiple from three times on, and nothing of what is below half a percent. */
function sayChange(now, reference) {
    if (now === reference)
        return "the same";
    if (reference === 0)
        return "up from 0";
    const ratio = now / reference;
    if (ratio >= 3)
        return `×${Number(ratio.toPrecision(2))}`;
    const percent = (ratio - 1) * 100;
    if (Math.abs(percent) < 0.5)
        return "the same";
    return `${percent > 0 ? "+" : "−"}${Number(Math.abs(percent).toPrecision(2))} %`;
}

;// CONCATENATED MODULE: ./lib/core/announce/read-figures.js



const UNITS = ["share", "seconds", "milliseconds", "percent", "plain"];
const MOST_FIGURES = 10;
/**
 * Reads canary-monitor's output `metrics` for people: what was measured after the deployment beside the version before it, or the
 * hour before it where none ran beside. Failed ones come first; metrics without a value, such as alarms, are left out.
 */
function readFigures(text) {
    if (text.trim() === "")
        return { kind: "none" };
    const metrics = readList(text, read_figures_oneOf);
    if (metrics === undefined)
        return { kind: "unreadable", why: "it is not what canary-monitor writes" };
    const figures = metrics.flatMap(figureOf);
    if (figures.length === 0)
        return { kind: "none" };
    const worst = [...figures.filter(({ failed }) => failed), ...figures.filter(({ failed }) => !failed)];
    return { kind: "figures", figures: worst.slice(0, MOST_FIGURES) };
}
function read_figures_oneOf(metric) {
    const { name, kind, unit, verdict, canary, baseline, before } = metric;
    if (typeof name !== "string" || ![canary, baseline, before].every(isValue))
        return undefined;
    const known = UNITS.find((one) => one === unit) ?? (kind === "count" ? "share" : "plain");
    return { name, unit: known, verdict, canary: numberOf(canary), reference: numberOf(baseline) ?? numberOf(before) };
}
/** A value that was not measured is left out, or null where another program wrote it. */
function isValue(value) {
    return value === undefined || value === null || Number.isFinite(value);
}
function numberOf(value) {
    return typeof value === "number" ? value : undefined;
}
function figureOf({ name, unit, verdict, canary, reference }) {
    if (canary === undefined)
        return [];
    return [
        {
            name,
            after: formatValue(canary, unit),
            before: reference === undefined ? "" : formatValue(reference, unit),
            change: reference === undefined ? "" : sayChange(canary, reference),
            failed: verdict === "fail",
        },
    ];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./lib/core/request/request.js

/** Computes a request's id, 64 hex digits: SHA-256 over the length-prefixed members, so that no two tuples share a text. */
function requestId({ repositoryId, environment, service, commit, digest, runId, round }) {
    const members = [repositoryId, environment, service, commit, digest, runId, String(round)];
    return createHash("sha256")
        .update(members.map((member) => `${Buffer.byteLength(member)}:${member}`).join(""))
        .digest("hex");
}
/** Reads the nonce of a request, its first 16 hex digits: what an approver types. */
function nonceOf(id) {
    return id.slice(0, 16);
}
/** Derives the idempotency key of one remote write: stable over re-runs of the request's run, new for every other request. */
function idempotencyKey(request, action, target) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update([request, action, target].map((part) => `${Buffer.byteLength(part)}:${part}`).join(""))
        .digest("hex");
}

;// CONCATENATED MODULE: ./lib/actions/announce/announcement-of.js




/** Puts what the step was given and the run it is in together to what is told. */
function announcementOf(inputs, run, at) {
    const event = (0,announcement/* eventOf */.A6)(inputs.event, inputs.decision);
    const { owner, name } = run.repository;
    const status = inputs.status === "" ? undefined : inputs.status;
    return {
        event,
        id: idOf(inputs, run, event),
        at,
        repository: `${owner}/${name}`,
        actor: run.triggeringActor,
        environment: inputs.environment,
        service: inputs.service,
        version: inputs.version,
        commit: inputs.commit,
        request: inputs.request,
        reasonCode: inputs["reason-code"],
        liveVersion: inputs["live-version"],
        approvalUrl: inputs["approval-url"],
        pullUrl: inputs["pull-request-url"],
        runUrl: inputs["run-url"] === "" ? `${run.serverUrl}/${owner}/${name}/actions/runs/${run.runId}` : inputs["run-url"],
        changeClass: inputs["change-class"],
        status,
        severity: inputs.severity,
        startedAt: inputs["started-at"],
        impact: inputs.impact,
        resolution: inputs.resolution,
        eta: inputs.eta,
        migration: inputs.migration,
        plannedAt: inputs.at,
        incidentUrl: inputs["incident-url"],
        health: inputs.health,
        figures: readFigures(inputs.figures),
        errorPatterns: readErrorPatterns(inputs["error-patterns"]),
    };
}
/** Names the message: the same event of the same request is the same message, and every status of an incident its own. */
function idOf({ request, environment, service, status }, run, event) {
    const subject = request === "" ? `${run.repository.id}/${run.runId}/${environment}/${service}` : request;
    return `msg_${idempotencyKey(subject, "announce", status === "" ? event : `${event}/${status}`)}`;
}

// EXTERNAL MODULE: ./lib/core/announce/is-incident.js
var is_incident = __nccwpck_require__(2234);
// EXTERNAL MODULE: ./lib/core/announce/plain-severity.js
var plain_severity = __nccwpck_require__(9639);
;// CONCATENATED MODULE: ./lib/core/announce/audience.js


/** Tells whether an announcement is meant for an audience: by its event, its kind of change, or as an incident of a severity. */
function concerns(audience, announcement) {
    return audience.length === 0 || audience.some((word) => fits(word, announcement));
}
function fits(word, announcement) {
    const { event, changeClass, severity } = announcement;
    if (word === event || word === changeClass.toLowerCase())
        return true;
    if (!(0,is_incident/* isIncident */.x)(announcement))
        return false;
    return word === "incident" || word === (0,plain_severity/* plainSeverity */.I)(severity);
}

;// CONCATENATED MODULE: ./lib/actions/announce/chosen-sinks.js

/**
 * Chooses the sinks that an announcement is for: those that are configured and asked for its event, severity or kind of change. A
 * channel in which its message stands already is told of every move, since a message that is left behind tells what is over.
 */
function chosenSinks(inputs, { announcement, standing }, { slackWebhook, slackChannel, teams, webhook, pullRequest }) {
    const wanted = ({ audience }) => concerns(audience, announcement);
    const channels = inputs["slack-channels"].filter((place) => standing.has(place.address) || wanted(place));
    const webhooks = inputs["slack-webhook"]
        .map((place, index) => ({ place, name: index === 0 ? "slack" : `slack-${index + 1}` }))
        .filter(({ place }) => wanted(place));
    return [
        ...channels.map(({ address }) => slackChannel(address, standing.get(address))),
        ...webhooks.map(({ place, name }) => slackWebhook(place.address, name)),
        ...(inputs["teams-webhook"] === "" ? [] : [teams]),
        ...(inputs["webhook-url"] === "" ? [] : [webhook]),
        ...(inputs["pull-request"] ? [pullRequest] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/core/announce/kept-messages.js


const LONGEST_REQUEST = 200;
/** Writes how the comment begins that keeps the Slack messages of a request; the request cannot end it. */
function keptMarker({ request }) {
    return `<!-- deploy-actions:slack-messages ${encodeURIComponent(request.slice(0, LONGEST_REQUEST).toWellFormed())} `;
}
/** Writes the comment that keeps the messages for the next attempt of a run; whoever has not the token cannot change what it says. */
function keptComment(messages, kept) {
    const text = formatSlackMessages(messages);
    return `${keptMarker(kept)}${text} ${seal(text, kept)} -->
This deployment is told in Slack. What becomes of it is told in the same messages, also by later attempts of the run.`;
}
/** Reads such a comment back; `undefined` for anything that the holder of the token did not write for this very request. */
function readKept(body, kept) {
    const [line = ""] = body.split("\n");
    if (!line.startsWith(keptMarker(kept)))
        return undefined;
    const [, text = "", sealed = ""] = /^(\{[^ ]{0,4000}\}) ([\w-]{43}) -->\r?$/.exec(line.slice(keptMarker(kept).length)) ?? [];
    const [given, own] = [sealed, seal(text, kept)].map((one) => Buffer.from(one));
    if (given === undefined || own === undefined || given.length !== own.length || !(0,external_node_crypto_.timingSafeEqual)(given, own))
        return undefined;
    return readSlackMessages(text);
}
/** Seals by HMAC-SHA256 with the token as the key: its randomness is far beyond guessing. */
function seal(text, { repository, request, token }) {
    const sealed = ["deploy-actions:slack-messages", repository, request, text].join("\n");
    return (0,external_node_crypto_.createHmac)("sha256", token).update(sealed).digest("base64url");
}

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
;// CONCATENATED MODULE: ./lib/actions/announce/kept-place.js



/** Names the issue that keeps the messages; `undefined` where none is given or nothing can be edited later. */
function keptPlaceOf(inputs, world, open) {
    const { request, "slack-message-issue": address, "slack-token": token } = inputs;
    const channels = inputs["slack-channels"].map((place) => place.address);
    if (address === "" || request === "" || token === "" || channels.length === 0 || inputs["dry-run"])
        return undefined;
    const issue = issueOf(address, world.run);
    if (issue !== undefined)
        return { issue, kept: { repository: world.run.repository.id, request, token }, channels, world, open };
    world.progress.warn("The input slack-message-issue is no issue of this repository, so no message is kept there.");
    return undefined;
}
/** Reads what an earlier attempt kept: nothing where nothing can be believed, or read, which only warns. */
async function recallMessages(place) {
    const nothing = { comment: undefined, messages: new Map() };
    if (place === undefined)
        return nothing;
    const { issue, kept, channels, open } = place;
    return quietly(place, "Messages of an earlier attempt could not be looked up", nothing, async () => {
        for (const { id, body } of await open().own(issue, keptMarker(kept))) {
            const messages = readKept(body, kept);
            if (messages !== undefined)
                return { comment: id, messages: new Map([...messages].filter(([channel]) => channels.includes(channel))) };
        }
        return nothing;
    });
}
/** Keeps what stands now, where it is not what was recalled; where it cannot, it only warns. */
async function keepMessages(place, { comment, messages: recalled }, messages) {
    if (place === undefined)
        return;
    const { issue, kept, channels, open } = place;
    const own = new Map([...messages].filter(([channel]) => channels.includes(channel)));
    const body = keptComment(own, kept);
    if (body === keptComment(recalled, kept))
        return;
    await quietly(place, "A later attempt will post new messages, since these could not be kept", undefined, async () => {
        await (comment === undefined ? open().write(issue, body) : open().edit(comment, body));
    });
}
async function quietly({ world, issue }, what, otherwise, act) {
    try {
        return await act();
    }
    catch (error) {
        if (world.signal.aborted || !(error instanceof unreadable/* Unreadable */.I))
            throw error;
        world.progress.warn((0,inert/* inertLine */.F)(`${what} in the comments of #${issue}: ${error.message}. ${error.remedy}`, 600));
        return otherwise;
    }
}
function issueOf(address, { serverUrl, repository }) {
    const base = `${serverUrl}/${repository.owner}/${repository.name}/issues/`;
    const number = address.startsWith(base) ? address.slice(base.length) : "";
    return /^[1-9]\d{0,14}$/.test(number) ? Number(number) : undefined;
}

// EXTERNAL MODULE: ./lib/core/announce/wording.js + 3 modules
var wording = __nccwpck_require__(7381);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __nccwpck_require__(9706);
;// CONCATENATED MODULE: ./lib/actions/announce/report.js




/** Says what came of telling; the message itself stands in the summary. */
function reportAnnouncement(telling) {
    const { announcement, told } = telling;
    const sent = told.flatMap(({ sink, delivery }) => (delivery.kind === "sent" ? [sink] : []));
    const { mark, verdict, next, facts, links } = (0,wording/* wordingOf */.O)(announcement);
    const rows = facts.map(([label, value]) => [label, (0,markdown/* markdown */.wD)(value)]);
    const message = [
        `${mark} **${(0,markdown/* markdown */.wD)(verdict)}**`,
        (0,markdown/* markdown */.wD)(next),
        (0,markdown/* table */.tp)(["What", "Which"], rows),
        links.map(([label, address]) => (0,markdown/* link */.nf)(label, address)).join(" · "),
        editLine(telling),
    ];
    return {
        ...say(telling, sent),
        summary: message.filter((part) => part !== "").join("\n\n"),
        outputs: {
            event: announcement.event,
            sent: JSON.stringify(sent),
            "slack-message": formatSlackMessages(standingAfter(telling)),
            "comment-url": urlOf(told, "pull-request"),
        },
        subject: { environment: announcement.environment, service: announcement.service, commit: announcement.commit },
        details: {
            request: announcement.request,
            id: announcement.id,
            sinks: told.map(({ sink, delivery }) => ({ sink, ...delivery })),
        },
    };
}
/** An incident is told again by a person in another run, who has to hand the messages on. */
function editLine(telling) {
    const messages = standingAfter(telling);
    return telling.announcement.event === "incident" && messages.size > 0
        ? `To move these messages on at the next change, tell it with \`slack-message\`: ${(0,markdown/* code */.aY)(formatSlackMessages(messages), 2_000)}`
        : "";
}
/** Lists the Slack messages that stand after telling: those from before, and what was posted now. */
function standingAfter({ standing, told }) {
    const now = told.flatMap(({ delivery }) => (delivery.kind === "sent" && delivery.message ? [delivery.message] : []));
    return new Map([...standing, ...now.map(({ channel, timestamp }) => [channel, timestamp])]);
}
function urlOf(told, name) {
    const urls = told.flatMap(({ sink, delivery }) => (sink === name && delivery.kind === "sent" ? [delivery.url] : []));
    return urls[0] ?? "";
}
function say(telling, sent) {
    const { announcement, chosen, configured, dryRun } = telling;
    const verdict = (0,inert/* inertLine */.F)((0,wording/* wordingOf */.O)(announcement).verdict, 200);
    const well = (reasonCode, headline) => ({
        decision: "success",
        reasonCode,
        headline,
        remedy: "",
    });
    if (!configured)
        return well("nothing_configured", `Nobody was told that ${verdict}: no sink is configured.`);
    if (chosen.length === 0)
        return well("nobody_concerned", `Nobody was told that ${verdict}: no channel asked for it.`);
    const names = chosen.join(" and ");
    return dryRun
        ? well("planned", `Dry run: would tell ${names} that ${verdict}.`)
        : (sayFailures(telling, sent, verdict) ?? well("told", `Told ${names} that ${verdict}.${notesOf(telling)}`));
}
function sayFailures(telling, sent, verdict) {
    const failures = telling.told.flatMap(({ sink, delivery }) => delivery.kind === "failed" ? [{ sink, ...delivery }] : []);
    if (failures.length === 0)
        return undefined;
    const why = failures.map((failure) => `${failure.sink}: ${failure.why}`).join("; ");
    return {
        decision: "failure",
        reasonCode: sent.length > 0 ? "partly_told" : "not_told",
        headline: `Not everybody was told that ${verdict}. ${why}.${notesOf(telling)}`,
        remedy: [...new Set(failures.map((failure) => failure.remedy))].join(" "),
    };
}
function notesOf({ told }) {
    return told.map(({ sink, delivery }) => ("note" in delivery ? ` ${sink}: ${delivery.note}.` : "")).join("");
}

;// CONCATENATED MODULE: ./lib/actions/announce/announce.js






/** Tells every sink that is configured and asked for it what became of a deployment, side by side; a sink that fails is a warning and nothing more. */
async function announce(inputs, surroundings, { comments, ...ports }) {
    const { clock, run, mask, signal } = surroundings;
    const addresses = inputs["slack-webhook"].map(({ address }) => address);
    const secrets = [...addresses, inputs["teams-webhook"], inputs["webhook-url"], inputs["webhook-secret"]];
    for (const part of [...addresses, ...secrets.flatMap(secretParts)])
        mask(part);
    const announcement = announcementOf(inputs, run, clock.now());
    const place = keptPlaceOf(inputs, surroundings, comments);
    const recalled = await recallMessages(place);
    const standing = new Map([...recalled.messages, ...givenMessages(inputs, surroundings)]);
    const sinks = chosenSinks(inputs, { announcement, standing }, ports);
    const told = inputs["dry-run"]
        ? []
        : await Promise.all(sinks.map(async (sink) => ({ sink: sink.name, delivery: await sink.send(announcement, signal) })));
    await keepMessages(place, recalled, standingAfter({ standing, told }));
    return reportAnnouncement({
        announcement,
        told,
        chosen: sinks.map((sink) => sink.name),
        configured: isConfigured(inputs),
        standing,
        dryRun: inputs["dry-run"],
    });
}
function givenMessages(inputs, { progress }) {
    const given = readSlackMessages(inputs["slack-message"]);
    if (given === undefined)
        progress.warn("The input slack-message is not what an earlier announcement gave out, so new messages are posted. Pass the output slack-message as it is.");
    return given ?? new Map();
}
function isConfigured(inputs) {
    const places = [...inputs["slack-channels"], ...inputs["slack-webhook"]];
    return places.length > 0 || inputs["teams-webhook"] !== "" || inputs["webhook-url"] !== "" || inputs["pull-request"];
}


/***/ }),

/***/ 8200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ announceContract)
});

// EXTERNAL MODULE: ./lib/core/announce/announcement.js
var announcement = __nccwpck_require__(7416);
// EXTERNAL MODULE: ./lib/kit/action-contract.js
var action_contract = __nccwpck_require__(7543);
// EXTERNAL MODULE: ./lib/kit/fields.js + 2 modules
var fields = __nccwpck_require__(4675);
// EXTERNAL MODULE: ./lib/core/address/refuse-insecure-url.js
var refuse_insecure_url = __nccwpck_require__(3109);
;// CONCATENATED MODULE: ./lib/core/text/did-you-mean.js
/** Names the nearest known word within a third of the word's length in edits, or `undefined` when none is near. */
function didYouMean(word, known) {
    const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
    const ranked = known
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ distance }) => distance <= limit)
        .sort((a, b) => a.distance - b.distance);
    return ranked[0]?.candidate;
}
/** Counts the least insertions, deletions and substitutions between two words (Levenshtein, two rows). */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            row.push(Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution));
        }
        previous = row;
    }
    return previous[b.length] ?? 0;
}

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
// EXTERNAL MODULE: ./lib/core/announce/plain-severity.js
var plain_severity = __nccwpck_require__(9639);
;// CONCATENATED MODULE: ./lib/core/announce/read-places.js




/** The words that a line may have beside the names of change classes, which are the policy's to choose. */
const WORDS = [...announcement/* EVENTS */.qY, "sev0", "sev1", "sev2", "sev3", "sev4", "sev5"];
const CLASS = /^[a-z0-9][a-z0-9_-]{0,63}$/;
const MOST_PLACES = 20;
/**
 * Reads places, one a line: an address, then words apart by spaces or commas. Empty lines and those that start with `#` and a
 * space are left out. A word that is nearly one of ours is taken for a slip and refused; any other names a kind of change. An
 * address is never repeated in what was expected, since it may be a secret.
 */
function readPlaces(text, { accepts, expected }) {
    const places = [];
    for (const [index, line] of text.split("\n").entries()) {
        const [address = "", ...words] = line
            .trim()
            .split(/[\s,]+/)
            .filter((part) => part !== "");
        if (address === "" || address === "#")
            continue;
        const here = `in line ${index + 1}`;
        if (!accepts(address))
            return { kind: "expected", expected: `${expected} first ${here}` };
        const audience = words.map(plainWord);
        const slip = audience.map(slipOf).find((found) => found !== undefined);
        if (slip !== undefined)
            return { kind: "expected", expected: `${slip} ${here}` };
        if (places.some((place) => place.address === address))
            return {
                kind: "expected",
                expected: `each place once; ${here} it stands again: write all its words on one line`,
            };
        places.push({ address, audience });
    }
    if (places.length > MOST_PLACES)
        return { kind: "expected", expected: `at most ${MOST_PLACES} lines` };
    return { kind: "places", places };
}
function plainWord(word) {
    const plain = (0,plain_severity/* plainSeverity */.I)(word);
    return plain === "success" ? "succeeded" : plain;
}
/** Short words are near to many others, so only longer ones and those that begin like a severity are taken for slips. */
function slipOf(word) {
    if (WORDS.includes(word))
        return undefined;
    const near = word.length >= 6 || word.startsWith("sev") ? didYouMean(word, WORDS) : undefined;
    if (near !== undefined)
        return `'${near}' in place of '${(0,inert/* inertLine */.F)(word, 40)}'`;
    return CLASS.test(word) ? undefined : `an event, a severity or a kind of change in place of '${(0,inert/* inertLine */.F)(word, 40)}'`;
}

;// CONCATENATED MODULE: ./lib/actions/announce/places.js


/** Reads Slack channels by their ids, one a line, with the words that each wants to be told of. */
const slackChannels = placesBy({
    accepts: (address) => /^[CG][A-Z0-9]{5,20}$/.test(address),
    expected: "a channel's id such as C0123ABCD (in Slack at the end of the channel's details)",
});
/** Reads the addresses of Slack's incoming webhooks, one a line, with the words that each wants to be told of; each is a secret. */
const slackWebhooks = {
    ...placesBy({ accepts: (address) => (0,refuse_insecure_url/* refuseInsecureUrl */.q)(address) === undefined, expected: "an https address" }),
    secret: true,
};
function placesBy(rule) {
    return {
        parse(given) {
            const read = readPlaces(given, rule);
            return read.kind === "places" ? { kind: "value", value: read.places } : read;
        },
    };
}

;// CONCATENATED MODULE: ./lib/actions/announce/contract.js




/** What announce promises: people and systems are told, and whatever comes of it changes no verdict. */
const announceContract = (0,action_contract/* defineAction */.QP)({
    name: "announce",
    decisions: { success: "yes", failure: "warning" },
    reasons: {
        told: "Every sink that is configured was told.",
        nothing_configured: "No sink is configured, so nobody was told.",
        nobody_concerned: "No channel that is configured asked for this event, severity or kind of change.",
        planned: "A dry run: the message was only printed.",
        partly_told: "Some sinks could not be told; each is named with its remedy.",
        not_told: "No sink could be told; each is named with its remedy.",
    },
    inputs: {
        event: (0,fields/* choice */.Yq)("", ...announcement/* EVENT_WORDS */.TT),
        decision: fields/* text */.Qq,
        "reason-code": fields/* text */.Qq,
        environment: fields/* text */.Qq,
        service: fields/* text */.Qq,
        version: fields/* text */.Qq,
        commit: fields/* text */.Qq,
        request: fields/* text */.Qq,
        "live-version": fields/* text */.Qq,
        "approval-url": fields/* text */.Qq,
        "pull-request-url": fields/* text */.Qq,
        "run-url": fields/* text */.Qq,
        "change-class": fields/* text */.Qq,
        status: (0,fields/* choice */.Yq)("", "investigating", "identified", "resolved"),
        severity: fields/* text */.Qq,
        "started-at": fields/* instant */.uR,
        impact: fields/* text */.Qq,
        resolution: fields/* text */.Qq,
        eta: fields/* text */.Qq,
        migration: fields/* text */.Qq,
        at: fields/* instant */.uR,
        figures: fields/* text */.Qq,
        "error-patterns": fields/* text */.Qq,
        health: fields/* text */.Qq,
        "incident-url": fields/* text */.Qq,
        "slack-channels": slackChannels,
        "slack-token": fields/* secret */.rJ,
        "slack-message": fields/* text */.Qq,
        "slack-message-issue": fields/* text */.Qq,
        "slack-api-url": fields/* text */.Qq,
        "slack-webhook": slackWebhooks,
        "teams-webhook": fields/* secret */.rJ,
        "teams-format": (0,fields/* choice */.Yq)("", "message", "card"),
        "webhook-url": fields/* secret */.rJ,
        "webhook-secret": fields/* secret */.rJ,
        "pull-request": fields/* flag */.Jt,
        "github-token": fields/* secret */.rJ,
    },
    outputs: ["event", "sent", "slack-message", "comment-url"],
    cautious: { sent: "[]", "slack-message": "{}" },
    undecided: "failure",
});


/***/ }),

/***/ 1894:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_job_actions_edge_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8057);
/* harmony import */ var _adapters_job_announce_sinks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5989);
/* harmony import */ var _kit_run_action_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9468);
/* harmony import */ var _announce_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2337);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8200);





await (0,_kit_run_action_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)(_contract_js__WEBPACK_IMPORTED_MODULE_4__/* .announceContract */ .a, (inputs, surroundings) => (0,_announce_js__WEBPACK_IMPORTED_MODULE_3__/* .announce */ .i)(inputs, surroundings, (0,_adapters_job_announce_sinks_js__WEBPACK_IMPORTED_MODULE_1__/* .announceSinks */ .o)(inputs, surroundings)), _adapters_job_actions_edge_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsEdge */ .T);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ actionsEdge)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
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
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
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
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
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
    process.stdout.write(external_os_namespaceObject.EOL);
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
    process.stdout.write(message + external_os_namespaceObject.EOL);
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
            (0,external_node_fs_.appendFileSync)(file, markdown);
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
        temporary: environment.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
    };
}


/***/ }),

/***/ 5989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ announceSinks)
});

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __nccwpck_require__(8280);
;// CONCATENATED MODULE: ./lib/core/address/refuse-address.js

const METADATA = [
    "169.254.169.254",
    "169.254.170.2",
    "169.254.170.23",
    "168.63.129.16",
    "100.100.100.200",
    "fd00:42::42",
    "fd00:c1::a9fe:a9fe",
    "fd20:ce::254",
].map((known) => ipaddr.parse(known).toNormalizedString());
/** Everything that AWS answers on every instance: metadata, credentials of pods, the resolver, the clock. */
const AWS_OWN = ipaddr.IPv6.parseCIDR("fd00:ec2::/32");
const NAT64 = ipaddr.IPv6.parseCIDR("64:ff9b::/96");
/** Addresses that IANA has given out (RFC 4291, 2.4); what the table of special ranges does not name lies outside of it. */
const GLOBAL = ipaddr.IPv6.parseCIDR("2000::/3");
const INTERNAL = ["private", "uniqueLocal", "loopback", "carrierGradeNat"];
/** Creates the rule that says why an IP address may not be asked, `undefined` when it may: metadata services and link-local never, internal ranges only when allowed. */
function refuseAddress({ internal }) {
    return (text) => {
        // A zone says through which interface an address is reached, not which it is.
        const [plain = ""] = text.split("%");
        if (!ipaddr.IPv4.isValidFourPartDecimal(plain) && !ipaddr.IPv6.isValid(plain))
            return "it is not an IP address";
        const address = reached(ipaddr.parse(plain));
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
    if (!(address instanceof ipaddr.IPv6))
        return address;
    if (address.isIPv4MappedAddress())
        return address.toIPv4Address();
    return address.match(NAT64) ? new ipaddr.IPv4(address.toByteArray().slice(12)) : address;
}
function isMetadata(address) {
    if (address instanceof ipaddr.IPv6 && address.match(AWS_OWN))
        return true;
    return METADATA.includes(address.toNormalizedString());
}
function rangeOf(address) {
    const range = address.range();
    return range === "unicast" && address instanceof ipaddr.IPv6 && !address.match(GLOBAL) ? "unassigned" : range;
}

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
;// CONCATENATED MODULE: ./lib/ports/http.js
/** Reports an exchange that did not complete; the message is inert and holds no secret. */
class HttpError extends Error {
    failure;
    constructor(failure, message) {
        super(message);
        this.name = "HttpError";
        this.failure = failure;
    }
}

// EXTERNAL MODULE: ./lib/core/time/format-utc.js
var format_utc = __nccwpck_require__(7869);
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
    const until = (0,format_utc/* formatUtc */.a)(reset);
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
        if (!(error instanceof HttpError))
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

;// CONCATENATED MODULE: ./lib/adapters/github/graphql-pages.js

/**
 * Reads a connection to its end, from a cursor on; throws `Unreadable` when a page repeats or there is no end in sight, since
 * evidence that is not read to its end decides nothing.
 */
async function everyPage({ what, most, remedy }, read, start = null) {
    const nodes = [];
    const seen = new Set([start]);
    let after = start;
    for (let page = 1; page <= most; page++) {
        const { nodes: more, pageInfo } = wholePage(await read(after), what);
        nodes.push(...more);
        if (!pageInfo.hasNextPage)
            return nodes;
        after = pageInfo.endCursor;
        if (after === null || seen.has(after)) {
            throw new unreadable/* Unreadable */.I("malformed", `${what} repeats a page (pagination_invalid)`, "Re-run the job; if it stays, report it.");
        }
        seen.add(after);
    }
    throw new unreadable/* Unreadable */.I("malformed", `${what} has more than ${most} pages`, remedy);
}
/** Refuses an answer that leaves out what was asked for: what is not there was not read. */
function wholePage(page, what) {
    if (Array.isArray(page?.nodes) && typeof page.pageInfo?.hasNextPage === "boolean")
        return page;
    throw new unreadable/* Unreadable */.I("malformed", `${what} came without its list`, "Re-run the job; if it stays, report it.");
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-own-comments.js


/** Only GraphQL says which comments are the token's own, whatever it is a token of; their ids have outgrown `databaseId`, an Int. */
const queryOf = (commented) => `query ${commented}Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    ${commented}(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId url body viewerDidAuthor }
      }
    }
  }
}`;
const MOST_PAGES = 20;
/** Keeps comments on the issues of a repository, or on its pull requests. */
function githubOwnComments(client, { owner, name }, commented) {
    const repository = `/repos/${owner}/${name}`;
    return {
        async own(number, marker) {
            const listing = {
                what: `the comments of #${number}`,
                most: MOST_PAGES,
                remedy: "Delete what is not needed there.",
            };
            const read = (after) => commentsPage(client, commented, { owner, name, number, after });
            return (await everyPage(listing, read))
                .filter(({ viewerDidAuthor, body }) => viewerDidAuthor && body.startsWith(marker))
                .map(({ fullDatabaseId, url, body }) => ({ id: Number(fullDatabaseId), url, body }))
                .sort((one, other) => one.id - other.id);
        },
        async write(number, body) {
            return commentOf((await client.call("POST", `${repository}/issues/${number}/comments`, { body: { body } })).data);
        },
        async edit(id, body) {
            return commentOf((await client.call("PATCH", `${repository}/issues/comments/${id}`, { body: { body } })).data);
        },
        async remove(id) {
            await client.call("DELETE", `${repository}/issues/comments/${id}`, { allow: [404] });
        },
    };
}
async function commentsPage(client, commented, asked) {
    const { repository } = await client.query(queryOf(commented), { ...asked });
    const comments = repository?.[commented]?.comments;
    if (comments === undefined)
        throw malformed(`#${asked.number} came without its comments`);
    return comments;
}
function commentOf(data) {
    const { id, html_url: url, body } = (data ?? {});
    if (typeof id !== "number" || typeof url !== "string")
        throw malformed("a comment came in another shape");
    return { id, url, body: typeof body === "string" ? body : "" };
}
function malformed(what) {
    return new unreadable/* Unreadable */.I("malformed", what, "Re-run the job; if it stays, report it.");
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-pull-comments.js


/** Keeps comments on the pull requests of a repository. */
function githubPullComments(client, { owner, name }) {
    const repository = `/repos/${owner}/${name}`;
    return {
        async pullsOf(commit) {
            const path = `${repository}/commits/${encodeURIComponent(commit)}/pulls`;
            return choose((await client.pages(path)).map(pullOf), commit);
        },
        ...githubOwnComments(client, { owner, name }, "pullRequest"),
    };
}
function choose(pulls, commit) {
    const merged = pulls.filter((pull) => pull.merged_at !== null && pull.merge_commit_sha === commit);
    const open = pulls.filter((pull) => pull.state === "open" && pull.head.sha === commit);
    const holding = pulls.filter((pull) => pull.state === "open" || pull.merged_at !== null);
    const chosen = [merged, open, holding].find((some) => some.length > 0) ?? [];
    return chosen.map(({ number }) => number);
}
function pullOf(data) {
    const { number, state, head } = (data ?? {});
    if (typeof number !== "number" || typeof state !== "string" || typeof head?.sha !== "string")
        throw github_pull_comments_malformed("a pull request came in another shape");
    return data;
}
function github_pull_comments_malformed(what) {
    return new unreadable/* Unreadable */.I("malformed", what, "Re-run the job; if it stays, report it.");
}

// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __nccwpck_require__(9706);
// EXTERNAL MODULE: ./lib/core/announce/wording.js + 3 modules
var announce_wording = __nccwpck_require__(7381);
;// CONCATENATED MODULE: ./lib/core/announce/pull-comment.js



/** GitHub's own limit for the name of an environment. */
const LONGEST_NAME = 255;
/** Writes the hidden line by which the comment of a service and an environment is found again; neither name can end it. */
function commentMarker({ service, environment }) {
    const [first, second] = [service, environment].map((name) => encodeURIComponent(name.slice(0, LONGEST_NAME).toWellFormed()));
    return `<!-- deploy-actions:announce ${first}/${second} -->`;
}
/** Renders an announcement as the comment that stands on a pull request: how one service stands in one environment now. */
function pullComment(announcement) {
    const { mark, verdict, next, facts, links, details } = (0,announce_wording/* wordingOf */.O)(announcement);
    const rows = facts.map(([label, value]) => [label, (0,markdown/* markdown */.wD)(value)]);
    const parts = [
        commentMarker(announcement),
        `### ${mark} ${(0,markdown/* markdown */.wD)(verdict)}`,
        (0,markdown/* markdown */.wD)(next, 600),
        rows.length === 0 ? "" : (0,markdown/* table */.tp)(["What", "Which"], rows),
        ...details.map(({ title, lines }) => (0,markdown/* folded */.TM)(title, lines.map((line) => `- ${(0,markdown/* code */.aY)(line, 600)}`).join("\n"))),
        links.map(([label, address]) => (0,markdown/* link */.nf)(label, address)).join(" · "),
        `<sub>${(0,format_utc/* formatUtc */.a)(announcement.at)}</sub>`,
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}

;// CONCATENATED MODULE: ./lib/adapters/github/pull-request-sink.js



const MOST_PULLS = 5;
/** Keeps one comment for a service and an environment on the pull requests of the commit that is told about; comments are opened anew for each message, whose time is bounded. */
function pullRequestSink(open) {
    return {
        name: "pull-request",
        async send(announcement, signal) {
            if (announcement.commit === "")
                return {
                    kind: "failed",
                    why: "the commit is not given, so its pull requests cannot be found",
                    remedy: "Set the input commit, or leave pull-request out.",
                };
            try {
                const comments = open();
                const pulls = await comments.pullsOf(announcement.commit);
                if (pulls.length === 0)
                    return { kind: "sent", note: "no pull request has this commit" };
                const marker = commentMarker(announcement);
                const body = pullComment(announcement);
                const kept = [];
                for (const pull of pulls.slice(0, MOST_PULLS))
                    kept.push(await keep(comments, pull, { marker, body }));
                return sentTo(kept, pulls.length);
            }
            catch (error) {
                if (signal.aborted || !(error instanceof unreadable/* Unreadable */.I))
                    throw error;
                return { kind: "failed", why: (0,inert/* inertLine */.F)(error.message), remedy: error.remedy };
            }
        },
    };
}
function sentTo([first], pulls) {
    const url = first?.url ?? "";
    return pulls > MOST_PULLS
        ? { kind: "sent", url, note: `${pulls} pull requests have this commit; the first ${MOST_PULLS} were told` }
        : { kind: "sent", url };
}
/** Updates the oldest comment of our own, or writes one; of two that came at once the older one stays, and the others go. */
async function keep(comments, pull, { marker, body }) {
    const [standing, ...extra] = await comments.own(pull, marker);
    if (standing !== undefined) {
        for (const { id } of extra)
            await comments.remove(id);
        return comments.edit(standing.id, body);
    }
    const written = await comments.write(pull, body);
    const [oldest] = await comments.own(pull, marker);
    if (oldest === undefined || oldest.id >= written.id)
        return written;
    await comments.remove(written.id);
    return comments.edit(oldest.id, body);
}

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
var external_node_http_namespaceObject_0 = /*#__PURE__*/__nccwpck_require__.t(external_node_http_namespaceObject, 2);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
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
    if (error instanceof HttpError)
        return error;
    const said = (0,inert/* inertLine */.F)(error instanceof Error ? error.message : String(error));
    const message = SPEAKS_NO_TLS.test(said)
        ? "the port does not speak TLS"
        : said.replace(/; if the root CA is installed locally, .*$/, "; trust an authority of your own by NODE_EXTRA_CA_CERTS");
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const failure = BY_CODE[code] ?? BY_PATTERN.find(([pattern]) => pattern.test(code))?.[1] ?? "connect";
    return new HttpError(failure, message === "" ? code : message);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
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
            throw new HttpError("too-large", `the body is larger than ${maximumBytes} bytes`);
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
    return (0,external_node_stream_.pipeline)(incoming, decoder, () => { });
}
function refuse(incoming) {
    incoming.destroy();
    throw new HttpError("malformed", `the body is encoded otherwise than asked for (${ACCEPTED_ENCODINGS})`);
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
        const release = timeLimit(request.timeout, () => fail(new HttpError("timeout", `the answer was not complete within ${Math.round(request.timeout)} ms`)));
        // Node's own option `signal` costs a tenth of a millisecond for each request.
        const callOff = () => fail(new HttpError("connect", "the request was called off"));
        signal?.addEventListener("abort", callOff);
        const end = () => {
            release();
            signal?.removeEventListener("abort", callOff);
        };
        let answered = false;
        outgoing.on("error", fail);
        outgoing.on("upgrade", (_, socket) => {
            socket.destroy();
            fail(new HttpError("malformed", "the server switched to another protocol, which was not asked for"));
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
                fail(new HttpError("reset", "the connection was closed before it was answered"));
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
        throw new HttpError("malformed", `${statusCode} is no status of HTTP`);
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
                throw new HttpError("address-refused", `${host} is refused: ${reason}.`);
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
            return new HttpError("address-refused", `${hostname} resolves to ${address}, which is refused: ${reason}.`);
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
        throw new HttpError("address-refused", `${resolve} is not an IP address.`);
    const named = (0,external_node_net_namespaceObject.isIP)(hostname.replace(/^\[|\]$/g, "")) === 0 ? { servername: hostname } : {};
    return { headers: { ...accepted, host, ...headers }, hostname: resolve, ...named };
}
/** A proxy that is asked without a tunnel goes by `Host`, so it would reach the name's own address and not the given one. */
function refuseUnproxyable({ url, resolve }) {
    const exempt = (process.env.no_proxy || process.env.NO_PROXY || "").split(",").map((entry) => entry.trim());
    if (resolve === undefined || !url.startsWith("http:") || exempt.includes("*") || exempt.includes(resolve))
        return;
    const remedy = `Add ${resolve} to NO_PROXY, or ask it by https.`;
    throw new HttpError("proxy", `${resolve} cannot be asked under another name through HTTP_PROXY. ${remedy}`);
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
        throw error instanceof unreadable/* Unreadable */.I ? new HttpError("proxy", `${error.message}. ${error.remedy}`) : error;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/http/send-budget.js
/** Starts a budget of so many real milliseconds. */
function sendBudget(milliseconds) {
    const start = process.hrtime.bigint();
    return { left: () => Math.max(0, milliseconds - Number(process.hrtime.bigint() - start) / 1e6) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./lib/core/announce/sign-webhook.js

/**
 * Signs a webhook as Standard Webhooks 1.0 describes: HMAC-SHA256 over `id.timestamp.body`, the time in whole seconds. A
 * secret that starts with `whsec_` is base64 behind it; any other is taken as its UTF-8 bytes.
 */
function signWebhook({ id, at, body }, secret) {
    const timestamp = String(Math.floor(at.getTime() / 1_000));
    const signature = (0,external_node_crypto_.createHmac)("sha256", keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest("base64");
    return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${signature}` };
}
function keyOf(secret) {
    return secret.startsWith("whsec_")
        ? Buffer.from(secret.slice("whsec_".length), "base64")
        : Buffer.from(secret, "utf8");
}

// EXTERNAL MODULE: ./lib/core/announce/incident-facts.js
var incident_facts = __nccwpck_require__(5443);
// EXTERNAL MODULE: ./lib/core/announce/is-incident.js
var is_incident = __nccwpck_require__(2234);
;// CONCATENATED MODULE: ./lib/core/announce/webhook-event.js




/**
 * Writes an announcement as a versioned JSON event in the shape that Standard Webhooks advises: type, timestamp, data. What was
 * measured is left out where nobody gave it, and null where it could not be read.
 */
function webhookEvent(announcement) {
    const { at, repository, actor, environment, service, version, commit, request, reasonCode } = announcement;
    const { liveVersion, approvalUrl, pullUrl, incidentUrl, runUrl, severity, startedAt, impact, migration } = announcement;
    const { verdict, next } = (0,announce_wording/* wordingOf */.O)(announcement);
    return JSON.stringify({
        "schema-version": 1,
        type: typeOf(announcement),
        timestamp: at.toISOString(),
        data: {
            verdict: (0,inert/* inertLine */.F)(verdict),
            next,
            repository,
            actor,
            environment,
            service,
            version: (0,inert/* inertLine */.F)(version),
            commit,
            request,
            "reason-code": reasonCode,
            "change-class": (0,inert/* inertLine */.F)(announcement.changeClass),
            "live-version": (0,inert/* inertLine */.F)(liveVersion),
            "approval-url": approvalUrl,
            "pull-request-url": pullUrl,
            "incident-url": incidentUrl,
            "run-url": runUrl,
            status: (0,is_incident/* isIncident */.x)(announcement) ? (0,incident_facts/* statusOf */.c)(announcement) : "",
            severity: (0,inert/* inertLine */.F)(severity),
            "started-at": startedAt?.toISOString() ?? "",
            impact: (0,inert/* inertLine */.F)(impact),
            resolution: (0,inert/* inertLine */.F)(announcement.resolution),
            eta: (0,inert/* inertLine */.F)(announcement.eta),
            migration: (0,inert/* inertLine */.F)(migration, 400),
            "planned-at": announcement.plannedAt?.toISOString() ?? "",
            health: (0,inert/* inertLine */.F)(announcement.health),
            ...measured(announcement),
        },
    });
}
function typeOf(announcement) {
    const { event } = announcement;
    if (event === "incident")
        return `incident.${(0,incident_facts/* statusOf */.c)(announcement)}`;
    return event === "migration" ? "migration.planned" : `deployment.${event}`;
}
function measured({ figures, errorPatterns }) {
    const told = figures.kind === "figures" ? figures.figures.map((one) => ({ ...one, name: (0,inert/* inertLine */.F)(one.name) })) : null;
    const patterns = errorPatterns.kind === "patterns"
        ? errorPatterns.patterns.map(({ pattern, count, example }) => ({
            pattern: (0,inert/* inertLine */.F)(pattern),
            count,
            example: (0,inert/* inertLine */.F)(example),
        }))
        : null;
    return {
        ...(figures.kind === "none" ? {} : { figures: told }),
        ...(errorPatterns.kind === "none" ? {} : { "error-patterns": patterns }),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/http/deliver-message.js


// Two tries and one pause: ten seconds in all. Time-outs are the socket's own, so scaled clocks do not shorten them.
const deliver_message_TIMEOUT_MILLISECONDS = 4_000;
const LONGEST_PAUSE_MILLISECONDS = 2_000;
const SHORTEST_PAUSE_MILLISECONDS = 500;
const deliver_message_MAXIMUM_BYTES = 64 * 1024;
/** Posts a message: one retry after 429, 5xx or a connection that failed, honouring `Retry-After` up to two seconds. */
async function deliverMessage(post, delivering) {
    const first = await attempt(post, delivering);
    if (first.kind === "failed" && first.tooLarge === true && post.shorter !== undefined) {
        const end = strip(await attempt({ ...post, body: post.shorter }, delivering));
        return end.kind === "sent" ? { ...end, note: "the message was too large, so it was sent shortened" } : end;
    }
    if (first.kind === "sent" || first.pause === undefined)
        return strip(first);
    await delivering.clock.sleep(first.pause, delivering.signal);
    return strip(await attempt(post, delivering));
}
async function attempt({ url, headers, body, repeatable, remedy }, { http, signal }) {
    try {
        return judge(await http.exchange({ method: "POST", url, headers, body, timeout: deliver_message_TIMEOUT_MILLISECONDS, maximumBytes: deliver_message_MAXIMUM_BYTES }, signal), remedy);
    }
    catch (error) {
        if (!(error instanceof HttpError) || signal.aborted)
            throw error;
        const unsent = error.failure === "connect" || error.failure === "dns";
        const pause = unsent || (repeatable && error.failure !== "address-refused") ? SHORTEST_PAUSE_MILLISECONDS : undefined;
        return { kind: "failed", why: `it could not be reached (${error.failure})`, remedy, pause };
    }
}
function judge({ status, headers, body }, remedy) {
    if (status >= 200 && status < 300)
        return { kind: "sent" };
    const why = `it answered ${status}${body === "" ? "" : ` (${(0,inert/* inertLine */.F)(body, 80)})`}`;
    if (status !== 429 && status < 500)
        return { kind: "failed", why, remedy, pause: undefined, tooLarge: status === 413 };
    const asked = Number(headers["retry-after"] ?? 0) * 1_000;
    const pause = Math.max(Number.isFinite(asked) ? asked : 0, SHORTEST_PAUSE_MILLISECONDS);
    return { kind: "failed", why, remedy, pause: pause <= LONGEST_PAUSE_MILLISECONDS ? pause : undefined };
}
function strip(end) {
    return end.kind === "sent" ? end : { kind: "failed", why: end.why, remedy: end.remedy };
}

// EXTERNAL MODULE: ./lib/core/address/refuse-insecure-url.js
var refuse_insecure_url = __nccwpck_require__(3109);
;// CONCATENATED MODULE: ./lib/adapters/http/unusable-address.js

/** Says why nothing can be sent to an address, with the remedy that its sink knows; `undefined` where it can be used. */
function unusableAddress(url, remedy) {
    const refused = (0,refuse_insecure_url/* refuseInsecureUrl */.q)(url);
    return refused === undefined ? undefined : { kind: "failed", why: `its address cannot be used: ${refused}`, remedy };
}

;// CONCATENATED MODULE: ./lib/adapters/http/signed-webhook.js




const REMEDY = "Check the receiver's log for the webhook-id, and that both sides hold the same secret.";
/** Tells another system by a signed event (Standard Webhooks); repetitions carry the same `webhook-id`. */
function signedWebhook({ url, secret }, world) {
    return {
        name: "webhook",
        async send(announcement, signal) {
            const unusable = unusableAddress(url, "Set webhook-url to an https address.");
            if (unusable !== undefined)
                return unusable;
            if (secret === "")
                return {
                    kind: "failed",
                    why: "webhook-secret is not set, and nothing is sent unsigned",
                    remedy: "Set webhook-secret to the secret that the receiver checks (whsec_… or plain).",
                };
            const body = webhookEvent(announcement);
            const signature = signWebhook({ id: announcement.id, at: world.clock.now(), body }, secret);
            const headers = { "content-type": "application/json", "user-agent": "deploy-actions", ...signature };
            return deliverMessage({ url, headers, body, repeatable: true, remedy: REMEDY }, { ...world, signal });
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/text/slack.js

/**
 * Escapes untrusted text for Slack: `&`, `<` and `>` as Slack's documentation asks ("Escaping text"), so that no link, user,
 * group or `<!channel>` can be forged, and `@` is broken up for receivers that copy Slack's format and read plain mentions.
 */
function slackText(text, limit = 300) {
    return (0,inert/* inertLine */.F)(text, limit)
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll("@", "@\u200b");
}
/** Builds a Slack link from trusted label text; an address that could end the link early is shown as text instead. */
function slackLink(label, address) {
    return /^https?:\/\/[^\s<>|]+$/.test(address)
        ? `<${address.replaceAll("&", "&amp;")}|${label}>`
        : `${label} ${slackText(address)}`;
}

;// CONCATENATED MODULE: ./lib/core/announce/slack-text-parts.js

/** Escapes untrusted text for Slack so that what is sent, escapes included, is no longer than `limit` characters. */
function slackFit(text, limit) {
    for (let size = limit; size > 0; size = Math.floor(size / 2)) {
        const shown = slackText(text, size);
        if (shown.length <= limit)
            return shown;
    }
    return "";
}
/** Builds a section of mark-up of our own; `verbatim` keeps Slack from making links and mentions of what stands plainly in it. */
function slackSection(text) {
    return { type: "section", text: { type: "mrkdwn", text, verbatim: true } };
}

;// CONCATENATED MODULE: ./lib/core/announce/slack-details.js

const LONGEST_LINE = 500;
const LONGEST_SECTION = 2_800;
/** Renders details as sections, each with a trusted title and as many of its lines as a section takes. */
function slackDetails(details) {
    return details.map(({ title, lines }) => {
        let section = `*${title}*`;
        for (const line of lines) {
            const more = `${section}\n• ${asCode(line)}`;
            if (more.length > LONGEST_SECTION)
                break;
            section = more;
        }
        return slackSection(section);
    });
}
/** Logged lines are full of stars and underscores, which Slack reads as mark-up anywhere but in code. */
function asCode(line) {
    return `\`${slackFit(line.replaceAll("`", "'"), LONGEST_LINE)}\``;
}

;// CONCATENATED MODULE: ./lib/core/announce/slack-message.js





const LONGEST_HEADER = 150;
const MOST_FIELDS = 10;
const LONGEST_FIELD = 240;
/** Slack refuses a message from about 13,200 characters in all, which it documents nowhere. */
const LONGEST_MESSAGE = 9_500;
/**
 * Renders an announcement for Slack, well under its limits (50 blocks, header 150, ten fields of 2,000 a section, 3,000 a
 * section's text). `whole` adds the details for places that have no thread, as far as there is room.
 */
function slackMessage(announcement, length) {
    const { mark, verdict, next, facts, links, details } = (0,announce_wording/* wordingOf */.O)(announcement);
    const shown = links.map(([label, address]) => slackLink(label, address)).join(" · ");
    const fields = facts.map(([label, value]) => `*${label}*\n${slackFit(value, LONGEST_FIELD)}`);
    const title = (0,inert/* inertLine */.F)(verdict, LONGEST_HEADER - 40);
    const blocks = [
        { type: "header", text: { type: "plain_text", text: `${mark} ${title}`.slice(0, LONGEST_HEADER), emoji: false } },
        ...fieldSections(fields),
        ...(next === "" ? [] : [slackSection(`*Next:* ${slackFit(next, 600)}`)]),
        ...(shown === "" ? [] : [slackSection(shown)]),
    ];
    const text = `${mark} ${slackFit(verdict, 600)}${next === "" ? "" : `. ${slackFit(next, 600)}`}`;
    const whole = length === "short" ? blocks : [...blocks, ...slackDetails(details)];
    return { text, blocks: JSON.stringify(whole).length + text.length > LONGEST_MESSAGE ? blocks : whole };
}
function fieldSections(fields) {
    const sections = [];
    for (let start = 0; start < fields.length; start += MOST_FIELDS) {
        const shown = fields.slice(start, start + MOST_FIELDS);
        sections.push({ type: "section", fields: shown.map((text) => ({ type: "mrkdwn", text, verbatim: true })) });
    }
    return sections;
}

;// CONCATENATED MODULE: ./lib/core/announce/slack-reply.js



/** What an edit overwrites and people want to read again. */
const KEPT = ["Status", "Severity", "Customer impact", "Resolution", "ETA"];
/**
 * Renders what stands in a message's thread: the details, and where the message moved, its verdict, so that the thread tells the
 * story; `undefined` when there is nothing to say.
 */
function slackReply(announcement, { moved }) {
    const { mark, verdict, next, facts, details } = (0,announce_wording/* wordingOf */.O)(announcement);
    if (!moved && details.length === 0)
        return undefined;
    const text = `${mark} ${slackFit(verdict, 600)}${next === "" ? "" : `. ${slackFit(next, 600)}`}`;
    const standing = facts
        .filter(([label]) => KEPT.includes(label))
        .map(([label, value]) => `*${label}* ${slackFit(value, 300)}`)
        .join(" · ");
    const story = [text, standing].filter((part) => part !== "").join("\n");
    const blocks = [...(moved ? [slackSection(story)] : []), ...slackDetails(details)];
    return { text: moved ? text : details.map(({ title }) => title).join("; "), blocks };
}

;// CONCATENATED MODULE: ./lib/adapters/http/fetch-over-http.js

const fetch_over_http_TIMEOUT_MILLISECONDS = 3_000;
const fetch_over_http_LONGEST_PAUSE_MILLISECONDS = 2_000;
const fetch_over_http_MAXIMUM_BYTES = 256 * 1024;
/**
 * Lends our own HTTP to a library that asks for `fetch`, so that addresses are refused and proxies asked as everywhere. Each
 * exchange is bounded by its socket and by the budget; a short rate limit is waited out once, since two messages to one
 * channel within a second may meet it.
 */
function fetchOverHttp({ http, clock, signal, budget }) {
    return async (url, { method = "GET", headers = {}, body } = {}) => {
        if (body !== undefined && typeof body !== "string")
            throw new TypeError("Only texts are sent.");
        const exchange = () => {
            const timeout = Math.min(fetch_over_http_TIMEOUT_MILLISECONDS, budget.left());
            if (timeout === 0)
                throw new HttpError("timeout", "the time for the message was spent");
            const content = body === undefined ? {} : { body };
            return http.exchange({ method, url: String(url), headers, ...content, timeout, maximumBytes: fetch_over_http_MAXIMUM_BYTES }, signal);
        };
        const first = await exchange();
        const pause = shortRateLimit(first);
        if (pause === undefined || pause > budget.left())
            return responseOf(first);
        await clock.sleep(pause, signal);
        return responseOf(await exchange());
    };
}
function shortRateLimit({ status, headers }) {
    const asked = headers["retry-after"] ?? "";
    if (status !== 429 || !/^\d+$/.test(asked))
        return undefined;
    const pause = Number(asked) * 1_000;
    return pause <= fetch_over_http_LONGEST_PAUSE_MILLISECONDS ? pause : undefined;
}
/** Such statuses come without a body, and `Response` refuses one. */
const BODILESS = [204, 205, 304];
function responseOf({ status, headers, body }) {
    return new Response(BODILESS.includes(status) ? null : body, { status, headers });
}

;// CONCATENATED MODULE: ./lib/adapters/http/slack-retries.js

const RETRIES = 2;
const PAUSE_MILLISECONDS = 300;
/**
 * Chooses when Slack is asked again: twice at most and within the budget. What cannot be repeated is not sent again when its
 * answer was lost, since it may have arrived: a message that stands twice is worse than one that is missing from a channel.
 */
function slackRetries(budget, { repeatable }) {
    return {
        retries: RETRIES,
        minTimeout: PAUSE_MILLISECONDS,
        maxTimeout: 2 * PAUSE_MILLISECONDS,
        onFailedAttempt(error) {
            if (budget.left() < PAUSE_MILLISECONDS || !mayRepeat(error, repeatable))
                throw error;
        },
    };
}
function mayRepeat(error, repeatable) {
    const failure = httpFailureOf(error);
    if (failure === undefined)
        return true;
    if (failure === "connect" || failure === "dns")
        return true;
    return repeatable && failure !== "address-refused";
}
/** Finds the failed exchange behind an error of Slack's libraries. */
function httpFailureOf(error) {
    if (error instanceof HttpError)
        return error.failure;
    const original = error instanceof Error && "original" in error ? error.original : undefined;
    return original instanceof HttpError ? original.failure : undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/http/open-slack.js


/** The library would write what it is answered to the log; the delivery says what is to be known. */
const SILENT = {
    debug() { },
    info() { },
    warn() { },
    error() { },
    setLevel() { },
    setName() { },
};
/**
 * Loads Slack's client of its Web API and opens it as a token. Its own settings would try for half an hour without a time-out
 * and follow a method that is an address; here each exchange is bounded by its socket and all of them by the budget.
 */
async function openSlack({ token, apiUrl }, fetching) {
    const slack = await __nccwpck_require__.e(/* import() */ 105).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5105, 19));
    const logger = { ...SILENT, getLevel: () => slack.LogLevel.ERROR };
    return ({ repeatable }) => new slack.WebClient(token, {
        slackApiUrl: apiUrl.endsWith("/") ? apiUrl : `${apiUrl}/`,
        fetch: fetchOverHttp(fetching),
        timeout: 0,
        retryConfig: slackRetries(fetching.budget, { repeatable }),
        rejectRateLimitedCalls: true,
        allowAbsoluteUrls: false,
        logger,
    });
}

;// CONCATENATED MODULE: ./lib/adapters/http/slack-failure.js


/** Errors of chat.update that say the message is not there to be edited (https://docs.slack.dev/reference/methods/chat.update). */
const GONE = ["message_not_found", "cant_update_message", "edit_window_closed", "update_failed", "is_inactive"];
/** Tells whether an edit failed for its message alone, so that a new one may be posted. */
function isMessageGone(error) {
    return GONE.includes(errorOf(error) ?? "");
}
/** Puts a failure of Slack's Web API into words; throws what is not one. */
function slackFailure(error) {
    const failure = httpFailureOf(error);
    if (failure !== undefined)
        return { why: `it could not be reached (${failure})`, remedy: "Check status.slack.com and the runner's network." };
    const word = errorOf(error);
    if (word !== undefined)
        return { why: `it answered ${(0,inert/* inertLine */.F)(word, 80)}`, remedy: remedyOf(word) };
    if (error instanceof Error && "retryAfter" in error)
        return {
            why: `it is rate limited for ${String(error.retryAfter)} s`,
            remedy: "Tell fewer things in this channel.",
        };
    if (error instanceof Error && "statusCode" in error)
        return {
            why: `it answered ${String(error.statusCode)}`,
            remedy: "Check status.slack.com, and any proxy in between.",
        };
    throw error;
}
function errorOf(error) {
    if (!(error instanceof Error) || !("data" in error))
        return undefined;
    const { data } = error;
    return typeof data === "object" && data !== null && "error" in data ? String(data.error) : undefined;
}
function remedyOf(word) {
    switch (word) {
        case "channel_not_found":
            return "Write the channel's id, not its name, in slack-channels, and invite the app into a private channel.";
        case "not_in_channel":
            return "Invite the Slack app into the channel: /invite @app.";
        case "is_archived":
            return "Unarchive the channel, or take its line out of slack-channels.";
        case "missing_scope":
            return "Give the Slack app the scope chat:write and install it again.";
        case "invalid_auth":
        case "not_authed":
        case "account_inactive":
        case "token_revoked":
        case "token_expired":
            return "Renew the secret slack-token with the app's bot token (xoxb-…).";
        case "invalid_blocks":
        case "msg_too_long":
        case "msg_blocks_too_long":
            return "Please report it with the message from the summary: it should have been within Slack's limits.";
        default:
            return "Look the word up at https://docs.slack.dev/reference/methods/chat.postMessage.";
    }
}

;// CONCATENATED MODULE: ./lib/adapters/http/slack-channel.js






const BUDGET_MILLISECONDS = 8_500;
/** Tells a Slack channel by one message that is edited as things move, with the details in its thread. */
function slackChannel(place, world) {
    const { channel, standing, token, apiUrl } = place;
    return {
        name: `slack ${channel}`,
        async send(announcement, signal) {
            const unusable = unusableOf(place);
            if (unusable !== undefined)
                return { kind: "failed", ...unusable };
            const budget = sendBudget(BUDGET_MILLISECONDS);
            const open = await openSlack({ token, apiUrl }, { ...world, signal, budget });
            const slack = { channel, once: open({ repeatable: false }), again: open({ repeatable: true }) };
            try {
                return await tell(slack, standing, announcement);
            }
            catch (error) {
                if (signal.aborted)
                    throw error;
                return { kind: "failed", ...slackFailure(error) };
            }
        },
    };
}
function unusableOf({ token, apiUrl }) {
    const refused = (0,refuse_insecure_url/* refuseInsecureUrl */.q)(apiUrl);
    if (refused !== undefined)
        return {
            why: `slack-api-url cannot be used: ${refused}`,
            remedy: "Leave slack-api-url as it is, but for GovSlack: https://slack-gov.com/api/.",
        };
    return token === ""
        ? {
            why: "slack-token is not set",
            remedy: "Set slack-token to the bot token (xoxb-…) of a Slack app with the scope chat:write.",
        }
        : undefined;
}
async function tell(slack, standing, announcement) {
    const edited = standing !== undefined && (await edit(slack, standing, announcement));
    const timestamp = edited ? standing : await post(slack, announcement);
    const sent = { kind: "sent", message: { channel: slack.channel, timestamp } };
    const lost = standing !== undefined && !edited ? "its earlier message is gone, so a new one was posted" : undefined;
    const unsaid = await reply(slack, timestamp, slackReply(announcement, { moved: edited }));
    const notes = [lost, unsaid].filter((note) => note !== undefined);
    return notes.length === 0 ? sent : { ...sent, note: notes.join("; ") };
}
/** Edits the message that stands; `false` when it is gone or may not be edited any more. */
async function edit({ again, channel }, ts, announcement) {
    const { text, blocks } = slackMessage(announcement, "short");
    try {
        // chat.update reads mark-up as a person's client would unless told otherwise, unlike chat.postMessage.
        await again.chat.update({ channel, ts, text, blocks: [...blocks], parse: "none", link_names: false });
        return true;
    }
    catch (error) {
        if (isMessageGone(error))
            return false;
        throw error;
    }
}
const UNADORNED = { unfurl_links: false, unfurl_media: false };
async function post({ once, channel }, announcement) {
    const { text, blocks } = slackMessage(announcement, "short");
    const { ts = "" } = await once.chat.postMessage({ channel, text, blocks: [...blocks], ...UNADORNED });
    return ts;
}
/** Answers in the thread; says what went wrong, since the message itself was told. */
async function reply({ once, channel }, thread, message) {
    if (message === undefined || thread === "")
        return undefined;
    const { text, blocks } = message;
    try {
        await once.chat.postMessage({ channel, text, blocks: [...blocks], thread_ts: thread, ...UNADORNED });
        return undefined;
    }
    catch (error) {
        return `the details are missing from its thread: ${slackFailure(error).why}`;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/http/slack-webhook.js






const slack_webhook_BUDGET_MILLISECONDS = 8_500;
const slack_webhook_REMEDY = "Check that the Slack app is still installed and its channel not archived, then renew the secret slack-webhook.";
/** Tells a Slack channel through an incoming webhook, which cannot edit and drops no repetition. */
function slackWebhook({ url, name }, world) {
    return {
        name,
        async send(announcement, signal) {
            const unusable = unusableAddress(url, "Set slack-webhook to the https address that Slack shows.");
            if (unusable !== undefined)
                return unusable;
            const { IncomingWebhook } = await __nccwpck_require__.e(/* import() */ 443).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4443, 19));
            const budget = sendBudget(slack_webhook_BUDGET_MILLISECONDS);
            // The library's own time-out is a timer, which a rehearsal's clock would shorten: each exchange is bounded by its socket.
            const fetch = fetchOverHttp({ ...world, signal, budget });
            const retryConfig = slackRetries(budget, { repeatable: false });
            const client = new IncomingWebhook(url, { fetch, timeout: 0, retryConfig });
            const { text, blocks } = slackMessage(announcement, "whole");
            try {
                await client.send({ text, blocks: [...blocks] });
                return { kind: "sent" };
            }
            catch (error) {
                if (signal.aborted)
                    throw error;
                return { kind: "failed", why: whyOf(error), remedy: slack_webhook_REMEDY };
            }
        },
    };
}
function whyOf(error) {
    const failure = httpFailureOf(error);
    if (failure !== undefined)
        return `it could not be reached (${failure})`;
    if (!(error instanceof Error) || !("statusCode" in error))
        throw error;
    const body = "body" in error ? (0,inert/* inertLine */.F)(String(error.body), 80) : "";
    return `it answered ${String(error.statusCode)}${body === "" ? "" : ` (${body})`}`;
}

;// CONCATENATED MODULE: ./lib/core/announce/teams-card.js


const LONGEST_TEXT = 400;
/** Teams takes about 28 KB, and receivers have counted two bytes a character. */
const LONGEST_CARD = 13_000;
/** Teams shows six buttons. */
const MOST_BUTTONS = 6;
/**
 * Renders an announcement as an Adaptive Card 1.4 for Teams. All text stands in runs (`TextRun`), which read no Markdown, so that no
 * link and no mention can be forged; links are buttons.
 */
function teamsCard(announcement, length) {
    const wording = (0,announce_wording/* wordingOf */.O)(announcement);
    const whole = cardOf(wording, [...facts(wording), ...details(wording)]);
    if (length === "whole" && JSON.stringify(whole).length <= LONGEST_CARD)
        return whole;
    const middle = cardOf(wording, facts(wording));
    return length === "whole" && JSON.stringify(middle).length <= LONGEST_CARD ? middle : cardOf(wording, []);
}
/** Wraps a card as the flow templates of Teams take it: a message with one attachment. */
function teamsMessage(card) {
    return {
        type: "message",
        attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content: card }],
    };
}
function cardOf({ mark, verdict, next, links }, middle) {
    const buttons = links
        .filter(([, address]) => /^https?:\/\/[^\s<>"]+$/.test(address))
        .map(([title, url]) => ({ type: "Action.OpenUrl", title, url }));
    return {
        $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
        type: "AdaptiveCard",
        version: "1.4",
        body: [
            { ...textOf([bold(`${mark} ${(0,inert/* inertLine */.F)(verdict, LONGEST_TEXT)}`)]), spacing: "None" },
            ...middle,
            ...(next === "" ? [] : [textOf([bold("Next: "), plain(next)])]),
        ],
        ...(buttons.length === 0 ? {} : { actions: buttons.slice(0, MOST_BUTTONS) }),
    };
}
function facts({ facts: given }) {
    return given.map(([label, value]) => ({ ...textOf([bold(`${label}: `), plain(value)]), spacing: "Small" }));
}
function details({ details: given }) {
    return given.flatMap(({ title, lines }) => [
        textOf([bold(title)]),
        ...lines.map((line) => ({ ...textOf([plain(`• ${line}`)]), spacing: "None" })),
    ]);
}
function textOf(inlines) {
    return { type: "RichTextBlock", inlines };
}
function plain(text) {
    return { type: "TextRun", text: (0,inert/* inertLine */.F)(text, LONGEST_TEXT) };
}
function bold(text) {
    return { type: "TextRun", text, weight: "Bolder" };
}

;// CONCATENATED MODULE: ./lib/adapters/http/teams-webhook.js



const teams_webhook_REMEDY = "Check in Power Automate that the workflow is on, its owner still there and its last run without error, then renew the secret teams-webhook.";
/** Tells a channel of Microsoft Teams through a workflow; what it answers says that the flow was started, not that the card was shown. */
function teamsWebhook({ url, format }, world) {
    return {
        name: "teams",
        async send(announcement, signal) {
            const unusable = unusableAddress(url, "Set teams-webhook to the https address that the workflow shows.");
            if (unusable !== undefined)
                return unusable;
            const bodyOf = (length) => {
                const card = teamsCard(announcement, length);
                return JSON.stringify(format === "card" ? card : teamsMessage(card));
            };
            const headers = { "content-type": "application/json; charset=utf-8", "user-agent": "deploy-actions" };
            const post = { url, headers, body: bodyOf("whole"), shorter: bodyOf("short"), repeatable: false, remedy: teams_webhook_REMEDY };
            return deliverMessage(post, { ...world, signal });
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/http/within-budget.js


/** Bounds what is asked and waited for by a budget: exchanges end with it, and nothing is waited for that would end after it. */
function withinBudget({ http, clock }, budget) {
    return {
        http: {
            exchange(request, signal) {
                const timeout = Math.min(request.timeout, budget.left());
                if (timeout === 0)
                    return Promise.reject(new HttpError("timeout", "the time for it was spent"));
                return http.exchange({ ...request, timeout }, signal);
            },
        },
        clock: {
            now: () => clock.now(),
            elapsed: () => clock.elapsed(),
            async sleep(milliseconds, signal) {
                if (milliseconds > budget.left())
                    throw new unreadable/* Unreadable */.I("unavailable", "it asked for more time than there is", "Re-run the job when it answers again.");
                return clock.sleep(milliseconds, signal);
            },
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/job/announce-sinks.js












const announce_sinks_BUDGET_MILLISECONDS = 9_000;
/** What telling waits for before it begins, and what comes after it, is shorter. */
const LOOK_MILLISECONDS = 4_000;
/** Opens every sink of an announcement; addresses of metadata services are refused, internal ones are not. */
function announceSinks(access, { clock, run }) {
    const world = { http: nodeHttp({ refuse: refuseAddress({ internal: true }) }), clock };
    const format = access["teams-format"] === "card" ? "card" : "message";
    const slack = { token: access["slack-token"], apiUrl: access["slack-api-url"] || "https://slack.com/api/" };
    const github = (milliseconds, permission) => {
        const bounded = withinBudget({ http: nodeHttp(), clock }, sendBudget(milliseconds));
        const { apiUrl, graphqlUrl } = run;
        return githubClient({ apiUrl, graphqlUrl, token: access["github-token"], ...bounded, permission });
    };
    const { repository } = run;
    const pulls = () => githubPullComments(github(announce_sinks_BUDGET_MILLISECONDS, "pull-requests: read and issues: write"), repository);
    return {
        slackWebhook: (url, name) => slackWebhook({ url, name }, world),
        slackChannel: (channel, standing) => slackChannel({ channel, standing, ...slack }, world),
        teams: teamsWebhook({ url: access["teams-webhook"], format }, world),
        webhook: signedWebhook({ url: access["webhook-url"], secret: access["webhook-secret"] }, world),
        pullRequest: pullRequestSink(pulls),
        comments: () => githubOwnComments(github(LOOK_MILLISECONDS, "issues: write"), repository, "issue"),
    };
}


/***/ }),

/***/ 3109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ refuseInsecureUrl)
/* harmony export */ });
/** Says why an address cannot be used to reach another machine, `undefined` when it can: https without credentials; plain http only to this machine. */
function refuseInsecureUrl(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined)
        return "it is not an address";
    if (url.username !== "" || url.password !== "")
        return "it holds credentials in front of the host";
    if (url.protocol === "https:")
        return undefined;
    const here = url.hostname === "localhost" || url.hostname === "127.0.0.1" || url.hostname === "[::1]";
    return url.protocol === "http:" && here ? undefined : "it does not start with https://";
}


/***/ }),

/***/ 7416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ eventOf),
/* harmony export */   TT: () => (/* binding */ EVENT_WORDS),
/* harmony export */   qY: () => (/* binding */ EVENTS)
/* harmony export */ });
/** The events, as channels ask for them. */
const EVENTS = [
    "proposed",
    "pending",
    "denied",
    "started",
    "succeeded",
    "unchanged",
    "planned",
    "rolled-back",
    "held",
    "stopped",
    "incident",
    "migration",
];
/** The words that choose an event: the event itself, or the decision of a pipeline. */
const EVENT_WORDS = [
    "proposed",
    "pending",
    "denied",
    "started",
    "succeeded",
    "success",
    "unchanged",
    "planned",
    "rolled-back",
    "held",
    "stopped",
    "incident",
    "migration",
];
/** Chooses the event to tell: the one that is named, else the one that follows from the pipeline's decision; an unknown decision is a stop, never a success. */
function eventOf(named, decision) {
    const word = named === "" ? decision : named;
    switch (word) {
        case "success":
            return "succeeded";
        case "proposed":
        case "pending":
        case "denied":
        case "started":
        case "succeeded":
        case "unchanged":
        case "planned":
        case "rolled-back":
        case "held":
        case "incident":
        case "migration":
            return word;
        default:
            return "stopped";
    }
}


/***/ }),

/***/ 5443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ incidentFacts),
/* harmony export */   c: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _time_format_utc_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7869);
/* harmony import */ var _is_incident_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2234);
/* harmony import */ var _plain_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9639);



/** Says how an incident stands: as people said, else as the event has it; an undone deployment is resolved only where what is live is proven. */
function statusOf({ event, status, liveVersion }) {
    if (status !== undefined)
        return status;
    if (event !== "rolled-back")
        return "investigating";
    return liveVersion === "" ? "identified" : "resolved";
}
const STATUS = {
    investigating: "Investigating",
    identified: "Identified",
    resolved: "Resolved",
};
/** Lists what an incident's message says (S13): status, severity, customer impact, start time in UTC, resolution, ETA; nothing for what is none. */
function incidentFacts(announcement) {
    if (!(0,_is_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .isIncident */ .x)(announcement))
        return [];
    const { severity, impact, startedAt, at } = announcement;
    const status = statusOf(announcement);
    return [
        ["Status", STATUS[status]],
        ["Severity", severity === "" ? "not assessed yet" : (0,_plain_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .plainSeverity */ .I)(severity).toUpperCase()],
        ["Customer impact", impact === "" && announcement.event === "incident" ? "not known yet" : impact],
        ["Start time", startedAt === undefined ? "" : (0,_time_format_utc_js__WEBPACK_IMPORTED_MODULE_2__/* .formatUtc */ .a)(startedAt)],
        ["Told at", startedAt === undefined ? (0,_time_format_utc_js__WEBPACK_IMPORTED_MODULE_2__/* .formatUtc */ .a)(at) : ""],
        ["Resolution", resolutionOf(announcement, status)],
        ["ETA", status === "resolved" ? "" : etaOf(announcement)],
    ];
}
function resolutionOf({ event, resolution, liveVersion }, status) {
    if (resolution !== "")
        return resolution;
    return event === "rolled-back" && status === "resolved" && liveVersion !== "" ? `rolled back to ${liveVersion}` : "";
}
function etaOf({ event, eta }) {
    if (eta !== "")
        return eta;
    if (event === "held")
        return "when a person has judged it, or its hold expires";
    return event === "incident" ? "not known yet" : "unknown: a person has to look";
}


/***/ }),

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ isIncident)
/* harmony export */ });
/* unused harmony export isHarmlessStop */
/** Tells a stop that left nothing to mend: another deployment took over, or nothing was changed. */
function isHarmlessStop({ event, reasonCode }) {
    return event === "stopped" && (reasonCode === "superseded" || reasonCode === "nothing_changed");
}
/** Tells what is told as an incident: one that people announce, and a deployment that left something to mend. */
function isIncident(announcement) {
    const { event } = announcement;
    if (event === "incident" || event === "rolled-back" || event === "held")
        return true;
    return event === "stopped" && !isHarmlessStop(announcement);
}


/***/ }),

/***/ 9639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ plainSeverity)
/* harmony export */ });
/** Brings a severity into one spelling: `SEV-1`, `sev1` and `SEV 1` are `sev1`; any other word is only lowered. */
function plainSeverity(severity) {
    const word = severity.trim().toLowerCase();
    const [, level] = /^sev[\s_-]?([0-9])$/.exec(word) ?? [];
    return level === undefined ? word : `sev${level}`;
}


/***/ }),

/***/ 7381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ wordingOf)
});

// EXTERNAL MODULE: ./lib/core/time/format-utc.js
var format_utc = __nccwpck_require__(7869);
;// CONCATENATED MODULE: ./lib/core/announce/measured-facts.js
/** More figures than these are told behind the message. */
const MOST_SHOWN = 3;
/** Lists in short what was measured after a deployment (A10): figures against before, and how many new error patterns. */
function measuredFacts({ figures, errorPatterns }) {
    return [
        ["Before and after", figures.kind === "figures" ? shown(figures.figures) : unread(figures)],
        [
            "New error patterns",
            errorPatterns.kind === "patterns"
                ? String(errorPatterns.patterns.length + errorPatterns.more || "none")
                : unread(errorPatterns),
        ],
    ];
}
/** Says of one metric what it was before and is after, and by how much it moved. */
function figureLine({ name, before, after, change, failed }) {
    const moved = before === "" ? after : `${before} → ${after} (${change})`;
    return `${name} ${moved}${failed ? ", beyond its limit" : ""}`;
}
function shown(figures) {
    const more = figures.length - MOST_SHOWN;
    return `${figures.slice(0, MOST_SHOWN).map(figureLine).join("; ")}${more > 0 ? `; ${more} more` : ""}`;
}
function unread(read) {
    return read.kind === "none" ? "" : `could not be read: ${read.why}`;
}

;// CONCATENATED MODULE: ./lib/core/announce/details.js

/** Lists what is too long for the message itself: every figure where there are many, and each new error pattern with an example. */
function detailsOf({ figures, errorPatterns }) {
    const details = [];
    if (figures.kind === "figures" && figures.figures.length > MOST_SHOWN)
        details.push({ title: "Figures before and after", lines: figures.figures.map(figureLine) });
    if (errorPatterns.kind === "patterns" && errorPatterns.patterns.length > 0) {
        const lines = errorPatterns.patterns.map(({ pattern, count, example }) => `${count} × ${pattern}${example === "" ? "" : `, such as: ${example}`}`);
        const more = errorPatterns.more > 0 ? [`and ${errorPatterns.more} more`] : [];
        details.push({ title: "New error patterns since the deployment", lines: [...lines, ...more] });
    }
    return details;
}

// EXTERNAL MODULE: ./lib/core/announce/incident-facts.js
var incident_facts = __nccwpck_require__(5443);
// EXTERNAL MODULE: ./lib/core/announce/plain-severity.js
var plain_severity = __nccwpck_require__(9639);
;// CONCATENATED MODULE: ./lib/core/announce/event-words.js



/** Says in plain words what happened and what comes next. */
function eventWords(announcement) {
    const { event, service, version, environment } = announcement;
    const what = `${service}${version === "" ? "" : ` ${version}`}`;
    switch (event) {
        case "proposed":
            return {
                mark: "📣",
                verdict: `${what} is proposed for ${environment}`,
                next: "Nothing is deployed before its checks have passed and whoever the policy asks has approved; tell whoever proposes it if it must not go out.",
            };
        case "pending":
            return {
                mark: "⏳",
                verdict: `${what} waits for approval for ${environment}`,
                next: nextOfPending(announcement),
            };
        case "denied":
            return {
                mark: "⛔",
                verdict: `${what} was not let into ${environment}`,
                next: "Nothing was deployed. The run names the rule or the person, and the next opening.",
            };
        case "started":
            return { mark: "🚀", verdict: `${what} is being deployed to ${environment}`, next: "" };
        case "succeeded":
            return { mark: "✅", verdict: `${what} is live in ${environment}, proven`, next: "" };
        case "unchanged":
            return { mark: "✅", verdict: `${what} was live in ${environment} already; nothing changed`, next: "" };
        case "planned":
            return { mark: "📝", verdict: `${what} was planned for ${environment}; nothing was deployed`, next: "" };
        case "rolled-back":
        case "held":
        case "stopped":
            return unfinishedWords({ ...announcement, event }, what);
        case "incident":
            return incidentWords(announcement);
        case "migration":
            return migrationWords(announcement);
    }
}
/** A run that waits holds no runner: a comment resumes it where that workflow stands, else a person does. */
function nextOfPending({ approvalUrl }) {
    return approvalUrl === ""
        ? "The run says whose approval it waits for, and where."
        : "Approve or deny it in the approval issue, whose text has the exact line to write. The run then goes on by itself where resume-approval.yml is installed; else re-run its failed jobs.";
}
function unfinishedWords(announcement, what) {
    const { event, environment, liveVersion } = announcement;
    const live = liveVersion === "" ? "which version is live is not proven" : `${liveVersion} is live`;
    switch (event) {
        case "rolled-back":
            return {
                mark: "↩️",
                verdict: `${what} was rolled back in ${environment}; ${live}`,
                next: "Deployments stay locked until the incident issue is closed: find the cause in the run first.",
            };
        case "held":
            return {
                mark: "✋",
                verdict: `${what} is held half-way in ${environment} for a person to judge`,
                next: "Continue or abort it before its hold expires; the run says how and until when.",
            };
        case "stopped":
            return stopWords(announcement, `${what} stopped on its way to ${environment}; ${live}`);
    }
}
function stopWords({ reasonCode }, verdict) {
    const mark = "🛑";
    switch (reasonCode) {
        case "superseded":
            return {
                mark,
                verdict,
                next: "Another deployment took its place and was left alone; the run names it. To deploy this version, start a new run.",
            };
        case "nothing_changed":
            return { mark, verdict, next: "Nothing was changed. Mend what the run names, then start a new run." };
        default:
            return { mark, verdict, next: "Open the run: its summary says what is known and what to do." };
    }
}
const MARKS = { investigating: "🚨", identified: "🔎", resolved: "✅" };
function incidentWords(announcement) {
    const { service, environment, severity, impact } = announcement;
    const status = (0,incident_facts/* statusOf */.c)(announcement);
    const grade = severity === "" ? "Incident" : `${(0,plain_severity/* plainSeverity */.I)(severity).toUpperCase()} incident`;
    const said = impact === "" ? "" : `: ${impact}`;
    return {
        mark: MARKS[status],
        verdict: `${grade} of ${service} in ${environment} is ${PLAIN[status]}${said}`,
        next: "",
    };
}
const PLAIN = {
    investigating: "being investigated",
    identified: "identified",
    resolved: "resolved",
};
function migrationWords({ service, environment, plannedAt, actor }) {
    const when = plannedAt === undefined ? "soon; its time is not set yet" : `on ${(0,format_utc/* formatUtc */.a)(plannedAt)}`;
    return {
        mark: "📅",
        verdict: `The database of ${service} will be migrated in ${environment} ${when}`,
        next: `Tell ${actor} before it starts if it must not happen then.`,
    };
}

;// CONCATENATED MODULE: ./lib/core/announce/wording.js





/** No address of a run or an issue is longer; one that is would crowd the message out. */
const LONGEST_ADDRESS = 400;
/** Puts an announcement into words: the verdict, who and what and where, and the next step; an undone deployment as an incident. */
function wordingOf(announcement) {
    const { event, approvalUrl, pullUrl, incidentUrl, runUrl, commit, actor, repository, reasonCode } = announcement;
    const { changeClass, health } = announcement;
    const facts = [
        ...(0,incident_facts/* incidentFacts */.S)(announcement),
        ["Repository", repository],
        ["Commit", commit.slice(0, 12)],
        [BY[event] ?? "Started by", actor],
        ["Reason", reasonCode],
        ["Kind of change", changeClass === "standard" ? "" : changeClass],
        ...migrationFacts(announcement),
        ...measuredFacts(announcement),
        ["Health endpoint", isAddress(health) ? "" : health],
    ];
    const links = [
        ["Incident", incidentUrl],
        ["Run", runUrl],
        ["Approval issue", approvalUrl],
        ["Pull request", pullUrl],
        ["Health endpoint", isAddress(health) ? health : ""],
    ];
    return {
        ...eventWords(announcement),
        facts: facts.filter(([, value]) => value !== ""),
        links: links.filter(([, address]) => address !== "" && address.length <= LONGEST_ADDRESS),
        details: detailsOf(announcement),
    };
}
/** Who is behind it, where it is not who started a deployment. */
const BY = {
    proposed: "Proposed by",
    incident: "Told by",
    migration: "Announced by",
};
function isAddress(text) {
    return /^https?:\/\/\S+$/.test(text);
}
const BEFORE = ["proposed", "pending", "started"];
/** What is to come is told while somebody can still object, and when it begins. */
function migrationFacts({ event, migration, plannedAt }) {
    if (event === "migration")
        return [
            ["Migration", migration],
            ["Starts", plannedAt === undefined ? "not set yet" : (0,format_utc/* formatUtc */.a)(plannedAt)],
        ];
    return [["Database first", BEFORE.includes(event) ? migration : ""]];
}


/***/ }),

/***/ 9397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Unreadable)
/* harmony export */ });
/* unused harmony export isPassing */
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
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
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

/***/ 7869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatUtc)
/* harmony export */ });
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Formats an instant as people say it, to the minute: `Tue 17 Nov 2026 10:41 UTC`. */
function formatUtc(instant) {
    const day = `${DAYS[instant.getUTCDay()]} ${instant.getUTCDate()} ${MONTHS[instant.getUTCMonth()]} ${instant.getUTCFullYear()}`;
    return `${day} ${instant.toISOString().slice(11, 16)} UTC`;
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
  Jt: () => (/* binding */ flag),
  uR: () => (/* binding */ instant),
  rJ: () => (/* binding */ secret),
  Qq: () => (/* binding */ fields_text)
});

// UNUSED EXPORTS: duration, emptyAs, integer, list, matching, optionalFlag, requiredText

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

/***/ 9468:
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
;// CONCATENATED MODULE: ./lib/core/outcome/problem.js
/** Formats a problem as `file:line:column message`, as editors and people read it. */
function formatProblem({ file, line, column, message }) {
    const place = line === undefined ? file : `${file}:${line}${column === undefined ? "" : `:${column}`}`;
    return `${place} ${message}`;
}

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
    const rest = problems.slice(MAXIMUM_ERRORS - 1).map((problem) => (0,inert/* inert */.t)(formatProblem(problem)));
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
/******/ var __webpack_exports__ = __nccwpck_require__(1894);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
