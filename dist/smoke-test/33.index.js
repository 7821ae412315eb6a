export const id = 33;
export const ids = [33];
export const modules = {

/***/ 6033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placesIn: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Prepares to find where members of a YAML document stand: by its key where a member has one, else the nearest member above it when the path leads nowhere. */
function placesIn(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines });
    return (path) => {
        for (let length = path.length; length > 0; length--) {
            const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
            const key = path[length - 1];
            const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)
                ? parent.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(key))
                : undefined;
            const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair?.key) ? pair.key : document.getIn(path.slice(0, length), true);
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) || !node.range)
                continue;
            const { line, col } = lines.linePos(node.range[0]);
            return { line, column: col };
        }
        return { line: 1, column: 1 };
    };
}


/***/ })

};
