import { settingNames } from "@/lib/server/env";

/** Tests depend on nothing this machine happens to have set, least of all on a database of somebody. */
export const testEnvironment = (): NodeJS.ProcessEnv => {
  const isOurs = (name: string) => settingNames.includes(name) || name.startsWith("PG");
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOurs(name))), NODE_ENV: "test" };
};
