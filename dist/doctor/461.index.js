export const id = 461;
export const ids = [461];
export const modules = {

/***/ 7461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isHome: () => (/* binding */ isHome),
/* harmony export */   mapping: () => (/* binding */ mapping),
/* harmony export */   readWorkflowFile: () => (/* binding */ readWorkflowFile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Reads a workflow file; one without jobs where the text is none. */
function readWorkflowFile({ path, text }) {
    const { on, permissions, concurrency, jobs } = mapping(parsed(text));
    const bodies = Object.entries(mapping(jobs)).map(([job, body]) => [job, mapping(body)]);
    return { path, events: eventsOf(on), permissions, concurrency, jobs: new Map(bodies) };
}
/** Reads what may be a mapping; empty where it is none. */
function mapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
/** Tells by which name ours goes: the repository at `home` (`owner/name`; empty: any that is called deploy-actions). */
function isHome(repository, home) {
    return home === "" ? repository.endsWith("/deploy-actions") : repository.toLowerCase() === home.toLowerCase();
}
function parsed(text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 20, logLevel: "silent" });
    }
    catch {
        return undefined;
    }
}
function eventsOf(on) {
    if (typeof on === "string")
        return [on];
    return Array.isArray(on) ? on.map(String) : Object.keys(mapping(on));
}


/***/ })

};
