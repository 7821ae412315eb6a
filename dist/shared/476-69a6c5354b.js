export const id = 476;
export const ids = [476];
export const modules = {

/***/ 7476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadJsonSchemas: () => (/* binding */ loadJsonSchemas)
});

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(8280);
;// CONCATENATED MODULE: ./lib/core/checks/json-formats.js

const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
/** The formats of JSON Schema that are checked, by their name; a schema that names another is refused rather than half looked at. */
const CHECKED_FORMATS = {
    date: isDate,
    time: (text) => TIME.test(text),
    "date-time": (text) => /^.{10}[t ]/i.test(text) && isDate(text.slice(0, 10)) && TIME.test(text.slice(11)),
    email: (text) => text.length <= 320 && /^[^\s@"<>]+@[^\s@]+$/.test(text) && HOST.test(text.split("@")[1] ?? ""),
    hostname: (text) => HOST.test(text),
    ipv4: (text) => ipaddr.IPv4.isValidFourPartDecimal(text),
    ipv6: (text) => ipaddr.IPv6.isValid(text),
    uri: (text) => /^[a-z][a-z0-9+.-]*:/i.test(text) && URL.canParse(text),
    uuid: (text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
};
/** Tells a day of the calendar from one that is only written like it, such as the 30th of February. */
function isDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./lib/core/checks/json-schema.js

const DRAFT_07 = /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/;
/**
 * Loads the validator of JSON Schemas (2020-12, or draft-07 where `$schema` says so) and compiles with it. A schema is all
 * that it needs: what it refers to elsewhere is refused. Its patterns are RE2's, and whether items are unique is found in one
 * pass, so no value can make it slow.
 */
async function loadJsonSchemas(compilePattern) {
    const engine = Object.assign((pattern) => linear(pattern, compilePattern), { code: "linear" });
    const options = {
        code: { regExp: engine },
        strictTypes: false,
        strictTuples: false,
        logger: false,
        ownProperties: true,
        formats: CHECKED_FORMATS,
    };
    return async (schema) => {
        // Bundled, a module that exports a function shows it as `default` alone.
        const Ajv = DRAFT_07.test(String(schema.$schema ?? ""))
            ? (await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(463)]).then(__webpack_require__.t.bind(__webpack_require__, 2463, 19))).default.Ajv
            : (await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__, 2210, 19))).default.Ajv2020;
        try {
            const validate = new Ajv(options).removeKeyword("uniqueItems").addKeyword(UNIQUE_ITEMS).compile(schema);
            return {
                kind: "right",
                value: (value) => violation(() => validate(value), () => validate.errors),
            };
        }
        catch (error) {
            return { kind: "wrong", why: explain(error) };
        }
    };
}
function linear(text, compilePattern) {
    const pattern = compilePattern(text);
    if (pattern.kind === "wrong")
        throw new Error(`the pattern '${text}' is not RE2's: ${pattern.why}`);
    // The validator keeps patterns apart by their text.
    return Object.assign({ test: pattern.value.isFoundIn }, { toString: () => text });
}
const UNIQUE_ITEMS = {
    keyword: "uniqueItems",
    type: "array",
    schemaType: "boolean",
    validate: areUnique,
    errors: false,
};
function areUnique(wanted, items) {
    return !wanted || new Set(items.map(canonical)).size === items.length;
}
function canonical(value) {
    return JSON.stringify(value, (_, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
        : inner);
}
function violation(isValid, errors) {
    try {
        if (isValid() === true)
            return undefined;
    }
    catch {
        return "it is nested too deep to be looked at";
    }
    const [first] = errors() ?? [];
    if (first === undefined)
        return "it is not as the schema says";
    return `${first.instancePath === "" ? "it" : first.instancePath} ${first.message ?? first.keyword}`;
}
function explain(error) {
    const message = error instanceof Error ? error.message : String(error);
    return /can't resolve reference/.test(message)
        ? `${message}: write it under $defs, since nothing is fetched`
        : message;
}


/***/ })

};
