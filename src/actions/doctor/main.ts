import { actionsEdge } from "../../adapters/job/actions-edge.ts";
import { runAction } from "../../kit/run-action.ts";
import { doctorContract } from "./contract.ts";

await runAction(
  doctorContract,
  async (inputs, surroundings) => {
    const [{ doctor }, { doctorPorts }] = await Promise.all([
      import("./doctor.ts"),
      import("../../adapters/job/doctor-ports.ts"),
    ]);
    return doctor(inputs, surroundings, doctorPorts(inputs, surroundings));
  },
  actionsEdge,
);
