import type { Random } from "../application/random.ts";
import type { EcsState, ServiceRecord, TaskRecord } from "./ecs/state.ts";

/** Picks a target group by the rule's weights, then one of its healthy tasks; only the group when it has none. */
export function chooseTask(
  state: EcsState,
  {
    service,
    rule,
    random,
  }: { readonly service: ServiceRecord; readonly rule: ReadonlyMap<string, number>; readonly random: Random },
): { readonly targetGroup: string; readonly task: TaskRecord | undefined } {
  const total = [...rule.values()].reduce((sum, weight) => sum + weight, 0);
  let drawn = random() * total;
  let chosen = service.targetGroups[0] ?? "";
  for (const [group, weight] of rule) {
    if (weight > 0) chosen = group;
    drawn -= weight;
    if (drawn < 0) break;
  }
  const healthy = state.tasks.filter(
    (task) => task.service === service && task.healthy && task.revision.targetGroupArn === chosen,
  );
  return { targetGroup: chosen, task: healthy[Math.floor(random() * healthy.length)] };
}
