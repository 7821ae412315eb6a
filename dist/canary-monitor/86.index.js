export const id = 86;
export const ids = [86,571];
export const modules = {

/***/ 86:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonPathProblems: () => (/* binding */ jsonPathProblems)
/* harmony export */ });
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5703);
/* harmony import */ var _select_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6952);


/** Finds the JSONPaths of a monitor that cannot be evaluated. It stands alone, since only a monitor that asks a JSON provider needs what evaluates them. */
function jsonPathProblems({ metrics }, file) {
    return metrics.flatMap(({ name, values, totals }) => [...values, ...totals]
        .flatMap((query) => (query.kind === "json" ? [query.series, query.time, query.value] : []))
        .filter((path) => path !== undefined && !(0,_select_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canSelect */ .B)(path))
        .map((path) => ({
        file,
        message: `metric '${name}' has ${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .F)(path ?? "", 80)}, which is no JSONPath; write one such as $.errors (RFC 9535, without match and search).`,
    })));
}


/***/ }),

/***/ 6952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ canSelect),
  selectJson: () => (/* binding */ selectJson)
});

;// CONCATENATED MODULE: ./lib/core/document/json-path-cost.js
/** What a path may look at: a second or so on a runner. */
const MOST = 5_000_000;
/**
 * Tells whether a path may be evaluated on a value in bounded time. Each `..` behind the first looks again at everything below
 * what it is reached by, which a deep value makes many times its size; one that starts anew at `$` inside a filter looks at
 * everything for each member.
 */
function isAffordable(path, value) {
    const descents = path.split("..").length - 1;
    const [, ...filters] = path.split("[?");
    const anew = filters.join().split("$").length - 1;
    if (descents < 2 && anew === 0)
        return true;
    const { members, depth } = extentOf(value);
    return members * depth ** Math.max(0, descents - 1) * members ** anew <= MOST;
}
/** Counts the members of a value and its nesting without recursion, since a service chooses how deep it is. */
function extentOf(value) {
    let level = [value];
    let [members, depth] = [0, 0];
    while (level.length > 0) {
        members += level.length;
        depth++;
        level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
    }
    return { members, depth };
}

// EXTERNAL MODULE: ./node_modules/json-p3/dist/json-p3.cjs.js
var json_p3_cjs = __webpack_require__(393);
;// CONCATENATED MODULE: ./lib/core/document/json-path-query.js

/** JSONPath (RFC 9535) without `match` and `search`, whose patterns would run on a backtracking engine. */
const environment = new json_p3_cjs/* JSONPathEnvironment */.Dd({ maxRecursionDepth: 64 });
environment.functionRegister.delete("match");
environment.functionRegister.delete("search");
/** Compiles a JSONPath; `undefined` for text that is none, and where it uses the regular expression functions. Evaluating it throws beyond 64 levels. */
function jsonPathQuery(path) {
    try {
        return environment.compile(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/core/canary/queries/select-json.js


/** Selects what a JSONPath finds in a document that was parsed, in bounded time. */
function selectJson(document, path) {
    const query = compiled(path);
    if (query === undefined)
        return { kind: "no-path" };
    if (!isAffordable(path, document))
        return { kind: "too-large" };
    try {
        return { kind: "selected", values: query.query(document).values() };
    }
    catch {
        return { kind: "too-large" };
    }
}
/** Tells whether text is a JSONPath that can be evaluated; its regular expression functions are not. */
function canSelect(path) {
    return compiled(path) !== undefined;
}
/** Paths are those of a monitor, so that they are few; each is read at every point of a list. */
const known = new Map();
function compiled(path) {
    if (!known.has(path))
        known.set(path, jsonPathQuery(path));
    return known.get(path);
}


/***/ })

};
