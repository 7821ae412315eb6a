export const id = 683;
export const ids = [683];
export const modules = {

/***/ 6064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ canSelect),
  selectJson: () => (/* binding */ selectJson)
});

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

/** Selects what a JSONPath finds in a document that was parsed. */
function selectJson(document, path) {
    const query = compiled(path);
    if (query === undefined)
        return { kind: "no-path" };
    try {
        return { kind: "selected", values: query.query(document).values() };
    }
    catch {
        return { kind: "too-deep" };
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
