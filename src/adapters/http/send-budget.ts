/** The real time that one delivery may take with all its tries, whatever a rehearsal's clock says. */
export interface SendBudget {
  /** Real milliseconds that are left, never below zero. */
  left(): number;
}

/** Starts a budget of so many real milliseconds. */
export function sendBudget(milliseconds: number): SendBudget {
  const start = process.hrtime.bigint();
  return { left: () => Math.max(0, milliseconds - Number(process.hrtime.bigint() - start) / 1e6) };
}
