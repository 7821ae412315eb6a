import { actionsEdge } from "../../adapters/job/actions-edge.ts";
import { doctorPorts } from "../../adapters/job/doctor-ports.ts";
import { runAction } from "../../kit/run-action.ts";
import { doctorContract } from "./contract.ts";
import { doctor } from "./doctor.ts";

await runAction(
  doctorContract,
  (inputs, surroundings) => doctor(inputs, surroundings, doctorPorts(inputs, surroundings)),
  actionsEdge,
);
