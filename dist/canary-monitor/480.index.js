export const id = 480;
export const ids = [480];
export const modules = {

/***/ 1480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   providerProblems: () => (/* binding */ providerProblems),
/* harmony export */   secretsNeeded: () => (/* binding */ secretsNeeded)
/* harmony export */ });
/* harmony import */ var _incident_source_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9324);

const INPUT = "provider-tokens";
/** Lists the secrets that providers need and nobody gave: `name`, or `name.part`. None of them is touched for it. */
function providerProblems(providers, tokens) {
    return [...providers].flatMap(([name, plan]) => secretsNeeded(plan)
        .filter((secret) => (tokens.get(secret) ?? "") === "")
        .map((secret) => ({
        file: INPUT,
        message: `holds no secret for provider '${name}': add a line ${secret}=\${{ secrets.… }} to the input ${INPUT} of the workflow.`,
    })));
}
/** Lists the names of a provider's secrets. */
function secretsNeeded(plan) {
    switch (plan.kind) {
        case "cloudwatch":
            return [];
        case "datadog":
            return [`${plan.name}.api-key`, `${plan.name}.application-key`];
        case "sentry":
            return [plan.name];
        case "prometheus":
        case "json": {
            const own = plan.auth.kind === "none" ? [] : [plan.name];
            return [...new Set([...own, ...(0,_incident_source_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsOf */ .Fj)(plan.headers, plan.name)])];
        }
    }
}


/***/ }),

/***/ 9324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ fillPlaceholders),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   aW: () => (/* binding */ wrongPlaceholders)
/* harmony export */ });
/** One mention of a secret in a header's value: `{token}`, or `{token.part}` where an endpoint needs several. */
const PLACEHOLDER = /\{([^{}]*)\}/g;
/** Lists the names under which an endpoint's secrets stand in the input incident-tokens: its own, or `name.part`. */
function secretsOf(headers, name) {
    const found = Object.values(headers).flatMap((value) => [...value.matchAll(PLACEHOLDER)].map(([, word = ""]) => word));
    return [...new Set(found)].map((word) => secretName(word, name) ?? word);
}
/** Names what is between braces and no placeholder; empty when every one is. */
function wrongPlaceholders(value) {
    return [...value.matchAll(PLACEHOLDER)]
        .map(([, word = ""]) => word)
        .filter((word) => secretName(word, "") === undefined);
}
/** Fills a header's placeholders; an unknown secret stays as it was written. */
function fillPlaceholders(value, name, tokens) {
    return value.replace(PLACEHOLDER, (whole, word) => tokens.get(secretName(word, name) ?? "") ?? whole);
}
function secretName(word, name) {
    const part = /^token(?:\.([a-z][a-z0-9-]{0,31}))?$/.exec(word);
    if (part === null)
        return undefined;
    return part[1] === undefined ? name : `${name}.${part[1]}`;
}


/***/ })

};
