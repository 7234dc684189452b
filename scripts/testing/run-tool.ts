import { realpathSync } from "node:fs";
import path from "node:path";
import { projectRoot, startNode, type NodeProcess } from "@/scripts/site/processes";

const running = new Set<NodeProcess>();

/** Ends every tool that still runs. */
export const stopTools = async (): Promise<void> => {
  await Promise.all([...running].map((tool) => tool.stop()));
};

/**
 * Runs a command of node_modules with its output shown.
 * @returns its exit status; 1 when it was killed
 */
export const runTool = async (name: string, parameters: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> => {
  const file = realpathSync(path.join(projectRoot, "node_modules", ".bin", name));
  const tool = startNode({ command: [file, ...parameters], environment });
  running.add(tool);
  await tool.ended;
  running.delete(tool);
  return tool.child.exitCode ?? 1;
};
