import type { WorkflowFile } from "../../core/doctor/workflow-file.ts";
import { askDocuments, type DocumentsFound } from "../../flows/ask-gate/ask-documents.ts";
import { callUnderWay } from "../../kit/call-under-way.ts";
import type { SourceFiles } from "../../ports/source-files.ts";
import type { DoctorDesk } from "./ports.ts";

/** What is asked at once, before the looks that need it have loaded. */
export interface EarlyReads {
  /** The workflow files at the run's commit. */
  readonly workflows: Promise<readonly WorkflowFile[]>;
  /** The policy where it governs. */
  readonly documents: Promise<DocumentsFound>;
  /** Reads each file once: targets, checks and monitor are on their way. */
  readonly files: SourceFiles;
}

/** Asks for everything that needs no other answer first, so that one wait for GitHub is enough for it. What fails is thrown where it is awaited. */
export function readEarly(desk: DoctorDesk): EarlyReads {
  const { inputs, ports, run } = desk;
  const files = readOnce(ports.files);
  const { targets, checks, monitor } = inputs;
  const reads = {
    documents: askDocuments({ place: inputs.policy, ...POLICY_ALONE }, ports.gate),
    workflows: readWorkflows(desk),
  };
  const others = [
    ...(targets === "" ? [] : [files.read(targets, "HEAD")]),
    ...[checks, monitor].map((file) => files.read(file, run.sha)),
  ];
  for (const read of [...Object.values(reads), ...others]) read.catch(() => undefined);
  return { ...reads, files };
}

const POLICY_ALONE = {
  policyRef: "",
  files: [],
  centralFiles: [],
  targets: "",
  version: "",
  pullsOf: "",
  standing: undefined,
};

function readOnce(files: SourceFiles): SourceFiles {
  const reads = new Map<string, ReturnType<SourceFiles["read"]>>();
  return {
    read(path, commit) {
      const key = `${commit}:${path}`;
      const read = reads.get(key) ?? files.read(path, commit);
      reads.set(key, read);
      return read;
    },
  };
}

async function readWorkflows({ ports, run, clock }: DoctorDesk): Promise<readonly WorkflowFile[]> {
  const [files, { readWorkflowFile }] = await Promise.all([
    ports.workflows.read(run.sha),
    callUnderWay(clock).then(() => import("../../core/doctor/workflow-file.ts")),
  ]);
  return files.map(readWorkflowFile);
}
