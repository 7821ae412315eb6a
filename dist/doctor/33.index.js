export const id = 33;
export const ids = [33];
export const modules = {

/***/ 8033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isJsonPath: () => (/* binding */ isJsonPath),
  readJson: () => (/* binding */ readJson)
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

;// CONCATENATED MODULE: ./lib/core/checks/json-path.js


/** More values than any check says something about. */
const MOST_SELECTED = 100_000;
/** Tells whether text is a JSONPath that can be evaluated; its regular expression functions are not. */
function isJsonPath(path) {
    return jsonPathQuery(path) !== undefined;
}
/** Reads a path from a JSON text; a path that selects several values reads as the list of them. */
function readJson(text, path) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        return { kind: "unreadable", why: "the body is not JSON" };
    }
    if (!isAffordable(path, parsed))
        return { kind: "unreadable", why: `the body is too large for ${path}` };
    const query = jsonPathQuery(path);
    if (query === undefined)
        return { kind: "unreadable", why: `the body is too deep or too large for ${path}` };
    try {
        const found = [];
        for (const { value } of query.lazyQuery(parsed)) {
            if (found.length === MOST_SELECTED)
                return { kind: "unreadable", why: `${path} selects more than ${MOST_SELECTED} values` };
            found.push(value);
        }
        if (found.length === 0)
            return { kind: "missing" };
        const value = found.length === 1 ? found[0] : found;
        return query.singularQuery() ? { kind: "value", value } : { kind: "value", value, selected: found };
    }
    catch {
        return { kind: "unreadable", why: `the body is too deep or too large for ${path}` };
    }
}


/***/ })

};
