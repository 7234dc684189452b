import { writeFileSync } from "node:fs";
import { stateMachinesDocument } from "@/lib/domain/state-machines-document";

/** Writes docs/state-machines.md from the declared transitions; a test fails when the file is behind. */
writeFileSync("docs/state-machines.md", stateMachinesDocument());
