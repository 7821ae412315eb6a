import { actionsEdge } from "../../adapters/job/actions-edge.ts";
import { announceSinks } from "../../adapters/job/announce-sinks.ts";
import { runAction } from "../../kit/run-action.ts";
import { announce } from "./announce.ts";
import { announceContract } from "./contract.ts";

await runAction(
  announceContract,
  (inputs, surroundings) => announce(inputs, surroundings, announceSinks(inputs, surroundings)),
  actionsEdge,
);
