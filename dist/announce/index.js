import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 280:
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

/***/ 140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ announce)
});

// EXTERNAL MODULE: ./lib/core/announce/announcement.js
var announcement = __nccwpck_require__(416);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
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

// EXTERNAL MODULE: ./lib/core/announce/wording.js + 1 modules
var wording = __nccwpck_require__(497);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(703);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __nccwpck_require__(706);
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
    ];
    return {
        ...say(telling, sent),
        summary: message.filter((part) => part !== "").join("\n\n"),
        outputs: { event: announcement.event, sent: JSON.stringify(sent) },
        subject: { environment: announcement.environment, service: announcement.service, commit: announcement.commit },
        details: {
            request: announcement.request,
            id: announcement.id,
            sinks: told.map(({ sink, delivery }) => ({ sink, ...delivery })),
        },
    };
}
function say({ announcement, configured, told, dryRun }, sent) {
    const verdict = (0,inert/* inertLine */.F)((0,wording/* wordingOf */.O)(announcement).verdict, 200);
    const names = configured.join(" and ");
    if (configured.length === 0)
        return {
            decision: "success",
            reasonCode: "nothing_configured",
            headline: `Nobody was told that ${verdict}: no sink is configured.`,
            remedy: "",
        };
    if (dryRun)
        return {
            decision: "success",
            reasonCode: "planned",
            headline: `Dry run: would tell ${names} that ${verdict}.`,
            remedy: "",
        };
    const failures = told.flatMap(({ sink, delivery }) => (delivery.kind === "failed" ? [{ sink, ...delivery }] : []));
    if (failures.length === 0)
        return { decision: "success", reasonCode: "told", headline: `Told ${names} that ${verdict}.`, remedy: "" };
    const why = failures.map((failure) => `${failure.sink}: ${failure.why}`).join("; ");
    return {
        decision: "failure",
        reasonCode: sent.length > 0 ? "partly_told" : "not_told",
        headline: `Not everybody was told that ${verdict}. ${why}.`,
        remedy: failures.map((failure) => failure.remedy).join(" "),
    };
}

;// CONCATENATED MODULE: ./lib/actions/announce/announce.js




/** Tells every configured sink what became of a deployment, side by side; a sink that fails is a warning and nothing more. */
async function announce(inputs, { clock, run, mask, signal }, { slack, webhook }) {
    const secrets = [inputs["slack-webhook"], inputs["webhook-url"], inputs["webhook-secret"]];
    for (const part of secrets.flatMap(secretParts))
        mask(part);
    const announcement = announcementOf(inputs, run, clock.now());
    const configured = [
        ...(inputs["slack-webhook"] === "" ? [] : [slack]),
        ...(inputs["webhook-url"] === "" ? [] : [webhook]),
    ];
    const told = inputs["dry-run"]
        ? []
        : await Promise.all(configured.map(async (sink) => ({ sink: sink.name, delivery: await sink.send(announcement, signal) })));
    return reportAnnouncement({
        announcement,
        told,
        configured: configured.map((sink) => sink.name),
        dryRun: inputs["dry-run"],
    });
}
function announcementOf(inputs, run, at) {
    const event = (0,announcement/* eventOf */.A)(inputs.event, inputs.decision);
    const { owner, name } = run.repository;
    const subject = inputs.request === ""
        ? `${run.repository.id}/${run.runId}/${inputs.environment}/${inputs.service}`
        : inputs.request;
    return {
        event,
        id: `msg_${idempotencyKey(subject, "announce", event)}`,
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
        runUrl: inputs["run-url"] === "" ? `${run.serverUrl}/${owner}/${name}/actions/runs/${run.runId}` : inputs["run-url"],
        severity: inputs.severity,
        startedAt: inputs["started-at"],
        impact: inputs.impact,
        migration: inputs.migration,
        incidentUrl: inputs["incident-url"],
    };
}


/***/ }),

/***/ 245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ announceContract)
/* harmony export */ });
/* harmony import */ var _core_announce_announcement_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(416);
/* harmony import */ var _kit_action_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(543);
/* harmony import */ var _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(538);



/** What announce promises: people and systems are told, and whatever comes of it changes no verdict. */
const announceContract = (0,_kit_action_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: "announce",
    decisions: { success: "yes", failure: "warning" },
    reasons: {
        told: "Every sink that is configured was told.",
        nothing_configured: "No sink is configured, so nobody was told.",
        planned: "A dry run: the message was only printed.",
        partly_told: "Some sinks could not be told; each is named with its remedy.",
        not_told: "No sink could be told; each is named with its remedy.",
    },
    inputs: {
        event: (0,_kit_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)("", ..._core_announce_announcement_js__WEBPACK_IMPORTED_MODULE_2__/* .EVENT_WORDS */ .T),
        decision: _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        "reason-code": _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        environment: _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        service: _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        version: _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        commit: _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        request: _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        "live-version": _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        "approval-url": _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        "run-url": _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        severity: _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        "started-at": _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR,
        impact: _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        migration: _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        "incident-url": _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
        "slack-webhook": _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .secret */ .rJ,
        "webhook-url": _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .secret */ .rJ,
        "webhook-secret": _kit_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .secret */ .rJ,
    },
    outputs: ["event", "sent"],
    cautious: { sent: "[]" },
    undecided: "failure",
});


/***/ }),

/***/ 894:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_http_node_http_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(362);
/* harmony import */ var _adapters_http_signed_webhook_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(941);
/* harmony import */ var _adapters_http_slack_webhook_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(44);
/* harmony import */ var _adapters_job_actions_edge_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(480);
/* harmony import */ var _core_address_refuse_address_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(215);
/* harmony import */ var _kit_run_action_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(468);
/* harmony import */ var _announce_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(140);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(245);








await (0,_kit_run_action_js__WEBPACK_IMPORTED_MODULE_5__/* .runAction */ .C)(_contract_js__WEBPACK_IMPORTED_MODULE_7__/* .announceContract */ .a, (inputs, surroundings) => {
    const world = { http: (0,_adapters_http_node_http_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeHttp */ .L)({ refuse: (0,_core_address_refuse_address_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseAddress */ .l)({ internal: true }) }), clock: surroundings.clock };
    const webhook = (0,_adapters_http_signed_webhook_js__WEBPACK_IMPORTED_MODULE_1__/* .signedWebhook */ .M)({ url: inputs["webhook-url"], secret: inputs["webhook-secret"] }, world);
    return (0,_announce_js__WEBPACK_IMPORTED_MODULE_6__/* .announce */ .i)(inputs, surroundings, { slack: (0,_adapters_http_slack_webhook_js__WEBPACK_IMPORTED_MODULE_2__/* .slackWebhook */ .w)(inputs["slack-webhook"], world), webhook });
}, _adapters_job_actions_edge_js__WEBPACK_IMPORTED_MODULE_3__/* .actionsEdge */ .T);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ deliverMessage)
/* harmony export */ });
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(703);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(334);


// Two tries and one pause: ten seconds in all. Time-outs are the socket's own, so scaled clocks do not shorten them.
const TIMEOUT_MILLISECONDS = 4_000;
const LONGEST_PAUSE_MILLISECONDS = 2_000;
const SHORTEST_PAUSE_MILLISECONDS = 500;
const MAXIMUM_BYTES = 64 * 1024;
/** Posts a message: one retry after 429, 5xx or a connection that failed, honouring `Retry-After` up to two seconds. */
async function deliverMessage(post, delivering) {
    const first = await attempt(post, delivering);
    if (first.kind === "sent" || first.pause === undefined)
        return strip(first);
    await delivering.clock.sleep(first.pause, delivering.signal);
    return strip(await attempt(post, delivering));
}
async function attempt({ url, headers, body, repeatable, remedy }, { http, signal }) {
    try {
        return judge(await http.exchange({ method: "POST", url, headers, body, timeout: TIMEOUT_MILLISECONDS, maximumBytes: MAXIMUM_BYTES }, signal), remedy);
    }
    catch (error) {
        if (!(error instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j) || signal.aborted)
            throw error;
        const unsent = error.failure === "connect" || error.failure === "dns";
        const pause = unsent || (repeatable && error.failure !== "address-refused") ? SHORTEST_PAUSE_MILLISECONDS : undefined;
        return { kind: "failed", why: `it could not be reached (${error.failure})`, remedy, pause };
    }
}
function judge({ status, headers, body }, remedy) {
    if (status >= 200 && status < 300)
        return { kind: "sent" };
    const why = `it answered ${status}${body === "" ? "" : ` (${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .F)(body, 80)})`}`;
    if (status !== 429 && status < 500)
        return { kind: "failed", why, remedy, pause: undefined };
    const asked = Number(headers["retry-after"] ?? 0) * 1_000;
    const pause = Math.max(Number.isFinite(asked) ? asked : 0, SHORTEST_PAUSE_MILLISECONDS);
    return { kind: "failed", why, remedy, pause: pause <= LONGEST_PAUSE_MILLISECONDS ? pause : undefined };
}
function strip(end) {
    return end.kind === "sent" ? end : { kind: "failed", why: end.why, remedy: end.remedy };
}


/***/ }),

/***/ 362:
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
;// CONCATENATED MODULE: ./lib/core/outcome/unreadable.js
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

// EXTERNAL MODULE: ./lib/ports/http.js
var http = __nccwpck_require__(334);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(703);
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
    const { createBrotliDecompress, createGunzip, createInflate } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 522, 19));
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
        throw new Unreadable("unavailable", `${set} is set, and Node ${node} of this runner cannot go through a proxy`, `Update the runner to one with Node ${FIRST_MAJOR}.${FIRST_MINOR} or newer, or clear ${set} for this job; nothing is sent past a proxy.`);
    const unusable = VARIABLES.find((name) => (environment[name] ?? "") !== "" && !isProxy(environment[name] ?? ""));
    if (unusable === undefined)
        return environment;
    throw new Unreadable("unavailable", `${unusable} is set, and is not the address of an HTTP proxy`, `Write it as http://host:port, or clear ${unusable} for this job; nothing is sent past a proxy.`);
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
    const { Agent, request } = protocol === "http:" ? external_node_http_namespaceObject_0 : await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 708, 19));
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
        throw error instanceof Unreadable ? new http/* HttpError */.j("proxy", `${error.message}. ${error.remedy}`) : error;
    }
}


/***/ }),

/***/ 941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ signedWebhook)
});

// EXTERNAL MODULE: ./lib/core/address/refuse-insecure-url.js
var refuse_insecure_url = __nccwpck_require__(109);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
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

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(703);
// EXTERNAL MODULE: ./lib/core/announce/wording.js + 1 modules
var wording = __nccwpck_require__(497);
;// CONCATENATED MODULE: ./lib/core/announce/webhook-event.js


/** Writes an announcement as a versioned JSON event in the shape that Standard Webhooks advises: type, timestamp, data. */
function webhookEvent(announcement) {
    const { event, at, repository, actor, environment, service, version, commit, request, reasonCode } = announcement;
    const { liveVersion, approvalUrl, incidentUrl, runUrl, severity, startedAt, impact, migration } = announcement;
    const { verdict, next } = (0,wording/* wordingOf */.O)(announcement);
    return JSON.stringify({
        "schema-version": 1,
        type: `deployment.${event}`,
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
            "live-version": (0,inert/* inertLine */.F)(liveVersion),
            "approval-url": approvalUrl,
            "incident-url": incidentUrl,
            "run-url": runUrl,
            severity: (0,inert/* inertLine */.F)(severity),
            "started-at": startedAt?.toISOString() ?? "",
            impact: (0,inert/* inertLine */.F)(impact),
            migration: (0,inert/* inertLine */.F)(migration, 400),
        },
    });
}

// EXTERNAL MODULE: ./lib/adapters/http/deliver-message.js
var deliver_message = __nccwpck_require__(310);
;// CONCATENATED MODULE: ./lib/adapters/http/signed-webhook.js




const REMEDY = "Check the receiver's log for the webhook-id, and that both sides hold the same secret.";
/** Tells another system by a signed event (Standard Webhooks); repetitions carry the same `webhook-id`. */
function signedWebhook({ url, secret }, world) {
    return {
        name: "webhook",
        async send(announcement, signal) {
            const refused = (0,refuse_insecure_url/* refuseInsecureUrl */.q)(url);
            if (refused !== undefined)
                return {
                    kind: "failed",
                    why: `its address cannot be used: ${refused}`,
                    remedy: "Set webhook-url to an https address.",
                };
            if (secret === "")
                return {
                    kind: "failed",
                    why: "webhook-secret is not set, and nothing is sent unsigned",
                    remedy: "Set webhook-secret to the secret that the receiver checks (whsec_… or plain).",
                };
            const body = webhookEvent(announcement);
            const signature = signWebhook({ id: announcement.id, at: world.clock.now(), body }, secret);
            const headers = { "content-type": "application/json", "user-agent": "deploy-actions", ...signature };
            return (0,deliver_message/* deliverMessage */.f)({ url, headers, body, repeatable: true, remedy: REMEDY }, { ...world, signal });
        },
    };
}


/***/ }),

/***/ 44:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ slackWebhook)
});

// EXTERNAL MODULE: ./lib/core/address/refuse-insecure-url.js
var refuse_insecure_url = __nccwpck_require__(109);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(703);
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

// EXTERNAL MODULE: ./lib/core/announce/wording.js + 1 modules
var wording = __nccwpck_require__(497);
;// CONCATENATED MODULE: ./lib/core/announce/slack-message.js



const LONGEST_HEADER = 150;
const MOST_FIELDS = 10;
/** Renders an announcement for an incoming webhook, well under Slack's limits (header 150, ten fields of 2,000, about 13,000 in all). */
function slackMessage(announcement) {
    const { mark, verdict, next, facts, links } = (0,wording/* wordingOf */.O)(announcement);
    const section = (text) => ({ type: "section", text: { type: "mrkdwn", text } });
    const fields = facts
        .slice(0, MOST_FIELDS)
        .map(([label, value]) => ({ type: "mrkdwn", text: `*${label}*\n${slackText(value, 200)}` }));
    const shown = links.map(([label, address]) => slackLink(label, address)).join(" · ");
    const blocks = [
        {
            type: "header",
            text: {
                type: "plain_text",
                text: `${mark} ${(0,inert/* inertLine */.F)(verdict, LONGEST_HEADER - 40)}`.slice(0, LONGEST_HEADER),
                emoji: false,
            },
        },
        ...(fields.length === 0 ? [] : [{ type: "section", fields }]),
        ...(next === "" ? [] : [section(`*Next:* ${slackText(next)}`)]),
        ...(shown === "" ? [] : [section(shown)]),
    ];
    return { text: `${mark} ${slackText(verdict)}${next === "" ? "" : `. ${slackText(next)}`}`, blocks };
}

// EXTERNAL MODULE: ./lib/adapters/http/deliver-message.js
var deliver_message = __nccwpck_require__(310);
;// CONCATENATED MODULE: ./lib/adapters/http/slack-webhook.js



const REMEDY = "Check that the Slack app is still installed and its channel not archived, then renew the secret slack-webhook.";
/** Tells a Slack channel through an incoming webhook, which cannot edit and drops no repetition. */
function slackWebhook(url, world) {
    return {
        name: "slack",
        async send(announcement, signal) {
            const refused = (0,refuse_insecure_url/* refuseInsecureUrl */.q)(url);
            if (refused !== undefined)
                return {
                    kind: "failed",
                    why: `its address cannot be used: ${refused}`,
                    remedy: "Set slack-webhook to the https address that Slack shows.",
                };
            const post = {
                url,
                headers: { "content-type": "application/json" },
                body: JSON.stringify(slackMessage(announcement)),
                repeatable: false,
                remedy: REMEDY,
            };
            return (0,deliver_message/* deliverMessage */.f)(post, { ...world, signal });
        },
    };
}


/***/ }),

/***/ 480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ actionsEdge)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
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
        temporary: environment.RUNNER_TEMP ?? "/tmp",
    };
}


/***/ }),

/***/ 215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ refuseAddress)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(280);

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
            return internal ? undefined : `it is in the range ${range}; set allow-private-hosts for an internal host`;
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

/***/ 109:
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

/***/ 416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ eventOf),
/* harmony export */   T: () => (/* binding */ EVENT_WORDS)
/* harmony export */ });
/** The words that choose an event: the event itself, or the decision of a pipeline. */
const EVENT_WORDS = [
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
];
/** Chooses the event to tell: the one that is named, else the one that follows from the pipeline's decision; an unknown decision is a stop, never a success. */
function eventOf(named, decision) {
    const word = named === "" ? decision : named;
    switch (word) {
        case "success":
            return "succeeded";
        case "pending":
        case "denied":
        case "started":
        case "succeeded":
        case "unchanged":
        case "planned":
        case "rolled-back":
        case "held":
            return word;
        default:
            return "stopped";
    }
}


/***/ }),

/***/ 497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ wordingOf)
});

;// CONCATENATED MODULE: ./lib/core/time/format-utc.js
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Formats an instant as people say it, to the minute: `Tue 17 Nov 2026 10:41 UTC`. */
function formatUtc(instant) {
    const day = `${DAYS[instant.getUTCDay()]} ${instant.getUTCDate()} ${MONTHS[instant.getUTCMonth()]} ${instant.getUTCFullYear()}`;
    return `${day} ${instant.toISOString().slice(11, 16)} UTC`;
}

;// CONCATENATED MODULE: ./lib/core/announce/wording.js

/** Puts an announcement into words: the verdict, who and what and where, and the next step; an undone deployment as an incident. */
function wordingOf(announcement) {
    const { event, approvalUrl, incidentUrl, runUrl, commit, actor, repository, reasonCode, migration } = announcement;
    const facts = [
        ["Repository", repository],
        ["Commit", commit.slice(0, 12)],
        ["Started by", actor],
        ["Reason", reasonCode],
        // What is to come is told while somebody can still object, and when it begins.
        ["Database first", event === "pending" || event === "started" ? migration : ""],
        ...incidentFacts(announcement),
    ];
    const links = [
        ["Incident", incidentUrl],
        ["Run", runUrl],
        ["Approval issue", approvalUrl],
    ];
    return {
        ...verdictOf(announcement),
        facts: facts.filter(([, value]) => value !== ""),
        links: links.filter(([, address]) => address !== ""),
    };
}
/** Tells a stop that left nothing to mend: another deployment took over, or nothing was changed. */
function harmless({ event, reasonCode }) {
    return event === "stopped" && (reasonCode === "superseded" || reasonCode === "nothing_changed");
}
function verdictOf(announcement) {
    if (!harmless(announcement))
        return eventWords(announcement);
    const { mark, verdict } = eventWords(announcement);
    return announcement.reasonCode === "superseded"
        ? {
            mark,
            verdict,
            next: "Another deployment took its place and was left alone; the run names it. To deploy this version, start a new run.",
        }
        : { mark, verdict, next: "Nothing was changed. Mend what the run names, then start a new run." };
}
function eventWords({ event, service, version, environment, liveVersion, }) {
    const what = `${service}${version === "" ? "" : ` ${version}`}`;
    const live = liveVersion === "" ? "which version is live is not proven" : `${liveVersion} is live`;
    switch (event) {
        case "pending":
            return {
                mark: "⏳",
                verdict: `${what} waits for approval for ${environment}`,
                next: "Approve or deny it in the approval issue, whose text has the exact line to write; then re-run the failed jobs.",
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
            return {
                mark: "🛑",
                verdict: `${what} stopped on its way to ${environment}; ${live}`,
                next: "Open the run: its summary says what is known and what to do.",
            };
    }
}
function incidentFacts(announcement) {
    const { event, severity, impact, startedAt, at, liveVersion } = announcement;
    if (harmless(announcement))
        return [];
    if (event !== "rolled-back" && event !== "held" && event !== "stopped")
        return [];
    const resolved = event === "rolled-back" && liveVersion !== "";
    return [
        ["Status", resolved ? "Resolved" : event === "rolled-back" ? "Identified" : "Investigating"],
        ["Severity", severity === "" ? "not assessed yet" : severity.toUpperCase()],
        ["Customer impact", impact],
        ["Start time", startedAt === undefined ? "" : formatUtc(startedAt)],
        ["Told at", startedAt === undefined ? formatUtc(at) : ""],
        ["Resolution", resolved ? `rolled back to ${liveVersion}` : ""],
        [
            "ETA",
            resolved
                ? ""
                : event === "held"
                    ? "when a person has judged it, or its hold expires"
                    : "unknown: a person has to look",
        ],
    ];
}


/***/ }),

/***/ 703:
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

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony exports code, folded */
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(703);

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

/***/ 543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ COMMON_REASONS),
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   qC: () => (/* binding */ COMMON_FIELDS)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(538);

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

/***/ 538:
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

;// CONCATENATED MODULE: ./lib/core/time/duration.js
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
const duration = {
    parse: (given) => {
        if (given === "")
            return value(undefined);
        const milliseconds = parseDuration(given);
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

/***/ 468:
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
var inert = __nccwpck_require__(703);
// EXTERNAL MODULE: ./lib/kit/action-contract.js
var action_contract = __nccwpck_require__(543);
;// CONCATENATED MODULE: ./lib/core/outcome/problem.js
/** Formats a problem as `file:line:column message`, as editors and people read it. */
function formatProblem({ file, line, column, message }) {
    const place = line === undefined ? file : `${file}:${line}${column === undefined ? "" : `:${column}`}`;
    return `${place} ${message}`;
}

// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __nccwpck_require__(706);
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


/***/ }),

/***/ 334:
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
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(894);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
