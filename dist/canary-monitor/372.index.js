export const id = 372;
export const ids = [372];
export const modules = {

/***/ 372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ecrDigests: () => (/* binding */ ecrDigests)
/* harmony export */ });
/* harmony import */ var _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9397);
/* harmony import */ var _aws_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6136);
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _aws_request_handler_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2662);




const REGISTRY = /^(\d{12})\.dkr\.ecr\.[\w-]+\.amazonaws\.com(?:\.cn)?\/(.+)$/;
/** Looks digests up in Amazon ECR as the target's read role (`ecr:DescribeImages`), by the job's OIDC token; the SDK is imported at the first look. */
function ecrDigests({ http, clock, mask, session }) {
    return {
        async find({ region, readRole, image, tags }) {
            const [, registryId, repositoryName] = REGISTRY.exec(image) ?? [];
            if (registryId === undefined || repositoryName === undefined) {
                throw new _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I("malformed", `'${image}' is no repository of Amazon ECR`, "Set the target's image to <account>.dkr.ecr.<region>.amazonaws.com/<repository>, or give the input digest.");
            }
            const { ECR } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(249)]).then(__webpack_require__.t.bind(__webpack_require__, 8249, 19));
            const credentials = (0,_aws_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .awsCredentials */ .c)({ role: readRole, region, session, http, clock, mask });
            const ecr = new ECR({ region, credentials, requestHandler: await (0,_aws_request_handler_js__WEBPACK_IMPORTED_MODULE_3__/* .awsRequestHandler */ .l)(), maxAttempts: 4 });
            for (const imageTag of tags) {
                try {
                    const { imageDetails = [] } = await ecr.describeImages({
                        registryId,
                        repositoryName,
                        imageIds: [{ imageTag }],
                    });
                    const [found] = imageDetails;
                    if (found?.imageDigest !== undefined)
                        return found.imageDigest;
                }
                catch (error) {
                    if (error instanceof _core_outcome_unreadable_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .I)
                        throw error;
                    if (error instanceof Error && error.name === "ImageNotFoundException")
                        continue;
                    throw (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .awsFailure */ .M)(error, "ecr:DescribeImages");
                }
            }
            return undefined;
        },
    };
}


/***/ })

};
