export const id = 404;
export const ids = [404];
export const modules = {

/***/ 5404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseDigest: () => (/* binding */ releaseDigest)
});

// EXTERNAL MODULE: ./lib/adapters/aws/aws-credentials.js
var aws_credentials = __webpack_require__(6136);
// EXTERNAL MODULE: ./lib/adapters/aws/ecs-client.js + 2 modules
var ecs_client = __webpack_require__(2319);
// EXTERNAL MODULE: ./lib/core/outcome/unreadable.js
var unreadable = __webpack_require__(9397);
// EXTERNAL MODULE: ./lib/core/rollout/release-of.js
var release_of = __webpack_require__(8268);
;// CONCATENATED MODULE: ./lib/core/task-definition/task-definition.js
const DESCRIBED_ONLY = [
    "taskDefinitionArn",
    "revision",
    "status",
    "requiresAttributes",
    "compatibilities",
    "registeredAt",
    "registeredBy",
    "deregisteredAt",
    "deleteRequestedAt",
];
/** Drops what ECS only describes and refuses to register; names what was dropped. */
function registrable(described) {
    const dropped = DESCRIBED_ONLY.filter((member) => described[member] !== undefined);
    const content = Object.fromEntries(Object.entries(described).filter(([member]) => !DESCRIBED_ONLY.includes(member)));
    return { content, dropped };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/task-definition-keys.js
const ANY = { kind: "any" };
/**
 * Reads the keys that the SDK sends from its own schema of an operation's input (`[kind, namespace, name, traits, members,
 * schemas]`; 1 list, 2 map, 3 structure), since it drops every other key in silence.
 */
function task_definition_keys_keysOf(schema) {
    if (typeof schema === "function")
        return task_definition_keys_keysOf(schema());
    if (!Array.isArray(schema))
        return ANY;
    const parts = schema;
    // A member with traits is `[schema, traits]`; a schema proper has its namespace in the second place.
    if (typeof parts[1] !== "string")
        return task_definition_keys_keysOf(parts[0]);
    if (parts[0] === 1)
        return { kind: "items", item: () => task_definition_keys_keysOf(parts[4]) };
    if (parts[0] !== 3)
        return ANY;
    const names = Array.isArray(parts[4]) ? parts[4] : [];
    const schemas = Array.isArray(parts[5]) ? parts[5] : [];
    return { kind: "keys", keys: new Map(names.map((name, index) => [String(name), () => task_definition_keys_keysOf(schemas[index])])) };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/task-definitions.js





/** Reads a task definition by family, `family:revision` or ARN; `undefined` when ECS has none. Throws `Unreadable`. */
async function describeDefinition(ecs, taskDefinition) {
    try {
        const answer = await ecs.read("ecs:DescribeTaskDefinition", (client) => client.describeTaskDefinition({ taskDefinition, include: ["TAGS"] }));
        const { taskDefinition: found, tags = [] } = answer;
        if (found === undefined)
            return undefined;
        const arn = found.taskDefinitionArn ?? "";
        const described = JSON.parse(JSON.stringify(found));
        return {
            arn,
            release: (0,release_of/* releaseOf */.l)(arn),
            active: found.status === "ACTIVE",
            content: registrable(described).content,
            tags: tags.map(tagOf),
        };
    }
    catch (error) {
        // ECS answers ClientException for a definition that does not exist.
        if (error instanceof unreadable/* Unreadable */.I && error.why === "malformed" && /Unable to describe/i.test(error.message))
            return undefined;
        throw error;
    }
}
/** Registers a definition and answers with its release and ARN; errors of ECS come through. */
async function registerDefinition(ecs, definition) {
    const input = JSON.parse(definition);
    const { taskDefinition } = await ecs.write((client) => client.registerTaskDefinition(input));
    const address = taskDefinition?.taskDefinitionArn ?? "";
    return { release: releaseOf(address), address };
}
/** Lists the keys of a definition that the SDK would drop in silence. */
async function foreignKeys(content) {
    const { RegisterTaskDefinitionRequest$ } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(861), __webpack_require__.e(212)]).then(__webpack_require__.t.bind(__webpack_require__, 212, 19));
    return unknownKeys(content, keysOf(RegisterTaskDefinitionRequest$));
}
function tagOf({ key = "", value = "" }) {
    return { key, value };
}

;// CONCATENATED MODULE: ./lib/adapters/aws/release-digest.js



/** Reads the digest that a task definition pins its container's image to, as the target's read role (`ecs:DescribeTaskDefinition`); throws `Unreadable`. */
async function releaseDigest({ region, readRole, release, container }, { http, clock, mask, session }) {
    const credentials = (0,aws_credentials/* awsCredentials */.c)({ role: readRole, region, session, http, clock, mask });
    const ecs = (0,ecs_client/* ecsService */.R)({ region, credentials, attempts: 4, cluster: "", service: "" }, () => clock.now());
    const containers = (await describeDefinition(ecs, release))?.content.containerDefinitions ?? [];
    const [only, second] = containers;
    const found = container === "" && second === undefined ? only : containers.find(({ name }) => name === container);
    return /@(sha256:[\da-f]{64})$/.exec(found?.image ?? "")?.[1];
}


/***/ })

};
