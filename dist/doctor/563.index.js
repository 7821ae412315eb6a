export const id = 563;
export const ids = [563];
export const modules = {

/***/ 563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubWorkflowFiles: () => (/* binding */ githubWorkflowFiles)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);

const FOLDER = ".github/workflows";
const MOST = 50;
const entry = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), path: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** Reads the workflow files of one repository at a commit (`contents: read`). */
function githubWorkflowFiles({ client, files }, repository) {
    return {
        async read(commit) {
            const path = `/repos/${repository.owner}/${repository.name}/contents/${FOLDER}?ref=${encodeURIComponent(commit)}`;
            const { status, data } = await client.call("GET", path, { allow: [404] });
            if (status === 404)
                return [];
            const entries = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(entry).safeParse(data).data ?? [];
            const paths = entries.filter((one) => one.type === "file" && /\.ya?ml$/.test(one.path)).map((one) => one.path);
            const read = await Promise.all(paths.slice(0, MOST).map((one) => files.read(one, commit)));
            return read.filter((one) => one !== undefined);
        },
    };
}


/***/ })

};
