export const id = 648;
export const ids = [648];
export const modules = {

/***/ 7648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileChecks: () => (/* binding */ compileChecks),
  schemaFilesIn: () => (/* binding */ schemaFilesIn)
});

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

// EXTERNAL MODULE: ./lib/core/checks/conditions-in.js
var conditions_in = __webpack_require__(4735);
;// CONCATENATED MODULE: ./lib/core/checks/compile-checks.js



/** Lists the schemas that a document's conditions name by their path. */
function schemaFilesIn({ checks = [], flows = [] }) {
    const steps = [...checks, ...flows.flatMap((flow) => flow.steps)];
    const paths = steps.flatMap(({ expect = {} }) => (0,conditions_in/* conditionsIn */.A)(expect, []).flatMap(({ operators: { schema } }) => (typeof schema === "string" ? [schema] : [])));
    return [...new Set(paths)];
}
/** Compiles the patterns and JSON Schemas of planned steps, and loads what each of them needs; what cannot be compiled is reported at its place. */
async function compileChecks(steps, facts) {
    const needs = steps.flatMap(needsOf);
    const readJson = steps.some(readsJson) ? (await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(33)]).then(__webpack_require__.bind(__webpack_require__, 8033))).readJson : undefined;
    if (needs.length === 0)
        return { ...NOTHING_COMPILED, readJson };
    const { loadPatterns } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6663));
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
    const ofConditions = (0,conditions_in/* conditionsIn */.A)(expect, [...path, "expect"]).flatMap(({ operators: { matches, schema }, path: at }) => [
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
    const { loadJsonSchemas } = await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(476)]).then(__webpack_require__.bind(__webpack_require__, 7476));
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


/***/ })

};
