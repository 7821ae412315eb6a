import { nodeHttp } from "../../adapters/http/node-http.ts";
import { signedWebhook } from "../../adapters/http/signed-webhook.ts";
import { slackWebhook } from "../../adapters/http/slack-webhook.ts";
import { actionsEdge } from "../../adapters/job/actions-edge.ts";
import { refuseAddress } from "../../core/address/refuse-address.ts";
import { runAction } from "../../kit/run-action.ts";
import { announce } from "./announce.ts";
import { announceContract } from "./contract.ts";

await runAction(
  announceContract,
  (inputs, surroundings) => {
    const world = { http: nodeHttp({ refuse: refuseAddress({ internal: true }) }), clock: surroundings.clock };
    const webhook = signedWebhook({ url: inputs["webhook-url"], secret: inputs["webhook-secret"] }, world);
    return announce(inputs, surroundings, { slack: slackWebhook(inputs["slack-webhook"], world), webhook });
  },
  actionsEdge,
);
