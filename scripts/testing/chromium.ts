import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";

const candidates = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The browser for the tests: the one CHROMIUM_PATH names, or one of the usual places. Null when there is none. */
export const findChromium = (): string | null =>
  [process.env.CHROMIUM_PATH, ...candidates].find((file): file is string => file !== undefined && isExecutable(file)) ?? null;

/** Root is refused the sandbox, and no browser of a test has to call home. */
export const chromiumFlags = (): string[] => [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const advice = `There is no Chromium for the browser tests. Install one and run the tests again:
  Debian, Ubuntu:  sudo apt-get install chromium
  macOS:           brew install --cask chromium
or set CHROMIUM_PATH to the browser that is there.`;

const apt = (...parameters: string[]): boolean =>
  spawnSync("apt-get", parameters, { stdio: ["ignore", 2, 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0;

/**
 * The browser for the tests; root on Debian gets it installed when it is missing.
 * @throws Error that says what to install
 */
export const ensureChromium = (): string => {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() !== 0) throw new Error(advice);
  console.error("Installing Chromium for the browser tests …");
  // The package lists of a fresh image are empty; an outdated list is better than none.
  apt("update", "-q");
  apt("install", "-q", "-y", "--no-install-recommends", "chromium");
  const installed = findChromium();
  if (!installed) throw new Error(advice);
  return installed;
};
