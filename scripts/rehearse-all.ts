// `npm run rehearse:all`: plays every scenario, or those whose names hold a word that is given, and compares what is left behind with what
// each must show. On a busy machine `--scale 20` hurries the world less, so that slow processes miss no deadline of world time.
import { parseArgs } from "node:util";
import { ALL_SCENARIOS } from "./rehearsals/all-scenarios.ts";
import { playScenario } from "./rehearsals/play-scenario.ts";

const { values, positionals: wanted } = parseArgs({ allowPositionals: true, options: { scale: { type: "string" } } });
const pace = values.scale === undefined ? [] : ["--scale", values.scale];
const chosen = ALL_SCENARIOS.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
const failures = chosen.map((scenario) => playScenario(scenario, pace)).filter((passed) => !passed).length;
console.log(`\n${chosen.length - failures} passed, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;
