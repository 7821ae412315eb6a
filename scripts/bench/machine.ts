import { arch, cpus, totalmem } from "node:os";

/** Names the machine that measures: processors, memory, system. */
export function machine(): string {
  const [first, ...more] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${more.length + 1} × ${first?.model.trim() ?? "an unknown processor"}, ${memory} GiB, ${process.platform} ${arch()}`;
}
