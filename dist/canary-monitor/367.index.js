export const id = 367;
export const ids = [367];
export const modules = {

/***/ 5367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  newLogPatterns: () => (/* binding */ newLogPatterns)
});

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
;// CONCATENATED MODULE: ./lib/core/canary/logs/log-line.js

/** More of a line is not looked at. */
const LONGEST = 2_000;
/** A document that is longer is read as a line. */
const LONGEST_DOCUMENT = 64 * 1024;
const HIDDEN = "***";
/** The members of a structured line that say what happened, the most telling first (pino, winston, bunyan, Serilog, logback, structlog). */
const MEMBERS = ["message", "msg", "@mt", "event", "error", "err", "exception"];
/** Reads what an untrusted line says: its message where it is a JSON document, its first line without trailing trace, made inert, with what may be a secret or a person's address hidden. */
function logLine(text) {
    const said = messageOf(text) ?? text;
    const [first = ""] = said.trim().slice(0, LONGEST).split(/\r?\n/, 1);
    return log_line_hidden((0,inert/* inertLine */.F)(first, LONGEST));
}
function messageOf(text) {
    const trimmed = text.trim();
    if (!trimmed.startsWith("{") || trimmed.length > LONGEST_DOCUMENT)
        return undefined;
    try {
        return wordsOf(JSON.parse(trimmed), 2);
    }
    catch {
        return undefined;
    }
}
function wordsOf(value, depth) {
    if (typeof value === "string")
        return value.trim() === "" ? undefined : value;
    if (typeof value !== "object" || value === null || depth === 0)
        return undefined;
    const members = new Map(Object.entries(value));
    for (const name of MEMBERS) {
        const words = wordsOf(members.get(name), depth - 1);
        if (words !== undefined)
            return words;
    }
    return undefined;
}
/** Hides what stands behind a telling name, in an address, or is as long and mixed as keys and tokens are. */
function log_line_hidden(line) {
    return (line
        .replace(/(:\/\/)[^/\s@]{1,300}@/g, `$1${HIDDEN}@`)
        .replace(/\b(bearer|basic|digest)\s+\S+/gi, `$1 ${HIDDEN}`)
        // What stands in these headers has spaces and semicolons of its own: nothing behind them is kept.
        .replace(/\b((?:proxy-)?authorization|(?:set-)?cookie)(\\?["']?\s{0,3}[:=]).*$/i, `$1$2 ${HIDDEN}`)
        .replace(/((?:passw(?:or)?d|passwd|passphrase|(?<![a-z])pass|pwd|secret|token|credentials?|(?:api|access|private)[-_]?key|session(?:[-_]?id)?|signature|sig)\\?["']?\s{0,3}[:=]\s{0,3})(?:\\?"[^"]{0,500}"?|\\?'[^']{0,500}'?|[^\s,;&]+)/gi, `$1${HIDDEN}`)
        // Numbers of payment cards, in groups or not.
        .replace(/\b(?:\d{4}[ -]){3}\d{1,7}\b|\b\d{15,16}\b/g, HIDDEN)
        .replace(/(?<![\w.+-])[\w.+-]{1,100}@[\w-]{1,100}(?:\.[\w-]{1,100}){1,5}/g, HIDDEN)
        .replace(/[\w+/=-]{20,}/g, (run) => (isKeyLike(run) ? HIDDEN : run)));
}
/** Long runs of letters alone are names of classes and paths, but for the longest. */
function isKeyLike(run) {
    return run.length >= 64 || (/\d/.test(run) && run.split("/").some((part) => part.length >= 20 && /\d/.test(part)));
}

;// CONCATENATED MODULE: ./lib/core/canary/logs/pattern-of.js
const pattern_of_LONGEST = 200;
/** What differs from one occurrence to the next, the longer forms first. */
const VARIABLES = [
    [/\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?/g, "<time>"],
    [/(?<!\d)\d\d:\d\d:\d\d(?:[.,]\d{1,9})?/g, "<time>"],
    [/"[^"]{0,500}"|`[^`]{0,500}`|(?<!\w)'[^']{0,500}'(?!\w)/g, "<text>"],
    [/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g, "<address>"],
    [/\b(?:0x[\da-f]+|(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{8,})\b/gi, "<hex>"],
    [/\d+(?:[.,]\d+)*/g, "<n>"],
];
/** Takes out of a line what differs from one occurrence to the next: instants, quoted texts, addresses, hexadecimal and other numbers. Lines of one pattern come from one place of a program, most of the time. */
function patternOf(line) {
    const pattern = VARIABLES.reduce((text, [variable, name]) => text.replace(variable, name), line);
    return pattern.replace(/\s+/g, " ").trim().slice(0, pattern_of_LONGEST).toWellFormed();
}

;// CONCATENATED MODULE: ./lib/core/canary/logs/new-log-patterns.js


const MOST_PATTERNS = 10;
const LONGEST_EXAMPLE = 300;
/** A program that writes more kinds of lines than that writes no kinds at all. */
const MOST_KINDS = 5_000;
/** Finds the kinds of untrusted lines that were logged after an instant and not before it. */
function newLogPatterns(before, after) {
    const known = new Set();
    for (const text of before)
        known.add(patternOf(logLine(text)));
    const found = new Map();
    for (const text of after) {
        const line = logLine(text);
        const pattern = patternOf(line);
        if (pattern === "" || known.has(pattern))
            continue;
        const same = found.get(pattern);
        if (same !== undefined)
            same.count += 1;
        else if (found.size < MOST_KINDS)
            found.set(pattern, { count: 1, example: line.slice(0, LONGEST_EXAMPLE).toWellFormed() });
    }
    const sorted = [...found]
        .map(([pattern, { count, example }]) => ({ pattern, count, example }))
        .sort((one, other) => other.count - one.count || (one.pattern < other.pattern ? -1 : 1));
    return { patterns: sorted.slice(0, MOST_PATTERNS), more: Math.max(0, sorted.length - MOST_PATTERNS) };
}


/***/ })

};
