import { syncBuiltinESMExports } from "node:module";
import { installClock } from "./clock/preload.ts";
import { parseWorldTime } from "./clock/world-time.ts";
import type { Names } from "./net/names.ts";
import { installNames } from "./net/preload.ts";

const clock = process.env.REHEARSAL_CLOCK;
const names = process.env.REHEARSAL_NAMES;

if (clock !== undefined) installClock(parseWorldTime(clock));
if (names !== undefined) installNames(JSON.parse(names) as Names);
syncBuiltinESMExports();
