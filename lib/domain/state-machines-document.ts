import { machines } from "@/lib/domain/machines";
import type { Events } from "@/lib/domain/machine";

const picture = (events: Events<string>): string =>
  Object.entries(events)
    .flatMap(([event, { from, to, by }]) => from.map((status) => `  ${status.replaceAll("-", "_")} --> ${to.replaceAll("-", "_")}: ${event} (${by.join(", ")})`))
    .join("\n");

/** The declared transitions as pictures (Mermaid), one a machine. */
export const stateMachinesDocument = (): string => {
  const parts = Object.entries(machines).map(([name, events]) => `## ${name}\n\n\`\`\`mermaid\nstateDiagram-v2\n${picture(events)}\n\`\`\`\n`);
  return `# State machines\n\nDrawn from the tables in \`lib/domain/*/status.ts\` by \`npm run docs:machines\`. Guards, buttons and the database read the same tables.\n\n${parts.join("\n")}`;
};
