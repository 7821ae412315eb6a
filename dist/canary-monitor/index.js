import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
exports.Ll = identity.isNode;
exports.tO = identity.isPair;
exports.jn = identity.isScalar;
__webpack_unused_export__ = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
exports.hR = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
exports.YR = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 5834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ canaryMonitor)
});

// EXTERNAL MODULE: ./lib/core/policy/change-class.js
var change_class = __nccwpck_require__(325);
// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __nccwpck_require__(1470);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
;// CONCATENATED MODULE: ./lib/flows/verdict/note-verdict.js


/**
 * Notes a step's verdict in the record, keeping what stands there by now; a record that has ended is left as it is, also when it ended since
 * it was read. Gives the reason when it could not be written, which changes no verdict.
 */
async function noteVerdict(records, record, verdict) {
    try {
        const now = await readAgain(records, record);
        if ((0,deploy_record/* isTerminal */.Hd)(now))
            return undefined;
        const standing = (0,deploy_record/* statusOf */.c2)(now) ?? { serviceDeployment: "", family: now.payload.family, phase: "started" };
        await records.note(now.id, { state: "in_progress", status: { ...standing, ...verdict } });
        return undefined;
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            return `The verdict could not be noted in record ${record.id}: ${error.message}. ${error.remedy}`;
        throw error;
    }
}
/** Reads a record as it stands by now; where that fails, what is known of it must do: a verdict that is lost is worse than one too many. */
async function readAgain(records, record) {
    if ((0,deploy_record/* isTerminal */.Hd)(record))
        return record;
    try {
        const { environment, service } = record.payload;
        return (await records.list({ environment, service })).find(({ id }) => id === record.id) ?? record;
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            return record;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/kit/poll.js
/** Looks until an answer is found, the deadline passes or the signal aborts; looks at least once unless already aborted. */
async function poll({ clock, chance, signal, deadline, interval }, look) {
    const start = clock.elapsed();
    while (!signal.aborted) {
        const seen = await look();
        if (seen.kind === "found")
            return seen;
        const left = deadline - clock.elapsed();
        if (left <= 0)
            return { kind: "deadline" };
        const pause = Math.max(seen.atLeast ?? 0, interval(clock.elapsed() - start) * (0.8 + 0.4 * chance()));
        try {
            await clock.sleep(Math.min(pause, left), signal);
        }
        catch (error) {
            if (signal.aborted)
                break;
            throw error;
        }
    }
    return { kind: "interrupted" };
}

;// CONCATENATED MODULE: ./lib/core/canary/arm-queries.js
const ARM = /\{arm\.(\w+)\}/g;
/** Names a query: stable, unique, and beginning with a lower-case letter as CloudWatch wants it. */
function queryId(side, metric, { part, index }) {
    return `${side}_${metric}_${part}_${index}`;
}
/** Binds the queries of one metric to a side's arm. */
function bindQueries(metric, position, { side, arm }) {
    const bind = (part) => (query, index) => ({
        ...query,
        id: queryId(side, position, { part, index }),
        dimensions: fill(query.dimensions, arm),
    });
    return [...metric.values.map(bind("value")), ...metric.totals.map(bind("total"))];
}
/** Lists the arm's dimensions that a metric needs and the arm does not have. */
function missingDimensions({ values, totals }, arm) {
    const needed = [...values, ...totals].flatMap(({ dimensions }) => Object.values(dimensions).flatMap((text) => [...text.matchAll(ARM)].map((match) => match[1] ?? "")));
    return [...new Set(needed)].filter((name) => !Object.hasOwn(arm, name));
}
/** Tells whether a metric measures both versions together, since its dimensions do not tell the arms apart. */
function measuresBoth({ values }) {
    return !values.some(({ dimensions }) => Object.values(dimensions).some((text) => /\{arm\.TargetGroup\}/.test(text)));
}
function fill(dimensions, arm) {
    return Object.fromEntries(Object.entries(dimensions).map(([name, text]) => [name, text.replace(ARM, (_, key) => arm[key] ?? "")]));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __nccwpck_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __nccwpck_require__(3305);
// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __nccwpck_require__(6289);
;// CONCATENATED MODULE: ./lib/core/canary/monitor-document.js


const monitor_document_duration = schemas/* string */.YjP()
    .check(schemas/* refine */.YPB((text) => ((0,duration/* parseDuration */.E)(text) ?? 0) > 0, "expected a duration with its unit, such as 8m"));
const limit = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()], {
    error: "expected a number, a share such as 1%, or a duration such as 500ms",
});
const query = schemas/* strictObject */.rej({
    namespace: schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(255)),
    metric: schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(255)),
    dimensions: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())),
    statistic: schemas/* optional */.lqM(schemas/* string */.YjP()
        .check(api/* _regex */.Fk(/^(Sum|Average|Maximum|Minimum|SampleCount|p\d{1,2}(\.\d{1,2})?)$/, "expected Sum, Average, Maximum, Minimum, SampleCount or a percentile such as p95"))),
});
const queries = schemas/* union */.KCZ([query, schemas/* array */.YOg(query).check(api/* _minLength */.m9(1))]);
const judged = {
    name: schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(80)),
    provider: schemas/* literal */.euz("cloudwatch", { error: "expected 'cloudwatch', the only provider so far" }),
    limits: schemas/* optional */.lqM(schemas/* strictObject */.rej({ normal: schemas/* optional */.lqM(limit), alert: limit })),
    critical: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    bad: schemas/* optional */.lqM(schemas/* enum */.k5n(["above", "below"], { error: "expected above or below" })),
    for: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[1-9]\d? of [1-9]\d?$/, "expected a rule such as 3 of 5"))),
    lag: schemas/* optional */.lqM(monitor_document_duration),
    samples: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1))),
};
const missing = schemas/* optional */.lqM(schemas/* enum */.k5n(["no-data", "zero", "breach"], { error: "expected no-data, zero or breach" }));
const count = schemas/* strictObject */.rej({
    ...judged,
    kind: schemas/* literal */.euz("count"),
    events: queries,
    total: queries,
    compare: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        tolerate: schemas/* optional */.lqM(schemas/* number */.aig().check(api/* _gte */.qm(1))),
        excess: schemas/* optional */.lqM(limit),
        events: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1))),
    })),
});
const percentile = schemas/* strictObject */.rej({ ...judged, kind: schemas/* literal */.euz("percentile"), query, total: queries });
const gauge = schemas/* strictObject */.rej({ ...judged, kind: schemas/* literal */.euz("gauge"), query, missing });
/** The schema of `.github/deploy-monitor.yml`: how long to watch, and what each metric may be. */
const monitorSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, { error: "expected version: 1" }),
    watch: monitor_document_duration,
    extend: schemas/* optional */.lqM(monitor_document_duration),
    period: schemas/* optional */.lqM(monitor_document_duration),
    lag: schemas/* optional */.lqM(monitor_document_duration),
    alpha: schemas/* optional */.lqM(schemas/* number */.aig().check(api/* _gt */.Tx(0), api/* _lte */.Zm(0.2))),
    metrics: schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt("kind", [count, percentile, gauge], { error: "expected kind: count, percentile or gauge" }))
        .check(api/* _minLength */.m9(1)),
});

;// CONCATENATED MODULE: ./lib/core/canary/limit.js

/**
 * Reads a limit as people write it: a number in the metric's own unit, `1%` (of a share 0.01, of a level 1), or a duration
 * (`500ms`), which is compared in seconds as CloudWatch reports them. `undefined` for anything else.
 */
function parseLimit(given, kind) {
    if (typeof given === "number")
        return Number.isFinite(given) ? given : undefined;
    const percent = /^(\d+(?:\.\d+)?)\s?%$/.exec(given)?.[1];
    if (percent !== undefined)
        return kind === "count" ? Number(percent) / 100 : Number(percent);
    if (kind === "count")
        return undefined;
    const milliseconds = (0,duration/* parseDuration */.E)(given);
    return milliseconds === undefined ? undefined : milliseconds / 1_000;
}
/** Reads the unit off the way a limit was written. */
function unitOf(given, kind) {
    if (kind === "count")
        return "share";
    if (typeof given !== "string")
        return "plain";
    return given.trim().endsWith("%") ? "percent" : "seconds";
}
/** Writes a value in its unit with three significant digits. */
function formatValue(value, unit) {
    if (value === undefined)
        return "–";
    const digits = (number) => String(Number(number.toPrecision(3)));
    switch (unit) {
        case "share":
            return `${digits(value * 100)} %`;
        case "percent":
            return `${digits(value)} %`;
        case "seconds":
            return value < 1 ? `${digits(value * 1_000)} ms` : `${digits(value)} s`;
        case "plain":
            return digits(value);
    }
}

;// CONCATENATED MODULE: ./lib/core/canary/plan-monitor.js


const MINUTE = 60_000;
const DEFAULTS = {
    lag: 2 * MINUTE,
    extend: 10 * MINUTE,
    period: MINUTE,
    alpha: 0.01,
    for: "3 of 5",
    samples: 100,
    tolerate: 1,
    excess: 0.002,
    events: 5,
};
/** Plans a monitor: units resolved, defaults applied, every problem reported together. */
function planMonitor(document, file) {
    const problems = [];
    const say = (message) => problems.push({ file, message });
    const period = (0,duration/* parseDuration */.E)(document.period ?? "") ?? DEFAULTS.period;
    if (period % MINUTE !== 0)
        say("period: expected whole minutes, since CloudWatch keeps shorter ones for three hours only.");
    const names = document.metrics.map(({ name }) => name);
    for (const name of new Set(names.filter((one, index) => names.indexOf(one) !== index)))
        say(`has two metrics named '${name}': give each its own name.`);
    const metrics = document.metrics.map((metric) => planMetric(metric, document, say));
    if (!metrics.some(({ critical }) => critical))
        say("has no critical metric: nothing could ever fail, so nothing would be judged.");
    if (problems.length > 0)
        return { kind: "invalid", problems };
    const watch = (0,duration/* parseDuration */.E)(document.watch) ?? 0;
    return {
        kind: "plan",
        plan: {
            watch,
            extend: (0,duration/* parseDuration */.E)(document.extend ?? "") ?? DEFAULTS.extend,
            period,
            alpha: document.alpha ?? DEFAULTS.alpha,
            metrics,
        },
    };
}
function planMetric(metric, document, say) {
    const compare = metric.kind === "count" ? comparison(metric, say) : undefined;
    const limits = limitsOf(metric, say);
    if (limits === undefined && compare === undefined)
        say(`metric '${metric.name}' has neither limits nor compare: say what would be bad.`);
    const [n = 3, of = 5] = (metric.for ?? DEFAULTS.for).split(" of ").map(Number);
    if (n > of)
        say(`metric '${metric.name}': for: ${metric.for} can never be; the first number must not be larger.`);
    return {
        name: metric.name,
        kind: metric.kind,
        unit: unitOf(metric.limits?.alert, metric.kind),
        values: listOf(metric.kind === "count" ? metric.events : metric.query, metric.kind === "count" ? "Sum" : "Average"),
        totals: metric.kind === "gauge" ? [] : listOf(metric.total, "Sum"),
        limits,
        bad: metric.bad ?? "above",
        compare,
        critical: metric.critical ?? true,
        breaches: { n, of },
        samples: metric.samples ?? floorOf(metric, say),
        lag: (0,duration/* parseDuration */.E)(metric.lag ?? document.lag ?? "") ?? DEFAULTS.lag,
        missing: metric.kind === "gauge" ? (metric.missing ?? "no-data") : "no-data",
    };
}
/** A percentile says something from 10/(1-p) samples on (CloudWatch, "Percentile-based alarms and low data samples"). */
function floorOf(metric, say) {
    if (metric.kind !== "percentile")
        return metric.kind === "gauge" ? 1 : DEFAULTS.samples;
    const percentile = /^p([\d.]+)$/.exec(metric.query.statistic ?? "")?.[1];
    if (percentile === undefined)
        say(`metric '${metric.name}': statistic: expected a percentile such as p95.`);
    return Math.ceil(Number((10 / (1 - Number(percentile ?? 95) / 100)).toFixed(6)));
}
function limitsOf(metric, say) {
    if (metric.limits === undefined)
        return undefined;
    const read = (given) => {
        const value = given === undefined ? undefined : parseLimit(given, metric.kind);
        if (given !== undefined && value === undefined)
            say(`metric '${metric.name}': limit '${given}' cannot be read; expected a number, a share such as 1%, or (not for counts) a duration such as 500ms.`);
        return value;
    };
    return { normal: read(metric.limits.normal), alert: read(metric.limits.alert) ?? 0 };
}
function comparison(metric, say) {
    const { compare } = metric;
    if (compare === undefined)
        return undefined;
    if (metric.bad === "below")
        say(`metric '${metric.name}': compare looks for too many events: count what is bad, such as failures, instead of bad: below.`);
    return {
        tolerate: compare.tolerate ?? DEFAULTS.tolerate,
        excess: (compare.excess === undefined ? undefined : parseLimit(compare.excess, "count")) ?? DEFAULTS.excess,
        events: compare.events ?? DEFAULTS.events,
    };
}
function listOf(given, statistic) {
    const list = Array.isArray(given) ? given : [given];
    return list.map((query) => ({
        namespace: query.namespace,
        metric: query.metric,
        dimensions: query.dimensions ?? {},
        statistic: query.statistic ?? statistic,
    }));
}

// EXTERNAL MODULE: ./lib/core/document/parse-document.js + 2 modules
var parse_document = __nccwpck_require__(8511);
// EXTERNAL MODULE: ./lib/core/rollout/phases.js
var rollout_phases = __nccwpck_require__(2645);
;// CONCATENATED MODULE: ./lib/flows/source/read-source.js

/** Reads a document at a commit through the API, or from the workspace where no commit is given. */
async function readSource({ repository, workspace }, path, commit) {
    try {
        const text = commit === "" ? await workspace.read(path) : (await repository.read(path, commit))?.text;
        const from = commit === "" ? `${path} in the workspace` : `${path}@${commit.slice(0, 12)}`;
        return text === undefined ? { kind: "missing", from } : { kind: "text", text, from };
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I)
            return { kind: "unreadable", why: error.message, remedy: error.remedy, passing: (0,unreadable/* isPassing */.W)(error) };
        if (commit !== "" || !(error instanceof Error))
            throw error;
        return { kind: "unreadable", why: error.message, remedy: `Check the path '${path}'.`, passing: false };
    }
}

;// CONCATENATED MODULE: ./lib/flows/source/read-target.js

/** Reads a service's target from the targets document at a commit, or from the workspace where no commit is given. */
async function readTarget(sources, { path, commit, environment, service }) {
    const invalid = (message) => ({ kind: "invalid", problems: [{ file: path, message }] });
    if (environment === "" || service === "")
        return invalid("cannot be asked without the inputs 'environment' and 'service': pass both to the step.");
    // What reads documents loads while the source answers.
    const [source, { resolveTarget }] = await Promise.all([
        readSource(sources, path, commit),
        __nccwpck_require__.e(/* import() */ 737).then(__nccwpck_require__.bind(__nccwpck_require__, 6737)),
    ]);
    if (source.kind === "unreadable")
        return source;
    if (source.kind === "missing")
        return invalid(`does not exist (${source.from}): add it, or correct the input 'targets'.`);
    return resolveTarget(source.text, { environment, service, file: path });
}

;// CONCATENATED MODULE: ./lib/flows/verdict/read-own-record.js


/**
 * Reads whether a request's deployment still stands by its record: not undone, not superseded by a later one, and not
 * already failed, since a failed verdict is final for its request.
 */
async function readOwnRecord(records, query) {
    try {
        return assess(await records.list(query), query.request);
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        return { kind: "unreadable", why: error.message, remedy: error.remedy, passing: (0,unreadable/* isPassing */.W)(error) };
    }
}
function assess(all, request) {
    const position = all.findIndex(({ payload }) => payload.request === request);
    const record = all[position];
    if (record === undefined)
        return { kind: "not-ours", why: "No record of this request stands: nothing was deployed for it." };
    if (isUndone(record))
        return { kind: "not-ours", why: `Record ${record.id} of this request has ended as ${(0,deploy_record/* stateOf */.L4)(record)}.` };
    const later = all.slice(0, position).find((other) => !isUndone(other));
    if (later !== undefined)
        return { kind: "not-ours", why: `Record ${later.id} of a later request has taken its place.` };
    const status = (0,deploy_record/* statusOf */.c2)(record);
    const failed = status?.smoke === "failure" ? "smoke test" : status?.watch === "failure" ? "watch" : undefined;
    if (failed !== undefined)
        return { kind: "failed-before", why: `The ${failed} of this request failed before; that verdict is final.` };
    return { kind: "ours", record };
}
function isUndone(record) {
    return ["failure", "inactive", "error"].includes((0,deploy_record/* stateOf */.L4)(record));
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/prepare.js









/** The dimensions that an arm of ECS may have. */
const KNOWN_DIMENSIONS = { ClusterName: "", ServiceName: "", TargetGroup: "", LoadBalancer: "" };
/** Reads target, monitor and record; nothing is changed. */
async function prepare(inputs, ports) {
    const { environment, service, targets: path, commit } = inputs;
    const target = await readTarget(ports, { path, commit: inputs["targets-commit"], environment, service });
    if (target.kind === "unreadable")
        return { ...target, kind: "source-unreadable" };
    if (target.kind === "invalid")
        return target;
    const judged = (inputs.watch === "" ? (target.settings.watch ?? "monitor") : inputs.watch) === "monitor";
    const monitor = judged
        ? await readMonitor(inputs.monitor, commit, ports)
        : { kind: "monitor", plan: undefined, from: "watch: none" };
    if (monitor.kind !== "monitor")
        return monitor;
    const own = inputs.request === "" ? undefined : await readOwnRecord(ports.records, inputs);
    if (own !== undefined && own.kind !== "ours")
        return own;
    const rollout = inputs["service-deployment"] || (own === undefined ? "" : ((0,deploy_record/* statusOf */.c2)(own.record)?.serviceDeployment ?? ""));
    if (rollout === "") {
        const message = own === undefined
            ? "is empty, and so is 'request': pass deploy-ecs's output of that name."
            : `is empty, and record ${own.record.id} names none: was the deployment started?`;
        return { kind: "invalid", problems: [{ file: "service-deployment", message }] };
    }
    return {
        kind: "prepared",
        target: target.settings,
        plan: monitor.plan,
        from: monitor.from,
        phases: phasesOf(target.settings),
        record: own?.record,
        rollout,
    };
}
/** A target that was resolved has phases that can be read. */
function phasesOf({ phases }) {
    const read = phases === undefined ? undefined : (0,rollout_phases/* parsePhases */.e)(phases);
    return read?.kind === "phases" ? read.plan.phases : [];
}
async function readMonitor(path, commit, ports) {
    const source = await readSource(ports, path, commit);
    if (source.kind === "unreadable")
        return { ...source, kind: "source-unreadable" };
    if (source.kind === "missing") {
        return {
            kind: "invalid",
            problems: [
                {
                    file: path,
                    message: `does not exist (${source.from}): add it, or set watch: none in the target to go on unjudged.`,
                },
            ],
        };
    }
    const parsed = (0,parse_document/* parseDocument */.T)(source.text, monitorSchema, path);
    if (parsed.kind === "invalid")
        return parsed;
    const planned = planMonitor(parsed.value, path);
    if (planned.kind === "invalid")
        return planned;
    const unknown = planned.plan.metrics.flatMap((metric) => missingDimensions(metric, KNOWN_DIMENSIONS).map((name) => ({
        file: path,
        message: `metric '${metric.name}' refers to {arm.${name}}; an arm has ${Object.keys(KNOWN_DIMENSIONS).join(", ")}.`,
    })));
    return unknown.length > 0
        ? { kind: "invalid", problems: unknown }
        : { kind: "monitor", plan: planned.plan, from: source.from };
}

// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __nccwpck_require__(9706);
;// CONCATENATED MODULE: ./lib/actions/canary-monitor/metric-table.js



const MARKS = { pass: "✅", fail: "⛔", inconclusive: "❔", "insufficient-data": "❔", error: "⚠️" };
const PICTURED_POINTS = 40;
/** Worst first: what people look for at night stands on top. */
const ORDER = ["fail", "error", "inconclusive", "insufficient-data", "pass"];
/** The figures of a picture, by unit: what a value is multiplied by, and what it then is called. */
const PICTURED = {
    share: { scale: 100, name: "%" },
    percent: { scale: 1, name: "%" },
    seconds: { scale: 1_000, name: "ms" },
    plain: { scale: 1, name: "" },
};
/** Blue the new version, red the limit, in GitHub's light and dark setting alike. */
const LEGEND = "Blue is the new version, red its alert limit.";
const PALETTE = "%%{init: {'themeVariables': {'xyChart': {'plotColorPalette': '#1f77b4, #d62728'}}}}%%";
/** Builds the table of all metrics: figures of both arms, limits, verdict and what it rests on. */
function metricTable(metrics) {
    const sorted = metrics.toSorted((one, other) => ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict));
    const rows = sorted.map((one) => {
        const { metric, verdict } = one;
        const { limits, unit } = metric;
        const normal = limits?.normal === undefined ? "" : `${formatValue(limits.normal, unit)} / `;
        return [
            `${MARKS[verdict]} ${verdict}`,
            `${(0,markdown/* markdown */.wD)(metric.name, 80)}${measuresBoth(metric) ? " (both versions)" : ""}${metric.critical ? "" : " (not critical)"}`,
            formatValue(one.canary, unit),
            formatValue(one.baseline, unit),
            formatValue(one.before, unit),
            limits === undefined ? "–" : `${normal}${formatValue(limits.alert, unit)}`,
            `${one.samples} in ${one.points.length} points`,
            (0,markdown/* markdown */.wD)(one.why),
        ];
    });
    return (0,markdown/* table */.tp)(["Verdict", "Metric", "Canary", "Baseline beside it", "Hour before", "Normal / alert", "Samples", "Why"], rows);
}
/** Draws each metric over time with its alert limit, and says the same as a table; what failed stands open, the rest is folded; only metrics with two points or more. */
function metricPictures(metrics) {
    const drawn = metrics.filter(({ points }) => points.length >= 2);
    const failed = drawn.filter(({ verdict }) => verdict === "fail").map(picture);
    const others = drawn.filter(({ verdict }) => verdict !== "fail").map(picture);
    return [
        ...(failed.length === 0 ? [] : [LEGEND, ...failed]),
        ...(others.length === 0 ? [] : [(0,markdown/* folded */.TM)("Over time", [LEGEND, ...others].join("\n\n"))]),
    ].join("\n\n");
}
/** Says what size of regression the data could have shown, by metric: a multiple of the baseline's rate, or the limit itself. */
function couldHaveSeen(metrics) {
    return Object.fromEntries(metrics.map(({ metric, visible, points }) => {
        if (visible !== undefined)
            return [metric.name, `from ${Number(visible.toPrecision(2))} times the baseline's rate on`];
        if (metric.compare !== undefined && metric.limits === undefined)
            return [metric.name, "nothing: there was no baseline beside it"];
        const { n, of } = metric.breaches;
        const limit = formatValue(metric.limits?.alert, metric.unit);
        return [
            metric.name,
            points.length < n ? "nothing: too few points" : `${metric.bad} ${limit} in ${n} of ${of} points`,
        ];
    }));
}
function picture({ metric, points }) {
    const shown = points.slice(-PICTURED_POINTS);
    const { scale, name } = PICTURED[metric.unit];
    const drawn = (value) => Number((value * scale).toPrecision(4));
    const values = shown.map(({ value }) => drawn(value ?? 0));
    const limit = metric.limits === undefined ? [] : [drawn(metric.limits.alert)];
    const top = Number((Math.max(...values, ...limit) * 1.2).toPrecision(2)) || 1;
    const times = shown.map(({ at }) => new Date(at).toISOString().slice(11, 16));
    const chart = [
        "```mermaid",
        PALETTE,
        "xychart-beta",
        `  title "${metric.name.replace(/[^\w %./-]/g, " ")}"`,
        `  x-axis [${times.map((time) => `"${time}"`).join(", ")}]`,
        `  y-axis "${name}" 0 --> ${top}`,
        `  line [${values.join(", ")}]`,
        ...limit.map((value) => `  line [${values.map(() => value).join(", ")}]`),
        "```",
    ];
    return `${chart.join("\n")}\n\n${(0,markdown/* table */.tp)(["UTC", (0,markdown/* markdown */.wD)(metric.name, 80)], shown.map(({ value }, index) => [times[index] ?? "", formatValue(value, metric.unit)]))}`;
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/watch-words.js



/** Finds the words for how a watch ended. */
function wordsOf(end) {
    switch (end.kind) {
        case "not-judged":
            return {
                decision: "success",
                reasonCode: "not_judged",
                headline: `The traffic is at ${end.weight} %; it was not judged, as watch: none asks for.`,
                remedy: "",
                verdict: "not-judged",
            };
        case "judged":
            return judgedWords(end);
        case "undecided":
            return undecidedWords(end, end.expiring);
        case "waiting-for-gate":
            return {
                decision: "unknown",
                reasonCode: "waiting_for_gate",
                headline: `The rollout was held at ${end.weight} % of the traffic for as long as it may be: ${end.why}.`,
                remedy: end.remedy,
                verdict: "",
            };
        case "late":
            return {
                decision: "unknown",
                reasonCode: "deadline_spent",
                headline: `The deadline passed with ${end.weight} % of the traffic at the new version.`,
                remedy: "See in the ECS console what the rollout waits for, or raise the input 'deadline'.",
                verdict: end.judgement?.verdict ?? "",
            };
        case "not-ours":
            return notOursWords(end.why);
        case "unreadable":
            return {
                decision: "unknown",
                reasonCode: "traffic_unreadable",
                headline: `The platform did not say where the traffic stands: ${(0,inert/* inertLine */.F)(end.why)}.`,
                remedy: end.remedy,
                verdict: "error",
            };
    }
}
function judgedWords(end) {
    const metrics = end.judgement?.metrics ?? [];
    if (end.judgement?.verdict === "pass") {
        const lesser = metrics.filter(({ metric, verdict }) => !metric.critical && verdict === "fail");
        const aside = lesser.length === 0 ? "" : `; not critical, but beyond their limits: ${namesOf(lesser)}`;
        return {
            decision: "success",
            reasonCode: "passed",
            headline: `${metrics.length} metrics kept within their limits over ${(0,duration/* formatDuration */.a)(end.watchedMilliseconds)}${aside}.`,
            remedy: "",
            verdict: "pass",
        };
    }
    const failed = metrics.filter(({ metric, verdict }) => metric.critical && verdict === "fail");
    const figures = failed.map((one) => `${(0,inert/* inertLine */.F)(one.metric.name, 80)} ${figureOf(one)} (${one.why})`);
    return {
        decision: "failure",
        reasonCode: "regression_found",
        headline: `The new version is worse${atShare(end)}: ${figures.join("; ")}.`,
        remedy: "Roll back first (the pipeline's next step does); then compare the new version's logs and traces with the old one's.",
        verdict: "fail",
    };
}
function undecidedWords(end, expiring) {
    const verdict = end.providerError === "" ? (end.judgement?.verdict ?? "insufficient-data") : "error";
    const cut = expiring ? "; the hold would not have waited longer" : "";
    const open = (end.judgement?.metrics ?? []).filter((one) => one.metric.critical && one.verdict === verdict);
    const what = open.map(({ metric, why }) => `${(0,inert/* inertLine */.F)(metric.name, 80)} ${why}`).join("; ");
    if (verdict === "error") {
        return {
            decision: "unknown",
            reasonCode: "provider_error",
            headline: `The metrics could not be read: ${(0,inert/* inertLine */.F)(end.providerError)}${cut}`,
            remedy: "Mend what the provider refused, then judge by its console and continue or roll back.",
            verdict,
        };
    }
    if (verdict === "insufficient-data") {
        return {
            decision: "unknown",
            reasonCode: "insufficient_data",
            headline: `There was too little data to judge by${atShare(end)}: ${what || "no metric reported anything"}${cut}.`,
            remedy: "Check that the metrics' names and dimensions are right and that traffic flows; for little traffic raise watch or lower samples.",
            verdict,
        };
    }
    return {
        decision: "unknown",
        reasonCode: "inconclusive",
        headline: `The metrics did not settle${atShare(end)}: ${what}${cut}.`,
        remedy: "Look at the metrics that are named, then continue the rollout or roll it back.",
        verdict,
    };
}
function notOursWords(why) {
    if (why === "superseded" || why === "stopped") {
        return {
            decision: "failure",
            reasonCode: "not_ours_any_more",
            headline: `The rollout was ${why} while it was watched.`,
            remedy: "See which deployment took its place; start a new run to deploy this version again.",
            verdict: "",
        };
    }
    const how = why === "rolling-back" ? "is being rolled back" : "was rolled back";
    return {
        decision: "failure",
        reasonCode: "rolled_back_elsewhere",
        headline: `The rollout ${how} by another hand or by ECS itself.`,
        remedy: "See the rollout's events in the ECS console for who or what did it.",
        verdict: "",
    };
}
/** Names the share where it is not all traffic. */
function atShare({ weight }) {
    return weight > 0 && weight < 100 ? ` at ${weight} % of the traffic` : "";
}
function namesOf(metrics) {
    return metrics.map(({ metric }) => (0,inert/* inertLine */.F)(metric.name, 80)).join(", ");
}
/** Writes a metric's figure beside its alert limit. */
function figureOf({ canary, metric }) {
    const limit = metric.limits === undefined ? "" : `, limit ${formatValue(metric.limits.alert, metric.unit)}`;
    return `${formatValue(canary, metric.unit)}${limit}`;
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/report.js




/** Says how a watch ended, with every metric's figures. */
function reportWatch(end, prepared, inputs) {
    const { verdict, ...words } = wordsOf(end);
    const metrics = end.judgement?.metrics ?? [];
    const seen = couldHaveSeen(metrics);
    const shares = end.soaked.map(({ share, milliseconds }) => `${share} % for ${(0,duration/* formatDuration */.a)(milliseconds)}`);
    const way = shares.length === 0 ? "" : `Judged on the way at ${shares.join(", ")}. `;
    const watched = `${way}Watched ${(0,duration/* formatDuration */.a)(end.watchedMilliseconds)} at ${end.weight} % of the traffic, by ${(0,inert/* inertLine */.F)(prepared.from)}.`;
    const summary = metrics.length === 0
        ? watched
        : [watched, metricTable(metrics), metricPictures(metrics)].filter((part) => part !== "").join("\n\n");
    return {
        ...words,
        summary,
        outputs: {
            verdict,
            metrics: JSON.stringify(metrics.map(figuresOf)),
            "could-have-seen": JSON.stringify(seen),
            weight: String(end.weight),
        },
        evidence: metrics.flatMap(evidenceOf),
        subject: subjectOf(inputs),
        details: {
            rollout: prepared.rollout,
            monitor: prepared.from,
            providerErrors: end.providerErrors,
            phases: end.soaked,
            metrics: metrics.map(figuresOf),
            couldHaveSeen: seen,
        },
    };
}
/** Names what was watched. */
function subjectOf({ environment, service, commit, }) {
    return { environment, service, ...(commit === "" ? {} : { commit }) };
}
function figuresOf({ metric, verdict, why, canary, baseline, before, samples, points }) {
    return {
        name: metric.name,
        kind: metric.kind,
        verdict,
        why,
        critical: metric.critical,
        canary,
        baseline,
        before,
        limits: metric.limits,
        samples,
        points: points.length,
    };
}
function evidenceOf(judged) {
    const { metric, verdict, points } = judged;
    const last = points.at(-1);
    if (last === undefined)
        return [];
    const fact = `${metric.name} ${figureOf(judged)}: ${verdict}`;
    return [{ kind: "metric", source: "cloudwatch", at: new Date(last.at).toISOString(), fact }];
}

// EXTERNAL MODULE: ./lib/core/outcome/problem.js
var problem = __nccwpck_require__(2807);
;// CONCATENATED MODULE: ./lib/actions/canary-monitor/report-blocked.js







/** Says why nothing was watched; the traffic was not touched. */
function reportBlocked(blocked, inputs) {
    return {
        summary: "",
        outputs: { verdict: "", metrics: "[]", "could-have-seen": "{}", weight: "" },
        subject: subjectOf(inputs),
        ...report_blocked_wordsOf(blocked),
    };
}
function report_blocked_wordsOf(blocked) {
    switch (blocked.kind) {
        case "invalid":
            return {
                decision: "unknown",
                reasonCode: "config_invalid",
                headline: `Nothing was watched: ${(0,inert/* inertLine */.F)(blocked.problems.map(problem/* formatProblem */.V).join("; "), 1_000)}`,
                remedy: "Mend what is listed, then re-run the job.",
                problems: blocked.problems,
            };
        case "source-unreadable":
        case "unreadable":
            return {
                decision: "unknown",
                reasonCode: blocked.kind === "unreadable" ? "record_unreadable" : "source_unreadable",
                headline: `Nothing was watched: ${(0,inert/* inertLine */.F)(blocked.why)}.`,
                remedy: blocked.remedy,
            };
        case "not-ours":
            return {
                decision: "failure",
                reasonCode: "not_ours_any_more",
                headline: `Nothing was watched: ${blocked.why}`,
                remedy: "See which deployment is live; start a new run to deploy this version again.",
            };
        case "failed-before":
            return {
                decision: "failure",
                reasonCode: "failed_before",
                headline: `Nothing was watched: ${blocked.why}`,
                remedy: "Start a new run to deploy this version again; this request is spent.",
            };
        case "dry-run":
            return {
                decision: "unknown",
                reasonCode: "dry_run",
                headline: planned(blocked.prepared),
                remedy: "",
                summary: planTable(blocked.prepared),
            };
    }
}
function planned({ plan, rollout, from, phases }) {
    const way = phases.length === 0 ? "" : ` in phases (${(0,rollout_phases/* formatPhases */.q)(phases)})`;
    if (plan === undefined)
        return `A dry run: ${rollout} would be moved to all traffic${way} without judging.`;
    return `A dry run: ${rollout} would be moved to all traffic${way} and watched for ${(0,duration/* formatDuration */.a)(plan.watch)} by ${plan.metrics.length} metrics (${(0,inert/* inertLine */.F)(from)}).`;
}
function planTable({ plan }) {
    if (plan === undefined)
        return "";
    return (0,markdown/* table */.tp)(["Metric", "Kind", "Alert", "Rule"], plan.metrics.map(({ name, kind, limits, unit, breaches }) => [
        (0,markdown/* markdown */.wD)(name, 80),
        kind,
        formatValue(limits?.alert, unit),
        `${breaches.n} of ${breaches.of} points`,
    ]));
}

;// CONCATENATED MODULE: ./lib/core/canary/judge-limits.js
/**
 * Judges points against limits: `fail` as soon as N of M neighbouring points are beyond the alert limit, `insufficient-data`
 * below M points, `inconclusive` while the newest point is beyond it, else `pass`. NaN and ±∞ are no values.
 */
function judgeLimits(points, { limits, bad, breaches }) {
    if (limits === undefined)
        return { verdict: "insufficient-data", breaches: 0, points: 0 };
    const usable = points.filter(({ value }) => value === undefined || Number.isFinite(value));
    const beyond = usable.map(({ value }) => value === undefined || (bad === "above" ? value > limits.alert : value < limits.alert));
    const count = beyond.filter(Boolean).length;
    const failed = beyond.some((_, index) => beyond.slice(index, index + breaches.of).filter(Boolean).length >= breaches.n);
    const verdict = failed
        ? "fail"
        : beyond.length < breaches.of
            ? "insufficient-data"
            : beyond.at(-1) === true
                ? "inconclusive"
                : "pass";
    return { verdict, breaches: count, points: usable.length };
}

;// CONCATENATED MODULE: ./lib/core/canary/points.js
/** Pools neighbouring buckets until each point has its samples: absent events with traffic are none, absent traffic is no data; a rest below the floor is left out. */
function sharePoints(measurements, floor) {
    const points = [];
    let pooled = { events: 0, total: 0 };
    for (const { at, value, total } of measurements) {
        if (total === undefined || total <= 0)
            continue;
        pooled = { events: pooled.events + (value ?? 0), total: pooled.total + total };
        if (pooled.total < floor)
            continue;
        points.push({ at, ...pooled, value: pooled.events / pooled.total });
        pooled = { events: 0, total: 0 };
    }
    return points;
}
/** Takes the points of a percentile that rest on enough samples. */
function percentilePoints(measurements, floor) {
    return measurements.filter(({ value, total }) => value !== undefined && total !== undefined && total >= floor);
}
/** Takes the points of a level; what an absent one means is the metric's own choice. */
function gaugePoints(measurements, missing) {
    return measurements.flatMap(({ at, value }) => {
        if (value !== undefined)
            return [{ at, value }];
        return missing === "no-data" ? [] : [{ at, value: missing === "zero" ? 0 : undefined }];
    });
}

;// CONCATENATED MODULE: ./lib/core/canary/sequential-test.js
const GRID = Array.from({ length: 24 }, (_, index) => 1.25 * (20 / 1.25) ** (index / 23));
/**
 * Computes the logarithm of the evidence that the canary's odds of an event are more than `tolerate` times the baseline's.
 * An anytime-valid test: where they are not, it ever reaches ln(1/α) with probability at most α, however often one looks,
 * also when rates drift and shares of traffic change. Each event falls on the canary with the probability of its share of
 * traffic (Lindon & Malek, "Anytime-Valid Inference for Multinomial Count Data", NeurIPS 2022); the mixture is over a grid of
 * odds ratios from 1.25 to 20 times the tolerated one.
 */
function logEvidence(intervals, tolerate) {
    const logs = GRID.map((ratio) => intervals.reduce((sum, interval) => sum + logRatio(interval, tolerate, ratio), 0));
    const highest = Math.max(...logs);
    const mean = logs.reduce((sum, log) => sum + Math.exp(log - highest), 0) / logs.length;
    return highest + Math.log(mean);
}
function logRatio({ canary, baseline }, tolerate, ratio) {
    if (canary.total <= 0 || baseline.total <= 0)
        return 0;
    const share = canary.total / (canary.total + baseline.total);
    const theta = (odds) => (share * odds) / (share * odds + 1 - share);
    const [expected, raised] = [theta(tolerate), theta(tolerate * ratio)];
    return canary.events * Math.log(raised / expected) + baseline.events * Math.log((1 - raised) / (1 - expected));
}
/** Adds up intervals. */
function totalOf(intervals) {
    const sum = (arm, what) => intervals.reduce((total, interval) => total + interval[arm][what], 0);
    return {
        canary: { events: sum("canary", "events"), total: sum("canary", "total") },
        baseline: { events: sum("baseline", "events"), total: sum("baseline", "total") },
    };
}
/**
 * Computes the smallest multiple of the baseline's rate that the traffic seen could have revealed, by the evidence that its
 * expected counts would have given; `undefined` when even twentyfold would have stayed unseen.
 */
function smallestVisible(seen, tolerate, alpha) {
    const { canary, baseline } = seen;
    if (canary.total <= 0 || baseline.total <= 0)
        return undefined;
    // Half an event stands in for none, so that a clean baseline still has a rate.
    const rate = Math.max(0.5, baseline.events) / baseline.total;
    return GRID.map((ratio) => ratio * tolerate).find((multiple) => {
        const events = Math.min(canary.total, canary.total * rate * multiple);
        return logEvidence([{ canary: { events, total: canary.total }, baseline }], tolerate) >= Math.log(1 / alpha);
    });
}

;// CONCATENATED MODULE: ./lib/core/canary/verdict.js
/** What a judgement says, mildest first: only `fail` speaks against the new version, only `pass` for it. */
const VERDICTS = ["pass", "inconclusive", "insufficient-data", "error", "fail"];
/** Finds the worst of several verdicts; of none it is `insufficient-data`, since nothing was seen. */
function worstOf(verdicts) {
    const worst = Math.max(...verdicts.map((verdict) => VERDICTS.indexOf(verdict)));
    return VERDICTS[worst] ?? "insufficient-data";
}

;// CONCATENATED MODULE: ./lib/core/canary/judge-metric.js




const MINIMUM_REQUESTS = 100;
/** Judges one metric by its limits and, where the arms overlap, by the sequential test; the worse of both counts. */
function judgeMetric(metric, { canary, baseline, before, from = Number.NEGATIVE_INFINITY }, alpha) {
    const points = pointsOf(metric, canary);
    const limits = metric.limits === undefined
        ? undefined
        : judgeLimits(points.filter(({ at }) => at >= from), metric);
    const overlap = metric.compare === undefined ? [] : overlapOf(canary, baseline);
    const comparison = overlap.length === 0 ? undefined : compare(metric, overlap, alpha);
    const verdicts = [limits?.verdict, comparison?.verdict].filter((verdict) => verdict !== undefined);
    const verdict = worstOf(verdicts);
    const traffic = canary.reduce((sum, { total }) => sum + (total ?? 0), 0);
    return {
        metric,
        verdict,
        why: comparison !== undefined && comparison.verdict === verdict ? comparison.why : limitWords(metric, limits),
        canary: summarise(metric, canary),
        baseline: summarise(metric, baseline),
        before: summarise(metric, before),
        samples: metric.kind === "gauge" ? points.length : traffic,
        points,
        visible: overlap.length === 0 ? undefined : smallestVisible(totalOf(overlap), metric.compare?.tolerate ?? 1, alpha),
    };
}
function pointsOf(metric, measurements) {
    switch (metric.kind) {
        case "count":
            return sharePoints(measurements, metric.samples);
        case "percentile":
            return percentilePoints(measurements, metric.samples);
        case "gauge":
            return gaugePoints(measurements, metric.missing);
    }
}
function overlapOf(canary, baseline) {
    const beside = new Map(baseline.map((one) => [one.at, one]));
    return canary.flatMap((own) => {
        const other = beside.get(own.at);
        if (other === undefined || (own.total ?? 0) <= 0 || (other.total ?? 0) <= 0)
            return [];
        return [
            {
                canary: { events: own.value ?? 0, total: own.total ?? 0 },
                baseline: { events: other.value ?? 0, total: other.total ?? 0 },
            },
        ];
    });
}
function compare(metric, overlap, alpha) {
    const { tolerate = 1, excess = 0, events = 1 } = metric.compare ?? {};
    const { canary, baseline } = totalOf(overlap);
    if (canary.total < MINIMUM_REQUESTS || baseline.total < MINIMUM_REQUESTS) {
        return {
            verdict: "insufficient-data",
            why: `needs ${MINIMUM_REQUESTS} requests in both arms, has ${canary.total} and ${baseline.total}`,
        };
    }
    if (logEvidence(overlap, tolerate) < Math.log(1 / alpha))
        return { verdict: "pass", why: "no worse than the baseline beside it" };
    const more = canary.events / canary.total - baseline.events / baseline.total;
    if (canary.events >= events && more >= excess) {
        return {
            verdict: "fail",
            why: `${percent(canary.events / canary.total)} against ${percent(baseline.events / baseline.total)} in the baseline beside it`,
        };
    }
    return { verdict: "inconclusive", why: "worse than the baseline, by too few events or too little to stop for" };
}
function limitWords({ limits, breaches, samples, kind }, judged) {
    if (limits === undefined || judged === undefined)
        return "no baseline beside it, and no limit of its own";
    const seen = `${judged.breaches} of ${judged.points} points beyond the alert limit`;
    if (judged.verdict !== "insufficient-data")
        return judged.verdict === "pass" && judged.breaches === 0 ? "within its limit" : seen;
    const floor = kind === "gauge" ? "" : ` of at least ${samples} samples`;
    return `needs ${breaches.of} points${floor}, has ${judged.points}`;
}
/** Sums a metric up in one figure: a share over all its traffic, else the mean of what was reported. */
function summarise({ kind }, measurements) {
    if (kind === "count") {
        const served = measurements.filter(({ total }) => (total ?? 0) > 0);
        const total = served.reduce((sum, one) => sum + (one.total ?? 0), 0);
        return total === 0 ? undefined : served.reduce((sum, { value }) => sum + (value ?? 0), 0) / total;
    }
    const values = measurements.map(({ value }) => value).filter((value) => value !== undefined);
    return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
function percent(share) {
    return `${Number((share * 100).toPrecision(3))} %`;
}

;// CONCATENATED MODULE: ./lib/core/canary/judge-canary.js


/** Judges all metrics: the worst verdict of the critical ones counts; the probability of a false abort is split over those that are compared. */
function judgeCanary({ metrics, alpha }, evidence) {
    const compared = Math.max(1, metrics.filter(({ critical, compare }) => critical && compare !== undefined).length);
    const nothing = { canary: [], baseline: [], before: [] };
    const judged = metrics.map((metric, index) => judgeMetric(metric, evidence[index] ?? nothing, alpha / compared));
    return {
        verdict: worstOf(judged.filter(({ metric }) => metric.critical).map(({ verdict }) => verdict)),
        metrics: judged,
    };
}

;// CONCATENATED MODULE: ./lib/core/canary/measurements.js

/** Joins the series of a metric's parts on their timestamps: sums of several queries, missing where all are; only finite numbers count. */
function measurementsOf(metric, series, of) {
    const { side, position, span, period } = of;
    const values = metric.values.map((_, index) => byTime(series.get(queryId(side, position, { part: "value", index }))));
    const totals = metric.totals.map((_, index) => byTime(series.get(queryId(side, position, { part: "total", index }))));
    const length = Math.max(0, Math.floor((span.to - span.from) / period));
    return Array.from({ length }, (_, index) => span.from + index * period).map((at) => ({
        at,
        value: sumAt(values, at),
        total: sumAt(totals, at),
    }));
}
function byTime(points = []) {
    return new Map(points.filter(({ value }) => Number.isFinite(value)).map(({ at, value }) => [at, value]));
}
function sumAt(series, at) {
    const found = series.map((points) => points.get(at)).filter((value) => value !== undefined);
    return found.length === 0 ? undefined : found.reduce((sum, value) => sum + value, 0);
}

;// CONCATENATED MODULE: ./lib/core/canary/whole-buckets.js
/** Finds the whole buckets that began at or after `since` and ended at least `lag` before `now`; `undefined` when there is none yet. */
function wholeBuckets({ since, now, lag, period, }) {
    const from = Math.ceil(since / period) * period;
    const to = Math.floor((now - lag) / period) * period;
    return to > from ? { from, to } : undefined;
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/read-evidence.js



/** Finds the spans of the metrics: whole buckets older than each one's lag. */
function spansOf({ metrics, period }, { since, now }) {
    return metrics.map(({ lag }) => wholeBuckets({ since, now, lag, period }));
}
/** Reads the evidence on all metrics anew, from the start of the watch. Throws `Unreadable` unless all of it can be read. */
async function readEvidence(plan, metrics, question) {
    const spans = spansOf(plan, question);
    const canary = await readSide(plan, metrics, { side: "canary", arm: question.canary, spans });
    const baseline = question.baseline === undefined
        ? plan.metrics.map(() => [])
        : await readSide(plan, metrics, { side: "baseline", arm: question.baseline, spans });
    return plan.metrics.map((_, index) => ({ canary: canary[index] ?? [], baseline: baseline[index] ?? [], before: [] }));
}
const BEFORE_MILLISECONDS = 60 * 60_000;
/** Reads an arm's last hour before an instant, for the report alone. */
async function readBefore(plan, metrics, { arm, until }) {
    const span = wholeBuckets({ since: until - BEFORE_MILLISECONDS, now: until, lag: 0, period: plan.period });
    return readSide(plan, metrics, { side: "baseline", arm, spans: plan.metrics.map(() => span) });
}
async function readSide({ metrics: plans, period }, metrics, { side, arm, spans }) {
    const known = spans.filter((span) => span !== undefined);
    if (known.length === 0)
        return plans.map(() => []);
    // An arm that lacks a dimension has nothing to be measured by: no data, never another arm's.
    const queries = plans.flatMap((plan, position) => missingDimensions(plan, arm).length > 0 ? [] : bindQueries(plan, position, { side, arm }));
    const [from, to] = [Math.min(...known.map((span) => span.from)), Math.max(...known.map((span) => span.to))];
    const series = queries.length === 0 ? new Map() : await metrics.read(queries, { from: new Date(from), to: new Date(to), period });
    return plans.map((plan, position) => {
        const span = spans[position];
        return span === undefined ? [] : measurementsOf(plan, series, { side, position, span, period });
    });
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/measure.js





const HOPELESS = ["forbidden", "unauthorized"];
const NOTHING_YET = {
    judgement: undefined,
    verdict: undefined,
    providerError: "",
    providerErrors: 0,
    hopeless: false,
    said: "",
};
/** Creates the measuring of one watch; it asks the provider only when a new bucket is whole, or after an error. */
function measureWith(plan, { metrics, clock }) {
    let last = NOTHING_YET;
    let readUntil = "";
    let before;
    return async ({ canary, baseline }, { since, from, former }) => {
        const question = { canary, baseline, since, now: clock.now().getTime() };
        const until = JSON.stringify([since, from, ...spansOf(plan, question).map((span) => span?.to)]);
        if (until === readUntil && last.providerError === "")
            return last;
        try {
            const evidence = await readEvidence(plan, metrics, question);
            if (former !== undefined)
                before ??= await reportedBefore(plan, metrics, { arm: former, until: since });
            const judgement = judgeCanary(plan, evidence.map((one, index) => ({ ...one, before: before?.[index] ?? [], from })));
            readUntil = until;
            const said = `${soFar(judgement)}${unmeasured(plan, canary)}`;
            last = { ...last, judgement, verdict: judgement.verdict, providerError: "", said };
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            last = unreadAfter(last, error);
        }
        return last;
    };
}
function unreadAfter(last, { message, remedy, why }) {
    return {
        ...last,
        providerError: `${message}. ${remedy}`,
        providerErrors: last.providerErrors + 1,
        verdict: "error",
        hopeless: HOPELESS.includes(why),
        said: `The metrics could not be read: ${(0,inert/* inertLine */.F)(message)}.`,
    };
}
/** Reads the hour before, which is only reported: what cannot be read of it is left out, unless nothing ever can. */
async function reportedBefore(plan, metrics, of) {
    try {
        return await readBefore(plan, metrics, of);
    }
    catch (error) {
        if (error instanceof unreadable/* Unreadable */.I && !HOPELESS.includes(error.why))
            return [];
        throw error;
    }
}
/** Names the metrics that this rollout's arm cannot be measured by. */
function unmeasured({ metrics }, arm) {
    const lacking = metrics.flatMap((metric) => missingDimensions(metric, arm).map((name) => `${(0,inert/* inertLine */.F)(metric.name, 80)} needs {arm.${name}}`));
    return lacking.length === 0 ? "" : ` This rollout has no such dimension: ${lacking.join(", ")}.`;
}
function soFar({ metrics, verdict }) {
    const worst = metrics.filter((one) => one.metric.critical && one.verdict === verdict);
    return `So far ${verdict}: ${(0,inert/* inertLine */.F)(worst.map(({ metric, why }) => `${metric.name} ${why}`).join("; "), 600)}.`;
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/comparison.js

/** Compares the new version with the old one, while both serve and afterwards. */
class Comparison {
    #clock;
    #measure;
    #phased;
    /** When the new version had its first share. */
    #partial;
    #former;
    /** Without a plan there is nothing to compare by; `phased` when shares are judged for themselves. */
    constructor(plan, means, phased) {
        this.#clock = means.clock;
        this.#measure = plan === undefined ? undefined : measureWith(plan, means);
        this.#phased = phased;
    }
    /** Keeps which arm served before, for when no reading names it any more. */
    keep({ baseline }) {
        this.#former = baseline ?? this.#former;
    }
    /** Measures while both versions serve, from a share's start in milliseconds since the epoch; `undefined` where nothing can be compared. */
    async partly(reading, from) {
        const { weight, baseline } = reading;
        if (weight <= 0 || weight >= 100)
            return undefined;
        if (baseline === undefined && !this.#phased)
            return undefined;
        if (this.#measure === undefined)
            return undefined;
        this.#partial ??= from ?? this.#clock.now().getTime();
        return this.#measure(reading, { since: this.#partial, from, former: this.#former });
    }
    /** Measures the new version at all traffic, since an instant in milliseconds; `undefined` without a plan. */
    async wholly(reading, since) {
        return this.#measure?.(reading, { since, former: this.#former });
    }
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/findings.js
/** Keeps what a watch has learned so far, with which it ends. */
class Findings {
    #say;
    #facts = {
        weight: 0,
        heldAt: undefined,
        watchedMilliseconds: 0,
        soaked: [],
        judgement: undefined,
        providerError: "",
        providerErrors: 0,
    };
    constructor(say) {
        this.#say = say;
    }
    /** The share of the traffic at the last look, in percent. */
    weight() {
        return this.#facts.weight;
    }
    /** Adds what was learned. */
    add(facts) {
        this.#facts = { ...this.#facts, ...facts };
    }
    /** Takes in what was measured, and says how it stands. */
    learn(measured) {
        if (measured === undefined)
            return {};
        const { said, verdict, hopeless, ...learned } = measured;
        this.add(learned);
        if (said !== "")
            this.#say(said);
        return { verdict, hopeless };
    }
    /** Tells how the watch ended, with all that was learned. */
    with(how) {
        return { ...this.#facts, ...how };
    }
    /** Ends the watch. */
    end(how) {
        return { kind: "found", value: this.with(how) };
    }
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/hold-left.js
const BEFORE_EXPIRY_MILLISECONDS = 5 * 60_000;
/** Counts the milliseconds until a hold comes too near to its end to be judged any longer. */
function holdLeft(hold, clock) {
    return hold.expiresAt.getTime() - clock.now().getTime() - BEFORE_EXPIRY_MILLISECONDS;
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/judging.js


/** Judges a rollout at the shares that are judged for themselves, and at all traffic. */
class Judging {
    #parts;
    /** When the new version had all traffic. */
    #started;
    constructor(parts) {
        this.#parts = parts;
    }
    /** Tells whether it judges at all traffic. */
    hasAllTraffic() {
        return this.#started !== undefined;
    }
    /** Learns from what moves by the platform's own timetable, where only what fails counts. */
    async onTheWay(reading, from = this.#parts.soaking.since()) {
        const { comparison, findings } = this.#parts;
        return findings.learn(await comparison.partly(reading, from));
    }
    /** Judges the phase that ends at a hold before a further share, where one does; `undefined` when the traffic may move on. */
    async atStep(reading, hold) {
        const soak = await this.#parts.soaking.at(reading.weight);
        const judged = await this.onTheWay(reading, soak?.since);
        if (judged.verdict === "fail")
            return this.#parts.findings.end({ kind: "judged" });
        return soak === undefined ? undefined : this.#unfinished(soak, hold, judged);
    }
    /** Judges at all traffic, held there or not. */
    async atAllTraffic(reading, hold) {
        const { plan, means, comparison, findings } = this.#parts;
        if (plan === undefined)
            return findings.end({ kind: "not-judged" });
        this.#started ??= await this.#start(plan);
        const { length } = this.#started;
        const watched = means.clock.elapsed() - this.#started.elapsed;
        findings.add({ watchedMilliseconds: watched });
        const { verdict, hopeless } = findings.learn(await comparison.wholly(reading, this.#started.at));
        if (verdict === "fail")
            return findings.end({ kind: "judged" });
        const expiring = hold !== undefined && holdLeft(hold, means.clock) <= 0;
        if (watched >= length && verdict === "pass")
            return findings.end({ kind: "judged" });
        if (hopeless || expiring || watched >= length + plan.extend)
            return findings.end({ kind: "undecided", expiring });
        return { kind: "again" };
    }
    /** Tells what is still to be waited for at a phase; `undefined` when it is passed. */
    #unfinished(soak, hold, { verdict, hopeless = false }) {
        const { plan, means, passage, soaking, findings } = this.#parts;
        passage.rest();
        const { length = 0, soaked } = soak;
        findings.add({ watchedMilliseconds: soaked });
        if (soaked >= length && (plan === undefined || verdict === "pass")) {
            soaking.pass(soak);
            findings.add({ soaked: soaking.passed() });
            means.progress.say(`Passed the phase of ${soak.share} % after ${(0,duration/* formatDuration */.a)(soaked)}.`);
            return undefined;
        }
        const expiring = holdLeft(hold, means.clock) <= 0;
        if (hopeless || expiring || soaked >= length + (plan?.extend ?? 0))
            return findings.end({ kind: "undecided", expiring });
        return { kind: "again" };
    }
    /** Begins the judgement at all traffic, where an earlier run may have begun it. */
    async #start(plan) {
        const { means, passage, soaking, say } = this.#parts;
        passage.rest();
        const { since = means.clock.now().getTime(), soaked = 0, length = plan.watch } = (await soaking.at(100)) ?? {};
        say(`Watching ${plan.metrics.length} metrics for ${(0,duration/* formatDuration */.a)(length)}.`);
        return { at: since, elapsed: means.clock.elapsed() - soaked, length };
    }
}

// EXTERNAL MODULE: ./lib/core/time/zone-offsets.js + 1 modules
var zone_offsets = __nccwpck_require__(7406);
;// CONCATENATED MODULE: ./lib/core/time/format-instant.js

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Formats an instant as people say it, in a zone and, where that is another, in UTC: `Tue 1 Dec 2026 10:00 Asia/Jakarta (03:00 UTC)`. */
function formatInstant(instant, zone) {
    const local = new Date(instant.getTime() + (0,zone_offsets/* offsetAt */.HA)(zone, instant.getTime()));
    if (zone === "UTC")
        return `${day(local)} ${time(local)} UTC`;
    const sameDay = local.getUTCDate() === instant.getUTCDate();
    return `${day(local)} ${time(local)} ${zone} (${sameDay ? "" : `${day(instant)} `}${time(instant)} UTC)`;
}
function day(date) {
    return `${DAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
function time(date) {
    return date.toISOString().slice(11, 16);
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/held-by-gate.js


const CLOSED_REMEDY = "When the gate is open again, start a new run; with on-inconclusive: hold in the target the rollout is left to a person meanwhile.";
/** Asks the gate on the way of a rollout, and keeps the time that it took out of the time that reaching all traffic may take. */
class HeldByGate {
    #clock;
    #gate;
    #budget;
    #start;
    #heldMilliseconds = 0;
    #heldSince;
    #last;
    constructor({ clock, gate }, budget) {
        this.#clock = clock;
        this.#gate = gate;
        this.#budget = budget;
        this.#start = clock.elapsed();
    }
    /** Asks; `undefined` when the traffic may be raised. */
    async ask() {
        if (this.#gate === undefined)
            return undefined;
        const state = await this.#gate();
        const now = this.#clock.elapsed();
        if (this.#heldSince !== undefined)
            this.#heldMilliseconds += now - this.#heldSince;
        this.#heldSince = state.kind === "open" ? undefined : now;
        this.#last = notOpen(state);
        return this.#last;
    }
    /** Says what the rollout waits for; `undefined` when the gate does not hold it. */
    waiting() {
        return this.#last;
    }
    /** Tells whether the time is spent, that which the gate took left out, as is what the platform's own timetable takes. */
    isLate(timetable) {
        if (this.#heldSince !== undefined)
            return false;
        return this.#clock.elapsed() - this.#start - this.#heldMilliseconds > this.#budget + timetable;
    }
}
function notOpen(state) {
    switch (state.kind) {
        case "open":
            return undefined;
        case "closed": {
            const until = state.until === undefined ? "" : ` until ${formatInstant(state.until, "UTC")}`;
            const where = state.url === "" ? "" : ` (${(0,inert/* inertLine */.F)(state.url)})`;
            const why = `the gate is closed by ${(0,inert/* inertLine */.F)(state.rule, 120)}${where}${until}`;
            return { kind: "waiting-for-gate", why, remedy: CLOSED_REMEDY };
        }
        case "unknown":
            return {
                kind: "waiting-for-gate",
                why: `the gate cannot be asked: ${(0,inert/* inertLine */.F)(state.why, 300)}`,
                remedy: state.remedy,
            };
    }
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/passage.js


/** How long steps are passed quickly after each. */
const PASSING_FOR_MILLISECONDS = 60_000;
/** Moves the traffic past the holds on its way, as far as they are ours and the gate is open. */
class Passage {
    #means;
    #gate;
    #say;
    #raisedAt;
    /** `budget` is the milliseconds that reaching all traffic may take. */
    constructor(means, budget, say) {
        this.#means = means;
        this.#gate = new HeldByGate(means, budget);
        this.#say = say;
    }
    /** Tells whether the time is spent; what the platform's own timetable takes, in milliseconds, is left out. */
    isLate(timetable) {
        return this.#gate.isLate(timetable);
    }
    /** Says what the gate holds the rollout for; `undefined` when it does not. */
    waiting() {
        return this.#gate.waiting();
    }
    /** Tells whether steps follow each other quickly. */
    isQuick() {
        return this.#raisedAt !== undefined && this.#means.clock.elapsed() - this.#raisedAt < PASSING_FOR_MILLISECONDS;
    }
    /** Says that the rollout is judged where it stands now. */
    rest() {
        this.#raisedAt = undefined;
    }
    /** Goes past a hold at a share of the traffic, in percent; throws when the run was cancelled. */
    async pass(hold, weight) {
        if (!hold.ours) {
            this.#say(`Held at ${hold.at} by a pause that is not ours; waiting for whoever set it.`);
            return { kind: "foreign" };
        }
        const by = await this.#gate.ask();
        if (by !== undefined) {
            this.#say(`Held at ${hold.at}: ${by.why}.`);
            return { kind: "closed", by };
        }
        // A cancelled run gives the deployment up: its traffic must not go on.
        this.#means.signal.throwIfAborted();
        this.#say(`Continuing past the hold at ${hold.at === "step" ? `${weight} % of the traffic` : hold.at}.`);
        try {
            await this.#means.traffic.raise(hold);
        }
        catch (error) {
            if (!(error instanceof unreadable/* Unreadable */.I))
                throw error;
            return { kind: "unread", error };
        }
        if (hold.at === "step")
            this.#raisedAt = this.#means.clock.elapsed();
        return { kind: "passed" };
    }
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/say-once.js
/** Passes on what is said, unless it was said just before. */
function sayOnce(progress) {
    let last = "";
    return (line) => {
        if (line === last)
            return;
        last = line;
        progress.say(line);
    };
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/soaking.js
/** Shares are multiples of 0.1. */
const NEAR = 0.05;
/** Keeps which phase of a rollout is judged, since when, and which were passed. */
class Soaking {
    #phases;
    #clock;
    #noted;
    #mark;
    #passed = [];
    constructor(phases, { clock, mark, noted, }) {
        this.#phases = phases;
        this.#clock = clock;
        this.#noted = noted;
        this.#mark = mark;
    }
    /** Finds the phase that must be judged at a share of the traffic before more of it may move, and begins it; `undefined` when it may move on. Where another hand went beyond a phase's share, the phase is judged there. */
    async at(weight) {
        const phase = this.#phases.findLast(({ share }) => share <= weight + NEAR);
        if (phase === undefined || this.#passed.some(({ share }) => share === phase.share))
            return undefined;
        const known = this.#mark?.share === phase.share ? this.#mark : undefined;
        // What an earlier run judged beyond this share, it had passed here.
        if (known === undefined && (this.#mark?.share ?? 0) > phase.share)
            return undefined;
        const now = this.#clock.now().getTime();
        const mark = known ?? { share: phase.share, since: Math.floor(now / 1000) };
        if (known === undefined) {
            this.#mark = mark;
            await this.#noted(mark);
        }
        const since = mark.since * 1000;
        return { share: phase.share, length: phase.soak, since, soaked: Math.max(0, now - since) };
    }
    /** Takes a phase for passed. */
    pass({ share, soaked }) {
        this.#passed = [...this.#passed, { share, milliseconds: soaked }];
    }
    /** Lists what was passed. */
    passed() {
        return this.#passed;
    }
    /** The start of the share that was judged last, in milliseconds since the epoch. */
    since() {
        return this.#mark === undefined ? undefined : this.#mark.since * 1000;
    }
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/watch.js










const PAUSE_MILLISECONDS = 10_000;
/** At all traffic the metrics judge, which change by the minute. */
const JUDGING_MILLISECONDS = 15_000;
/**
 * Steps on the way to a phase's share are passed with a look every three seconds, for at most a minute after each: some three
 * looks and seven calls a step, less than one a second of the 20 a second that ECS allows an account.
 */
const PASSING_MILLISECONDS = 3_000;
/** A closed gate is asked again this often: each asking is a call of GitHub's API. */
const GATE_MILLISECONDS = 60_000;
const watch_HOPELESS = ["forbidden", "unauthorized", "not_found"];
/** One watch as it goes on. */
class Watch {
    #means;
    #comparison;
    #passage;
    #judging;
    #findings;
    #say;
    #phased;
    #trafficError;
    #timetable = 0;
    constructor({ plan, means, course, budget }) {
        const say = sayOnce(means.progress);
        this.#means = means;
        this.#say = say;
        this.#phased = (course.phases ?? []).length > 0;
        this.#passage = new Passage(means, budget, say);
        this.#comparison = new Comparison(plan, means, this.#phased);
        this.#findings = new Findings(say);
        this.#judging = new Judging({
            plan,
            means,
            comparison: this.#comparison,
            soaking: soakingOf(course, means, say),
            passage: this.#passage,
            findings: this.#findings,
            say,
        });
        if (course.mark !== undefined)
            say(`An earlier run judged at ${course.mark.share} % of the traffic: its time and metrics count.`);
    }
    /** The pause before the next look, in milliseconds. */
    interval() {
        if (this.#passage.isQuick())
            return PASSING_MILLISECONDS;
        return this.#judging.hasAllTraffic() ? JUDGING_MILLISECONDS : PAUSE_MILLISECONDS;
    }
    /** Looks once at the traffic, and at the metrics when they can say something new. */
    async look() {
        if (this.#passage.isLate(this.#timetable))
            return { kind: "found", value: this.late() };
        let reading;
        try {
            reading = await this.#means.traffic.read();
            this.#trafficError = undefined;
        }
        catch (error) {
            return this.#unread(error);
        }
        const { position, weight } = reading;
        this.#comparison.keep(reading);
        this.#timetable = reading.timetable ?? 0;
        this.#findings.add({ weight, heldAt: position.kind === "held" ? position.hold.at : undefined });
        switch (position.kind) {
            case "not-ours":
                return this.#findings.end({ kind: "not-ours", why: position.why });
            case "settled":
                return this.#judging.atAllTraffic(reading, undefined);
            case "held":
                return this.#atHold(reading, position.hold);
            case "moving":
                return this.#onTheWay(reading, position.stage);
        }
    }
    /** Says how it stands when the deadline has passed. */
    late() {
        if (this.#trafficError !== undefined)
            return this.#findings.with(watch_unreadable(this.#trafficError));
        return this.#findings.with(this.#passage.waiting() ?? { kind: "late" });
    }
    async #atHold(reading, hold) {
        if (hold.at === "production")
            return this.#judging.atAllTraffic(reading, hold);
        const unfinished = hold.at === "step" ? await this.#judging.atStep(reading, hold) : undefined;
        return unfinished ?? this.#raise(hold);
    }
    async #onTheWay(reading, stage) {
        // Somebody else may have ended the hold that we judge at: the judgement goes on.
        if (this.#judging.hasAllTraffic())
            return this.#judging.atAllTraffic(reading, undefined);
        const { verdict } = await this.#judging.onTheWay(reading);
        if (verdict === "fail")
            return this.#findings.end({ kind: "judged" });
        this.#say(`Waiting for the traffic: ${(0,inert/* inertLine */.F)(stage)}${this.#phased ? ` at ${reading.weight} %` : ""}.`);
        return { kind: "again" };
    }
    async #raise(hold) {
        const passed = await this.#passage.pass(hold, this.#findings.weight());
        switch (passed.kind) {
            case "passed":
            case "foreign":
                return { kind: "again" };
            case "closed": {
                const left = holdLeft(hold, this.#means.clock);
                return left <= 0
                    ? this.#findings.end(passed.by)
                    : { kind: "again", atLeast: Math.min(left, GATE_MILLISECONDS) };
            }
            case "unread":
                return this.#unread(passed.error);
        }
    }
    /** Takes a call that failed for passing, unless it can never succeed. */
    #unread(error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        this.#trafficError = error;
        return watch_HOPELESS.includes(error.why) ? this.#findings.end(watch_unreadable(error)) : { kind: "again" };
    }
}
function watch_unreadable({ message, remedy }) {
    return { kind: "unreadable", why: message, remedy };
}
/** Keeps the phases of a course, and says where one begins. */
function soakingOf({ phases = [], mark, noted = async () => { } }, { clock }, say) {
    const lengths = new Map(phases.map(({ share, soak = 0 }) => [share, (0,duration/* formatDuration */.a)(soak)]));
    return new Soaking(phases, {
        clock,
        mark,
        noted: async (begun) => {
            if (begun.share < 100)
                say(`Judging at ${begun.share} % of the traffic for ${lengths.get(begun.share) ?? ""}.`);
            await noted(begun);
        },
    });
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/watch-rollout.js


const REACH_MILLISECONDS = 30 * 60_000;
/** Longer than any hold: what a gate or the platform's own timetable takes is not bounded by the time that reaching all traffic may take. */
const UTMOST_MILLISECONDS = 25 * 60 * 60_000;
/** Moves a rollout's traffic past its holds up to all of it, and judges it there and at its phases; the last hold is left to whoever finishes. Throws the signal's reason when interrupted. */
async function watchRollout(plan, means, { budget, ...course } = {}) {
    const { clock, chance, signal } = means;
    const longest = REACH_MILLISECONDS + watchTime(plan, course);
    const watch = new Watch({ plan, means, course, budget: budget ?? longest });
    const limit = budget ?? UTMOST_MILLISECONDS;
    const end = await poll({ clock, chance, signal, deadline: clock.elapsed() + limit, interval: () => watch.interval() }, () => watch.look());
    switch (end.kind) {
        case "found":
            return end.value;
        case "deadline":
            return watch.late();
        case "interrupted":
            throw signal.reason;
    }
}
/** The longest time that judging may take, at all phases and at all traffic. */
function watchTime(plan, { phases = [] }) {
    const { watch = 0, extend = 0 } = plan ?? {};
    const partial = phases.slice(0, -1).map(({ soak = 0 }) => soak + extend);
    return partial.reduce((sum, one) => sum + one, Math.max(watch, phases.at(-1)?.soak ?? 0) + extend);
}

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/canary-monitor.js









const PATIENCE_MILLISECONDS = 10 * 60_000;
const AGAIN_MILLISECONDS = 15_000;
/** Moves a held rollout's traffic to the new version and judges it by its metrics; falling back is left to rollback, finishing to deploy-ecs. */
async function canaryMonitor(inputs, surroundings, ports) {
    const prepared = await insist(inputs, surroundings, ports);
    if (prepared.kind !== "prepared")
        return reportBlocked(prepared, inputs);
    if (inputs["dry-run"])
        return reportBlocked({ kind: "dry-run", prepared }, inputs);
    const { clock, progress, signal } = surroundings;
    const { traffic, metrics } = ports.open(placeOf(prepared, inputs));
    const gate = await gateOf(prepared, inputs, { ports, surroundings });
    const notebook = { prepared, ports, surroundings, mark: markOf(prepared) };
    const end = await watchRollout(prepared.plan, { clock, progress, signal, chance: ports.chance, traffic, metrics, gate }, {
        budget: inputs.deadline,
        phases: prepared.phases,
        mark: notebook.mark,
        noted: (mark) => noteSoak(mark, notebook),
    });
    const outcome = reportWatch(end, prepared, inputs);
    await note(end, outcome, notebook);
    return outcome;
}
/** Prepares, and tries again while GitHub is away: a deployment that is held can wait that long. */
async function insist(inputs, { clock, progress, signal }, ports) {
    const deadline = clock.elapsed() + PATIENCE_MILLISECONDS;
    const plan = { clock, chance: ports.chance, signal, deadline, interval: () => AGAIN_MILLISECONDS };
    let last;
    await poll(plan, async () => {
        last = await prepare(inputs, ports);
        if (!("passing" in last) || !last.passing)
            return { kind: "found", value: last };
        progress.say(`Not read yet, tried again: ${(0,inert/* inertLine */.F)(last.why)}.`);
        return { kind: "again" };
    });
    if (last === undefined)
        throw signal.reason;
    return last;
}
/** Opens the gate that is asked before traffic is raised; `undefined` without a policy. Only then is its code loaded. */
async function gateOf({ record }, inputs, { ports, surroundings }) {
    const { policy: place, environment, service, "incident-tokens": tokens } = inputs;
    if (place === undefined)
        return undefined;
    const { clock, mask } = surroundings;
    for (const token of tokens.values())
        mask(token);
    const { gateAsker } = await __nccwpck_require__.e(/* import() */ 366).then(__nccwpck_require__.bind(__nccwpck_require__, 366));
    const changeClass = inputs["change-class"] === "" ? change_class/* STANDARD_CLASS */.L : inputs["change-class"];
    const since = record?.createdAt ?? clock.now();
    const question = { place, policyRef: inputs["policy-ref"], environment, service, changeClass, since, tokens };
    return gateAsker(question, { ...ports.gate, clock });
}
function placeOf({ target, rollout, record }, inputs) {
    return {
        role: inputs["role-to-assume"] || target.role,
        region: target.region,
        cluster: target.cluster,
        service: target.service,
        rollout,
        formerConfiguration: record?.payload.formerConfiguration ?? "",
        ...(target["load-balancer"] === undefined ? {} : { loadBalancer: target["load-balancer"] }),
    };
}
function markOf({ record, phases }) {
    const mark = record === undefined ? undefined : (0,deploy_record/* statusOf */.c2)(record)?.soak;
    return phases.some(({ share }) => share === mark?.share) ? mark : undefined;
}
/** Keeps in the record at which share the rollout is judged and since when, so that a re-run goes on there. */
async function noteSoak(mark, notebook) {
    notebook.mark = mark;
    await write({ phase: "watching" }, notebook);
}
async function note(end, { decision }, notebook) {
    // Whoever superseded us owns what is live now; a verdict on ours would only confuse.
    if (end.kind === "not-ours" && end.why === "superseded")
        return;
    const watch = end.kind === "not-judged" ? "skipped" : decision;
    const phase = phaseAt(end, notebook);
    await write({ watch, ...(phase === undefined ? {} : { phase }) }, notebook);
}
function phaseAt({ kind, heldAt }, { mark }) {
    // Whoever rolls it back says where it stands.
    if (kind === "not-ours")
        return undefined;
    if (heldAt === "production")
        return "held-production";
    return mark === undefined ? undefined : "watching";
}
async function write(said, { prepared: { record }, ports, surroundings, mark }) {
    if (record === undefined)
        return;
    const warning = await noteVerdict(ports.records, record, { ...said, ...(mark === undefined ? {} : { soak: mark }) });
    if (warning !== undefined)
        surroundings.progress.warn((0,inert/* inertLine */.F)(warning));
}


/***/ }),

/***/ 142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ canaryMonitorContract)
});

// EXTERNAL MODULE: ./lib/kit/action-contract.js
var action_contract = __nccwpck_require__(7543);
// EXTERNAL MODULE: ./lib/kit/fields.js
var fields = __nccwpck_require__(1567);
;// CONCATENATED MODULE: ./lib/kit/id-fields.js

/** Reads a full commit; empty stays empty. */
const fullCommit = (0,fields/* matching */.wC)(/^[0-9a-f]{40}$/, "a full commit of 40 hex digits");
/** Reads the digest of an image; empty stays empty. */
const imageDigest = (0,fields/* matching */.wC)(/^sha256:[0-9a-f]{64}$/, "an image digest, sha256: and 64 hexadecimal digits");
/** Reads the id of a request, as freeze-gate gives it; empty stays empty. */
const requestIdText = (0,fields/* matching */.wC)(/^[0-9a-f]{64}$/, "a request id of 64 hex digits");
/** Reads the id of an ECS service deployment, or of CodeDeploy's where that deploys the service; empty stays empty. */
const serviceDeploymentId = (0,fields/* matching */.wC)(/^(ecs-svc\/\d+|d-[A-Z0-9]+)$/, "a service deployment such as ecs-svc/1234567890, or CodeDeploy's such as d-ABCDEF123");

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
;// CONCATENATED MODULE: ./lib/core/incident-source/incident-tokens.js

const NAME = /^[A-Za-z0-9][\w-]{0,59}(?:\.[a-z][a-z0-9-]{0,31})?$/;
/** Reads the input incident-tokens: a JSON object from endpoint names to secrets, or a line `name=secret` for each; a second secret is `name.part`. */
function parseIncidentTokens(text) {
    const entries = text.trim().startsWith("{") ? ofJson(text) : ofLines(text);
    if (typeof entries === "string")
        return { kind: "wrong", problems: [entries] };
    const problems = [];
    const tokens = new Map();
    for (const [name, secret, place] of entries) {
        const token = typeof secret === "string" ? secret.trim() : "";
        if (!NAME.test(name))
            problems.push(`${place} names no endpoint; expected a name such as pagerduty`);
        else if (!/^[\x21-\x7e](?:[\x20-\x7e]{0,4094}[\x21-\x7e])?$/.test(token))
            problems.push(`the secret of '${(0,inert/* inertLine */.F)(name, 80)}' is empty, no text, or no single line of plain characters`);
        else if (tokens.has(name))
            problems.push(`'${(0,inert/* inertLine */.F)(name, 80)}' stands twice`);
        else
            tokens.set(name, token);
    }
    return problems.length > 0 ? { kind: "wrong", problems } : { kind: "tokens", tokens };
}
function ofJson(text) {
    try {
        const parsed = JSON.parse(text);
        if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
            return "it is no JSON object";
        return Object.entries(parsed).map(([name, secret], index) => [name, secret, `entry ${index + 1}`]);
    }
    catch {
        // The parser's message may quote the secret.
        return 'it starts like JSON and is none; expected {"pagerduty": "…"}';
    }
}
function ofLines(text) {
    return text.split(/\r?\n/).flatMap((line, index) => {
        if (/^\s*(?:#.*)?$/.test(line))
            return [];
        const equals = line.indexOf("=");
        const place = `line ${index + 1}`;
        return [equals < 0 ? ["", "", place] : [line.slice(0, equals).trim(), line.slice(equals + 1), place]];
    });
}

;// CONCATENATED MODULE: ./lib/kit/incident-tokens-field.js

/** Reads the secrets of incident endpoints by name; the whole text is hidden, and the caller hides each value. */
const incidentTokens = {
    secret: true,
    parse(given) {
        if (given === "")
            return { kind: "value", value: new Map() };
        const parsed = parseIncidentTokens(given);
        return parsed.kind === "tokens"
            ? { kind: "value", value: parsed.tokens }
            : {
                kind: "expected",
                expected: `a line name=secret for each endpoint, or a JSON object (${parsed.problems.join("; ")})`,
            };
    },
};

// EXTERNAL MODULE: ./lib/core/policy/policy-place.js
var policy_place = __nccwpck_require__(7996);
;// CONCATENATED MODULE: ./lib/kit/policy-fields.js


const EXPECTED = "a path in this repository, such as .github/deploy-policy.yml, or a central one as owner/repo:path@ref";
/** Reads where the policy stands. */
const policyPlace = {
    parse(given) {
        const place = (0,policy_place/* parsePolicyPlace */.h_)(given);
        return place === undefined ? { kind: "expected", expected: EXPECTED } : { kind: "value", value: place };
    },
};
/** Reads where the policy stands; empty is nowhere. */
const optionalPolicyPlace = {
    parse: (given) => (given === "" ? { kind: "value", value: undefined } : policyPlace.parse(given)),
};
/** Reads the ref of a policy of the repository's own; empty is the default branch. */
const policyRef = (0,fields/* matching */.wC)(/^[\w./-]+$/, "a branch, tag or full commit");

;// CONCATENATED MODULE: ./lib/actions/canary-monitor/contract.js





/** What canary-monitor promises. */
const canaryMonitorContract = (0,action_contract/* defineAction */.QP)({
    name: "canary-monitor",
    decisions: { success: "yes", failure: "no", unknown: "unknown" },
    reasons: {
        passed: "Every critical metric kept within its limits over the watch time, on enough data.",
        not_judged: "The traffic was moved without judging, as `watch: none` asks for.",
        regression_found: "A critical metric is beyond its alert limit, or worse than the baseline beside it.",
        insufficient_data: "The metrics had too few samples until the time was spent; no data is never a pass.",
        provider_error: "The metrics could not be read, or only in part, when the time was spent.",
        inconclusive: "The metrics were neither well nor surely bad when the time was spent.",
        waiting_for_gate: "A lock or incident, or with `in-flight: hold` a window or freeze, held the rollout until its hook would not have waited longer.",
        deadline_spent: "The deadline passed before the new version had all traffic, or before the watch time was over.",
        not_ours_any_more: "The deployment was superseded, stopped, or its record has ended.",
        rolled_back_elsewhere: "Another hand, or the platform, rolled the deployment back.",
        failed_before: "A verdict of this request failed before; it is final.",
        traffic_unreadable: "The platform did not say where the traffic stands.",
        record_unreadable: "The record of the request could not be read.",
        source_unreadable: "The monitor or the targets could not be read.",
        config_invalid: "The monitor, the target or the inputs cannot be used; every problem is listed.",
        dry_run: "Nothing was watched: the plan was printed.",
    },
    inputs: {
        monitor: fields/* text */.Qq,
        watch: (0,fields/* choice */.Yq)("", "monitor", "none"),
        environment: fields/* text */.Qq,
        service: fields/* text */.Qq,
        targets: fields/* text */.Qq,
        "targets-commit": fullCommit,
        version: fields/* text */.Qq,
        commit: fullCommit,
        request: requestIdText,
        "service-deployment": serviceDeploymentId,
        deadline: fields/* duration */.p0,
        policy: optionalPolicyPlace,
        "policy-ref": policyRef,
        "policy-token": fields/* secret */.rJ,
        "change-class": fields/* text */.Qq,
        "incident-tokens": incidentTokens,
        "allow-private-hosts": fields/* flag */.Jt,
        "role-to-assume": (0,fields/* matching */.wC)(/^arn:aws[\w-]*:iam::\d{12}:role\/\S+$/, "the ARN of an IAM role"),
        "github-token": fields/* secret */.rJ,
    },
    outputs: ["verdict", "metrics", "could-have-seen", "weight"],
    undecided: "unknown",
});


/***/ }),

/***/ 6426:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_aws_ecs_watch_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3568);
/* harmony import */ var _adapters_github_gate_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3476);
/* harmony import */ var _adapters_github_github_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9440);
/* harmony import */ var _adapters_job_actions_edge_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8057);
/* harmony import */ var _adapters_job_workspace_files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9755);
/* harmony import */ var _kit_run_action_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1078);
/* harmony import */ var _canary_monitor_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5834);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(142);








await (0,_kit_run_action_js__WEBPACK_IMPORTED_MODULE_5__/* .runAction */ .C)(_contract_js__WEBPACK_IMPORTED_MODULE_7__/* .canaryMonitorContract */ .L, (inputs, surroundings) => {
    const { run, clock, mask } = surroundings;
    const session = { session: `watch-${run.runId}`, clock, mask };
    const open = (place) => (0,_adapters_aws_ecs_watch_js__WEBPACK_IMPORTED_MODULE_0__/* .ecsWatch */ .R)(place, session);
    const github = (0,_adapters_github_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .githubRepository */ .G)(run, inputs["github-token"], clock);
    const [workspace, gate] = [(0,_adapters_job_workspace_files_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceFiles */ .P)(run.workspace), (0,_adapters_github_gate_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .gatePorts */ .o)(inputs, surroundings)];
    return (0,_canary_monitor_js__WEBPACK_IMPORTED_MODULE_6__/* .canaryMonitor */ .x)(inputs, surroundings, { open, chance: Math.random, workspace, gate, ...github });
}, _adapters_job_actions_edge_js__WEBPACK_IMPORTED_MODULE_3__/* .actionsEdge */ .T);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ clientSettings)
/* harmony export */ });
/** Computes the settings that every AWS client shares. */
function clientSettings({ region, credentials, attempts = 6 }) {
    return {
        ...(region === "" ? {} : { region }),
        ...(credentials === undefined ? {} : { credentials }),
        maxAttempts: attempts,
    };
}


/***/ }),

/***/ 6136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ awsCredentials)
/* harmony export */ });
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9397);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5703);
/* harmony import */ var _ports_http_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7334);
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3136);
/* harmony import */ var _aws_request_handler_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2662);





const AUDIENCE = "sts.amazonaws.com";
const RENEW_BEFORE_MILLISECONDS = 10 * 60_000;
/**
 * Provides credentials of a role by the job's OIDC token, cached and renewed ten minutes before they expire, so that a watch
 * outlives a one-hour session; they stay in the process. Throws `Unreadable` with the permission or trust policy to mend.
 */
function awsCredentials(settings) {
    let current;
    const provide = async () => {
        // Whoever asked for the session that failed was told why; the next one asks anew.
        const asked = current;
        const held = await asked?.catch(() => undefined);
        if (held !== undefined && held.expiration.getTime() - settings.clock.now().getTime() > RENEW_BEFORE_MILLISECONDS)
            return held;
        // Of several that ask at once the first one renews.
        if (current === asked || current === undefined)
            current = assume(settings);
        return current;
    };
    // `memoized` tells the SDK that this is cached already: it asks for every request, so a renewal reaches every client.
    return Object.assign(provide, {
        memoized: true,
        held: () => current,
        forget: (session) => {
            if (session === current)
                current = undefined;
        },
    });
}
async function assume({ role, region, session, http, clock, mask }) {
    const token = await identityToken(http, mask);
    const { STS } = await Promise.all(/* import() */[__nccwpck_require__.e(279), __nccwpck_require__.e(861), __nccwpck_require__.e(695)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1695, 19));
    const sts = new STS({ region, requestHandler: await (0,_aws_request_handler_js__WEBPACK_IMPORTED_MODULE_3__/* .awsRequestHandler */ .l)(), maxAttempts: 4 });
    try {
        const answer = await sts.assumeRoleWithWebIdentity({
            RoleArn: role,
            RoleSessionName: session,
            WebIdentityToken: token,
        });
        const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
        if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
            throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("malformed", "STS answered without credentials", "Re-run the job; if it stays, report it.");
        }
        for (const secret of [SecretAccessKey, SessionToken])
            mask(secret);
        return {
            accessKeyId: AccessKeyId,
            secretAccessKey: SecretAccessKey,
            sessionToken: SessionToken,
            expiration: Expiration ?? new Date(clock.now().getTime() + 15 * 60_000),
        };
    }
    catch (error) {
        if (error instanceof _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I)
            throw error;
        const failure = (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .awsFailure */ .M)(error, "sts:AssumeRoleWithWebIdentity");
        if (failure.why !== "forbidden")
            throw failure;
        throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("forbidden", `role ${role} does not trust this job: ${failure.message}`, `Let the trust policy of ${role} admit this repository, environment and workflow (sts:AssumeRoleWithWebIdentity).`);
    }
}
async function identityToken(http, mask) {
    const url = process.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? "";
    const bearer = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? "";
    if (url === "" || bearer === "") {
        throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("forbidden", "the job may not ask for an identity token", "Grant the job `permissions: id-token: write`, in the caller too.");
    }
    const address = `${url}${url.includes("?") ? "&" : "?"}audience=${encodeURIComponent(AUDIENCE)}`;
    try {
        const { status, body } = await http.exchange({
            method: "GET",
            url: address,
            headers: { authorization: `Bearer ${bearer}`, accept: "application/json" },
            timeout: 10_000,
            maximumBytes: 65_536,
        });
        const value = status === 200 ? tokenIn(body) : undefined;
        if (value === undefined)
            throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("unavailable", `GitHub's token endpoint answered ${status}`, "Re-run the job; check githubstatus.com.");
        mask(value);
        return value;
    }
    catch (error) {
        if (!(error instanceof _ports_http_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j))
            throw error;
        throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("unavailable", `GitHub's token endpoint could not be reached (${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .inertLine */ .F)(error.message)})`, "Check the runner's network and proxy settings, then re-run the job.");
    }
}
function tokenIn(body) {
    try {
        const answer = JSON.parse(body);
        return typeof answer === "object" && answer !== null && "value" in answer && typeof answer.value === "string"
            ? answer.value
            : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ awsFailure),
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9397);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5703);


const FORBIDDEN = /^(AccessDenied|AccessDeniedException|UnauthorizedOperation|UnauthorizedException)$/;
/** An operation may need more than its own permission, such as `iam:PassRole`; AWS names the one that lacks. */
const LACKING = /not authorized to perform: ([a-z0-9-]{1,63}:[A-Za-z0-9]{1,127})\b/;
const UNAUTHORIZED = /^(UnrecognizedClientException|InvalidClientTokenId|SignatureDoesNotMatch|InvalidSignatureException|CredentialsProviderError|MissingAuthenticationToken.*)$/;
const EXPIRED = /^(ExpiredToken|ExpiredTokenException|IDPCommunicationError)$/;
const THROTTLED = /^(Throttling|ThrottlingException|ThrottledException|TooManyRequestsException|RequestLimitExceeded|RequestThrottled|SlowDown)$/;
const MISSING = /NotFound(Exception)?$|^ResourceNotFound|DoesNotExistException$/;
/** Sorts what an AWS client threw into `Unreadable`, naming the IAM action for a refusal; text of AWS is made inert. */
function awsFailure(error, action) {
    if (error instanceof _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I)
        return error;
    const { name, message, status } = factsOf(error);
    const said = (0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .F)(`${action}: ${name === "Error" ? "" : `${name}: `}${message}`, 400);
    if (FORBIDDEN.test(name)) {
        const lacking = LACKING.exec(message)?.[1] ?? action;
        return new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("forbidden", said, `Allow ${lacking} in the policy of the role that this job uses.`);
    }
    if (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PROXY"))
        return new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("unavailable", said, "Check HTTPS_PROXY and NO_PROXY of the runner, then re-run the job.");
    const [why, remedy] = sortOf(name, status);
    return new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I(why, said, remedy);
}
function sortOf(name, status) {
    if (UNAUTHORIZED.test(name))
        return ["unauthorized", "Give the step `role-to-assume`, or configure AWS credentials in the job before it."];
    if (EXPIRED.test(name))
        return ["expired", "Give the step `role-to-assume`, whose session is renewed, or re-run the job."];
    if (THROTTLED.test(name))
        return ["rate_limited", "Other tools use up the account's rate of calls; re-run the job later."];
    if (MISSING.test(name))
        return ["not_found", "Check cluster, service, region and account of the target."];
    if (status !== undefined && status < 500)
        return ["malformed", "Mend what AWS names, then re-run the job."];
    return ["unavailable", "Check the AWS health dashboard and the runner's network, then re-run the job."];
}
/** Reads a failed write as a refusal that surely changed nothing; throws `Unreadable` when its fate is not known. */
function refusalOf(error, action) {
    const failure = awsFailure(error, action);
    const { name, status } = factsOf(error);
    const said = { kind: "refused", message: failure.message, remedy: failure.remedy };
    if (failure.why === "forbidden")
        return { ...said, why: "forbidden" };
    if (failure.why === "not_found")
        return { ...said, why: "missing" };
    if (/Conflict/.test(name) || /^(UpdateInProgress|DeploymentLimitExceeded|DeploymentAlreadyCompleted)/.test(name))
        return { ...said, why: "conflict" };
    if (failure.why === "malformed" && status !== undefined && status >= 400)
        return { ...said, why: "invalid" };
    throw failure;
}
function factsOf(error) {
    if (!(error instanceof Error))
        return { name: "Error", message: String(error), status: undefined };
    const metadata = "$metadata" in error ? error.$metadata : undefined;
    const status = typeof metadata === "object" && metadata !== null && "httpStatusCode" in metadata
        ? Number(metadata.httpStatusCode)
        : undefined;
    return { name: error.name, message: error.message, status };
}


/***/ }),

/***/ 2662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ awsRequestHandler)
/* harmony export */ });
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4708);
/* harmony import */ var _http_proxy_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2217);


const SILENCE_MILLISECONDS = 5_000;
/** Creates the HTTP handler of an AWS client: keep-alive, the proxy variables that the SDK ignores, and a socket time-out, which no settable clock shortens. Throws `Unreadable` where this Node cannot use the proxy that is set. */
async function awsRequestHandler() {
    const { NodeHttpHandler } = await __nccwpck_require__.e(/* import() */ 279).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1279, 19));
    const httpsAgent = new node_https__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true, proxyEnv: (0,_http_proxy_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyEnvironment */ .w)(process.env) });
    return new NodeHttpHandler({ httpsAgent, socketTimeout: SILENCE_MILLISECONDS });
}


/***/ }),

/***/ 2319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ ecsService)
});

// EXTERNAL MODULE: ./lib/adapters/aws/aws-access.js
var aws_access = __nccwpck_require__(474);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-request-handler.js
var aws_request_handler = __nccwpck_require__(2662);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-failure.js
var aws_failure = __nccwpck_require__(3136);
;// CONCATENATED MODULE: ./lib/adapters/aws/read-renewed.js

/** Reads from AWS; a session that turns out to be over is renewed, by the first of all that find it so, and the reading made once more. Whatever goes wrong is thrown as `Unreadable` that names the IAM action. */
async function readRenewed({ credentials }, action, call) {
    const session = credentials?.held?.();
    try {
        return await call();
    }
    catch (error) {
        const failure = (0,aws_failure/* awsFailure */.M)(error, action);
        if (failure.why !== "expired" || credentials?.forget === undefined)
            throw failure;
        credentials.forget(session);
        return call().catch((again) => {
            throw (0,aws_failure/* awsFailure */.M)(again, action);
        });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/aws/codedeploy-client.js




const NAME_THE_GROUP = "Give `codedeploy-application` and `codedeploy-deployment-group` the names of the group that deploys this service.";
/** Opens CodeDeploy in a region. */
function codeDeployReader(access) {
    let opened;
    const client = () => {
        opened ??= codedeploy_client_open(access);
        return opened;
    };
    const read = (action, call) => readRenewed(access, action, async () => call(await client()));
    const names = ({ application, group }) => ({ applicationName: application, deploymentGroupName: group });
    return {
        async group(of) {
            const answer = await read("codedeploy:GetDeploymentGroup", (one) => one.getDeploymentGroup(names(of))).catch((error) => {
                throw error instanceof unreadable/* Unreadable */.I && error.why === "not_found"
                    ? new unreadable/* Unreadable */.I("not_found", error.message, NAME_THE_GROUP)
                    : error;
            });
            return answer.deploymentGroupInfo ?? {};
        },
        async deployment(deploymentId) {
            const answer = await read("codedeploy:GetDeployment", (one) => one.getDeployment({ deploymentId }));
            return answer.deploymentInfo ?? {};
        },
        async successful(of) {
            const answer = await read("codedeploy:ListDeployments", (one) => one.listDeployments({ ...names(of), includeOnlyStatuses: ["Succeeded"] }));
            return answer.deployments ?? [];
        },
        async createdSince(of, since) {
            const answer = await read("codedeploy:ListDeployments", (one) => one.listDeployments({ ...names(of), createTimeRange: { start: since } }));
            return answer.deployments ?? [];
        },
        write: async (call) => call(await client()),
    };
}
async function codedeploy_client_open(access) {
    const sdk = await Promise.all(/* import() */[__nccwpck_require__.e(279), __nccwpck_require__.e(861), __nccwpck_require__.e(507)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7507, 19));
    return new sdk.CodeDeploy({ ...(0,aws_access/* clientSettings */.r)(access), requestHandler: await (0,aws_request_handler/* awsRequestHandler */.l)() });
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-client.js




/** Opens a service of ECS. */
function ecsService(access, runnerClock) {
    let seen;
    const notice = (date) => {
        const server = Date.parse(date ?? "");
        if (!Number.isNaN(server))
            seen = { server, runner: runnerClock().getTime() };
    };
    const patient = lazily(() => openClient(access, notice, {}));
    const single = lazily(() => openClient(access, notice, { maxAttempts: 1 }));
    return {
        cluster: access.cluster,
        service: access.service,
        codeDeploy: codeDeployReader(access),
        shiftGroup: access.shiftGroup,
        read: (action, call) => readRenewed(access, action, async () => call(await patient())),
        write: async (call, once) => call(await (once === undefined ? patient() : single())),
        now: () => (seen === undefined ? runnerClock() : new Date(seen.server + runnerClock().getTime() - seen.runner)),
    };
}
async function openClient(access, notice, extra) {
    const sdk = await Promise.all(/* import() */[__nccwpck_require__.e(279), __nccwpck_require__.e(861), __nccwpck_require__.e(212)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 212, 19));
    const ecs = new sdk.ECS({ ...(0,aws_access/* clientSettings */.r)(access), ...extra, requestHandler: await (0,aws_request_handler/* awsRequestHandler */.l)() });
    ecs.middlewareStack.add((next) => async (args) => {
        const result = await next(args);
        notice(dateHeader(result.response));
        return result;
    }, { step: "deserialize", name: "platformClock", priority: "low" });
    return ecs;
}
function dateHeader(response) {
    if (typeof response !== "object" || response === null || !("headers" in response))
        return undefined;
    const { headers } = response;
    return typeof headers === "object" && headers !== null && "date" in headers ? String(headers.date) : undefined;
}
/** Creates something at its first use and keeps it. */
function lazily(create) {
    let made;
    return () => {
        made ??= create();
        return made;
    };
}


/***/ }),

/***/ 3568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ ecsWatch)
});

// EXTERNAL MODULE: ./lib/adapters/http/node-http.js + 4 modules
var node_http = __nccwpck_require__(2238);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-credentials.js
var aws_credentials = __nccwpck_require__(6136);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-access.js
var aws_access = __nccwpck_require__(474);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-failure.js
var aws_failure = __nccwpck_require__(3136);
// EXTERNAL MODULE: ./lib/adapters/aws/aws-request-handler.js
var aws_request_handler = __nccwpck_require__(2662);
;// CONCATENATED MODULE: ./lib/adapters/aws/cloudwatch-metrics.js





const ACTION = "cloudwatch:GetMetricData";
const QUERIES_PER_CALL = 500;
const MAXIMUM_PAGES = 50;
/** Reads metrics of a region's CloudWatch by `GetMetricData`; an answer that is partial, refused or inconsistent is `Unreadable`. The SDK is imported at the first call. */
function cloudwatchMetrics(access) {
    let opened;
    return {
        async read(queries, window) {
            opened ??= cloudwatch_metrics_open(access);
            const client = await opened;
            const series = new Map(queries.map(({ id }) => [id, []]));
            for (let first = 0; first < queries.length; first += QUERIES_PER_CALL) {
                await readPages(client, { queries: queries.slice(first, first + QUERIES_PER_CALL), window, series });
            }
            return series;
        },
    };
}
async function readPages(client, { queries, window, series }) {
    const MetricDataQueries = queries.map((query) => queryOf(query, window.period));
    const common = {
        MetricDataQueries,
        StartTime: window.from,
        EndTime: window.to,
        ScanBy: "TimestampAscending",
    };
    let token;
    for (let page = 1;; page++) {
        const answer = await ask(client, { ...common, ...(token === undefined ? {} : { NextToken: token }) });
        collect(answer, series);
        token = answer.NextToken;
        if (token === undefined)
            return;
        if (page >= MAXIMUM_PAGES)
            throw malformed(`answered more than ${MAXIMUM_PAGES} pages`);
    }
}
async function ask(client, input) {
    try {
        return await client.getMetricData(input);
    }
    catch (error) {
        throw (0,aws_failure/* awsFailure */.M)(error, ACTION);
    }
}
function queryOf({ id, namespace, metric, dimensions, statistic }, period) {
    const Dimensions = Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));
    return {
        Id: id,
        MetricStat: {
            Metric: { Namespace: namespace, MetricName: metric, Dimensions },
            Period: period / 1_000,
            Stat: statistic,
        },
    };
}
function collect({ MetricDataResults = [], Messages = [], NextToken }, series) {
    const [message] = Messages;
    if (message !== undefined)
        throw malformed(`warned ${(0,inert/* inertLine */.F)(`${message.Code}: ${message.Value}`, 200)}`);
    for (const { Id = "", StatusCode, Timestamps = [], Values = [] } of MetricDataResults) {
        if (StatusCode === "Forbidden")
            throw new unreadable/* Unreadable */.I("forbidden", `${ACTION} may not read ${Id}`, `Allow ${ACTION} in the policy of the role that this job uses.`);
        // More pages to come are partial data too; without a token it is an answer that is not whole.
        if (StatusCode !== "Complete" && !(StatusCode === "PartialData" && NextToken !== undefined))
            throw malformed(`answered ${StatusCode ?? "no status"} for ${Id}`);
        if (Timestamps.length !== Values.length)
            throw malformed(`answered ${Timestamps.length} times and ${Values.length} values for ${Id}`);
        const known = series.get(Id);
        if (known === undefined)
            throw malformed(`answered a series that was not asked for`);
        series.set(Id, [
            ...known,
            ...Timestamps.map((time, index) => ({ at: time.getTime(), value: Values[index] ?? Number.NaN })),
        ]);
    }
}
function malformed(what) {
    return new unreadable/* Unreadable */.I("unavailable", `CloudWatch ${what}`, "Check the AWS health dashboard; a partial answer is never judged.");
}
async function cloudwatch_metrics_open(access) {
    const sdk = await Promise.all(/* import() */[__nccwpck_require__.e(279), __nccwpck_require__.e(861), __nccwpck_require__.e(85)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4085, 19));
    return new sdk.CloudWatch({ ...(0,aws_access/* clientSettings */.r)(access), requestHandler: await (0,aws_request_handler/* awsRequestHandler */.l)() });
}

;// CONCATENATED MODULE: ./lib/core/rollout/service-configuration.js

const STAGES = {
    test: "POST_TEST_TRAFFIC_SHIFT",
    step: "PRE_PRODUCTION_TRAFFIC_SHIFT",
    production: "POST_PRODUCTION_TRAFFIC_SHIFT",
};
const STRATEGIES = {
    rolling: "ROLLING",
    "blue-green": "BLUE_GREEN",
    canary: "CANARY",
    linear: "LINEAR",
};
/** Reads a configuration back from its text; an empty or foreign text is an empty configuration. */
function service_configuration_parseConfiguration(text) {
    if (text === "")
        return {};
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
    }
    catch {
        return {};
    }
}
/** Names the strategy of a configuration; ECS means rolling when it says nothing. */
function strategyOf({ strategy = "ROLLING" }) {
    switch (strategy) {
        case "BLUE_GREEN":
            return "blue-green";
        case "CANARY":
            return "canary";
        case "LINEAR":
            return "linear";
        default:
            return "rolling";
    }
}
/** Lists where a configuration pauses. */
function pausesIn(configuration) {
    const { lifecycleHooks = [] } = typeof configuration === "string" ? service_configuration_parseConfiguration(configuration) : configuration;
    const stages = lifecycleHooks
        .filter(({ targetType }) => targetType === "PAUSE")
        .flatMap((hook) => hook.lifecycleStages ?? []);
    return stages.map(placeOf);
}
function placeOf(stage) {
    const places = ["test", "step", "production"];
    return places.find((place) => STAGES[place] === stage) ?? "other";
}
/** Computes the configuration for a rollout: the service's own with our pauses beside its hooks, each falling back by itself; `undefined` when nothing departs. */
function configurationFor(former, { holds, strategy, bakeMinutes, settings = {} }) {
    const spelled = strategy === undefined || strategy === strategyOf(former) ? undefined : STRATEGIES[strategy];
    const bake = bakeMinutes === undefined || bakeMinutes === former.bakeTimeInMinutes ? undefined : bakeMinutes;
    const places = holds?.places ?? [];
    const departing = Object.entries(settings).filter(([member, value]) => !sameValue(former[member], value));
    if (spelled === undefined && bake === undefined && places.length === 0 && departing.length === 0)
        return undefined;
    const pause = {
        targetType: "PAUSE",
        lifecycleStages: places.map((place) => STAGES[place]),
        timeoutConfiguration: { timeoutInMinutes: holds?.timeoutMinutes ?? 0, action: "ROLLBACK" },
    };
    return fitting({
        ...former,
        ...(spelled === undefined ? {} : { strategy: spelled }),
        ...(bake === undefined ? {} : { bakeTimeInMinutes: bake }),
        ...Object.fromEntries(departing),
        ...(places.length === 0 ? {} : { lifecycleHooks: [...(former.lifecycleHooks ?? []), pause] }),
    });
}
/** The strategies of settings that ECS takes with that strategy alone (API reference, DeploymentConfiguration: "only valid when the deployment strategy is …"). */
const ONLY_WITH = { canaryConfiguration: "canary", linearConfiguration: "linear" };
/** Leaves out the settings of strategies that the configuration does not have: ECS takes them with their own strategy alone, and without it they mean nothing. */
function fitting(configuration) {
    return Object.fromEntries(Object.entries(configuration).filter(([member]) => fits(member, configuration)));
}
function fits(member, configuration) {
    return ONLY_WITH[member] === undefined || ONLY_WITH[member] === strategyOf(configuration);
}
/** What ECS means where a configuration does not say: spelled out to undo ours, since ECS keeps what is left out. */
const UNSAID = {
    canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 10 },
    linearConfiguration: { stepPercent: 10, stepBakeTimeInMinutes: 6 },
    deploymentCircuitBreaker: { enable: false, rollback: false },
    earlySuccessCriteria: { enable: false },
};
/** Computes what must be kept of a configuration to undo a wish: all of it, and ECS's defaults for the settings that the wish adds. */
function keptConfiguration(text, { settings = {} }) {
    const former = service_configuration_parseConfiguration(text);
    const added = Object.keys(settings).filter((member) => former[member] === undefined && fits(member, former));
    if (added.length === 0)
        return text;
    return JSON.stringify({ ...former, ...Object.fromEntries(added.map((member) => [member, UNSAID[member]])) });
}
/** Tells whether a configuration has what another one says of all that we ever change: pauses, strategy, bake time and the strategy's settings. */
function hasShapeOf(configuration, former) {
    const shape = (one) => [[...pausesIn(one)].sort(), strategyOf(one), one.bakeTimeInMinutes ?? 0];
    return (sameValue(shape(configuration), shape(former)) &&
        Object.keys(UNSAID).every((member) => former[member] === undefined || !fits(member, former) || sameValue(configuration[member], former[member])));
}
/** Computes the configuration that undoes ours: the former one, its strategy and an empty list of hooks spelled out, since ECS keeps what is left out. */
function formerConfiguration(text) {
    const former = service_configuration_parseConfiguration(text);
    return fitting({ ...former, strategy: former.strategy ?? "ROLLING", lifecycleHooks: former.lifecycleHooks ?? [] });
}

;// CONCATENATED MODULE: ./lib/core/rollout/rollout-guards.js

/** Reads the minutes that a rollout bakes after full public traffic; 0 where the configuration says nothing. */
function bakeMinutesOf(configuration) {
    return parseConfiguration(configuration).bakeTimeInMinutes ?? 0;
}
/** Computes the minutes that ECS itself bakes at partial shares on the way to all traffic, by the bounds and defaults of its API model. */
function timetableMinutesOf(configuration) {
    const { strategy, canaryConfiguration: canary, linearConfiguration: linear } = service_configuration_parseConfiguration(configuration);
    if (strategy === "CANARY")
        return numberIn(canary, "canaryBakeTimeInMinutes", 10);
    if (strategy !== "LINEAR")
        return 0;
    const steps = Math.ceil(100 / Math.max(3, numberIn(linear, "stepPercent", 10)) - 1e-9);
    return (steps - 1) * numberIn(linear, "stepBakeTimeInMinutes", 6);
}
function numberIn(settings, member, otherwise) {
    if (typeof settings !== "object" || settings === null)
        return otherwise;
    const value = Object.entries(settings).find(([name]) => name === member)?.[1];
    return typeof value === "number" ? value : otherwise;
}
/** Tells whether the platform's own circuit breaker ends a rollout whose tasks fail; it exists for rolling alone. */
function breakerEnabled(configuration) {
    const { deploymentCircuitBreaker } = parseConfiguration(configuration);
    return (typeof deploymentCircuitBreaker === "object" &&
        deploymentCircuitBreaker !== null &&
        "enable" in deploymentCircuitBreaker &&
        deploymentCircuitBreaker.enable === true);
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-arms.js
/**
 * Makes the function that finds the CloudWatch dimensions of a service revision, each once: its target group as resolved at its deployment,
 * since groups swap from one to the next.
 */
function armResolver({ cluster, service, loadBalancer, reader, elb }) {
    const known = new Map();
    return async (revision) => {
        const own = {
            ClusterName: cluster.slice(cluster.lastIndexOf("/") + 1),
            ServiceName: service.slice(service.lastIndexOf("/") + 1),
        };
        if (revision === undefined)
            return own;
        const held = known.get(revision);
        if (held !== undefined)
            return held;
        const found = await reader.revision(revision);
        const group = found?.resolvedConfiguration?.loadBalancers?.[0]?.targetGroupArn ?? found?.loadBalancers?.[0]?.targetGroupArn;
        const balancer = group === undefined ? undefined : (loadBalancer ?? (await elb.balancerOf(group)));
        const arm = {
            ...own,
            ...(group === undefined ? {} : { TargetGroup: group.slice(group.indexOf("targetgroup/")) }),
            ...(balancer === undefined ? {} : { LoadBalancer: balancer }),
        };
        known.set(revision, arm);
        return arm;
    };
}

// EXTERNAL MODULE: ./lib/adapters/aws/ecs-client.js + 2 modules
var ecs_client = __nccwpck_require__(2319);
;// CONCATENATED MODULE: ./lib/core/rollout/shift-group.js
const LONGEST_NAME = 100;
const LONGEST_DESCRIPTION = 512;
/** Names the group that the console makes for a service: `AppECS-<cluster>-<service>` and `DgpECS-…`; a name that was given wins. */
function shiftGroupOf(place, given) {
    const rest = `${place.cluster === "" ? "default" : place.cluster}-${place.service}`;
    return { application: given.application || `AppECS-${rest}`, group: given.group || `DgpECS-${rest}` };
}
/** Says what CodeDeploy would refuse in the names of a group; `undefined` when nothing. */
function shiftGroupProblem({ application, group }) {
    const long = [application, group].filter((name) => name.length > LONGEST_NAME);
    if (long.length > 0)
        return `CodeDeploy allows ${LONGEST_NAME} characters in a name, and ${long.join(" and ")} has more.`;
    return undefined;
}
/** Shortens a description to what CodeDeploy takes; what is cut ends in `…`. */
function shiftDescription(text) {
    return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION - 1)}…`;
}
/** Tells whether a rollout's id is one of CodeDeploy: `d-` and capitals or digits. */
function isShift(rollout) {
    return /^d-[A-Z0-9]+$/.test(rollout);
}

;// CONCATENATED MODULE: ./lib/adapters/aws/codedeploy-group.js

/** Tells whether CodeDeploy carries a service's rollouts out. */
function byCodeDeploy(service) {
    return service?.deploymentController?.type === "CODE_DEPLOY";
}
/** Collects what a service's deployments by CodeDeploy are read with. */
async function shiftScope(ecs, service) {
    return { reader: ecs.codeDeploy, group: await groupOf(ecs, service), at: ecs.now() };
}
/** Collects what a deployment by CodeDeploy is created for. */
async function shiftPlace(ecs, service) {
    return { reader: ecs.codeDeploy, group: await groupOf(ecs, service), service };
}
/** Finds the deployment group: the one that was named, else that of the deployment which brought the primary task set, else the console's name for it. */
async function groupOf({ codeDeploy, shiftGroup, cluster }, service) {
    if (shiftGroup !== undefined)
        return shiftGroup;
    const brought = service.taskSets?.find(({ status }) => status === "PRIMARY")?.externalId ?? "";
    const { applicationName = "", deploymentGroupName = "" } = isShift(brought)
        ? await codeDeploy.deployment(brought)
        : {};
    const place = { cluster: cluster.slice(cluster.lastIndexOf("/") + 1), service: service.serviceName ?? "" };
    return shiftGroupOf(place, { application: applicationName, group: deploymentGroupName });
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-glance.js


/** Looks at our service deployment alone where the service showed it as the primary one before; the service counts on while the deployment is in progress. */
async function glanceAt(reader, rollout) {
    const service = reader.last();
    const primary = service?.deployments?.find(({ status }) => status === "PRIMARY");
    if (service === undefined || rollout === undefined || primary?.id !== rollout || byCodeDeploy(service))
        return undefined;
    try {
        const detail = await reader.detail(rollout);
        if (detail === undefined)
            return undefined;
        const moving = detail.status === "PENDING" || detail.status === "IN_PROGRESS";
        return { service: moving ? service : undefined, detail };
    }
    catch (error) {
        // Without the permission the service is read as a whole, which says so.
        if (error instanceof unreadable/* Unreadable */.I && error.why === "forbidden")
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/core/rollout/release-of.js
var release_of = __nccwpck_require__(8268);
;// CONCATENATED MODULE: ./lib/core/rollout/service-deployment-id.js
/** Reads the number that ties a deployment's id (`ecs-svc/N`) to its service revision (`…/N`); `undefined` for other text. */
function revisionNumber(text) {
    return /(?:^|\/)(\d+)$/.exec(text)?.[1];
}
/** Writes the id `ecs-svc/N` of the rollout that brings a service revision; empty when the address has no number. */
function rolloutIdOf(serviceRevision) {
    const number = revisionNumber(serviceRevision);
    return number === undefined ? "" : `ecs-svc/${number}`;
}

;// CONCATENATED MODULE: ./lib/adapters/aws/codedeploy-rollout.js

/** A way back that the group makes by itself is created within this time after its deployment's end. */
const ROLLBACK_APPEARS_MILLISECONDS = 60_000;
/** Reads a deployment of CodeDeploy as a rollout; one that was rolled back ends with the deployment that does so. */
function shiftRolloutOf({ info, back, taskSet, at }) {
    const { code = "", message = "" } = info.errorInformation ?? {};
    return {
        id: info.deploymentId ?? "",
        release: (0,release_of/* releaseOf */.l)(taskSet?.taskDefinition ?? definitionIn(info.revision?.appSpecContent?.content ?? "")),
        status: statusOf(info, back, at),
        reason: message || reasonOf(info),
        stage: stageOf(info),
        holds: [],
        weight: undefined,
        tasks: {
            wanted: taskSet?.computedDesiredCount ?? 0,
            running: taskSet?.runningCount ?? 0,
            pending: taskSet?.pendingCount ?? 0,
            failed: 0,
        },
        guards: {
            breaker: { triggered: false, failures: 0, threshold: 0 },
            alarms: code === "ALARM_ACTIVE" ? [alarmIn(message)] : [],
            hookFailed: code === "HOOK_EXECUTION_FAILURE",
            gaveUp: info.status === "Failed",
        },
        createdAt: info.createTime ?? new Date(0),
        finishedAt: back === undefined ? info.completeTime : back.completeTime,
    };
}
/** Tells whether a deployment has ended, whatever became of it. */
function isShiftOver(status) {
    return status === "Succeeded" || status === "Failed" || status === "Stopped";
}
function statusOf(info, back, at) {
    switch (info.status) {
        case "Succeeded":
            return "successful";
        case "Failed":
        case "Stopped":
            if (back === undefined)
                return isRollbackDue(info, at) ? "rollback-requested" : "stopped";
            if (back.status === "Succeeded")
                return "rolled-back";
            return isShiftOver(back.status) ? "rollback-failed" : "rolling-back";
        case "Created":
        case "Queued":
            return "pending";
        // A word that is not known is no end.
        case "InProgress":
        case "Baking":
        case "Ready":
        case undefined:
            return "in-progress";
    }
}
/** The way back is created a moment after the end: until then a group that makes one is taken at its word. */
function isRollbackDue({ status, errorInformation, autoRollbackConfiguration, completeTime }, at) {
    const { enabled = false, events = [] } = autoRollbackConfiguration ?? {};
    const event = errorInformation?.code === "ALARM_ACTIVE"
        ? "DEPLOYMENT_STOP_ON_ALARM"
        : status === "Failed"
            ? "DEPLOYMENT_FAILURE"
            : "DEPLOYMENT_STOP_ON_REQUEST";
    const age = completeTime === undefined ? 0 : at.getTime() - completeTime.getTime();
    return enabled && events.includes(event) && age < ROLLBACK_APPEARS_MILLISECONDS;
}
function stageOf({ status, instanceTerminationWaitTimeStarted }) {
    if (status === "Ready")
        return "ready";
    return instanceTerminationWaitTimeStarted === true && !isShiftOver(status) ? "termination-wait" : "";
}
function reasonOf({ status, rollbackInfo }) {
    if (status === "Stopped")
        return "stopped by a user or a tool";
    return rollbackInfo?.rollbackMessage ?? "";
}
function alarmIn(message) {
    return /Activated alarms?:\s*<?([^<>]+)>?/i.exec(message)?.[1]?.trim() ?? "an alarm";
}
function definitionIn(content) {
    return /"?taskDefinition"?\s*:\s*"?([^"\s,}]+)/i.exec(content)?.[1] ?? "";
}

;// CONCATENATED MODULE: ./lib/adapters/aws/codedeploy-observe.js



/** Reads the deployments of CodeDeploy that matter for a service: ours, and whatever the group tried last where none is asked for or ours has succeeded. */
async function readShifts(scope, service, rollout) {
    const sets = service.taskSets ?? [];
    const primary = sets.find(({ status }) => status === "PRIMARY");
    const ours = rollout !== undefined && isShift(rollout) ? await readShift(scope, sets, rollout) : undefined;
    const alone = rollout !== undefined && ours?.status !== "successful";
    const group = alone ? undefined : await readGroup(scope, sets);
    const others = (group?.inFlight ?? []).filter(({ id }) => id !== ours?.id);
    const named = {
        rollout: primary?.externalId ?? primary?.id ?? "",
        release: (0,release_of/* releaseOf */.l)(primary?.taskDefinition ?? ""),
    };
    return {
        rollout: ours,
        // What brings our release back is no other one: CodeDeploy rolls a later deployment back so.
        newer: ours === undefined ? undefined : others.find(({ release }) => release !== ours.release),
        inFlight: others,
        insight: { kind: "full" },
        primary: { ...named, complete: primary?.stabilityStatus === "STEADY_STATE" },
        primaryAddress: primary?.taskDefinition ?? "",
        live: named,
        strategy: "blue-green",
        // CodeDeploy keeps its own configuration; ECS's has nothing that we would change or give back.
        configuration: "{}",
        pauses: [],
        testable: false,
        shift: { waitMinutes: group?.waitMinutes ?? 0 },
    };
}
async function readShift({ reader, at }, sets, id) {
    const info = await reader.deployment(id);
    const backId = info.rollbackInfo?.rollbackDeploymentId ?? "";
    const back = backId === "" ? undefined : await reader.deployment(backId);
    return shiftRolloutOf({ info, back, taskSet: sets.find(({ externalId }) => externalId === id), at });
}
async function readGroup(scope, sets) {
    // A group that cannot be is refused before anything starts; it need not be asked for.
    if (shiftGroupProblem(scope.group) !== undefined)
        return { inFlight: [], waitMinutes: 0 };
    const { lastAttemptedDeployment: last, blueGreenDeploymentConfiguration: waits } = await scope.reader.group(scope.group);
    const open = last?.deploymentId === undefined || isShiftOver(last.status) ? "" : last.deploymentId;
    return {
        inFlight: open === "" ? [] : [await readShift(scope, sets, open)],
        waitMinutes: (waits?.deploymentReadyOption?.waitTimeInMinutes ?? 0) +
            (waits?.terminateBlueInstancesOnDeploymentSuccess?.terminationWaitTimeInMinutes ?? 0),
    };
}

;// CONCATENATED MODULE: ./lib/core/rollout/rollout.js
const OVER = ["successful", "stopped", "rolled-back", "rollback-failed"];
/** Tells whether the platform has ended a rollout, one way or the other. */
function isOver({ status }) {
    return OVER.includes(status);
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-legacy-rollouts.js


/** Reads rollouts from the service's own list of deployments, for roles that may not read service deployments; holds and causes are not in it. */
function legacyRollouts(service, rollout, permission) {
    const entries = service.deployments ?? [];
    const primary = entries.find(({ status }) => status === "PRIMARY");
    const rollouts = entries.map((entry) => legacyRollout(entry, entries));
    const entry = rollouts.find(({ id }) => id === rollout);
    const lead = rollouts.find(({ id }) => id === primary?.id);
    const replaced = rollout !== undefined && lead !== undefined && lead.id !== rollout;
    // ECS drops a deployment that has lost its tasks; what took its place, and the events, are then all there is to see.
    const gone = replaced && entry === undefined ? goneRollout(service, rollout, lead.id) : undefined;
    const ours = entry ?? gone;
    return {
        rollout: ours,
        newer: replaced && ours?.status !== "rolled-back" ? lead : undefined,
        inFlight: rollouts.filter((one) => one.id !== rollout && one.id === primary?.id && !isOver(one)),
        insight: { kind: "weak", permission },
        current: undefined,
    };
}
function legacyRollout(entry, all) {
    return {
        ...stoppedRollout(entry.id ?? ""),
        release: (0,release_of/* releaseOf */.l)(entry.taskDefinition ?? ""),
        status: ecs_legacy_rollouts_statusOf(entry, all),
        reason: entry.rolloutStateReason ?? "",
        tasks: {
            wanted: entry.desiredCount ?? 0,
            running: entry.runningCount ?? 0,
            pending: entry.pendingCount ?? 0,
            failed: entry.failedTasks ?? 0,
        },
        createdAt: entry.createdAt ?? new Date(0),
    };
}
/** Where ECS says in its events that ours failed, and that it goes back to what leads now, nobody superseded it. */
function goneRollout({ events = [] }, rollout, lead) {
    const told = events.map(({ message = "" }) => message);
    const failed = told.find((message) => message.includes(`(deployment ${rollout}) deployment failed`));
    if (failed === undefined || !told.some((message) => message.includes(`rolling back to deployment ${lead}`)))
        return stoppedRollout(rollout);
    const why = failed.slice(failed.indexOf("deployment failed"));
    const guard = why.includes("tasks failed to start") ? "circuit breaker: " : "";
    return { ...stoppedRollout(rollout), status: "rolled-back", reason: `${guard}${why}` };
}
function ecs_legacy_rollouts_statusOf(entry, all) {
    const primary = entry.status === "PRIMARY";
    const state = entry.rolloutState ?? "";
    switch (state) {
        case "COMPLETED":
            return "successful";
        case "FAILED":
            return primary ? "stopped" : "rolled-back";
        case "IN_PROGRESS":
            return primary ? "in-progress" : "stop-requested";
        default:
            // Behind a Classic Load Balancer ECS reports no state: the counts decide.
            return primary && all.length === 1 && entry.runningCount === entry.desiredCount
                ? "successful"
                : primary
                    ? "in-progress"
                    : "stop-requested";
    }
}
function stoppedRollout(id) {
    return {
        id,
        release: "",
        status: "stopped",
        reason: "",
        stage: "",
        holds: [],
        weight: undefined,
        tasks: { wanted: 0, running: 0, pending: 0, failed: 0 },
        guards: { breaker: { triggered: false, failures: 0, threshold: 0 }, alarms: [], hookFailed: false },
        createdAt: new Date(0),
        finishedAt: undefined,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-rollout.js

const STATUSES = {
    PENDING: "pending",
    IN_PROGRESS: "in-progress",
    SUCCESSFUL: "successful",
    STOP_REQUESTED: "stop-requested",
    STOPPED: "stopped",
    ROLLBACK_REQUESTED: "rollback-requested",
    ROLLBACK_IN_PROGRESS: "rolling-back",
    ROLLBACK_SUCCESSFUL: "rolled-back",
    ROLLBACK_FAILED: "rollback-failed",
};
/** The status that a word of ECS means; an unknown or missing one is taken as still in progress. */
function ecs_rollout_statusOf(status) {
    return status === undefined ? "in-progress" : (STATUSES[status] ?? "in-progress");
}
/** Reads a service deployment of ECS as a rollout; `entry` is the service's own entry of the same id, which counts failed tasks. */
function rolloutOf(detail, release, entry) {
    const target = detail.targetServiceRevision;
    const breaker = detail.deploymentCircuitBreaker;
    const hooks = detail.lifecycleHookDetails ?? [];
    return {
        id: rolloutIdOf(target?.arn ?? ""),
        release,
        status: ecs_rollout_statusOf(detail.status),
        reason: detail.statusReason ?? detail.rollback?.reason ?? "",
        stage: (detail.lifecycleStage ?? "").toLowerCase().replaceAll("_", "-"),
        holds: hooks
            .filter(({ targetType, status }) => targetType === "PAUSE" && status === "AWAITING_ACTION")
            .map(({ hookId = "", expiresAt }) => ({
            id: hookId,
            at: ecs_rollout_placeOf(detail.lifecycleStage ?? ""),
            expiresAt: expiresAt ?? new Date(8.64e15),
        })),
        weight: target?.requestedProductionTrafficWeight,
        tasks: {
            wanted: target?.requestedTaskCount ?? 0,
            running: target?.runningTaskCount ?? 0,
            pending: target?.pendingTaskCount ?? 0,
            failed: entry?.failedTasks ?? 0,
        },
        guards: {
            breaker: {
                triggered: breaker?.status === "TRIGGERED",
                failures: breaker?.failureCount ?? 0,
                threshold: breaker?.threshold ?? 0,
            },
            alarms: detail.alarms?.status === "TRIGGERED" ? (detail.alarms.triggeredAlarmNames ?? ["an alarm"]) : [],
            hookFailed: hooks.some(({ status }) => status === "FAILED" || status === "TIMED_OUT"),
            hooks: hooks.map(({ targetType, targetArn = "", status = "" }) => ({
                name: targetType === "PAUSE" ? "pause" : targetArn.slice(targetArn.lastIndexOf(":") + 1),
                status: status.toLowerCase().replaceAll("_", "-"),
            })),
        },
        createdAt: detail.createdAt ?? new Date(0),
        finishedAt: detail.finishedAt ?? detail.stoppedAt,
    };
}
/** Reads a listed service deployment as a rollout of which little more than the status is known. */
function briefRolloutOf(brief, release) {
    const { targetServiceRevisionArn: arn, ...rest } = brief;
    return rolloutOf({ ...rest, ...(arn === undefined ? {} : { targetServiceRevision: { arn } }) }, release, undefined);
}
/** Names where a pause stands: ECS reports no stage of its own for the pause before a shift, only the shift. */
function ecs_rollout_placeOf(stage) {
    switch (stage) {
        case "POST_TEST_TRAFFIC_SHIFT":
            return "test";
        case "PRODUCTION_TRAFFIC_SHIFT":
            return "step";
        case "POST_PRODUCTION_TRAFFIC_SHIFT":
            return "production";
        default:
            return "other";
    }
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-rollouts.js






/**
 * Reads the rollouts of a service. One that is ours, primary and in progress is described alone, which is what a watch asks
 * again and again; otherwise the list is read too. A role without `ecs:ListServiceDeployments` gets what the service itself tells.
 */
async function readRollouts(reader, service, ours) {
    const { rollout } = ours;
    try {
        return await readFully(reader, service, ours);
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I) || error.why !== "forbidden" || !/ServiceDeployments/.test(error.message))
            throw error;
        return legacyRollouts(service, rollout, /ecs:\w+/.exec(error.message)?.[0] ?? "ecs:ListServiceDeployments");
    }
}
async function readFully(reader, service, { rollout, detail: read }) {
    const entries = service.deployments ?? [];
    const primary = entries.find(({ status }) => status === "PRIMARY");
    const detail = rollout === undefined ? undefined : (read ?? (await reader.detail(rollout)));
    const ours = detail === undefined ? undefined : await named(reader, entries, detail);
    const insight = { kind: "full" };
    if (detail !== undefined && ours !== undefined && primary?.id === rollout && isUnderWay(ours)) {
        const current = { rollout: ours, sources: sourcesOf(detail) };
        return { rollout: ours, newer: undefined, inFlight: [], insight, current };
    }
    const briefs = await reader.list();
    const others = briefs.filter((brief) => brief.serviceDeploymentArn !== detail?.serviceDeploymentArn);
    const newest = ours === undefined ? undefined : newerThan(others, ours);
    const { inFlight, current } = await readOpen(reader, entries, others);
    return {
        rollout: ours,
        newer: newest === undefined
            ? undefined
            : briefRolloutOf(newest, await releaseAt(reader, entries, newest.targetServiceRevisionArn)),
        inFlight,
        insight,
        current,
    };
}
function isUnderWay({ status }) {
    return status === "pending" || status === "in-progress";
}
/** Describes what has not ended, at most five; the one that the service is set to leads. */
async function readOpen(reader, entries, briefs) {
    const primary = entries.find(({ status }) => status === "PRIMARY");
    const open = briefs.filter((brief) => !isOver(briefRolloutOf(brief, "")));
    const details = await Promise.all(open.slice(0, 5).map((brief) => reader.detail(briefRolloutOf(brief, "").id)));
    const found = details.filter((one) => one !== undefined);
    const inFlight = await Promise.all(found.map((one) => named(reader, entries, one)));
    const leading = found.find((one) => revisionNumber(one.targetServiceRevision?.arn ?? "") === revisionNumber(primary?.id ?? ""));
    const leader = inFlight.find(({ id }) => id === primary?.id);
    return {
        inFlight,
        current: leader === undefined || leading === undefined ? undefined : { rollout: leader, sources: sourcesOf(leading) },
    };
}
async function named(reader, entries, detail) {
    const revision = detail.targetServiceRevision?.arn;
    return rolloutOf(detail, await releaseAt(reader, entries, revision), entryOf(entries, revision));
}
/** Finds the newest that was created after ours; of two in one millisecond the one that went on is the later. */
function newerThan(briefs, ours) {
    const began = ours.createdAt.getTime();
    const ended = ["stop-requested", "stopped"].includes(ours.status);
    return briefs.find(({ createdAt, status }) => {
        if (createdAt === undefined)
            return false;
        const twin = createdAt.getTime() === began && ended && status !== "STOPPED" && status !== "STOP_REQUESTED";
        return createdAt.getTime() > began || twin;
    });
}
function sourcesOf({ sourceServiceRevisions = [] }) {
    return sourceServiceRevisions.flatMap(({ arn }) => (arn === undefined ? [] : [arn]));
}
function entryOf(entries, revision) {
    const number = revisionNumber(revision ?? "");
    return number === undefined ? undefined : entries.find(({ id = "" }) => revisionNumber(id) === number);
}
async function releaseAt(reader, entries, revision) {
    const entry = entryOf(entries, revision);
    if (entry?.taskDefinition !== undefined)
        return (0,release_of/* releaseOf */.l)(entry.taskDefinition);
    if (revision === undefined)
        return "";
    try {
        return (0,release_of/* releaseOf */.l)((await reader.revision(revision))?.taskDefinition ?? "");
    }
    catch (error) {
        // Only a name is lost without this permission; the watch goes on.
        if (error instanceof unreadable/* Unreadable */.I && error.why === "forbidden")
            return "";
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-observe.js







/** Observes the service: one description of it, of our rollout, and of what stands beside that as far as needed; what a glance has read is not read again. */
async function observeEcs({ ecs, reader }, rollout, glance) {
    const reading = beside(reader, glance === undefined ? rollout : undefined);
    const service = glance?.service ?? (await reader.describe());
    const deployments = service.deployments ?? [];
    const primary = deployments.find(({ status }) => status === "PRIMARY");
    const configuration = JSON.stringify(service.deploymentConfiguration ?? {});
    const [, , , region = "", account = ""] = (service.serviceArn ?? "").split(":");
    const place = {
        at: ecs.now(),
        account,
        region,
        ...(service.clusterArn === undefined ? {} : { cluster: service.clusterArn }),
        active: service.status === "ACTIVE",
        steerable: service.deploymentController?.type !== "EXTERNAL",
        tasks: { wanted: service.desiredCount ?? 0, running: runningOf(service, primary) },
    };
    if (byCodeDeploy(service))
        return { ...place, ...(await readShifts(await shiftScope(ecs, service), service, rollout)) };
    const { current, ...rollouts } = await readRollouts(reading, service, { rollout, detail: glance?.detail });
    return {
        ...rollouts,
        ...place,
        balancing: (service.loadBalancers ?? []).map(balancingOf),
        primary: { ...ecs_observe_named(primary), complete: primary?.rolloutState === "COMPLETED" },
        primaryAddress: primary?.taskDefinition ?? "",
        live: ecs_observe_named(servingOf(deployments, current) ?? primary),
        strategy: strategyOf(service_configuration_parseConfiguration(configuration)),
        configuration,
        pauses: pausesIn(configuration),
        testable: (service.loadBalancers ?? []).some(({ advancedConfiguration }) => advancedConfiguration?.testListenerRule !== undefined),
    };
}
/** A reader that asks for our rollout while the service is described: a way back waits for both. */
function beside(reader, rollout) {
    if (rollout === undefined || isShift(rollout))
        return reader;
    const asked = reader.detail(rollout);
    // Whoever needs it meets its failure; a service that is not there says more.
    asked.catch(() => undefined);
    return { ...reader, detail: (id) => (id === rollout ? asked : reader.detail(id)) };
}
function balancingOf({ targetGroupArn = "", advancedConfiguration }) {
    const advanced = advancedConfiguration ?? {};
    const { alternateTargetGroupArn = "", productionListenerRule = "", testListenerRule = "" } = advanced;
    return {
        targetGroup: targetGroupArn,
        alternateTargetGroup: alternateTargetGroupArn,
        productionRule: productionListenerRule,
        testRule: testListenerRule,
        role: advanced.roleArn ?? "",
    };
}
/** Counts the running tasks of what the service is set to; others may still run beside them. */
function runningOf({ runningCount = 0 }, primary) {
    return Math.min(runningCount, primary?.runningCount ?? runningCount);
}
/** Finds what serves the public while a rollout is in flight: the revision that it replaces until most traffic has moved. */
function servingOf(deployments, current) {
    if (current === undefined)
        return undefined;
    const { weight, tasks } = current.rollout;
    const moved = weight === undefined ? tasks.wanted > 0 && tasks.running >= tasks.wanted : weight >= 50;
    if (moved)
        return undefined;
    const numbers = current.sources.map(revisionNumber);
    return deployments.find(({ id = "" }) => numbers.includes(revisionNumber(id)));
}
function ecs_observe_named(entry) {
    return { rollout: entry?.id ?? "", release: (0,release_of/* releaseOf */.l)(entry?.taskDefinition ?? "") };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-deployment-lists.js


/** The most that ECS answers with at once. */
const PAGE = 100;
/** Beyond a thousand service deployments nobody looks: ECS keeps those of ninety days. */
const MOST_PAGES = 10;
/** Lists service deployments and keeps their addresses, which never change; a role that may not list is refused without asking ECS again. */
function ecsDeploymentLists(ecs) {
    const addresses = new Map();
    let denied;
    let readThrough = false;
    const read = async (token) => {
        if (denied !== undefined)
            throw denied;
        const page = await listPage(ecs, token).catch((error) => {
            if (error instanceof unreadable/* Unreadable */.I && error.why === "forbidden")
                denied = error;
            throw error;
        });
        for (const { serviceDeploymentArn, targetServiceRevisionArn } of page.deployments) {
            if (serviceDeploymentArn !== undefined)
                addresses.set(rolloutIdOf(targetServiceRevisionArn ?? ""), serviceDeploymentArn);
        }
        return page;
    };
    return {
        async list() {
            const { deployments } = await read();
            return [...deployments].sort((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
        },
        async addressOf(rollout) {
            if (addresses.has(rollout))
                return addresses.get(rollout);
            let { next } = await read();
            for (let pages = 1; !addresses.has(rollout) && next !== undefined && !readThrough; pages++) {
                if (pages === MOST_PAGES)
                    break;
                ({ next } = await read(next));
            }
            readThrough ||= !addresses.has(rollout);
            return addresses.get(rollout);
        },
    };
}
async function listPage(ecs, token) {
    const { cluster, service } = ecs;
    const { serviceDeployments = [], nextToken } = await ecs.read("ecs:ListServiceDeployments", (client) => client.listServiceDeployments({
        cluster,
        service,
        maxResults: PAGE,
        ...(token === undefined ? {} : { nextToken: token }),
    }));
    return { deployments: serviceDeployments, next: nextToken };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-reader.js


/** As long as a reading of the service may stand for another that follows it. */
const RECENT_MILLISECONDS = 5_000;
/** Creates the reader; addresses of service deployments and revisions never change and are kept. */
function ecsReader(ecs) {
    return { ...serviceReading(ecs), ...deploymentReading(ecs), revision: revisionReading(ecs) };
}
function serviceReading(ecs) {
    const { cluster, service } = ecs;
    let last;
    let lastAt = 0;
    const describe = async () => {
        const { services = [] } = await ecs.read("ecs:DescribeServices", (client) => client.describeServices({ cluster, services: [service] }));
        const [found] = services;
        if (found === undefined)
            throw new unreadable/* Unreadable */.I("not_found", `cluster ${cluster} has no service ${service}`, "Check cluster, service, region and account of the target.");
        last = found;
        lastAt = ecs.now().getTime();
        return found;
    };
    return {
        describe,
        last: () => last,
        recent: async () => (last !== undefined && ecs.now().getTime() - lastAt < RECENT_MILLISECONDS ? last : describe()),
    };
}
function deploymentReading(ecs) {
    const lists = ecsDeploymentLists(ecs);
    return {
        ...lists,
        async detail(rollout) {
            const arn = await lists.addressOf(rollout);
            if (arn === undefined)
                return undefined;
            const { serviceDeployments = [] } = await ecs.read("ecs:DescribeServiceDeployments", (client) => client.describeServiceDeployments({ serviceDeploymentArns: [arn] }));
            return serviceDeployments[0];
        },
    };
}
function revisionReading(ecs) {
    const revisions = new Map();
    return async (arn) => {
        const known = revisions.get(arn);
        if (known !== undefined)
            return known;
        const { serviceRevisions = [] } = await ecs.read("ecs:DescribeServiceRevisions", (client) => client.describeServiceRevisions({ serviceRevisionArns: [arn] }));
        const [found] = serviceRevisions;
        if (found !== undefined)
            revisions.set(arn, found);
        return found;
    };
}

;// CONCATENATED MODULE: ./lib/core/rollout/assess-rollout.js
/** Assesses what has become of the rollout that an observation was asked for; anything that it does not understand is `unknown`. */
function assessRollout(observation, expectations) {
    const { rollout, newer, primary, tasks } = observation;
    if (rollout === undefined)
        return { kind: "unknown", why: "the platform does not know our rollout (yet)" };
    switch (rollout.status) {
        case "successful":
            // Where traffic is shifted, a later one is primary only when it has shifted.
            if (primary.rollout !== rollout.id || isMoving(newer))
                return { kind: "superseded", by: newer === undefined ? primary : assess_rollout_named(newer), afterSuccess: true };
            return { kind: "succeeded", running: tasks.running, wanted: tasks.wanted };
        case "rolled-back":
        case "rollback-failed":
            return { kind: rollout.status, cause: causeOf(rollout), reason: rollout.reason };
        case "rollback-requested":
        case "rolling-back":
            return { kind: "rolling-back", cause: causeOf(rollout), reason: rollout.reason };
        case "stop-requested":
        case "stopped":
            return assessStop(rollout, newer);
        case "pending":
        case "in-progress":
            return assessProgress(rollout, expectations);
    }
}
function isMoving(rollout) {
    return rollout?.status === "pending" || rollout?.status === "in-progress";
}
function assessStop(rollout, newer) {
    if (newer !== undefined)
        return { kind: "superseded", by: assess_rollout_named(newer), afterSuccess: false };
    if (rollout.status === "stopped")
        return { kind: "stopped", reason: rollout.reason, breaker: rollout.guards.breaker.triggered };
    return { kind: "in-progress", stage: "stop-requested", weight: rollout.weight };
}
function assessProgress(rollout, { failedTasks, stoppedTasks = 0 }) {
    const failed = Math.max(rollout.tasks.failed, stoppedTasks);
    if (failedTasks !== undefined && failed >= failedTasks)
        return { kind: "tasks-failing", failed, limit: failedTasks };
    const [hold] = rollout.holds;
    if (hold !== undefined)
        return { kind: "held", hold, weight: rollout.weight };
    return {
        kind: "in-progress",
        stage: rollout.status === "pending" ? "pending" : rollout.stage,
        weight: rollout.weight,
    };
}
/** Finds the cause in what the platform reports of its own guards; a fall-back that none of them claims was asked for by a person or a tool. */
function causeOf({ guards, reason }) {
    if (guards.breaker.triggered)
        return "circuit-breaker";
    if (guards.alarms.length > 0)
        return "alarm";
    if (guards.gaveUp === true)
        return guards.hookFailed ? "hook" : "platform";
    // Somebody who ends a pause by falling back is named beside the hook, which then counts as failed.
    if (/\buser\b/i.test(reason))
        return "person";
    if (guards.hookFailed || /\bhooks?\b/i.test(reason))
        return "hook";
    if (/circuit breaker/i.test(reason))
        return "circuit-breaker";
    return /\balarms?\b/i.test(reason) ? "alarm" : "person";
}
function assess_rollout_named({ id, release }) {
    return { rollout: id, release };
}

;// CONCATENATED MODULE: ./lib/core/rollout/plan-holds.js
/** Plans the pauses of a rollout: none while rolling; after the test shift where there is a test address; before each share for canary and linear; at full public traffic. */
function planHolds({ strategy, testable, pauses, ownHooks, smokeAt }) {
    if (strategy === "rolling")
        return { kind: "places", places: [] };
    const stepped = strategy !== "blue-green";
    if (stepped && !testable && smokeAt === "test")
        return { kind: "no-test-address" };
    const places = [
        ...(testable ? ["test"] : []),
        ...(stepped ? ["step"] : []),
        "production",
    ];
    const foreign = ownHooks === "keep" ? pauses.filter((place) => place !== "other" && places.includes(place)) : pauses;
    return foreign.length > 0 ? { kind: "foreign", places: foreign } : { kind: "places", places };
}
/** Tells whether a pause is ours: at a place that we use and where the former configuration had none. */
function isOwnHold({ at }, formerPauses) {
    return at !== "other" && !formerPauses.includes(at);
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-traffic-position.js



/** Tells where our rollout's traffic stands; a pause that is among the foreign ones is not ours to end. Throws `Unreadable` when nobody can tell. */
function trafficPosition(observation, foreign) {
    const assessment = assessRollout(observation, { failedTasks: undefined });
    switch (assessment.kind) {
        case "held": {
            const { hold } = assessment;
            if (hold.at === "other")
                return { kind: "moving", stage: observation.rollout?.stage ?? "" };
            return { kind: "held", hold: { ...hold, at: hold.at, ours: isOwnHold(hold, foreign) } };
        }
        case "in-progress":
        case "tasks-failing":
            return { kind: "moving", stage: assessment.kind === "in-progress" ? assessment.stage : "tasks-failing" };
        case "succeeded":
            return { kind: "settled" };
        case "superseded":
            return { kind: "not-ours", why: "superseded" };
        case "rolling-back":
            return { kind: "not-ours", why: "rolling-back" };
        case "rolled-back":
        case "rollback-failed":
            return { kind: "not-ours", why: "rolled-back" };
        case "stopped":
            return { kind: "not-ours", why: "stopped" };
        case "unknown":
            throw new unreadable/* Unreadable */.I("not_found", assessment.why, "Look at the service in the ECS console, then re-run the job.");
    }
}

;// CONCATENATED MODULE: ./lib/adapters/aws/elb-client.js



/** Opens the load balancers of a region for reading; every failure is thrown as `Unreadable` that names the IAM action. */
function elbReader(access) {
    let opened;
    const read = async (action, call) => {
        opened ??= elb_client_open(access);
        try {
            return await call(await opened);
        }
        catch (error) {
            throw (0,aws_failure/* awsFailure */.M)(error, action);
        }
    };
    return {
        async balancerOf(targetGroup) {
            const { TargetGroups = [] } = await read("elasticloadbalancing:DescribeTargetGroups", (elb) => elb.describeTargetGroups({ TargetGroupArns: [targetGroup] }));
            const [arn] = TargetGroups[0]?.LoadBalancerArns ?? [];
            return arn === undefined ? undefined : arn.slice(arn.indexOf(":loadbalancer/") + ":loadbalancer/".length);
        },
        async weights(address) {
            // A Network Load Balancer has no rules: ECS shifts the listener itself.
            if (address.includes(":listener/")) {
                const { Listeners = [] } = await read("elasticloadbalancing:DescribeListeners", (elb) => elb.describeListeners({ ListenerArns: [address] }));
                return weightsOf(Listeners[0]?.DefaultActions ?? []);
            }
            const { Rules = [] } = await read("elasticloadbalancing:DescribeRules", (elb) => elb.describeRules({ RuleArns: [address] }));
            return weightsOf(Rules[0]?.Actions ?? []);
        },
        async health(targetGroup) {
            const { TargetHealthDescriptions = [] } = await read("elasticloadbalancing:DescribeTargetHealth", (elb) => elb.describeTargetHealth({ TargetGroupArn: targetGroup }));
            return TargetHealthDescriptions.map(({ Target, TargetHealth }) => ({
                target: `${Target?.Id ?? ""}${Target?.Port === undefined ? "" : `:${Target.Port}`}`,
                state: TargetHealth?.State ?? "",
                reason: [TargetHealth?.Reason, TargetHealth?.Description].filter((part) => part !== undefined).join(": "),
            }));
        },
    };
}
function weightsOf(actions) {
    const forward = actions.find(({ Type }) => Type === "forward");
    const groups = forward?.ForwardConfig?.TargetGroups ?? [
        ...(forward?.TargetGroupArn === undefined ? [] : [{ TargetGroupArn: forward.TargetGroupArn, Weight: 1 }]),
    ];
    return new Map(groups.map(({ TargetGroupArn = "", Weight = 1 }) => [TargetGroupArn, Weight]));
}
async function elb_client_open(access) {
    const { ElasticLoadBalancingV2 } = await Promise.all(/* import() */[__nccwpck_require__.e(279), __nccwpck_require__.e(861), __nccwpck_require__.e(586)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 586, 19));
    return new ElasticLoadBalancingV2({ ...(0,aws_access/* clientSettings */.r)(access), requestHandler: await (0,aws_request_handler/* awsRequestHandler */.l)() });
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-traffic.js











/** This often a look at the traffic reads the service too; our own deployment tells of all else, its superseding included. */
const WHOLE_MILLISECONDS = 60_000;
/** A look that comes this much sooner is the one that was due. */
const JITTER_MILLISECONDS = 2_000;
/** Reads and raises the traffic of one rollout of ECS. */
function ecsTraffic(settings, clock) {
    const { rollout } = settings;
    const ecs = (0,ecs_client/* ecsService */.R)(settings, () => clock.now());
    const reader = ecsReader(ecs);
    const armsOf = sidesOf(armResolver({ ...settings, reader, elb: elbReader(settings) }));
    const foreign = pausesIn(settings.formerConfiguration);
    let wholeAt = Number.NEGATIVE_INFINITY;
    const look = async (whole) => {
        const reading = readOnce(reader);
        const glance = whole ? undefined : await glanceAt(reading, rollout);
        if (glance?.service === undefined)
            wholeAt = clock.elapsed();
        const observation = await observeEcs({ ecs, reader: reading }, rollout, glance);
        const detail = await reading.detail(rollout);
        if (detail === undefined)
            throw new unreadable/* Unreadable */.I("not_found", `${rollout} is not known to service ${settings.service}`, "Check that the record and the target name the same service, then re-run the job.");
        const weight = weightOf(observation);
        return {
            ...(await armsOf(detail, weight)),
            position: trafficPosition(observation, foreign),
            weight,
            timetable: timetableMinutesOf(observation.configuration) * 60_000,
        };
    };
    return {
        async read() {
            const due = clock.elapsed() - wholeAt >= WHOLE_MILLISECONDS - JITTER_MILLISECONDS;
            const reading = await look(due);
            // Before traffic is raised the service says whether it is still ours to raise.
            return due || !isRaised(reading) ? reading : look(true);
        },
        async raise(hold) {
            if (!hold.ours)
                throw new Error(`the hold at ${hold.at} is not ours to end`);
            await endPause(ecs, await reader.addressOf(rollout), hold.id);
        },
    };
}
async function endPause(ecs, serviceDeploymentArn, hookId) {
    try {
        await ecs.write((client) => client.continueServiceDeployment({ serviceDeploymentArn, hookId, action: "CONTINUE" }));
    }
    catch (error) {
        const refusal = (0,aws_failure/* refusalOf */.O)(error, "ecs:ContinueServiceDeployment");
        if (refusal.kind === "refused" && refusal.why === "forbidden")
            throw new unreadable/* Unreadable */.I("forbidden", refusal.message, refusal.remedy);
        // Anything else means that the pause is over: the next reading tells how.
    }
}
/** Makes the function that finds both arms; there is nothing to compare with once all traffic is ours, or where both share a target group. */
function sidesOf(armOf) {
    return async (detail, weight) => {
        const canary = await armOf(detail.targetServiceRevision?.arn);
        const baseline = weight >= 100 ? undefined : await armOf(sourceOf(detail));
        const alike = baseline?.TargetGroup === undefined || baseline.TargetGroup === canary.TargetGroup;
        return { canary, baseline: alike ? undefined : baseline };
    };
}
/** Whether it shows a hold that is ended at once, while the one at all traffic is judged at. */
function isRaised({ position }) {
    return position.kind === "held" && position.hold.ours && position.hold.at !== "production";
}
/** A reader that describes our rollout once, since a look every few seconds is paid for by the whole account. */
function readOnce(reader) {
    const details = new Map();
    return {
        ...reader,
        detail(rollout) {
            const seen = details.get(rollout) ?? reader.detail(rollout);
            details.set(rollout, seen);
            return seen;
        },
    };
}
function weightOf({ rollout }) {
    if (rollout === undefined)
        return 0;
    if (rollout.weight !== undefined)
        return rollout.weight;
    const { wanted, running } = rollout.tasks;
    return rollout.status === "successful" ? 100 : wanted === 0 ? 0 : Math.min(100, Math.floor((100 * running) / wanted));
}
function sourceOf({ sourceServiceRevisions = [] }) {
    const [busiest] = [...sourceServiceRevisions].sort((a, b) => (b.requestedProductionTrafficWeight ?? 0) - (a.requestedProductionTrafficWeight ?? 0));
    return busiest?.arn;
}

;// CONCATENATED MODULE: ./lib/adapters/aws/ecs-watch.js




/** Opens a rollout's traffic and the metrics of its region as one role; nothing is called before the first use. */
function ecsWatch(place, session) {
    const { role, region } = place;
    const credentials = (0,aws_credentials/* awsCredentials */.c)({ ...session, role, region, http: (0,node_http/* nodeHttp */.L)() });
    return {
        traffic: ecsTraffic({ ...place, credentials }, session.clock),
        metrics: cloudwatchMetrics({ region, credentials }),
    };
}


/***/ }),

/***/ 3476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ gatePorts)
});

// EXTERNAL MODULE: ./lib/adapters/http/node-http.js + 4 modules
var node_http = __nccwpck_require__(2238);
// EXTERNAL MODULE: ./lib/adapters/github/github-client.js + 4 modules
var github_client = __nccwpck_require__(7556);
;// CONCATENATED MODULE: ./lib/adapters/github/github-environments.js
/** Reads environments of one repository by REST: built-in rules with the environment, custom ones by their own list (`actions: read`). */
function githubEnvironments(client, repository) {
    return {
        async read(name) {
            const answer = await client.call("GET", pathOf(repository, name), { allow: [404] });
            if (answer.status === 404)
                return undefined;
            const { protection_rules: rules = [] } = (answer.data ?? {});
            return {
                name,
                reviewers: rules
                    .filter(({ type }) => type === "required_reviewers")
                    .reduce((sum, { reviewers }) => sum + Math.max(1, reviewers?.length ?? 0), 0),
                waitMinutes: Math.max(0, ...rules.filter(({ type }) => type === "wait_timer").map(({ wait_timer: minutes }) => minutes ?? 1)),
                customRules: (await customRulesOf(client, repository, name)) ?? [],
            };
        },
    };
}
/** Lists the names of an environment's enabled custom protection rules; `undefined` when there is no such environment. */
async function customRulesOf(client, repository, name) {
    const path = `${pathOf(repository, name)}/deployment_protection_rules`;
    const { status, data } = await client.call("GET", path, { allow: [404] });
    if (status === 404)
        return undefined;
    const { custom_deployment_protection_rules: rules = [] } = (data ?? {});
    return rules.filter(({ enabled }) => enabled !== false).map(({ app }) => app?.slug ?? "a custom rule");
}
function pathOf({ owner, name: repository }, name) {
    return `/repos/${owner}/${repository}/environments/${encodeURIComponent(name)}`;
}

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/adapters/github/github-source-files.js
var github_source_files = __nccwpck_require__(615);
;// CONCATENATED MODULE: ./lib/adapters/github/github-documents-answer.js

/** Reads what the documents part selected. */
function readDocuments(asked, found) {
    const policyCommit = commitOf(found.ref)?.oid ?? "";
    const headCommit = commitOf(found.head)?.oid ?? "";
    const version = commitOf(found.tag?.target) ?? commitNamed(asked.version, found.commit);
    return {
        policyCommit,
        policyRefKind: refKindOf(asked, found, policyCommit),
        // Git reads files in a tree as well, and nothing says who brought a tree.
        policy: policyCommit === "" ? undefined : (0,github_source_files/* readBlob */.g)(found.policy, asked.policy, policyCommit),
        files: policyCommit === "" ? new Map() : readFiles(asked.files, found, policyCommit),
        headCommit,
        targets: (0,github_source_files/* readBlob */.g)(found.targets, asked.targets, headCommit),
        versionCommit: version?.oid,
        pulls: readPulls(version ?? found.own),
    };
}
function refKindOf({ policyRef }, found, policyCommit) {
    if (policyRef === "")
        return "default-branch";
    const [branch, tag] = [found.policyBranch ?? undefined, found.policyTag ?? undefined];
    if (branch !== undefined && tag !== undefined)
        return "ambiguous";
    const named = branch ?? tag;
    // Git takes `heads/x` for the branch x before it looks for a tag of that name: what was read is then not what was judged.
    if (named !== undefined && commitOf(named.target)?.oid !== policyCommit)
        return "other";
    if (tag !== undefined)
        return "tag";
    if (branch !== undefined)
        return branch.name === found.mainBranch?.name ? "default-branch" : "branch";
    return policyRef === policyCommit ? "commit" : "other";
}
/** Reads further files, those that there are, by path. */
function readFiles(paths, found, commit) {
    const files = paths.flatMap((path, index) => {
        const file = (0,github_source_files/* readBlob */.g)(found[`file${index}`], path, commit);
        const changed = found[`changed${index}`]?.history?.nodes[0]?.committedDate;
        return file === undefined
            ? []
            : [[path, { ...file, committedAt: changed === undefined ? undefined : new Date(changed) }]];
    });
    return new Map(files);
}
/** Reads a commit that was named by its own digits: a branch may have a name of hexadecimal digits too, and branches move. */
function commitNamed(version, node) {
    const commit = commitOf(node);
    return commit?.oid.startsWith(version.toLowerCase()) === true ? commit : undefined;
}
/** Reads the commit that an object is, or that an annotated tag points at. */
function commitOf(node) {
    if (node?.__typename === "Commit")
        return node;
    return node?.__typename === "Tag" && node.target?.__typename === "Commit" ? node.target : undefined;
}
/** Reads the pull requests that hold a commit, those that were given up left out; `undefined` when not all of them can be seen. */
function readPulls(holding) {
    const commit = commitOf(holding);
    if (commit === undefined)
        return [];
    const { pulls } = commit;
    if (pulls === null || pulls === undefined || pulls.pageInfo.hasNextPage)
        return undefined;
    if (pulls.nodes.some(({ labels }) => labels === null))
        return undefined;
    return pulls.nodes
        .filter(({ state }) => state !== "CLOSED")
        .map(({ number, url, merged, mergeCommit, headRefName, isCrossRepository, labels }) => ({
        number,
        url,
        merged,
        mergeCommit: mergeCommit?.oid ?? "",
        branch: isCrossRepository ? "" : headRefName,
        labels: (labels?.nodes ?? []).map(({ name }) => name),
    }));
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-documents-part.js
const BLOB = "{ __typename ... on Blob { text isBinary isTruncated } }";
const REF = "{ name target { __typename oid ... on Tag { target { __typename oid } } } }";
const PULLS = `pulls: associatedPullRequests(first: 50) { pageInfo { hasNextPage } nodes {
        number url state merged headRefName isCrossRepository mergeCommit { oid } labels(first: 100) { nodes { name } }
      } }`;
/** The field that may be missing for want of `pull-requests: read`. */
const PULLS_FIELD = "pulls";
/** Writes what a gate reads of a repository's files, refs and commits; only what is wanted is asked. */
function documentsPart(asked) {
    const ref = asked.policyRef === "" ? "HEAD" : asked.policyRef;
    const used = [...policyFields(asked, ref), ...versionFields(asked)].filter(({ when = true }) => when);
    const files = filesPart(asked.files, ref);
    return {
        declares: [...used.map(({ declares }) => declares), ...files.declares],
        selects: [
            'head: object(expression: "HEAD") { __typename oid }',
            "mainBranch: defaultBranchRef { name }",
            ...used.map(({ selects }) => selects),
            ...files.selects,
        ],
        variables: Object.assign({}, ...used.map(({ variables }) => variables), files.variables),
    };
}
function policyFields({ policy, policyRef, targets }, ref) {
    return [
        {
            declares: "$ref: String!",
            selects: "ref: object(expression: $ref) { __typename oid ... on Tag { target { __typename oid } } }",
            variables: { ref },
        },
        {
            declares: "$policy: String!",
            selects: `policy: object(expression: $policy) ${BLOB}`,
            variables: { policy: `${ref}:${policy}` },
        },
        {
            when: policyRef !== "",
            declares: "$branch: String!",
            selects: `policyBranch: ref(qualifiedName: $branch) ${REF}`,
            variables: { branch: qualified("heads", policyRef) },
        },
        {
            when: policyRef !== "",
            declares: "$policyTag: String!",
            selects: `policyTag: ref(qualifiedName: $policyTag) ${REF}`,
            variables: { policyTag: qualified("tags", policyRef) },
        },
        {
            when: targets !== "",
            declares: "$targets: String!",
            selects: `targets: object(expression: $targets) ${BLOB}`,
            variables: { targets: `HEAD:${targets}` },
        },
    ];
}
function versionFields({ version, pullsOf }) {
    const pulls = pullsOf === "" ? "" : ` ... on Commit { ${PULLS} }`;
    const commit = `{ __typename oid${pulls} }`;
    return [
        {
            when: version !== "",
            declares: "$tag: String!",
            selects: `tag: ref(qualifiedName: $tag) { target { __typename oid ... on Tag { target ${commit} }${pulls} } }`,
            variables: { tag: `refs/tags/${version}` },
        },
        {
            when: isCommitName(version),
            declares: "$commit: String!",
            selects: `commit: object(expression: $commit) ${commit}`,
            variables: { commit: version },
        },
        {
            when: version === "" && pullsOf !== "",
            declares: "$own: String!",
            selects: `own: object(expression: $own) ${commit}`,
            variables: { own: pullsOf },
        },
    ];
}
/** Writes what is read of further files at a ref: their text, and when each was last changed. */
function filesPart(paths, ref) {
    return {
        declares: paths.length === 0
            ? []
            : ["$filesAt: String!", ...paths.flatMap((_, index) => [`$file${index}: String!`, `$path${index}: String!`])],
        selects: paths.flatMap((_, index) => [
            `file${index}: object(expression: $file${index}) ${BLOB}`,
            `changed${index}: object(expression: $filesAt) { ... on Commit { history(first: 1, path: $path${index}) { nodes { committedDate } } } }`,
        ]),
        variables: paths.length === 0
            ? {}
            : Object.fromEntries([
                ["filesAt", ref],
                ...paths.flatMap((path, index) => [
                    [`file${index}`, `${ref}:${path}`],
                    [`path${index}`, path],
                ]),
            ]),
    };
}
/** Writes what is asked of a commit's pull requests alone. */
function pullsPart(commit) {
    return {
        declares: ["$own: String!"],
        selects: [`own: object(expression: $own) { __typename oid ... on Commit { ${PULLS} } }`],
        variables: { own: commit },
    };
}
/** Tells whether a text may name a commit by its digits. */
function isCommitName(text) {
    return /^[0-9a-f]{7,40}$/i.test(text);
}
/** Writes a ref's full name; one that is full already and of another sort names nothing. */
function qualified(sort, ref) {
    const prefix = `refs/${sort}/`;
    return ref.startsWith("refs/") && !ref.startsWith(prefix) ? `${prefix}${ref}` : `${prefix}${ref.replace(prefix, "")}`;
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-ref-protection.js
/** Tells by REST whether only reviewed changes reach a branch or a commit (`contents: read`). */
function githubRefProtection(client, repository) {
    return (kind, ref) => kind === "branch" ? isProtectedBranch(client, repository, ref) : isMerged(client, repository, ref);
}
/** `protected` is true for classic rules and rulesets alike, and needs no more than `contents: read` (GitHub docs, "Get a branch"); GraphQL's rules depend on who looks. */
async function isProtectedBranch(client, { owner, name }, ref) {
    const branch = ref
        .replace(/^refs\/heads\//, "")
        .split("/")
        .map(encodeURIComponent)
        .join("/");
    const { status, data } = await client.call("GET", `/repos/${owner}/${name}/branches/${branch}`, { allow: [404] });
    return status === 200 && typeof data === "object" && data !== null && "protected" in data && data.protected === true;
}
/** Tells whether the default branch holds a commit: seen from there it is behind, or the same. */
async function isMerged(client, { owner, name }, commit) {
    const path = `/repos/${owner}/${name}/compare/HEAD...${commit}?per_page=1`;
    const { status, data } = await client.call("GET", path, { allow: [404] });
    const standing = typeof data === "object" && data !== null && "status" in data ? data.status : undefined;
    return status === 200 && (standing === "behind" || standing === "identical");
}

// EXTERNAL MODULE: ./lib/core/record/deploy-record.js
var deploy_record = __nccwpck_require__(1470);
// EXTERNAL MODULE: ./lib/core/lock/deploy-lock.js
var deploy_lock = __nccwpck_require__(6406);
;// CONCATENATED MODULE: ./lib/adapters/github/github-lock-issue.js

/** What is asked of an issue with the lock label, for `readLock`. */
const LOCK_FIELDS = "number url title body createdAt authorAssociation author { __typename login }";
/** Who has nothing to do with a repository, or not more than anybody may; members who hide it and have changed nothing yet are among them. */
const STRANGERS = ["NONE", "FIRST_TIMER", "FIRST_TIME_CONTRIBUTOR", "MANNEQUIN"];
/**
 * Reads a lock from an issue; without a readable marker it stops everything. A stranger's marker counts for none: whoever opened an issue may
 * edit its words at any time, and would lift what somebody else has made a lock by the label.
 */
function readLock(issue, { isPrivate }) {
    const { number, url, title, body, createdAt, author, authorAssociation = "NONE" } = issue;
    const strange = !isPrivate && author?.__typename !== "Bot" && STRANGERS.includes(authorAssociation);
    const marker = strange ? undefined : (0,deploy_lock/* parseLockMarker */.nX)(body);
    return {
        issue: number,
        url,
        title,
        openedAt: new Date(createdAt),
        scope: marker?.scope,
        request: marker?.request ?? "",
        // A person's lock without a name is that of whoever opened it; our own incidents are nobody's.
        owner: marker?.owner || (marker?.request ? "" : (author?.login ?? "")),
        reason: marker?.reason ?? "",
        expiresAt: marker?.expiresAt,
    };
}

// EXTERNAL MODULE: ./lib/adapters/github/github-record-node.js + 1 modules
var github_record_node = __nccwpck_require__(3678);
;// CONCATENATED MODULE: ./lib/adapters/github/github-standing-answer.js




/** Reads how things stand from an answer, and reads on where it does not hold everything. Throws `Unreadable`. */
async function readStanding(asked, answer, whole) {
    const { labels, service, environments, protections } = asked;
    const { found, viewer } = answer;
    if (!found.hasIssuesEnabled) {
        const remedy = "Switch Issues on in Settings → General → Features: locks and approvals are issues.";
        throw new unreadable/* Unreadable */.I("not_found", "the repository's Issues are switched off, so no lock can be seen", remedy);
    }
    const readRecords = async (environment, page) => {
        if (page?.pageInfo?.hasNextPage !== false)
            return await whole.records.list({ environment, service });
        return page.nodes.filter(({ task }) => task === (0,deploy_record/* taskOf */.Xb)(service)).flatMap((node) => (0,github_record_node/* readRecord */.aE)(node, viewer) ?? []);
    };
    const [records, demands, locks] = await Promise.all([
        byName(environments, (name, index) => readRecords(name, found[`records${index}`])),
        byName(protections, (name, index) => readProtection(name, found[`protection${index}`], { answer, whole })),
        found.locks?.pageInfo?.hasNextPage === false
            ? found.locks.nodes.map((issue) => readLock(issue, found))
            : whole.locks.list(),
    ]);
    return {
        incidents: incidentsOf(labels, found),
        missingLabels: labels.filter((_, index) => found[`label${index}`] === null),
        locks,
        records,
        protections: demands,
    };
}
async function byName(names, read) {
    return new Map(await Promise.all(names.map(async (name, index) => [name, await read(name, index)])));
}
/** Reads an environment's protection from both answers; where they differ, REST alone is asked, which documents the right that it needs. */
async function readProtection(name, node, { answer, whole }) {
    const customRules = answer.customRules.get(name);
    if (node === null || node === undefined)
        return customRules === undefined ? undefined : await whole.environments.read(name);
    const rules = node.protectionRules.nodes;
    return {
        name,
        reviewers: rules
            .filter(({ type }) => type === "REQUIRED_REVIEWERS")
            .reduce((sum, { reviewers }) => sum + Math.max(1, reviewers.totalCount), 0),
        waitMinutes: Math.max(0, ...rules.filter(({ type }) => type === "WAIT_TIMER").map(({ timeout }) => timeout)),
        customRules: customRules ?? [],
    };
}
function incidentsOf(labels, found) {
    const byIssue = new Map();
    for (const [index, label] of labels.entries()) {
        for (const { number, url, title, createdAt } of nodesOf(found[`labelled${index}`], label)) {
            const openedAt = new Date(createdAt);
            if (!byIssue.has(number))
                byIssue.set(number, { name: `issue #${number}`, issue: number, url, title, label, openedAt });
        }
    }
    return [...byIssue.values()];
}
/** Reads a label's issues; an answer that leaves them out says nothing about them. */
function nodesOf(page, label) {
    if (Array.isArray(page?.nodes))
        return page.nodes;
    throw new unreadable/* Unreadable */.I("malformed", `GitHub's answer leaves the issues with the label '${label}' out`, "Re-run the job; if it stays, report it.");
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-standing-part.js



const ISSUES = "states: [OPEN], first: 100";
const NEWEST = "first: 100, orderBy: { field: CREATED_AT, direction: DESC }";
/** Writes what a gate looks at: one field a label, so that any of them counts (a hundred of each, for one open issue is enough), and one an environment. */
function standingPart({ labels, environments, protections }) {
    return {
        declares: [
            "$lock: [String!]",
            ...labels.flatMap((_, index) => [`$label${index}: String!`, `$labelled${index}: [String!]`]),
            ...environments.map((_, index) => `$environment${index}: [String!]`),
            ...protections.map((_, index) => `$protection${index}: String!`),
        ],
        selects: [
            "hasIssuesEnabled",
            "isPrivate",
            `locks: issues(labels: $lock, ${ISSUES}) { pageInfo { hasNextPage } nodes { ${LOCK_FIELDS} } }`,
            ...labels.flatMap((_, index) => [
                `label${index}: label(name: $label${index}) { name }`,
                `labelled${index}: issues(labels: $labelled${index}, ${ISSUES}) { nodes { number url title createdAt } }`,
            ]),
            ...environments.map((_, index) => `records${index}: deployments(environments: $environment${index}, ${NEWEST}) {
      pageInfo { hasNextPage } nodes { ${github_record_node/* RECORD_FIELDS */.IT} }
    }`),
            ...protections.map((_, index) => `protection${index}: environment(name: $protection${index}) { protectionRules(first: 20) { nodes { type timeout reviewers(first: 1) { totalCount } } } }`),
        ],
        variables: {
            lock: [deploy_lock/* LOCK_LABEL */.x5],
            ...numbered("label", labels, (label) => label),
            ...numbered("labelled", labels, (label) => [label]),
            ...numbered("environment", environments, (environment) => [environment]),
            ...numbered("protection", protections, (name) => name),
        },
    };
}
/** Lists the fields that may be missing for want of a right: what they would say is then asked elsewhere. */
function optionalOf({ protections }) {
    return protections.map((_, index) => `protection${index}`);
}
function numbered(name, values, show) {
    return Object.fromEntries(values.map((value, index) => [`${name}${index}`, show(value)]));
}

;// CONCATENATED MODULE: ./lib/adapters/github/query-part.js
/** Writes one named query of several parts; with `viewer` it also asks whose token it is. */
function writeQuery(name, parts, viewer) {
    const declares = ["$owner: String!", "$name: String!", ...parts.flatMap((part) => part.declares)];
    const document = `query ${name}(${declares.join(", ")}) {${viewer ? "\n  viewer { login }" : ""}
  repository(owner: $owner, name: $name) {
    ${parts.flatMap(({ selects }) => selects).join("\n    ")}
  }
}`;
    return { document, variables: Object.assign({}, ...parts.map(({ variables }) => variables)) };
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-gate-documents.js







/** Reads a gate's documents by one GraphQL query (`contents: read`), and in the same what is known to be looked at. */
function githubGateDocuments(client, repository, whole) {
    const ask = asker(client, repository);
    return {
        async read(asked) {
            const { standing } = asked;
            const parts = [documentsPart(asked), ...(standing === undefined ? [] : [standingPart(standing)])];
            const { found, viewer } = await ask("FreezeGateDocuments", parts, {
                optional: [PULLS_FIELD, ...(standing === undefined ? [] : optionalOf(standing))],
                viewer: standing !== undefined && standing.environments.length > 0,
            });
            const platformTime = platformTimeOf(client);
            return {
                ...readDocuments(asked, found),
                standing: standing === undefined
                    ? undefined
                    : await readStanding(standing, { found, viewer, customRules: new Map() }, whole),
                platformTime,
            };
        },
        async files(paths, commit) {
            const { found } = await ask("FreezeGateFiles", [filesPart(paths, commit)]);
            return readFiles(paths, found, commit);
        },
        async pulls(commit) {
            const { found } = await ask("FreezeGatePulls", [pullsPart(commit)], {
                optional: [PULLS_FIELD],
            });
            return readPulls(found.own);
        },
        isProtected: githubRefProtection(client, repository),
    };
}
/** Asks parts of one query; a repository that cannot be seen is `Unreadable`. */
function asker(client, repository) {
    return async (name, parts, { viewer = false, optional = [] } = {}) => {
        const { document, variables } = writeQuery(name, parts, viewer);
        const answer = await client.query(document, { ...repository, ...variables }, optional);
        if (answer.repository !== null)
            return { found: answer.repository, viewer: answer.viewer?.login ?? "" };
        const unseen = `repository ${repository.owner}/${repository.name} cannot be seen`;
        throw new unreadable/* Unreadable */.I("not_found", unseen, "Check its name, and grant the token contents: read there.");
    };
}
function platformTimeOf(client) {
    const seen = client.serverTime();
    return seen === undefined ? undefined : { platform: seen.server, asked: seen.sent, answered: seen.local };
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-gate-standing.js





/**
 * Reads locks, incidents, records and environments' rules of one repository by one GraphQL query, and custom rules beside it by REST, which
 * alone knows them (`issues: read`; `deployments: read` where records, `actions: read` where environments are wanted).
 */
function githubGateStanding(client, repository, whole) {
    return {
        async read(asked) {
            const { document, variables } = writeQuery("FreezeGateStanding", [standingPart(asked)], asked.environments.length > 0);
            const [answer, customRules] = await Promise.all([
                client.query(document, { ...repository, ...variables }, optionalOf(asked)),
                Promise.all(asked.protections.map(async (name) => [name, await customRulesOf(client, repository, name)])),
            ]);
            if (answer.repository === null) {
                const name = `repository ${repository.owner}/${repository.name} cannot be seen`;
                throw new unreadable/* Unreadable */.I("not_found", name, "Grant the job issues: read and deployments: read.");
            }
            const viewer = answer.viewer?.login ?? "";
            return await readStanding(asked, { found: answer.repository, viewer, customRules: new Map(customRules) }, whole);
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/graphql-pages.js

/**
 * Reads a connection to its end, from a cursor on; throws `Unreadable` when a page repeats or there is no end in sight, since
 * evidence that is not read to its end decides nothing.
 */
async function everyPage({ what, most, remedy }, read, start = null) {
    const nodes = [];
    const seen = new Set([start]);
    let after = start;
    for (let page = 1; page <= most; page++) {
        const { nodes: more, pageInfo } = wholePage(await read(after), what);
        nodes.push(...more);
        if (!pageInfo.hasNextPage)
            return nodes;
        after = pageInfo.endCursor;
        if (after === null || seen.has(after)) {
            throw new unreadable/* Unreadable */.I("malformed", `${what} repeats a page (pagination_invalid)`, "Re-run the job; if it stays, report it.");
        }
        seen.add(after);
    }
    throw new unreadable/* Unreadable */.I("malformed", `${what} has more than ${most} pages`, remedy);
}
/** Refuses an answer that leaves out what was asked for: what is not there was not read. */
function wholePage(page, what) {
    if (Array.isArray(page?.nodes) && typeof page.pageInfo?.hasNextPage === "boolean")
        return page;
    throw new unreadable/* Unreadable */.I("malformed", `${what} came without its list`, "Re-run the job; if it stays, report it.");
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-locks.js




const LOCKS = {
    what: `the list of issues with the label ${deploy_lock/* LOCK_LABEL */.x5}`,
    most: 10,
    remedy: `Close what is over, or remove the label ${deploy_lock/* LOCK_LABEL */.x5} from it.`,
};
const QUERY = `query DeployLocks($owner: String!, $name: String!, $labels: [String!], $after: String) {
  repository(owner: $owner, name: $name) {
    hasIssuesEnabled
    isPrivate
    issues(labels: $labels, states: [OPEN], first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { ${LOCK_FIELDS} }
    }
  }
}`;
/** Keeps locks as open issues with our label in one repository. */
function githubLocks(client, repository) {
    const base = `/repos/${repository.owner}/${repository.name}/issues`;
    const list = () => readLocks(client, repository);
    return {
        list,
        async take(lock) {
            const own = (await list()).find((standing) => isSame(standing, lock));
            if (own !== undefined)
                return own;
            const taken = await openLock(client, base, lock);
            const { issue } = taken;
            const [holding = taken] = (await list())
                .filter((other) => other.issue < issue && (0,deploy_lock/* isHolding */.ye)(other, taken.openedAt) && (0,deploy_lock/* covers */.hU)(other, taken))
                .sort((one, other) => one.issue - other.issue);
            if (holding.issue !== issue)
                await client.call("PATCH", `${base}/${issue}`, { body: { state: "closed", state_reason: "duplicate" } });
            return holding;
        },
        async release(issue, comment) {
            if (!(await list()).some((standing) => standing.issue === issue))
                return "not-a-lock";
            await client.call("POST", `${base}/${issue}/comments`, { body: { body: comment } });
            await client.call("PATCH", `${base}/${issue}`, { body: { state: "closed", state_reason: "completed" } });
            return "released";
        },
    };
}
async function readLocks(client, repository) {
    let home = { isPrivate: false };
    const issues = await everyPage(LOCKS, async (after) => {
        const answer = await client.query(QUERY, { ...repository, labels: [deploy_lock/* LOCK_LABEL */.x5], after });
        const found = answer.repository;
        if (found === null) {
            const unseen = `repository ${repository.owner}/${repository.name} cannot be seen`;
            throw new unreadable/* Unreadable */.I("not_found", unseen, "Grant the job issues: read.");
        }
        if (!found.hasIssuesEnabled) {
            const remedy = "Switch Issues on in Settings → General → Features: locks are issues.";
            throw new unreadable/* Unreadable */.I("not_found", "the repository's Issues are switched off, so no lock can be seen", remedy);
        }
        home = found;
        return found.issues;
    });
    return issues.map((issue) => readLock(issue, home));
}
const NO_TERMS = { owner: "", reason: "", expiresAt: undefined };
async function openLock(client, base, lock) {
    const { title, scope, request, terms = NO_TERMS } = lock;
    const text = `${lock.body}\n\n${(0,deploy_lock/* formatLockMarker */.Bl)(scope, request, terms)}\n`;
    const { data } = await client.call("POST", base, {
        body: { title, body: text, labels: [deploy_lock/* LOCK_LABEL */.x5, ...lock.labels] },
    });
    const { number: issue, html_url: url, created_at: createdAt, labels } = data;
    if (labels.some(({ name }) => name === deploy_lock/* LOCK_LABEL */.x5))
        return { issue, url, title, openedAt: new Date(createdAt), scope, request, ...terms };
    // GitHub drops the labels of those who may not push, without a word.
    const why = `issue #${issue} was opened without the label ${deploy_lock/* LOCK_LABEL */.x5}, so it locks nothing`;
    throw new unreadable/* Unreadable */.I("forbidden", why, "Give it the label, or use a token of somebody who may push to the repository.");
}
/** Tells whether a lock is the one that is to be taken: that of its request, or a person's with the same words, whose answer was lost. */
function isSame(standing, { scope, request, terms }) {
    if (standing.scope === undefined || standing.request !== request)
        return false;
    if (request !== "")
        return true;
    return terms !== undefined && (0,deploy_lock/* formatLockMarker */.Bl)(standing.scope, "", standing) === (0,deploy_lock/* formatLockMarker */.Bl)(scope, "", terms);
}

// EXTERNAL MODULE: ./lib/adapters/github/github-records.js
var github_records = __nccwpck_require__(2252);
;// CONCATENATED MODULE: ./lib/adapters/github/github-gate.js







/** Opens what a gate reads from GitHub; each part names the permission that it needs. */
function githubGate({ token, policyToken, clock, progress, run }) {
    const http = (0,node_http/* nodeHttp */.L)();
    const { apiUrl, graphqlUrl, repository } = run;
    const client = (permission, as = token) => (0,github_client/* githubClient */.$)({ apiUrl, graphqlUrl, token: as, http, clock, progress, permission });
    const whole = {
        locks: githubLocks(client("issues: read"), repository),
        records: (0,github_records/* githubRecords */.m)(client("deployments: read"), repository),
        environments: githubEnvironments(client("actions: read"), repository),
    };
    return {
        documents: githubGateDocuments(client("contents: read, issues: read and deployments: read"), repository, whole),
        central: (place) => githubGateDocuments(client("contents: read in the policy's repository, by the input policy-token", policyToken || token), place, whole),
        standing: githubGateStanding(client("issues: read, deployments: read and actions: read"), repository, whole),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/gate-ports.js


/** Opens everything that a gate reads; nothing is called, and what only some policies need is not loaded, before its first use. */
function gatePorts(access, { clock, progress, run, mask }) {
    const internal = access["allow-private-hosts"];
    return {
        ...githubGate({ token: access["github-token"], policyToken: access["policy-token"], clock, progress, run }),
        images: {
            async find(image) {
                const { ecrDigests } = await __nccwpck_require__.e(/* import() */ 372).then(__nccwpck_require__.bind(__nccwpck_require__, 372));
                const session = `deploy-gate-${run.runId}`;
                return await ecrDigests({ http: (0,node_http/* nodeHttp */.L)(), clock, mask, session }).find(image);
            },
            async ofRelease(release) {
                const { releaseDigest } = await __nccwpck_require__.e(/* import() */ 404).then(__nccwpck_require__.bind(__nccwpck_require__, 5404));
                return await releaseDigest(release, { http: (0,node_http/* nodeHttp */.L)(), clock, mask, session: `deploy-gate-${run.runId}` });
            },
        },
        feeds: {
            async read(address) {
                const [{ httpCalendarFeeds }, http] = await Promise.all([
                    Promise.all(/* import() */[__nccwpck_require__.e(578), __nccwpck_require__.e(365)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9484)),
                    outside(internal),
                ]);
                return await httpCalendarFeeds({ http, clock }).read(address);
            },
        },
        endpoints: {
            async read(endpoints, tokens) {
                const [{ httpIncidentEndpoints }, http] = await Promise.all([
                    __nccwpck_require__.e(/* import() */ 615).then(__nccwpck_require__.bind(__nccwpck_require__, 1615)),
                    outside(internal),
                ]);
                return await httpIncidentEndpoints({ http, clock }).read(endpoints, tokens);
            },
        },
    };
}
/** Opens the way to addresses that a policy names: never to metadata services, to internal networks only where that is allowed. */
async function outside(internal) {
    const { refuseAddress } = await __nccwpck_require__.e(/* import() */ 215).then(__nccwpck_require__.bind(__nccwpck_require__, 8215));
    return (0,node_http/* nodeHttp */.L)({ refuse: refuseAddress({ internal }) });
}


/***/ }),

/***/ 7556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ githubClient)
});

// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
;// CONCATENATED MODULE: ./lib/adapters/github/github-answers.js


/** Parses an answer's JSON body, `undefined` when it is empty; JSON that breaks off is `unavailable`, anything else than JSON `malformed`. */
function parseJson(response, method, url) {
    if (response.body === "")
        return undefined;
    const type = response.headers["content-type"] ?? "";
    const what = `${method} ${new URL(url).pathname} answered ${response.status} with`;
    if (!type.includes("json")) {
        throw new unreadable/* Unreadable */.I("malformed", `${what} ${type || "no content type"} instead of JSON`, "A proxy or login page may answer in GitHub's place: check the API address and NO_PROXY.");
    }
    try {
        return JSON.parse(response.body);
    }
    catch {
        throw new unreadable/* Unreadable */.I("unavailable", `${what} JSON that breaks off`, "Something between the runner and GitHub cuts answers short: check the proxy, then re-run the job.");
    }
}
/** Reads the next page's address; one that leaves the API, which would be sent our token, or that was read already is refused. */
function nextPage(header, read, apiUrl) {
    const next = /<([^>]+)>;\s*rel="next"/.exec(header ?? "")?.[1];
    if (next === undefined)
        return undefined;
    const address = URL.canParse(next) ? new URL(next) : undefined;
    if (address === undefined || address.origin !== new URL(apiUrl).origin || read.has(next)) {
        throw new unreadable/* Unreadable */.I("malformed", "the list's next page is not a further page of the API (pagination_invalid)", "Try again; if it stays, report it to the API's operator.");
    }
    return next;
}
/** Finds the list in an answer: itself, or the one member that is a list, as in `{ total_count, workflow_runs: […] }`; `undefined` when there is none. */
function listOf(data) {
    if (Array.isArray(data))
        return data;
    if (typeof data !== "object" || data === null)
        return undefined;
    return Object.values(data).find((value) => Array.isArray(value));
}
/**
 * Reads the data of a GraphQL answer; throws `Unreadable` for any error in it, since data beside an error is a part of the truth. Only a
 * missing right to a field whose name or alias is one of `optional` passes: the field is then null.
 */
function readGraphql(answer, permission, optional = []) {
    const { data, errors } = (answer ?? {});
    const passes = (path = []) => path.some((name) => optional.includes(String(name)));
    const first = errors?.find((error) => !isForbidden(error) || !passes(error.path));
    if (first !== undefined)
        throw unreadableBy(first, permission);
    if (typeof data !== "object" || data === null || Object.keys(data).length === 0)
        throw new unreadable/* Unreadable */.I("malformed", "GitHub's answer holds no data", "Check the API address and any proxy in between, then re-run the job.");
    return data;
}
function unreadableBy(error, permission) {
    const place = error.path === undefined ? "" : ` at ${error.path.join(".")}`;
    const message = (0,inert/* inertLine */.F)(String(error.message), 200);
    if (isForbidden(error))
        return new unreadable/* Unreadable */.I("forbidden", `the token may not read what was asked${place}`, `Grant the job the permission ${permission}.`);
    if (error.type === "NOT_FOUND")
        return new unreadable/* Unreadable */.I("not_found", `GitHub knows nothing${place}, or the token may not see it`, `Check the names, and that the token has ${permission}.`);
    if (error.type === "RATE_LIMITED")
        return new unreadable/* Unreadable */.I("rate_limited", "the token's rate limit is spent", "Wait for the limit to reset, then re-run the job.");
    if (error.extensions?.code === "undefinedField" || /doesn't exist on type/.test(error.message ?? ""))
        return new unreadable/* Unreadable */.I("malformed", `this GitHub server is too old for the query${place}: ${message} (unsupported_on_ghes)`, "Upgrade GitHub Enterprise Server to a version that the README lists.");
    return new unreadable/* Unreadable */.I("malformed", `GitHub refused the query${place}: ${message}`, "Re-run the job; if it stays, report it.");
}
function isForbidden({ type, message }) {
    return type === "FORBIDDEN" || /not accessible by integration/i.test(message ?? "");
}

// EXTERNAL MODULE: ./lib/core/time/duration.js
var duration = __nccwpck_require__(6289);
// EXTERNAL MODULE: ./lib/ports/http.js
var http = __nccwpck_require__(7334);
;// CONCATENATED MODULE: ./lib/core/time/format-utc.js
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** Formats an instant as people say it, to the minute: `Tue 17 Nov 2026 10:41 UTC`. */
function formatUtc(instant) {
    const day = `${DAYS[instant.getUTCDay()]} ${instant.getUTCDate()} ${MONTHS[instant.getUTCMonth()]} ${instant.getUTCFullYear()}`;
    return `${day} ${instant.toISOString().slice(11, 16)} UTC`;
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-refusal.js



/**
 * Reads a refusal from a response, `undefined` when it is an answer. Rate limits are told apart from missing permissions by
 * `retry-after`, `x-ratelimit-remaining: 0` and the message (GitHub docs, "Rate limits for the REST API").
 */
function readRefusal(response, call) {
    const { status } = response;
    const { allow, what, now } = call;
    const limited = rateLimit(response, now);
    if (limited !== undefined)
        return { error: spentLimit(what, new Date(now.getTime() + limited)), retryAfter: limited };
    if (status >= 400 && !allow.includes(status))
        return refusalOf(response, call);
    return status >= 300 && status < 400 ? { error: redirected(what, status) } : undefined;
}
function refusalOf({ status, headers, body }, { permission, what, now }) {
    const message = (0,inert/* inertLine */.F)(readMessage(body), 200);
    switch (status) {
        case 401:
            return {
                error: new unreadable/* Unreadable */.I("unauthorized", `${what}: the token is not valid (401 ${message})`, "Pass a valid token; a job's GITHUB_TOKEN ends with its job."),
            };
        case 403:
            return {
                error: new unreadable/* Unreadable */.I("forbidden", `${what}: ${message} (403)`, `Grant the job the permission ${permission}.`),
            };
        case 404:
        case 410:
            if (what.endsWith("/graphql"))
                return { error: noGraphql(what, status) };
            if (status === 410 && /^issues .*disabled/i.test(message))
                return { error: noIssues(what, message) };
            return {
                error: new unreadable/* Unreadable */.I("not_found", `${what}: ${message} (${status}); it does not exist or the token may not see it`, `Check the name, and grant the job ${permission}.`),
            };
        default:
            return status >= 500
                ? { error: failing(what, status), retryAfter: askedWait(headers, now) ?? 0 }
                : {
                    error: new unreadable/* Unreadable */.I("malformed", `${what} was refused: ${message} (${status})`, "Re-run the job; if it stays, report it."),
                };
    }
}
function spentLimit(what, reset) {
    const until = formatUtc(reset);
    return new unreadable/* Unreadable */.I("rate_limited", `${what} is rate limited until ${until}`, `Re-run the job after ${until}.`);
}
function redirected(what, status) {
    return new unreadable/* Unreadable */.I("malformed", `${what} answered with a redirect (${status})`, "The repository may have been renamed: use its present name.");
}
function failing(what, status) {
    return new unreadable/* Unreadable */.I("unavailable", `${what} answered ${status}`, "GitHub may be failing: see githubstatus.com, then re-run the job.");
}
/** GitHub docs, "Create an issue": a repository whose issues are switched off answers 410. */
function noIssues(what, message) {
    return new unreadable/* Unreadable */.I("not_found", `${what}: ${message} (410)`, "Switch Issues on in Settings → General → Features: locks and incidents are issues.");
}
function noGraphql(what, status) {
    return new unreadable/* Unreadable */.I("malformed", `${what} answered ${status}: this server has no GraphQL API there (unsupported_on_ghes)`, "Check GITHUB_GRAPHQL_URL (on GitHub Enterprise Server https://HOST/api/graphql), and that the server's version has GraphQL.");
}
/** GraphQL tells a spent limit in a 200 (GitHub docs, "Rate limits and query limits for the GraphQL API"). */
function rateLimit({ status, headers, body }, now) {
    const spent = headers["x-ratelimit-remaining"] === "0";
    const after = askedWait(headers, now);
    const told = status === 200 && (spent || after !== undefined) && /"type":\s*"RATE_LIMITED"/.test(body);
    if (status !== 403 && status !== 429 && !told)
        return undefined;
    if (after !== undefined)
        return after;
    if (spent)
        return Math.max(0, Number(headers["x-ratelimit-reset"] ?? 0) * 1_000 - now.getTime());
    return status === 429 || /secondary rate limit/i.test(body) ? 60_000 : undefined;
}
/** Reads `Retry-After`, seconds or an instant, to milliseconds from now. */
function askedWait(headers, now) {
    const given = headers["retry-after"] ?? "";
    if (/^\d+$/.test(given))
        return Number(given) * 1_000;
    const instant = Date.parse(given);
    return Number.isNaN(instant) ? undefined : Math.max(0, instant - now.getTime());
}
function readMessage(body) {
    try {
        const parsed = JSON.parse(body);
        return typeof parsed === "object" && parsed !== null && "message" in parsed ? String(parsed.message) : "";
    }
    catch {
        return "";
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-send.js






const TIMEOUT_MILLISECONDS = 10_000;
const MAXIMUM_BYTES = 8 * 1024 * 1024;
const ATTEMPTS = 4;
const BACK_OFF_MILLISECONDS = 250;
const LONGEST_WAIT_MILLISECONDS = 60_000;
/** Sends requests until there is a clear answer; tells `onTime` of GitHub's clock. Safe requests are repeated through unavailability and rate limits. */
function githubSender(settings, onTime) {
    const { clock, permission, progress } = settings;
    return async (request) => {
        for (let attempt = 1;; attempt++) {
            const sent = clock.now();
            const tried = await exchange(settings, request).then((response) => {
                const date = Date.parse(response.headers.date ?? "");
                if (!Number.isNaN(date))
                    onTime({ server: new Date(date), sent, local: clock.now() });
                return readResponse(response, request, { permission, now: clock.now() });
            }, unreachable(request.url));
            if (tried.kind === "answered")
                return tried.answer;
            const { error, retryAfter = Number.POSITIVE_INFINITY } = tried.refusal;
            // What GitHub refused for a rate limit it did not do, so asking again does it once.
            const repeatable = request.safe || error.why === "rate_limited";
            if (!repeatable || attempt >= ATTEMPTS || retryAfter > LONGEST_WAIT_MILLISECONDS)
                throw error;
            const pause = Math.max(retryAfter, BACK_OFF_MILLISECONDS * 2 ** attempt);
            progress?.say(`${(0,inert/* inertLine */.F)(error.message)}; asking again in ${(0,duration/* formatDuration */.a)(pause)} (${attempt + 1} of ${ATTEMPTS}).`);
            await clock.sleep(pause);
        }
    };
}
function exchange({ http, token }, { method, url, body }) {
    const headers = {
        authorization: `Bearer ${token}`,
        accept: "application/vnd.github+json",
        "content-type": "application/json",
        "x-github-api-version": "2022-11-28",
        "user-agent": "deploy-actions",
    };
    const sized = { timeout: TIMEOUT_MILLISECONDS, maximumBytes: MAXIMUM_BYTES };
    return http.exchange({
        method,
        url,
        headers,
        ...sized,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}
function unreachable(url) {
    return (error) => {
        if (!(error instanceof http/* HttpError */.j))
            throw error;
        const { host } = new URL(url);
        const check = error.failure === "proxy"
            ? "HTTPS_PROXY and NO_PROXY of the runner"
            : "githubstatus.com and the runner's network and proxy settings";
        const unavailable = new unreadable/* Unreadable */.I("unavailable", `${host} could not be reached (${error.failure}: ${error.message})`, `Check ${check} for ${host}, then re-run the job.`);
        return { kind: "refused", refusal: { error: unavailable, retryAfter: 0 } };
    };
}
function readResponse(response, { method, url, allow = [] }, { permission, now }) {
    const what = `${method} ${new URL(url).pathname}`;
    const refusal = readRefusal(response, { permission, allow, what, now });
    if (refusal !== undefined)
        return { kind: "refused", refusal };
    const { status, headers } = response;
    try {
        return { kind: "answered", answer: { status, data: parseJson(response, method, url), headers } };
    }
    catch (error) {
        // JSON that breaks off was cut on its way; a page of somebody else would only come again.
        if (!(error instanceof unreadable/* Unreadable */.I) || error.why !== "unavailable")
            throw error;
        return { kind: "refused", refusal: { error, retryAfter: 0 } };
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-client.js



const MAXIMUM_PAGES = 100;
const REPEATABLE = ["GET", "PUT", "DELETE"];
/** Creates a client on the given HTTP port; it retries unavailability and rate limits of safe calls, honouring `Retry-After` up to a minute. */
function githubClient(settings) {
    const { apiUrl, graphqlUrl, permission } = settings;
    let seen;
    const send = githubSender(settings, (time) => {
        seen = time;
    });
    return {
        async query(document, variables, optional = []) {
            const safe = !/^\s*mutation/.test(document);
            const { data } = await send({ method: "POST", url: graphqlUrl, body: { query: document, variables }, safe });
            return readGraphql(data, permission, optional);
        },
        call: (method, path, options = {}) => send({ ...options, method, url: `${apiUrl}${path}`, safe: REPEATABLE.includes(method) }),
        async pages(path) {
            const items = [];
            const read = new Set();
            let url = `${apiUrl}${path}${path.includes("?") ? "&" : "?"}per_page=100`;
            while (url !== undefined) {
                if (read.size >= MAXIMUM_PAGES)
                    throw endless(path);
                read.add(url);
                const answer = await send({ method: "GET", url, safe: true });
                items.push(...readList(answer.data, path));
                url = nextPage(answer.headers.link, read, apiUrl);
            }
            return items;
        },
        serverTime: () => seen,
    };
}
function readList(data, path) {
    const found = listOf(data);
    if (found !== undefined)
        return found;
    const remedy = "Check the API address and any proxy in between.";
    throw new unreadable/* Unreadable */.I("malformed", `${path} did not answer with a list`, remedy);
}
function endless(path) {
    const remedy = "Narrow what is asked for; a list that is not read to its end decides nothing.";
    return new unreadable/* Unreadable */.I("malformed", `${path} has more than ${MAXIMUM_PAGES} pages`, remedy);
}


/***/ }),

/***/ 3678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  IT: () => (/* binding */ RECORD_FIELDS),
  aE: () => (/* binding */ readRecord),
  pl: () => (/* binding */ recordsQuery)
});

;// CONCATENATED MODULE: ./lib/core/record/parse-payload.js
const TEXTS = [
    "request",
    "run",
    "service",
    "environment",
    "version",
    "commit",
    "digest",
    "family",
    "previous",
    "policyCommit",
    "formerConfiguration",
];
/** Reads a record's payload, text or object as GitHub gives it; `undefined` when it is not one of ours. */
function parsePayload(given) {
    const value = unquote(given);
    if (typeof value !== "object" || value === null || !("schema" in value) || value.schema !== 1)
        return undefined;
    const members = { ...value };
    if (!TEXTS.every((name) => typeof members[name] === "string"))
        return undefined;
    const texts = Object.fromEntries(TEXTS.map((name) => [name, String(members[name])]));
    const { ownConfiguration, migration } = members;
    return {
        schema: 1,
        ...texts,
        ...(typeof ownConfiguration === "string" ? { ownConfiguration } : {}),
        ...migrationIn(migration),
    };
}
/** Older records have no migration; one that cannot be read counts as one that cannot be rolled back. */
function migrationIn(given) {
    if (given === undefined || given === null)
        return {};
    const level = typeof given === "object" && "level" in given && typeof given.level === "string" ? given.level : "";
    const irreversible = typeof given !== "object" || !("irreversible" in given) || given.irreversible !== false;
    return { migration: { level, irreversible } };
}
/** GraphQL gives the payload as JSON text, once more quoted when it was sent as text. */
function unquote(given) {
    let value = given;
    try {
        for (let layer = 0; layer < 2 && typeof value === "string"; layer++)
            value = JSON.parse(value);
        return value;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/core/record/record-status.js
var record_status = __nccwpck_require__(1571);
;// CONCATENATED MODULE: ./lib/adapters/github/github-record-node.js


/** The fields of a GitHub deployment that `readRecord` needs. */
const RECORD_FIELDS = `databaseId createdAt task payload creator { __typename login }
        statuses(first: 100) { nodes { state description createdAt creator { __typename login } } }`;
/** Writes the query for an environment's deployments, newest first, and who looks at them. */
function recordsQuery(operation) {
    return `query ${operation}($owner: String!, $name: String!, $environment: String!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    deployments(environments: [$environment], first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ${RECORD_FIELDS} }
    }
  }
}`;
}
/** Reads a record from a GitHub deployment; `undefined` when somebody else wrote it or its payload is not ours. */
function readRecord(node, viewer) {
    const payload = parsePayload(node.payload);
    if (payload === undefined || !same(node.creator, viewer))
        return undefined;
    const statuses = (node.statuses?.nodes ?? [])
        .filter(({ creator }) => same(creator, viewer))
        .map(({ state, description, createdAt }) => ({
        state: state.toLowerCase(),
        at: new Date(createdAt),
        status: (0,record_status/* parseRecordStatus */.h)(description ?? ""),
    }))
        // GitHub lists statuses newest first and their times have whole seconds: reversing keeps the order of equal times.
        .reverse()
        .sort((a, b) => a.at.getTime() - b.at.getTime());
    return { id: node.databaseId, createdAt: new Date(node.createdAt), payload, statuses };
}
/** Tells whether an actor is the viewer. GraphQL puts `[bot]` behind an app's login only as the viewer's; a person may bear the same name without it. */
function same(actor, viewer) {
    if (actor === null)
        return false;
    return (actor.__typename === "Bot" ? `${actor.login.replace(/\[bot\]$/, "")}[bot]` : actor.login) === viewer;
}


/***/ }),

/***/ 2252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ githubRecords)
/* harmony export */ });
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9397);
/* harmony import */ var _core_record_deploy_record_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1470);
/* harmony import */ var _core_record_record_status_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1571);
/* harmony import */ var _github_record_node_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3678);




const MAXIMUM_RECORDS = 100;
const MAXIMUM_PAGES = 10;
const QUERY = (0,_github_record_node_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsQuery */ .pl)("DeployRecords");
/** Keeps records as GitHub deployments of one repository; only those that our own identity wrote are believed. */
function githubRecords(client, repository) {
    const base = `/repos/${repository.owner}/${repository.name}/deployments`;
    const list = (of) => newestRecords(client, repository, of);
    async function standing(payload) {
        const records = await list(payload);
        return records.find((record) => record.payload.request === payload.request && !(0,_core_record_deploy_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isTerminal */ .Hd)(record));
    }
    return {
        list,
        async open(payload) {
            const adopted = await standing(payload);
            if (adopted !== undefined)
                return adopted;
            try {
                const { data } = await client.call("POST", base, { body: deploymentOf(payload) });
                const { id, created_at: createdAt } = data;
                return { id, createdAt: new Date(createdAt), payload, statuses: [] };
            }
            catch (error) {
                // The answer to an accepted request may be lost: what stands decides, not what was heard.
                const accepted = await standing(payload).catch(() => undefined);
                if (accepted !== undefined)
                    return accepted;
                throw error;
            }
        },
        async note(id, { state, status, address }) {
            const body = {
                state,
                description: (0,_core_record_record_status_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRecordStatus */ .l)(status),
                auto_inactive: false,
                ...(address === undefined ? {} : { environment_url: address }),
            };
            await client.call("POST", `${base}/${id}/statuses`, { body });
        },
    };
}
function deploymentOf(payload) {
    const { commit, service, environment, version } = payload;
    return {
        ref: commit,
        task: (0,_core_record_deploy_record_js__WEBPACK_IMPORTED_MODULE_2__/* .taskOf */ .Xb)(service),
        environment,
        auto_merge: false,
        required_contexts: [],
        payload,
        description: `${service} ${version}`.slice(0, 140),
    };
}
/** Reads the newest records of a service in an environment, as far back as some hundred deployments. */
async function newestRecords(client, repository, { environment, service }) {
    const found = [];
    let after = null;
    for (let page = 1; page <= MAXIMUM_PAGES && found.length < MAXIMUM_RECORDS; page++) {
        const answer = await client.query(QUERY, { ...repository, environment, after });
        if (answer.repository === null)
            throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("not_found", `repository ${repository.owner}/${repository.name} cannot be seen`, "Grant the job deployments: read.");
        const { nodes, pageInfo } = answer.repository.deployments;
        for (const node of nodes) {
            const record = node.task === (0,_core_record_deploy_record_js__WEBPACK_IMPORTED_MODULE_2__/* .taskOf */ .Xb)(service) ? (0,_github_record_node_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecord */ .aE)(node, answer.viewer.login) : undefined;
            if (record !== undefined)
                found.push(record);
        }
        if (!pageInfo.hasNextPage)
            break;
        if (pageInfo.endCursor === null || pageInfo.endCursor === after)
            throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("malformed", "the list of deployments repeats a page (pagination_invalid)", "Re-run the job; if it stays, report it.");
        after = pageInfo.endCursor;
    }
    return found.slice(0, MAXIMUM_RECORDS);
}


/***/ }),

/***/ 9440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ githubRepository)
});

// EXTERNAL MODULE: ./lib/adapters/http/node-http.js + 4 modules
var node_http = __nccwpck_require__(2238);
// EXTERNAL MODULE: ./lib/adapters/github/github-client.js + 4 modules
var github_client = __nccwpck_require__(7556);
// EXTERNAL MODULE: ./lib/adapters/github/github-records.js
var github_records = __nccwpck_require__(2252);
// EXTERNAL MODULE: ./lib/adapters/github/github-source-files.js
var github_source_files = __nccwpck_require__(615);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
;// CONCATENATED MODULE: ./lib/adapters/github/kept-source-files.js




/**
 * Keeps what was read at a commit, which never changes, in the job's temporary folder, and answers from there only while the
 * platform is away: a step that has to act then still knows what an earlier step of its job read.
 */
function keptSourceFiles(source, { temporary, repository }) {
    if (temporary === "")
        return source;
    const folder = (0,external_node_path_.join)(temporary, "deploy-actions-sources");
    const placeOf = (path, commit) => {
        const key = JSON.stringify([repository.owner, repository.name, commit, path]);
        return (0,external_node_path_.join)(folder, (0,external_node_crypto_.createHash)("sha256").update(key).digest("hex"));
    };
    return {
        async read(path, commit) {
            const place = placeOf(path, commit);
            try {
                const file = await source.read(path, commit);
                if (file !== undefined)
                    await keep(folder, place, file.text);
                return file;
            }
            catch (error) {
                if (!(error instanceof unreadable/* Unreadable */.I) || !(0,unreadable/* isPassing */.W)(error))
                    throw error;
                // What was never kept cannot be read either: then the source's own error is the one to tell.
                const text = await (0,promises_.readFile)(place, "utf8").catch(() => undefined);
                if (text === undefined)
                    throw error;
                return { path, commit, text };
            }
        },
    };
}
/** What cannot be kept is read again. */
async function keep(folder, place, text) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
        await (0,promises_.writeFile)(place, text, { mode: 0o600 });
    }
    catch {
        // A full or read-only folder takes nothing from what was read.
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/github-repository.js





/** Opens the run's own repository with the job's token: its files and its records; nothing is called before the first use. */
function githubRepository(run, token, clock) {
    const permission = "contents: read, deployments: write";
    const client = (0,github_client/* githubClient */.$)({ ...run, token, http: (0,node_http/* nodeHttp */.L)(), clock, permission });
    const repository = keptSourceFiles((0,github_source_files/* githubSourceFiles */.Y)(client, run.repository), run);
    return { repository, records: (0,github_records/* githubRecords */.m)(client, run.repository) };
}


/***/ }),

/***/ 615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ githubSourceFiles),
/* harmony export */   g: () => (/* binding */ readBlob)
/* harmony export */ });
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9397);

const QUERY = `query SourceFile($owner: String!, $name: String!, $file: String!, $commit: String!) {
  repository(owner: $owner, name: $name) {
    commit: object(expression: $commit) { __typename oid }
    file: object(expression: $file) { __typename ... on Blob { text isBinary isTruncated } }
  }
}`;
/** Reads files of one repository at full commits, or at `HEAD` of its default branch; a commit that cannot be seen is `Unreadable`, not a missing file. */
function githubSourceFiles(client, repository) {
    return {
        async read(path, commit) {
            const answer = await client.query(QUERY, {
                owner: repository.owner,
                name: repository.name,
                commit,
                file: `${commit}:${path}`,
            });
            if (answer.repository === null)
                throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("not_found", `repository ${repository.owner}/${repository.name} cannot be seen`, "Grant the job contents: read.");
            if (answer.repository.commit?.__typename !== "Commit") {
                throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("not_found", `${repository.owner}/${repository.name} has no commit ${commit} that the token may see`, "Check that the commit was pushed, and grant the job contents: read.");
            }
            return readBlob(answer.repository.file, path, answer.repository.commit.oid ?? commit);
        },
    };
}
/** Reads a blob's text; `undefined` when there is no such object. Throws `Unreadable` for a folder, a binary or a cut file. */
function readBlob(blob, path, commit) {
    if (blob === null || blob === undefined)
        return undefined;
    if (blob.__typename !== "Blob")
        throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("malformed", `${path} at ${commit.slice(0, 12)} is no file`, `Name a file instead of '${path}'.`);
    if (blob.isBinary === true || blob.isTruncated === true || typeof blob.text !== "string") {
        throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("malformed", `${path} at ${commit.slice(0, 12)} is ${blob.isBinary === true ? "binary" : "too large to be read"}`, `Make ${path} a text file under 256 KiB.`);
    }
    return { path, text: blob.text, commit };
}


/***/ }),

/***/ 2238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ nodeHttp)
});

;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
var external_node_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_node_http_, 2);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __nccwpck_require__(9397);
// EXTERNAL MODULE: ./lib/ports/http.js
var http = __nccwpck_require__(7334);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
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
    Z_DATA_ERROR: "malformed",
    Z_BUF_ERROR: "malformed",
};
/** Sorts what Node reports of a failed exchange into the closed set of `HttpFailure`; the message is inert. */
function classifyFailure(error) {
    if (error instanceof http/* HttpError */.j)
        return error;
    const message = (0,inert/* inertLine */.F)(error instanceof Error ? error.message : String(error));
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const failure = BY_CODE[code] ??
        (/CERT|TLS|SSL|ERR_TLS|SELF_SIGNED|UNABLE_TO/.test(code)
            ? "tls"
            : code.startsWith("HPE_")
                ? "malformed"
                : code.startsWith("ERR_PROXY")
                    ? "proxy"
                    : "connect");
    return new http/* HttpError */.j(failure, message === "" ? code : message);
}

// EXTERNAL MODULE: ./lib/adapters/http/proxy-environment.js
var proxy_environment = __nccwpck_require__(2217);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
;// CONCATENATED MODULE: ./lib/adapters/http/read-body.js


/** Reads and decompresses a body, stopping at the cap in decompressed bytes and at the time-out for the whole exchange. */
async function readBody(incoming, { maximumBytes, timeout }, since) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of await decompressed(incoming)) {
        bytes += chunk.length;
        if (bytes > maximumBytes) {
            incoming.destroy();
            throw new http/* HttpError */.j("too-large", `the body is larger than ${maximumBytes} bytes`);
        }
        if (since() > timeout) {
            incoming.destroy();
            throw new http/* HttpError */.j("timeout", `the body was not complete within ${timeout} ms`);
        }
        chunks.push(chunk);
    }
    return { body: Buffer.concat(chunks).toString("utf8"), bytes };
}
/** Decompresses a body; zlib is loaded for the first compressed one, since it costs a gate's start-up 3 ms. */
async function decompressed(incoming) {
    const encoding = String(incoming.headers["content-encoding"] ?? "").toLowerCase();
    if (!["gzip", "x-gzip", "deflate", "br"].includes(encoding))
        return incoming;
    const { createBrotliDecompress, createGunzip, createInflate } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 19));
    const decoder = encoding === "br" ? createBrotliDecompress() : encoding === "deflate" ? createInflate() : createGunzip();
    return (0,external_node_stream_.pipeline)(incoming, decoder, () => { });
}

;// CONCATENATED MODULE: ./lib/adapters/http/node-http.js








/**
 * Exchanges HTTP over `node:http(s)` with keep-alive and the proxy variables of the environment (`proxyEnv`, Node ≥ 24.5).
 * Time-outs are the socket's own and latencies come from `process.hrtime`, so neither depends on the settable clocks.
 */
function nodeHttp({ refuse } = {}) {
    const clients = new Map();
    const clientOf = (protocol) => {
        const client = clients.get(protocol) ?? loadClient(protocol);
        clients.set(protocol, client);
        return client;
    };
    return {
        async exchange(request, signal) {
            const url = new URL(request.url);
            const protocol = url.protocol === "http:" ? "http:" : "https:";
            const host = url.hostname.replace(/^\[|\]$/g, "");
            const literal = request.resolve ?? ((0,external_node_net_namespaceObject.isIP)(host) === 0 ? undefined : host);
            const reason = literal === undefined ? undefined : refuse?.(literal);
            if (reason !== undefined)
                throw new http/* HttpError */.j("address-refused", `${literal} is refused: ${reason}.`);
            const client = await clientOf(protocol);
            const lookup = guardedLookup(request.resolve, refuse);
            const agent = request.fresh === true ? client.fresh() : client.pool;
            const outgoing = client.request(url, {
                method: request.method,
                headers: { "accept-encoding": "gzip, deflate, br", ...request.headers },
                agent,
                lookup,
                timeout: request.timeout,
                ...(signal === undefined ? {} : { signal }),
            });
            try {
                return await complete(outgoing, request);
            }
            finally {
                if (request.fresh === true)
                    agent.destroy();
            }
        },
    };
}
/** Loads a protocol's client at its first address: TLS costs the start-up of a bundle 3 ms. */
async function loadClient(protocol) {
    const proxyEnv = usableProxy();
    const { Agent, request } = protocol === "http:" ? external_node_http_namespaceObject : await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 19));
    return {
        request: (url, given) => request(url, given),
        fresh: () => new Agent({ proxyEnv }),
        pool: new Agent({ keepAlive: true, proxyEnv }),
    };
}
function usableProxy() {
    try {
        return (0,proxy_environment/* proxyEnvironment */.w)(process.env);
    }
    catch (error) {
        throw error instanceof unreadable/* Unreadable */.I ? new http/* HttpError */.j("proxy", `${error.message}. ${error.remedy}`) : error;
    }
}
function complete(outgoing, request) {
    const start = process.hrtime.bigint();
    const since = () => Number(process.hrtime.bigint() - start) / 1e6;
    return new Promise((resolve, reject) => {
        const fail = (error) => {
            outgoing.destroy();
            reject(classifyFailure(error));
        };
        outgoing.on("timeout", () => fail(new http/* HttpError */.j("timeout", `no answer within ${request.timeout} ms`)));
        outgoing.on("error", fail);
        // The socket's time-out is one of silence: what drips, or unpacks to nothing, is measured at every packet.
        const late = () => {
            if (since() > request.timeout)
                fail(new http/* HttpError */.j("timeout", `the answer was not complete within ${request.timeout} ms`));
        };
        outgoing.on("socket", (socket) => {
            socket.on("data", late);
            outgoing.on("close", () => socket.off("data", late));
        });
        outgoing.on("response", (incoming) => {
            answerOf(incoming, request, since).then(resolve, fail);
        });
        outgoing.end(request.body);
    });
}
async function answerOf(incoming, request, since) {
    const timeToFirstByte = since();
    const tlsDaysLeft = daysLeft(incoming.socket);
    const { body, bytes } = await readBody(incoming, request, since);
    const headers = Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")]);
    return {
        status: incoming.statusCode ?? 0,
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
function guardedLookup(fixed, refuse) {
    return (hostname, options, callback) => {
        if (fixed !== undefined) {
            const family = (0,external_node_net_namespaceObject.isIP)(fixed);
            return options.all === true ? callback(null, [{ address: fixed, family }]) : callback(null, fixed, family);
        }
        (0,external_node_dns_namespaceObject.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
                return callback(error, []);
            for (const { address } of addresses) {
                const reason = refuse?.(address);
                if (reason !== undefined)
                    return callback(new http/* HttpError */.j("address-refused", `${hostname} resolves to ${address}, which is refused: ${reason}.`), []);
            }
            const [first] = addresses;
            if (options.all === true || first === undefined)
                return callback(null, addresses);
            return callback(null, first.address, first.family);
        });
    };
}


/***/ }),

/***/ 2217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ proxyEnvironment)
/* harmony export */ });
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9397);

/** From here on `http.Agent` and `https.Agent` honour `proxyEnv`; before, they leave the option unread and connect directly. */
const FIRST_MAJOR = 24;
const FIRST_MINOR = 5;
const VARIABLES = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];
/** Returns the variables for an agent's `proxyEnv`; throws `Unreadable` where a proxy is set that this Node would pass by. */
function proxyEnvironment(environment, node = process.versions.node) {
    const set = VARIABLES.find((name) => (environment[name] ?? "") !== "");
    const [major = 0, minor = 0] = node.split(".").map(Number);
    if (set === undefined || major > FIRST_MAJOR || (major === FIRST_MAJOR && minor >= FIRST_MINOR))
        return environment;
    throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("unavailable", `${set} is set, and Node ${node} of this runner cannot go through a proxy`, `Update the runner to one with Node ${FIRST_MAJOR}.${FIRST_MINOR} or newer, or clear ${set} for this job; nothing is sent past a proxy.`);
}


/***/ }),

/***/ 8057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ actionsEdge)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
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
            (0,external_node_fs_.appendFileSync)(file, markdown);
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

/***/ 9755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ workspaceFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/** Reads and writes files under a folder, and nothing outside of it, also not through a symbolic link. */
function workspaceFiles(folder) {
    async function placeOf(path) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
        if (!inside(folder, place))
            throw new Error(`'${path}' leaves the workspace: give a path inside it.`);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await nearest(place));
        if (!inside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), real))
            throw new Error(`'${path}' leaves the workspace through a link: give a path inside it.`);
        return place;
    }
    return {
        async read(path) {
            try {
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(await placeOf(path), "utf8");
            }
            catch (error) {
                if (isMissing(error))
                    return undefined;
                throw error;
            }
        },
        async write(path, text) {
            const place = await placeOf(path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(place, text);
        },
    };
}
function inside(folder, place) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, place);
    return way === "" || (!way.startsWith("..") && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
/** Finds the nearest part of a path that exists. */
async function nearest(place) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(place);
        return place;
    }
    catch (error) {
        if (!isMissing(error) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place) === place)
            throw error;
        return nearest((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place));
    }
}
function isMissing(error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT";
}


/***/ }),

/***/ 8511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
// EXTERNAL MODULE: ./lib/core/text/did-you-mean.js
var did_you_mean = __nccwpck_require__(7464);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __nccwpck_require__(5703);
;// CONCATENATED MODULE: ./lib/core/document/known-keys.js
/** Lists the keys that a schema knows at a path of a document; empty where any key is allowed or the path leads nowhere. */
function knownKeys(schema, path) {
    const definition = schema._zod.def;
    const inner = definition.innerType ?? definition.in ?? definition.getter?.();
    if (inner !== undefined)
        return knownKeys(inner, path);
    if (definition.options !== undefined)
        return [...new Set(definition.options.flatMap((option) => knownKeys(option, path)))];
    const [key, ...rest] = path;
    if (key === undefined)
        return Object.keys(definition.shape ?? {});
    const next = definition.shape?.[String(key)] ?? definition.valueType ?? definition.element;
    return next === undefined ? [] : knownKeys(next, rest);
}

;// CONCATENATED MODULE: ./lib/core/document/schema-problems.js




/** Turns a schema's issues into problems at the place of the offending key or value, unknown keys with the nearest known one. */
function schemaProblems(issues, place) {
    return issues.flatMap((issue) => problemsOf(issue, place));
}
function problemsOf(issue, place) {
    if (issue.code === "unrecognized_keys") {
        const known = knownKeys(place.schema, issue.path);
        return issue.keys.map((key) => ({
            ...positionOfKey([...issue.path, key], place),
            message: unknownKey(key, known),
        }));
    }
    if (issue.code === "invalid_union" && issue.errors.length > 0) {
        const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
        const deeper = nearest.filter((inner) => inner.path.length > 0 || inner.code === "unrecognized_keys");
        if (deeper.length > 0)
            return deeper.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, place));
        const wanted = issue.errors.flatMap(([first]) => first === undefined ? [] : [messageOf({ ...first, path: [...issue.path, ...first.path] }, place)]);
        return [
            { ...positionOf(issue.path, place), message: `${where(issue.path)}: ${[...new Set(wanted)].join("; or ")}` },
        ];
    }
    return [{ ...positionOf(issue.path, place), message: `${where(issue.path)}: ${messageOf(issue, place)}` }];
}
const KINDS = {
    object: "a mapping of keys to values",
    record: "a mapping of keys to values",
    array: "a list",
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
};
/** Says what an issue says or, where its schema says nothing of its own, what kind of value belongs there. */
function messageOf(issue, place) {
    if (issue.code !== "invalid_type" || issue.message !== "Invalid input")
        return (0,inert/* inertLine */.F)(issue.message);
    const expected = `expected ${KINDS[issue.expected] ?? issue.expected}`;
    const missing = issue.path.length > 0 && place.document.getIn(issue.path) === undefined;
    return missing ? `is missing; ${expected}` : expected;
}
function depth(issues) {
    return Math.max(0, ...issues.map((issue) => issue.path.length));
}
function unknownKey(key, known) {
    const near = (0,did_you_mean/* didYouMean */.a)(key, known);
    const hint = near === undefined ? (known.length > 0 ? ` Known here: ${known.join(", ")}.` : "") : ` Did you mean '${near}'?`;
    return `unknown key '${(0,inert/* inertLine */.F)(key, 80)}'.${hint}`;
}
function where(path) {
    return path.length === 0 ? "the document" : path.map(String).join(".");
}
function positionOf(path, place) {
    for (let length = path.length; length >= 0; length--) {
        const node = length === 0 ? place.document.contents : place.document.getIn(path.slice(0, length), true);
        if ((0,dist/* isNode */.Ll)(node) && node.range)
            return at(node, place);
    }
    return { file: place.file, line: 1, column: 1 };
}
function positionOfKey(path, place) {
    const parent = path.length === 1 ? place.document.contents : place.document.getIn(path.slice(0, -1), true);
    const pair = (0,dist/* isMap */.jh)(parent)
        ? parent.items.find((item) => (0,dist/* isPair */.tO)(item) && String(item.key) === String(path.at(-1)))
        : undefined;
    return (0,dist/* isNode */.Ll)(pair?.key) ? at(pair.key, place) : positionOf(path, place);
}
function at(node, { lines, file }) {
    const { line, col } = lines.linePos(node.range?.[0] ?? 0);
    return { file, line, column: col };
}

;// CONCATENATED MODULE: ./lib/core/document/parse-document.js


const MAXIMUM_BYTES = 256 * 1024;
const MAXIMUM_DEPTH = 32;
/**
 * Parses a YAML document that decides something: at most 256 KiB and 32 levels deep, one document, no aliases, no duplicate
 * and no unknown keys; all problems are reported together, each at its line and column.
 */
function parseDocument(text, schema, file) {
    const refuse = (message) => ({
        kind: "invalid",
        problems: [{ file, line: 1, column: 1, message }],
    });
    const bytes = Buffer.byteLength(text);
    if (bytes > MAXIMUM_BYTES)
        return refuse(`is ${bytes} bytes; the limit is ${MAXIMUM_BYTES}: split it or remove what is not used.`);
    if (tooDeep(text))
        return refuse(`is nested deeper than ${MAXIMUM_DEPTH} levels: flatten it.`);
    const lines = new dist/* LineCounter */.HN();
    const documents = (0,dist/* parseAllDocuments */.hR)(text, {
        lineCounter: lines,
        uniqueKeys: true,
        schema: "core",
        merge: false,
        strict: true,
    });
    const [document, second] = "empty" in documents ? [] : documents;
    if (document === undefined || document.contents === null)
        return refuse("is empty: it must hold at least `version: 1`.");
    if (second !== undefined)
        return refuse("holds more than one YAML document: keep the first and remove the `---`.");
    const syntax = syntaxProblems(document, lines, file);
    if (syntax.length > 0)
        return { kind: "invalid", problems: syntax };
    const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
    if (parsed.success)
        return { kind: "valid", value: parsed.data };
    return { kind: "invalid", problems: schemaProblems(parsed.error.issues, { document, lines, file, schema }) };
}
function syntaxProblems(document, lines, file) {
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const problems = [...document.errors, ...document.warnings].map((error) => ({
        ...at(error.pos[0]),
        message: error.message.split("\n")[0] ?? error.message,
    }));
    (0,dist/* visit */.YR)(document, {
        Node(_, node) {
            if ((0,dist/* isAlias */.Vj)(node))
                problems.push({
                    ...at(node.range?.[0] ?? 0),
                    message: `uses the alias *${node.source}: write the value out, aliases are refused.`,
                });
        },
        Pair(_, pair) {
            if ((0,dist/* isScalar */.jn)(pair.key) && pair.key.value === "__proto__")
                problems.push({
                    ...at(pair.key.range?.[0] ?? 0),
                    message: "uses the key `__proto__`, which is no name: give it another.",
                });
            if ((0,dist/* isMap */.jh)(pair.key))
                problems.push({
                    ...at(pair.key.range?.[0] ?? 0),
                    message: "uses a mapping as a key: quote it or use a plain word.",
                });
        },
    });
    return problems;
}
/** Tells whether flow brackets or indentation could nest deeper than the limit, before the parser is asked to recurse. */
function tooDeep(text) {
    let depth = 0;
    for (const character of text) {
        if (character === "[" || character === "{")
            depth++;
        else if (character === "]" || character === "}")
            depth = Math.max(0, depth - 1);
        if (depth > MAXIMUM_DEPTH)
            return true;
    }
    return text.split("\n").some((line) => line.search(/\S/) > MAXIMUM_DEPTH * 8 || /^\s*(?:- ){33}/.test(line));
}


/***/ }),

/***/ 6406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ formatLockMarker),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   nX: () => (/* binding */ parseLockMarker),
/* harmony export */   qw: () => (/* binding */ holdingLocks),
/* harmony export */   x5: () => (/* binding */ LOCK_LABEL),
/* harmony export */   ye: () => (/* binding */ isHolding)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5784);

/** The label that marks an issue as a lock of ours; it locks whoever put it there. */
const LOCK_LABEL = "deploy-lock";
/** Writes the marker that ties an issue to what it stops; hidden in the issue's body. */
function formatLockMarker({ environment, service }, request, { owner, reason, expiresAt } = {}) {
    const said = { environment, service, request, owner, reason, expires: expiresAt?.toISOString() };
    // An arrow in a reason would end the comment that hides the marker; the separators would end its line.
    const text = JSON.stringify(said)
        .replaceAll(">", "\\u003e")
        .replaceAll("\u2028", "\\u2028")
        .replaceAll("\u2029", "\\u2029");
    return `<!-- deploy-lock ${text} -->`;
}
/** Reads the marker from an issue's body: the last one that is alone on its line, for a body may quote what others wrote; `undefined` when it cannot be read. */
function parseLockMarker(body) {
    const text = [...body.matchAll(/^<!-- deploy-lock (\{.*\}) -->[ \t\r]*$/gm)].at(-1)?.[1];
    if (text === undefined)
        return undefined;
    try {
        const value = JSON.parse(text);
        if (typeof value !== "object" || value === null || !("environment" in value) || !("service" in value))
            return undefined;
        const { environment, service } = value;
        if (typeof environment !== "string" || typeof service !== "string")
            return undefined;
        const said = (name) => {
            const found = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
            return typeof found === "string" ? found : "";
        };
        return {
            scope: { environment, service },
            request: said("request"),
            owner: said("owner"),
            reason: said("reason"),
            expiresAt: readExpiry(said("expires")),
        };
    }
    catch {
        return undefined;
    }
}
/** Reads when a lock ends; what cannot be read is no end, so that a lock with a mistake in it holds until it is closed. */
function readExpiry(text) {
    return text.endsWith("Z") ? (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .n)(text) : undefined;
}
/** Tells whether a lock still holds at an instant. */
function isHolding({ expiresAt }, at) {
    return expiresAt === undefined || at < expiresAt;
}
/** Tells whether a lock makes another one needless: it stops no less and ends no sooner. */
function covers(lock, { scope, expiresAt }) {
    if (lock.scope === undefined || scope === undefined)
        return false;
    const wide = meets(lock.scope.environment, scope.environment) && meets(lock.scope.service, scope.service);
    if (lock.expiresAt === undefined || !wide)
        return wide;
    return expiresAt !== undefined && lock.expiresAt >= expiresAt;
}
/** Lists the locks that hold a deployment, the lowest issue number first; each must be lifted or closed by itself. */
function holdingLocks(locks, { environment, service }) {
    return locks
        .filter(({ scope }) => scope === undefined || (meets(scope.environment, environment) && meets(scope.service, service)))
        .sort((a, b) => a.issue - b.issue);
}
/** Tells whether a scope meets a name, whatever its case: environments of GitHub's never differ by that alone. */
function meets(scope, name) {
    return scope === "*" || scope.toLowerCase() === name.toLowerCase();
}


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProblem)
/* harmony export */ });
/** Formats a problem as `file:line:column message`, as editors and people read it. */
function formatProblem({ file, line, column, message }) {
    const place = line === undefined ? file : `${file}:${line}${column === undefined ? "" : `:${column}`}`;
    return `${place} ${message}`;
}


/***/ }),

/***/ 9397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Unreadable),
/* harmony export */   W: () => (/* binding */ isPassing)
/* harmony export */ });
/**
 * Reports that a fact could not be found out: the source failed, refused, or answered something else than it claims to be.
 * A gate that meets it says `unknown`; it is never read as "there is nothing".
 */
class Unreadable extends Error {
    /** A stable word for the reason: `unavailable`, `forbidden`, `unauthorized`, `not_found`, `rate_limited`, `malformed`, `expired`. */
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


/***/ }),

/***/ 325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ STANDARD_CLASS)
/* harmony export */ });
/* unused harmony export findChangeClass */

/** The class of a change of which nobody says anything. */
const STANDARD_CLASS = "standard";
/**
 * Finds the class of a change that nobody named: by the labels of the pull requests that brought its commit, else by their branches, or by
 * the run's own branch where there is no pull request; `standard` when nothing names another. Signs of one sort that name several classes
 * decide nothing.
 */
function findChangeClass({ changeClasses }, traces) {
    const pulls = bringing(traces);
    const labels = pulls.flatMap((pull) => pull.labels.map((label) => ({ label, from: `the label '${label}' of #${pull.number}` })));
    const branches = [
        ...(pulls.length === 0 ? [{ branch: traces.branch, from: `the run's branch '${traces.branch}'` }] : []),
        ...pulls.map(({ branch, number }) => ({ branch, from: `the branch '${branch}' of #${number}` })),
    ].filter(({ branch }) => branch !== "");
    return (
    // Two labels of GitHub's never differ by their case alone.
    named(changeClasses, labels, (of, { label }) => of.labels.some((own) => own.toLowerCase() === label.toLowerCase())) ??
        named(changeClasses, branches, (of, { branch }) => of.branches.some((glob) => matchesGlob(glob, branch))) ?? {
        kind: "class",
        name: STANDARD_CLASS,
        from: "no label or branch names another",
    });
}
/** Chooses the pull requests that brought the commit: the one that it merged, else merged ones, else those that would bring it. */
function bringing({ pulls, commit }) {
    const merged = pulls.filter((pull) => pull.merged);
    const exact = merged.filter(({ mergeCommit }) => mergeCommit === commit);
    return exact.length > 0 ? exact : merged.length > 0 ? merged : pulls;
}
function named(classes, signs, fits) {
    const found = Object.entries(classes).flatMap(([name, of]) => {
        const sign = signs.find((one) => fits(of, one));
        return sign === undefined ? [] : [{ name, from: sign.from }];
    });
    const [first] = found;
    if (first === undefined)
        return undefined;
    return found.length > 1 ? { kind: "ambiguous", found } : { kind: "class", ...first };
}


/***/ }),

/***/ 7996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ policyPlaceName),
/* harmony export */   SZ: () => (/* binding */ OWN_POLICY),
/* harmony export */   h_: () => (/* binding */ parsePolicyPlace)
/* harmony export */ });
/** The file by which a repository tightens a central policy. */
const OWN_POLICY = ".github/deploy-policy.yml";
/** Parses `path` or `owner/repo:path@ref`; `undefined` for anything else. */
function parsePolicyPlace(text) {
    if (/^[^\s:@]+$/.test(text))
        return { kind: "own", path: text };
    const [, owner, name, path, ref = ""] = /^([\w-]{1,39})\/([\w.-]{1,100}):([^\s:@]+)(?:@([\w./-]+))?$/.exec(text) ?? [];
    if (owner === undefined || name === undefined || path === undefined)
        return undefined;
    return { kind: "central", owner, name, path, ref };
}
/** Writes a place as people write it, without its ref. */
function policyPlaceName(place) {
    return place.kind === "own" ? place.path : `${place.owner}/${place.name}:${place.path}`;
}


/***/ }),

/***/ 1470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ isTerminal),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* unused harmony exports isProven, ROLLED_BACK_PHASE, isRolledBack, ACCEPTED_PHASE, isJudgedGood, runsOf, isUnjudged */
/** Reads the newest state of a record; one without a status yet is pending. */
function stateOf(record) {
    return record.statuses.at(-1)?.state ?? "pending";
}
/** Reads the newest status that our codec understands. */
function statusOf(record) {
    return record.statuses.findLast(({ status }) => status !== undefined)?.status;
}
/** Tells whether a record was ever proven: it once had our `success`. */
function isProven(record) {
    return record.statuses.some(({ state }) => state === "success");
}
/** What a record says whose deployment was rolled back. */
const ROLLED_BACK_PHASE = "rolled-back";
/** Tells whether a record was proven and its deployment rolled back afterwards: what was found out then outweighs the proof. */
function isRolledBack(record) {
    return isProven(record) && statusOf(record)?.phase === ROLLED_BACK_PHASE;
}
/** Tells whether a record has ended, so that nothing is owed to it any more. */
function isTerminal(record) {
    return isProven(record) || ["failure", "inactive", "error"].includes(stateOf(record));
}
/** What a record says when a person, with approval, lets a deployment go on from full public traffic to its end. */
const ACCEPTED_PHASE = "accepted";
/** Tells whether a record carries the verdicts of a deployment that passed, or a person's word for it where nothing failed; whether or not it was closed. */
function isJudgedGood(record) {
    const { smoke, watch } = statusOf(record) ?? {};
    if (smoke === "failure" || watch === "failure")
        return false;
    const accepted = record.statuses.some(({ status }) => status?.phase === ACCEPTED_PHASE);
    return accepted || (smoke === "success" && (watch === "success" || watch === "skipped"));
}
/** Lists the runs that a record belongs to: the one that opened it, and those in which a person moved it on. */
function runsOf({ payload, statuses }) {
    return [...new Set([payload.run, ...statuses.flatMap(({ status }) => status?.resumed ?? [])])];
}
/** Tells whether a release was deployed by records of ours of which none ever passed; one that no record knows was brought out by other means. */
function isUnjudged(release, records) {
    const own = records.filter(({ payload }) => payload.family === release);
    return own.length > 0 && !own.some((record) => isProven(record) || isJudgedGood(record));
}
/** Names GitHub's `task` of a service's records. */
function taskOf(service) {
    return `deploy:${service}`;
}


/***/ }),

/***/ 1571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseRecordStatus),
/* harmony export */   l: () => (/* binding */ formatRecordStatus)
/* harmony export */ });
const LIMIT = 140;
/** Writes a status into GitHub's 140 characters: `ecs-svc/N family:rev phase=… smoke=… watch=… resumed=…`; what matters to later steps comes before the family. */
function formatRecordStatus({ serviceDeployment, family, phase, smoke, watch, soak, task, resumed, }) {
    const facts = [
        `phase=${phase}`,
        ...(smoke === undefined ? [] : [`smoke=${smoke}`]),
        ...(watch === undefined ? [] : [`watch=${watch}`]),
        ...(soak === undefined ? [] : [`soak=${soak.share}@${soak.since}`]),
        ...(task === undefined ? [] : [`task=${task}`]),
        ...(resumed === undefined ? [] : [`resumed=${resumed}`]),
    ];
    const full = [serviceDeployment, family, ...facts].filter((part) => part !== "").join(" ");
    if (full.length <= LIMIT)
        return full;
    return [serviceDeployment, ...facts]
        .filter((part) => part !== "")
        .join(" ")
        .slice(0, LIMIT);
}
/** Reads a status back; `undefined` for text that we did not write. */
function parseRecordStatus(text) {
    const parts = text.split(" ");
    const facts = new Map(parts
        .filter((part) => part.includes("="))
        .map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]));
    const phase = facts.get("phase");
    if (phase === undefined || !/^[a-z][a-z0-9_-]*$/.test(phase))
        return undefined;
    const smoke = verdict(facts.get("smoke"));
    const watch = verdict(facts.get("watch"));
    const [, share, since] = /^(\d{1,3}(?:\.\d)?)@(\d{9,11})$/.exec(facts.get("soak") ?? "") ?? [];
    const task = /^[\da-f]{32,36}$/.exec(facts.get("task") ?? "")?.[0];
    const resumed = /^\d{1,20}$/.exec(facts.get("resumed") ?? "")?.[0];
    const words = parts.filter((part) => !part.includes("="));
    return {
        serviceDeployment: words.find((word) => /^(ecs-svc\/\d+|d-[A-Z0-9]+)$/.test(word)) ?? "",
        family: words.find((word) => /^[\w-]+:\d+$/.test(word)) ?? "",
        phase,
        ...(smoke === undefined ? {} : { smoke }),
        ...(watch === undefined ? {} : { watch }),
        ...(share === undefined ? {} : { soak: { share: Number(share), since: Number(since) } }),
        ...(task === undefined ? {} : { task }),
        ...(resumed === undefined ? {} : { resumed }),
    };
}
function verdict(text) {
    return text === "success" || text === "failure" || text === "unknown" || text === "skipped" ? text : undefined;
}


/***/ }),

/***/ 2645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parsePhases),
/* harmony export */   q: () => (/* binding */ formatPhases)
/* harmony export */ });
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6289);
/* harmony import */ var _read_share_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(195);


/** ECS's least step of a linear deployment is 3.0 %; shares are counted in tenths of a percent. */
const LEAST_STEP = 30;
const WHOLE = 1000;
/** The least steps that divide all traffic evenly; every greater one is a multiple of one of them. */
const STEPS = [40, 50, 125];
const LONGEST_SOAK = 24 * 60 * 60_000;
/**
 * Parses `5%@10m, 25%@10m, 100%`: shares of the traffic, and how long each is judged before the next. ECS shifts by equal steps
 * of at least 3 %, so all shares must be multiples of one step that also divides 100 %.
 */
function parsePhases(text) {
    const written = text.split(",").map((one) => one.trim());
    const phases = written.map(readPhase);
    const unread = phases.filter((one) => typeof one === "string");
    if (unread.length > 0)
        return { kind: "invalid", problems: unread };
    const read = phases.filter((one) => typeof one !== "string");
    const problems = [...orderProblems(read), ...soakProblems(read)];
    const tenths = read.map(({ share }) => Math.round(share * 10));
    const step = tenths.reduce(divisor, WHOLE);
    if (problems.length === 0 && step < LEAST_STEP)
        problems.push(stepProblem(read, tenths));
    if (problems.length > 0)
        return { kind: "invalid", problems };
    return { kind: "phases", plan: { stepPercent: step / 10, phases: read } };
}
/** Writes phases as they are read. */
function formatPhases(phases) {
    return phases
        .map(({ share, soak }) => soak === undefined ? `${share}%` : `${share}%@${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(soak).replaceAll(" ", "")}`)
        .join(", ");
}
function readPhase(text, index) {
    const written = (0,_read_share_js__WEBPACK_IMPORTED_MODULE_1__/* .readShare */ .c)(text);
    if (written === undefined)
        return `phase ${index + 1} is '${text}': write a share of the traffic in at most tenths of a percent, and how long it is judged, such as 5%@10m`;
    const { share, lasts: soak } = written;
    const milliseconds = soak === undefined ? undefined : (0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(soak);
    if (soak !== undefined && milliseconds === undefined)
        return `phase ${index + 1} lasts '${soak}': write a duration with its unit, such as ${share}%@10m`;
    return { share, soak: milliseconds };
}
function orderProblems(phases) {
    const problems = [];
    for (const [index, { share }] of phases.entries()) {
        const place = `phase ${index + 1} (${share}%)`;
        const before = phases[index - 1]?.share ?? 0;
        if (share > 100)
            problems.push(`${place} is more than all traffic: write at most 100%`);
        else if (share <= before)
            problems.push(index === 0
                ? `${place} sends no traffic: begin with a share of at least 4%`
                : `${place} is not above the one before it (${before}%): write the shares in rising order`);
    }
    if (phases.at(-1)?.share !== 100)
        problems.push("the last phase is not 100%: end with 100%, or no release is ever whole");
    else if (phases.length === 1)
        problems.push("100% alone is no phase: set strategy: blue-green instead, or begin with a share such as 5%@10m");
    return problems;
}
function soakProblems(phases) {
    return phases.flatMap(({ share, soak }, index) => {
        if (soak === undefined)
            return index === phases.length - 1
                ? []
                : [`phase ${index + 1} (${share}%) does not say how long it is judged: write ${share}%@10m`];
        if (soak < 60_000)
            return [`phase ${index + 1} (${share}%) is judged for less than a minute: write at least ${share}%@1m`];
        return soak > LONGEST_SOAK
            ? [`phase ${index + 1} (${share}%) is judged for more than a day: write at most 24h`]
            : [];
    });
}
function stepProblem(phases, tenths) {
    const small = phases[0]?.share ?? 100;
    if (small < 3)
        return `ECS shifts by equal steps of at least 3 %, so a share of ${small}% is possible only as the one step of strategy canary: set strategy: canary and canary: "${small}%@10m", or write phases: "${nearest(phases, tenths)}"`;
    return `ECS shifts by equal steps of at least 3 % that add up to 100 %, and no such step meets ${phases.map(({ share }) => `${share}%`).join(", ")}: the nearest that can be made is phases: "${nearest(phases, tenths)}"`;
}
/** Finds the shares nearest to those asked for that one step of ECS can make. */
function nearest(phases, tenths) {
    const tries = STEPS.map((step) => {
        const rounded = tenths.map((one) => one === WHOLE ? WHOLE : Math.min(WHOLE - step, Math.max(step, Math.round(one / step) * step)));
        return { rounded, off: rounded.reduce((sum, one, index) => sum + Math.abs(one - (tenths[index] ?? 0)), 0) };
    }).filter(({ rounded }) => rounded.every((one, index) => one > (rounded[index - 1] ?? 0)));
    const [best] = tries.sort((a, b) => a.off - b.off);
    const shares = best?.rounded ?? [50, 250, WHOLE];
    return formatPhases(shares.map((one, index) => ({
        share: one / 10,
        soak: phases.length === shares.length ? phases[index]?.soak : 600_000,
    })));
}
function divisor(a, b) {
    return b === 0 ? a : divisor(b, a % b);
}


/***/ }),

/***/ 195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readShare)
/* harmony export */ });
/** Reads `5%@10m`, or `100%` alone; `undefined` where it is neither. */
function readShare(text) {
    const [, share, lasts] = /^(\d{1,3}(?:\.\d)?)\s*%(?:\s*@\s*(\S+))?$/.exec(text.trim()) ?? [];
    return share === undefined ? undefined : { share: Number(share), lasts };
}


/***/ }),

/***/ 8268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ releaseOf)
/* harmony export */ });
/* unused harmony export familyOf */
/** Reads `family:revision` from a task definition's ARN; text that is none stays as it is. */
function releaseOf(taskDefinition) {
    return taskDefinition.slice(taskDefinition.lastIndexOf("/") + 1);
}
/** Reads the family of a release. */
function familyOf(release) {
    return release.split(":")[0] ?? release;
}


/***/ }),

/***/ 7464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** Names the nearest known word within a third of the word's length in edits, or `undefined` when none is near. */
function didYouMean(word, known) {
    const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
    const ranked = known
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ distance }) => distance <= limit)
        .sort((a, b) => a.distance - b.distance);
    return ranked[0]?.candidate;
}
/** Counts the least insertions, deletions and substitutions between two words (Levenshtein, two rows). */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            row.push(Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution));
        }
        previous = row;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 5703:
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

/***/ 9706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony exports code, link */
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5703);

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

/***/ 3380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ parseDateRange),
/* harmony export */   Up: () => (/* binding */ weekdayOf),
/* harmony export */   _U: () => (/* binding */ parseDate),
/* harmony export */   d_: () => (/* binding */ DAY)
/* harmony export */ });
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


/***/ }),

/***/ 6289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
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


/***/ }),

/***/ 5784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var _calendar_date_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3380);

const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
/** Parses an instant with its offset (ISO 8601), such as `2026-12-24T12:00Z`; `undefined` for anything else, a day that no month has among it. */
function parseInstant(text) {
    // A runtime reads 30 February as 2 March.
    if ((0,_calendar_date_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDate */ ._U)(INSTANT.exec(text)?.[1] ?? "") === undefined)
        return undefined;
    const instant = new Date(text);
    return Number.isNaN(instant.getTime()) ? undefined : instant;
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  HA: () => (/* binding */ offsetAt),
  N3: () => (/* binding */ offsetSpans),
  Mv: () => (/* binding */ onlyOffset)
});

;// CONCATENATED MODULE: ./node_modules/@date-fns/tz/tzOffset/index.js
const offsetFormatCache = {};
const offsetCache = {};

/**
 * The function returns UTC offset in minutes for the given date in specified
 * time zone.
 *
 * Unlike `Date.prototype.getTimezoneOffset`, this function returns the value
 * mirrored to the sign of the offset in the time zone. For Asia/Singapore
 * (UTC+8), `tzOffset` returns `480`, while `getTimezoneOffset` returns `-480`.
 *
 * It uses `Intl.DateTimeFormat` internally to access otherwise unavailable
 * runtime's time zone data, and falls back to basic manual parsing if Intl API
 * is not supported (e.g., older Node.js versions, React Native's Hermes, etc.).
 *
 * @param timeZone - Time zone name (IANA or UTC offset).
 * @param date - Date to check the offset for.
 *
 * @returns UTC offset in minutes (e.g., `480` for date in UTC+8).
 */
function tzOffset(timeZone, date) {
  try {
    // Create `Intl.DateTimeFormat` with `"longOffset"` that gives us consistent
    // date strings like `"5/19/2026, GMT-08:00"`.
    const format = offsetFormatCache[timeZone] ||= new Intl.DateTimeFormat("en-US", {
      timeZone,
      timeZoneName: "longOffset"
    }).format;

    // Get `"-08:00"`.
    const offsetStr = format(date).split("GMT")[1];

    // Avoid parsing the same offset string.
    if (offsetStr in offsetCache) return offsetCache[offsetStr];

    // Calculate offset from `["-08", "00"]` and cache it.
    return calcOffset(offsetStr, offsetStr.split(":"));
  } catch {
    // Fallback to manual parsing if the runtime doesn't support
    // `±HH:MM/±HHMM/±HH`. See: https://github.com/nodejs/node/issues/53419.
    if (timeZone in offsetCache) return offsetCache[timeZone];
    const captures = timeZone?.match(offsetRe);
    if (captures) return calcOffset(timeZone, captures.slice(1));
    return NaN;
  }
}
const offsetRe = /([+-]\d\d):?(\d\d)?/;
function calcOffset(cacheStr, values) {
  const hours = +(values[0] || 0);
  const minutes = +(values[1] || 0);
  // Convert seconds to minutes by dividing by 60 to keep the function return in minutes.
  const seconds = +(values[2] || 0) / 60;
  return offsetCache[cacheStr] = hours * 60 + minutes > 0 ? hours * 60 + minutes + seconds : hours * 60 - minutes - seconds;
}
;// CONCATENATED MODULE: ./lib/core/time/zone-offsets.js

const MINUTE = 60_000;
/** A zone never changes its offset twice within half a day: in a slot of that length lies one change at most. */
const SLOT = 12 * 60 * MINUTE;
// Zones are the same for everybody in the process, and asking the runtime for an offset is slow.
const zones = new Map();
/** Reads a zone's offset from UTC at an instant, in milliseconds. */
function offsetAt(zone, instant) {
    if (zone === "UTC")
        return 0;
    const known = knownZone(zone);
    const slot = Math.floor(instant / SLOT);
    const [offset, next] = [offsetOf(known, slot), offsetOf(known, slot + 1)];
    return offset === next || instant < changeIn(known, slot) ? offset : next;
}
/** Reads the one offset that a zone has through an interval, in milliseconds; `undefined` when it changes. */
function onlyOffset(zone, { start, end }) {
    const known = knownZone(zone);
    const first = Math.floor(start / SLOT);
    const offset = offsetOf(known, first);
    for (let slot = first + 1; (slot - 1) * SLOT < end; slot++)
        if (offsetOf(known, slot) !== offset)
            return undefined;
    return offset;
}
/** Cuts an interval into pieces of one offset each, in order. */
function offsetSpans(zone, { start, end }) {
    const known = knownZone(zone);
    const spans = [];
    let from = start;
    let offset = offsetAt(zone, start);
    for (let slot = Math.floor(start / SLOT); slot * SLOT < end; slot++) {
        const next = offsetOf(known, slot + 1);
        if (next === offset)
            continue;
        const change = changeIn(known, slot);
        if (change >= end)
            break;
        spans.push({ start: from, end: change, offset });
        from = change;
        offset = next;
    }
    spans.push({ start: from, end, offset });
    return spans;
}
function knownZone(zone) {
    const known = zones.get(zone) ?? { zone, offsets: new Map(), changes: new Map() };
    zones.set(zone, known);
    return known;
}
function offsetOf({ zone, offsets }, slot) {
    const known = offsets.get(slot);
    if (known !== undefined)
        return known;
    const offset = tzOffset(zone, new Date(slot * SLOT)) * MINUTE;
    offsets.set(slot, offset);
    return offset;
}
function changeIn(known, slot) {
    const change = known.changes.get(slot) ?? findChange(known, slot);
    known.changes.set(slot, change);
    return change;
}
/** Finds the minute of a slot at which a zone leaves the offset that it began with, by bisection. */
function findChange(known, slot) {
    const offset = offsetOf(known, slot);
    let low = (slot * SLOT) / MINUTE;
    let high = low + SLOT / MINUTE;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (tzOffset(known.zone, new Date(middle * MINUTE)) * MINUTE === offset)
            low = middle;
        else
            high = middle;
    }
    return high * MINUTE;
}


/***/ }),

/***/ 7543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ COMMON_REASONS),
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   qC: () => (/* binding */ COMMON_FIELDS)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1567);

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

/***/ 1567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   wC: () => (/* binding */ matching)
/* harmony export */ });
/* unused harmony exports requiredText, optionalFlag, instant, integer, emptyAs, list */
/* harmony import */ var _core_time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6289);
/* harmony import */ var _core_time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5784);


const value = (parsed) => ({ kind: "value", value: parsed });
const expected = (what) => ({ kind: "expected", expected: what });
/** Reads any text, empty included. */
const text = { parse: value };
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
        const milliseconds = (0,_core_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(given);
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
        const date = (0,_core_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .n)(given);
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

/***/ 1078:
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
var inert = __nccwpck_require__(5703);
// EXTERNAL MODULE: ./lib/kit/action-contract.js
var action_contract = __nccwpck_require__(7543);
// EXTERNAL MODULE: ./lib/core/outcome/problem.js
var outcome_problem = __nccwpck_require__(2807);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __nccwpck_require__(9706);
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
    const rest = problems.slice(MAXIMUM_ERRORS - 1).map((problem) => (0,inert/* inert */.t)((0,outcome_problem/* formatProblem */.V)(problem)));
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
        return undecided(contract, "input_invalid", {
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

/***/ 7334:
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


/***/ }),

/***/ 3305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _L: () => (/* binding */ _boolean),
  Tx: () => (/* binding */ _gt),
  qm: () => (/* binding */ _gte),
  LK: () => (/* binding */ _int),
  Zm: () => (/* binding */ _lte),
  Eb: () => (/* binding */ _maxLength),
  m9: () => (/* binding */ _minLength),
  G8: () => (/* binding */ _never),
  jw: () => (/* binding */ _null),
  F7: () => (/* binding */ _number),
  fU: () => (/* binding */ _refine),
  Fk: () => (/* binding */ _regex),
  Rl: () => (/* binding */ _string),
  em: () => (/* binding */ _unknown),
  q0: () => (/* binding */ describe),
  mI: () => (/* binding */ meta)
});

// UNUSED EXPORTS: TimePrecision, _any, _array, _base64, _base64url, _bigint, _catch, _check, _cidrv4, _cidrv6, _coercedBigint, _coercedBoolean, _coercedDate, _coercedNumber, _coercedString, _creditCard, _cuid, _cuid2, _custom, _date, _default, _discriminatedUnion, _e164, _email, _emoji, _endsWith, _enum, _file, _float32, _float64, _guid, _iban, _includes, _int32, _int64, _intersection, _ipv4, _ipv6, _isoDate, _isoDateTime, _isoDuration, _isoTime, _jwt, _ksuid, _lazy, _length, _literal, _lowercase, _lt, _mac, _map, _max, _maxSize, _mime, _min, _minSize, _multipleOf, _nan, _nanoid, _nativeEnum, _negative, _nonnegative, _nonoptional, _nonpositive, _normalize, _nullable, _optional, _overwrite, _pipe, _positive, _promise, _properties, _property, _readonly, _record, _set, _size, _slugify, _startsWith, _stringFormat, _stringbool, _success, _superRefine, _symbol, _templateLiteral, _toLowerCase, _toUpperCase, _transform, _trim, _tuple, _uint32, _uint64, _ulid, _undefined, _union, _uppercase, _url, _uuid, _uuidv4, _uuidv6, _uuidv7, _void, _xid, _xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(4890);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new checks.$ZodCheckLessThan({
        check: "less_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new core_checks/* $ZodCheckLessThan */.sm({
        check: "less_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new core_checks/* $ZodCheckGreaterThan */.J_({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new core_checks/* $ZodCheckGreaterThan */.J_({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new checks.$ZodCheckMultipleOf({
        check: "multiple_of",
        ...util.normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new core_checks/* $ZodCheckMaxLength */.Yk({
        check: "max_length",
        ...core_util/* normalizeParams */.A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new core_checks/* $ZodCheckMinLength */.Kk({
        check: "min_length",
        ...core_util/* normalizeParams */.A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new checks.$ZodCheckLengthEquals({
        check: "length_equals",
        ...util.normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new core_checks/* $ZodCheckRegex */.DG({
        check: "string_format",
        format: "regex",
        ...core_util/* normalizeParams */.A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new checks.$ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new checks.$ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new checks.$ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...util.normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new checks.$ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...util.normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new checks.$ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...util.normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new checks.$ZodCheckProperties({
        check: "properties",
        shape,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new checks.$ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => util.slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...core_util/* normalizeParams */.A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util.issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util.issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new checks.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new core_checks/* $ZodCheck */.QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new core_checks/* $ZodCheck */.QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}


/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   Yk: () => (/* binding */ $ZodCheckMaxLength),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan)
/* harmony export */ });
/* unused harmony exports $ZodCheckMultipleOf, $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckLengthEquals, $ZodCheckStringFormat, $ZodCheckLowerCase, $ZodCheckUpperCase, $ZodCheckIncludes, $ZodCheckStartsWith, $ZodCheckEndsWith, $ZodCheckProperty, $ZodCheckProperties, $ZodCheckMimeType, $ZodCheckOverwrite */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : util.floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? util.codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = util.getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.lowercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckUpperCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.uppercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckIncludes = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = util.escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStartsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckEndsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...util.prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    util.hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
})));
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
})));


/***/ }),

/***/ 8532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony export $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 4723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gJ: () => (/* binding */ defineLazy),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, joinValues, floatSafeRemainder, objectClone, mergeDefs, cloneDef, getElementAtPath, promiseAllObject, randomString, esc, slugify, allowsEval, shallowClone, numKeys, getParsedType, primitiveTypes, createTransparentProxy, stringifyPrimitive, BIGINT_FORMAT_RANGES, pick, omit, extend, safeExtend, merge, required, unwrapMessage, getSizableOrigin, parsedType, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, derived, CONSTANT_CATCH, constantCatch */

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ Symbol("evaluating");
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ (/* unused pure expression or super */ null && (cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
})));
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ }),

/***/ 8395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  z6Y: () => (/* binding */ check),
  gMt: () => (/* binding */ discriminatedUnion),
  k5n: () => (/* binding */ _enum),
  Whr: () => (/* binding */ schemas_int),
  RZV: () => (/* binding */ _lazy),
  euz: () => (/* binding */ literal),
  chJ: () => (/* binding */ schemas_null),
  aig: () => (/* binding */ schemas_number),
  lqM: () => (/* binding */ optional),
  OH3: () => (/* binding */ partial),
  FsL: () => (/* binding */ pipe),
  g1P: () => (/* binding */ record),
  YPB: () => (/* binding */ refine),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ schemas_string),
  pdi: () => (/* binding */ transform),
  KCZ: () => (/* binding */ union),
  L5J: () => (/* binding */ unknown)
});

// UNUSED EXPORTS: ZodMiniAny, ZodMiniArray, ZodMiniBase64, ZodMiniBase64URL, ZodMiniBigInt, ZodMiniBigIntFormat, ZodMiniBoolean, ZodMiniCIDRv4, ZodMiniCIDRv6, ZodMiniCUID, ZodMiniCUID2, ZodMiniCatch, ZodMiniCodec, ZodMiniCreditCard, ZodMiniCustom, ZodMiniCustomStringFormat, ZodMiniDate, ZodMiniDefault, ZodMiniDiscriminatedUnion, ZodMiniE164, ZodMiniEmail, ZodMiniEmoji, ZodMiniEnum, ZodMiniExactOptional, ZodMiniFile, ZodMiniFunction, ZodMiniGUID, ZodMiniIBAN, ZodMiniIPv4, ZodMiniIPv6, ZodMiniIntersection, ZodMiniJWT, ZodMiniKSUID, ZodMiniLazy, ZodMiniLiteral, ZodMiniMAC, ZodMiniMap, ZodMiniNaN, ZodMiniNanoID, ZodMiniNever, ZodMiniNonOptional, ZodMiniNull, ZodMiniNullable, ZodMiniNumber, ZodMiniNumberFormat, ZodMiniObject, ZodMiniOptional, ZodMiniPipe, ZodMiniPrefault, ZodMiniPromise, ZodMiniReadonly, ZodMiniRecord, ZodMiniSet, ZodMiniString, ZodMiniStringFormat, ZodMiniSuccess, ZodMiniSymbol, ZodMiniTemplateLiteral, ZodMiniTransform, ZodMiniTuple, ZodMiniType, ZodMiniULID, ZodMiniURL, ZodMiniUUID, ZodMiniUndefined, ZodMiniUnion, ZodMiniUnknown, ZodMiniVoid, ZodMiniXID, ZodMiniXor, _default, _function, any, base64, base64url, bigint, catch, catchall, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, e164, email, emoji, exactOptional, exactPartial, extend, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, looseObject, looseRecord, mac, map, merge, meta, nan, nanoid, nativeEnum, never, nonoptional, nullable, nullish, object, omit, partialRecord, pick, prefault, promise, readonly, required, safeExtend, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, tuple, uint32, uint64, ulid, undefined, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(4890);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = (/* unused pure expression or super */ null && (`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`));
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = (/* unused pure expression or super */ null && (`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`));
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ (/* unused pure expression or super */ null && (regexes_anchor(dateSource)));
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    checks.$ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
})));
const $ZodGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.guid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = regexes.uuid(v));
    }
    else
        def.pattern ?? (def.pattern = regexes.uuid());
    $ZodStringFormat.init(inst, def);
})));
const $ZodEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.email);
    $ZodStringFormat.init(inst, def);
})));
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.emoji());
    $ZodStringFormat.init(inst, def);
})));
const $ZodNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? regexes.nanoid : regexes.nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
})));
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid2);
    $ZodStringFormat.init(inst, def);
})));
const $ZodULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ulid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.xid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ksuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODateTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.datetime(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.date);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.time(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.duration);
    $ZodStringFormat.init(inst, def);
})));
const $ZodIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv4);
    $ZodStringFormat.init(inst, def);
})));
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv4);
    $ZodStringFormat.init(inst, def);
})));
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.e164);
    $ZodStringFormat.init(inst, def);
})));
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    core_checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
})));
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = _null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
})));
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = util.cached(() => normalizeDef(def));
    const memo = core.globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util.isObject;
    const jit = !core.globalConfig.jitless;
    const allowsEval = util.allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
})));
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
core_core/* $constructor */.xI("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    core_util/* assignProp */.Vy(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = core_util/* rawShape */.MO(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = core_util/* cached */.PO(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isObject */.Gv(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
});
const $ZodIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
})));
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (util.isPlainObject(a) && util.isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (util.aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = util.aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (util.aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
})));
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...util.prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...util.prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNullable = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    util.defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${util.cleanRegex(pattern.source)}|null)$`) : undefined;
    });
    util.defineLazyInternal(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
})));
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
})));
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
})));
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
})));
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    core_util/* defineLazy */.gJ(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
});
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    core_checks/* $ZodCheck */.QP.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __nccwpck_require__(3305);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, core_util/* jsonStringifyReplacer */.k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,core_core/* $constructor */.xI)("$ZodError", initializer);
const $ZodRealError = (0,core_core/* $constructor */.xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.invalid")));
const COMPILE_FALLBACK = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.fallback")));
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core.$ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/schemas.js




const ZodMiniType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniType", (inst, def) => {
    if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
}, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
        return this.check;
    },
    set with(value) {
        core_util/* own */.qh(this, "with", value);
    },
    parse(data, params) {
        return parse_parse(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
        return parse_parseAsync(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
        return safeParse(this, data, params);
    },
    safeParseAsync(data, params) {
        return safeParseAsync(this, data, params);
    },
    check(...checks) {
        const def = this.def;
        return this.clone({
            ...def,
            checks: [
                ...(def.checks ?? []),
                ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }, { parent: true });
    },
    clone(_def, params) {
        return core_util/* clone */.o8(this, _def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
});
const ZodMiniString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_string(params) {
    return api/* _string */.Rl(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniStringFormat", (inst, def) => {
    core.$ZodStringFormat.init(inst, def);
    ZodMiniString.init(inst, def);
})));
const ZodMiniEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmail", (inst, def) => {
    core.$ZodEmail.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_email(params) {
    return core._email(ZodMiniEmail, params);
}
const ZodMiniGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniGUID", (inst, def) => {
    core.$ZodGUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_guid(params) {
    return core._guid(ZodMiniGUID, params);
}
const ZodMiniUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUUID", (inst, def) => {
    core.$ZodUUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_uuid(params) {
    return core._uuid(ZodMiniUUID, params);
}
// @__NO_SIDE_EFFECTS__
function uuidv4(params) {
    return core._uuidv4(ZodMiniUUID, params);
}
// ZodMiniUUIDv6
// @__NO_SIDE_EFFECTS__
function uuidv6(params) {
    return core._uuidv6(ZodMiniUUID, params);
}
// ZodMiniUUIDv7
// @__NO_SIDE_EFFECTS__
function uuidv7(params) {
    return core._uuidv7(ZodMiniUUID, params);
}
const ZodMiniURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniURL", (inst, def) => {
    core.$ZodURL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function url(params) {
    return core._url(ZodMiniURL, params);
}
// @__NO_SIDE_EFFECTS__
function httpUrl(params) {
    return core._url(ZodMiniURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmoji", (inst, def) => {
    core.$ZodEmoji.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_emoji(params) {
    return core._emoji(ZodMiniEmoji, params);
}
const ZodMiniNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNanoID", (inst, def) => {
    core.$ZodNanoID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_nanoid(params) {
    return core._nanoid(ZodMiniNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodMiniCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodMiniCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID", (inst, def) => {
    core.$ZodCUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function schemas_cuid(params) {
    return core._cuid(ZodMiniCUID, params);
}
const ZodMiniCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID2", (inst, def) => {
    core.$ZodCUID2.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cuid2(params) {
    return core._cuid2(ZodMiniCUID2, params);
}
const ZodMiniULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniULID", (inst, def) => {
    core.$ZodULID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ulid(params) {
    return core._ulid(ZodMiniULID, params);
}
const ZodMiniXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXID", (inst, def) => {
    core.$ZodXID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_xid(params) {
    return core._xid(ZodMiniXID, params);
}
const ZodMiniKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniKSUID", (inst, def) => {
    core.$ZodKSUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ksuid(params) {
    return core._ksuid(ZodMiniKSUID, params);
}
const ZodMiniIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv4", (inst, def) => {
    core.$ZodIPv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv4(params) {
    return core._ipv4(ZodMiniIPv4, params);
}
const ZodMiniIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv6", (inst, def) => {
    core.$ZodIPv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv6(params) {
    return core._ipv6(ZodMiniIPv6, params);
}
const ZodMiniCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv4", (inst, def) => {
    core.$ZodCIDRv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv4(params) {
    return core._cidrv4(ZodMiniCIDRv4, params);
}
const ZodMiniCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv6", (inst, def) => {
    core.$ZodCIDRv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv6(params) {
    return core._cidrv6(ZodMiniCIDRv6, params);
}
const ZodMiniMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMAC", (inst, def) => {
    core.$ZodMAC.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_mac(params) {
    return core._mac(ZodMiniMAC, params);
}
const ZodMiniBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64", (inst, def) => {
    core.$ZodBase64.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64(params) {
    return core._base64(ZodMiniBase64, params);
}
const ZodMiniBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64URL", (inst, def) => {
    core.$ZodBase64URL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64url(params) {
    return core._base64url(ZodMiniBase64URL, params);
}
const ZodMiniE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniE164", (inst, def) => {
    core.$ZodE164.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_e164(params) {
    return core._e164(ZodMiniE164, params);
}
const ZodMiniCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_creditCard(params) {
    return core._creditCard(ZodMiniCreditCard, params);
}
const ZodMiniIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_iban(params) {
    return core._iban(ZodMiniIBAN, params);
}
const ZodMiniJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniJWT", (inst, def) => {
    core.$ZodJWT.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function jwt(params) {
    return core._jwt(ZodMiniJWT, params);
}
const ZodMiniCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
    core.$ZodCustomStringFormat.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hostname(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hostname", regexes.hostname, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hex(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hex", regexes.hex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
// @__NO_SIDE_EFFECTS__
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    // check for unrecognized format
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodMiniCustomStringFormat, format, regex, params);
}
const ZodMiniNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_number(params) {
    return api/* _number */.F7(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodMiniNumber.init(inst, def);
});
function schemas_int(params) {
    return api/* _int */.LK(ZodMiniNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodMiniNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodMiniNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodMiniNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodMiniBoolean, params);
}
const ZodMiniBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigInt", (inst, def) => {
    core.$ZodBigInt.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_bigint(params) {
    return core._bigint(ZodMiniBigInt, params);
}
const ZodMiniBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodMiniBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodMiniBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodMiniBigIntFormat, params);
}
const ZodMiniSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function symbol(params) {
    return core._symbol(ZodMiniSymbol, params);
}
const ZodMiniUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_undefined(params) {
    return core._undefined(ZodMiniUndefined, params);
}

const ZodMiniNull = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNull", (inst, def) => {
    $ZodNull.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_null(params) {
    return api/* _null */.jw(ZodMiniNull, params);
}

const ZodMiniAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function any() {
    return core._any(ZodMiniAny);
}
const ZodMiniUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
    return api/* _unknown */.em(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
    return api/* _never */.G8(ZodMiniNever, params);
}
const ZodMiniVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _void(params) {
    return core._void(ZodMiniVoid, params);
}

const ZodMiniDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDate", (inst, def) => {
    core.$ZodDate.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_date(params) {
    return core._date(ZodMiniDate, params);
}
const ZodMiniArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniArray", (inst, def) => {
    $ZodArray.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
    return new ZodMiniArray({
        type: "array",
        element: element,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// .keyof
// @__NO_SIDE_EFFECTS__
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodMiniObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...util.normalizeParams(params),
    };
    return new ZodMiniObject(def);
}
// strictObject
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
// object methods
// @__NO_SIDE_EFFECTS__
function extend(schema, shape) {
    return util.extend(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function safeExtend(schema, shape) {
    return util.safeExtend(schema, shape);
}
/**
 * @deprecated Use [`z.extend(A, B.shape)`](https://zod.dev/api?id=extend) instead.
 */
// @__NO_SIDE_EFFECTS__
function merge(a, b) {
    return util.merge(a, b);
}
// @__NO_SIDE_EFFECTS__
function pick(schema, mask) {
    return util.pick(schema, mask);
}
// .omit
// @__NO_SIDE_EFFECTS__
function omit(schema, mask) {
    return util.omit(schema, mask);
}
// @__NO_SIDE_EFFECTS__
function partial(schema, mask) {
    const def = schema._zod.def;
    if (def.type !== "tuple")
        return core_util/* partial */.OH(ZodMiniOptional, schema, mask);
    // a refinement was authored against the full arity; partialing would run it on a shorter array
    if (def.checks?.length)
        throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return core_util/* clone */.o8(schema, {
        ...def,
        items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item })),
    });
}
// @__NO_SIDE_EFFECTS__
function exactPartial(schema, mask) {
    return util.partial(ZodMiniExactOptional, schema, mask, "exactPartial");
}
// @__NO_SIDE_EFFECTS__
function required(schema, mask) {
    return util.required(ZodMiniNonOptional, schema, mask);
}
// @__NO_SIDE_EFFECTS__
function catchall(inst, catchall) {
    // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
    return inst.clone(util.mergeDefs(inst._zod.def, { catchall: catchall }));
}
const ZodMiniUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
    return new ZodMiniUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXor", (inst, def) => {
    ZodMiniUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodMiniXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniDiscriminatedUnion", (inst, def) => {
    $ZodDiscriminatedUnion.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIntersection", (inst, def) => {
    core.$ZodIntersection.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function intersection(left, right) {
    return new ZodMiniIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodMiniTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTuple", (inst, def) => {
    core.$ZodTuple.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodMiniRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniRecord", (inst, def) => {
    $ZodRecord.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodMiniRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function partialRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMiniMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMap", (inst, def) => {
    core.$ZodMap.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function map(keyType, valueType, params) {
    return new ZodMiniMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSet", (inst, def) => {
    core.$ZodSet.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function set(valueType, params) {
    return new ZodMiniSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodMiniType.init(inst, def);
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
    return new ZodMiniLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function file(params) {
    return core._file(ZodMiniFile, params);
}
const ZodMiniTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniTransform", (inst, def) => {
    $ZodTransform.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function transform(fn) {
    return new ZodMiniTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodMiniOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
    return new ZodMiniOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniExactOptional", (inst, def) => {
    core.$ZodExactOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
    return new ZodMiniExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniNullable = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNullable", (inst, def) => {
    core.$ZodNullable.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
    return new ZodMiniNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
// @__NO_SIDE_EFFECTS__
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodMiniDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDefault", (inst, def) => {
    core.$ZodDefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
    return new ZodMiniDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPrefault", (inst, def) => {
    core.$ZodPrefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
    return new ZodMiniPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNonOptional", (inst, def) => {
    core.$ZodNonOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nonoptional(innerType, params) {
    return new ZodMiniNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function success(innerType) {
    return new ZodMiniSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodMiniCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCatch", (inst, def) => {
    core.$ZodCatch.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _catch(innerType, catchValue) {
    return new ZodMiniCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core.util.constantCatch(catchValue)),
    });
}

const ZodMiniNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nan(params) {
    return core._nan(ZodMiniNaN, params);
}
const ZodMiniPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
    return new ZodMiniPipe({
        type: "pipe",
        in: in_,
        out: out,
    });
}
const ZodMiniCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCodec", (inst, def) => {
    ZodMiniPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function codec(in_, out, params) {
    return new ZodMiniCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
// @__NO_SIDE_EFFECTS__
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodMiniCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodMiniReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniReadonly", (inst, def) => {
    core.$ZodReadonly.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function readonly(innerType) {
    return new ZodMiniReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodMiniTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function templateLiteral(parts, params) {
    return new ZodMiniTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLazy = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniLazy", (inst, def) => {
    $ZodLazy.init(inst, def);
    ZodMiniType.init(inst, def);
});
// export function lazy<T extends object>(getter: () => T): T {
//   return util.createTransparentProxy<T>(getter);
// }
// @__NO_SIDE_EFFECTS__
function _lazy(getter) {
    return new ZodMiniLazy({
        type: "lazy",
        getter: getter,
    });
}

const ZodMiniPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function promise(innerType) {
    return new ZodMiniPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodMiniCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodMiniType.init(inst, def);
});
// custom checks
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
    const ch = new core_checks/* $ZodCheck */.QP({
        check: "custom",
        ...core_util/* normalizeParams */.A2(params),
    });
    ch._zod.check = fn;
    return ch;
}
// ZodCustom custom schema
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
    return core._custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// refine
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
    return api/* _refine */.fU(ZodMiniCustom, fn, _params);
}
// superRefine
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
    return core._superRefine(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
// instanceof
class Class {
    constructor(..._args) { }
}
// @__NO_SIDE_EFFECTS__
function _instanceof(cls, params = {}) {
    const inst = custom((data) => data instanceof cls, params);
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodMiniCodec,
    Boolean: ZodMiniBoolean,
    String: ZodMiniString,
}, ...args);
// @__NO_SIDE_EFFECTS__
function json() {
    const jsonSchema = _lazy(() => {
        return union([schemas_string(), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
const ZodMiniFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _function(params) {
    return new ZodMiniFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
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
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
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
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
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
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6426);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
