import { appendFileSync } from "node:fs";

appendFileSync(process.env.GITHUB_OUTPUT ?? "", `node-version=${process.version}\ncache-hit=false\n`);
