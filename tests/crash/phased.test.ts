import { expect, inject, test } from "vitest";
import { type Death, dieAtEveryRequest, dieAtEveryWrite } from "./deaths.ts";
import { goOn, open, opened } from "./phased-world.ts";
import { FINISH, PIPELINE } from "./requests.ts";

const die = inject("everyRequest") ? dieAtEveryRequest : dieAtEveryWrite;
const finish: Death["run"] = (world, death) => world.run(FINISH, "deploy-ecs", { death });

test("a phased deploy that dies while it begins is taken up, started once and goes through its phases", async () => {
  const death: Death = {
    open,
    run: (world, at) => world.run(PIPELINE, "deploy-ecs", { death: at }),
    mend: (world, point) => goOn(world, ["deploy", "watch", "finish"], point),
  };
  expect(await die(death)).toBeGreaterThan(3);
}, 900_000);

test("the finish of a phased deploy that dies is taken up", async () => {
  const mend: Death["mend"] = (world, point) => goOn(world, ["finish"], point);
  expect(await die({ open: () => opened("watch"), run: finish, mend })).toBeGreaterThan(3);
}, 900_000);
