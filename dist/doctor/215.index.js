export const id = 215;
export const ids = [215];
export const modules = {

/***/ 8215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseAddress: () => (/* binding */ refuseAddress)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);

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


/***/ })

};
