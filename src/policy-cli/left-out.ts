/** Says what an answer from the policy alone leaves out. */
export const LEFT_OUT =
  "By the policy alone: locks and incidents that are open now are left out. `npm run policy -- locks` lists the locks; the gate asks for both.";
