// The door to every command: checks Node, installs what is missing, then runs the command in TypeScript.
// Node's own modules only, since nothing else may be installed yet.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const oldestNode = [20, 19];

const scripts = {
  start: ["scripts/serve.ts", "start"],
  dev: ["scripts/serve.ts", "dev"],
  test: ["scripts/test.ts"],
  import: ["scripts/import.ts"],
  bench: ["scripts/bench.ts"],
  "audit-verify": ["scripts/audit-verify.ts"],
  "test-mutations": ["scripts/test-mutations.ts"],
  attack: ["scripts/attack.ts"],
  statistics: ["scripts/statistics.ts"],
  "special-reseal": ["scripts/special-reseal.ts"],
};

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  fail(`Opstap needs Node ${oldestNode.join(".")} or newer; this is ${process.versions.node}. Node 24 is a good choice.`);
};

const fingerprint = () =>
  createHash("sha256")
    .update(readFileSync(path.join(root, "package.json")))
    .update(readFileSync(path.join(root, "package-lock.json")))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest("hex");

/** Installs when package.json or the lock file differ from what was installed last. */
const install = () => {
  const stamp = path.join(root, "node_modules", ".installed-lock");
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;

  console.error("Installing packages (once, about a minute) …");
  const lockFile = path.join(root, "package-lock.json");
  const lock = readFileSync(lockFile);
  const npm = process.env.npm_execpath?.endsWith("npm-cli.js") ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const [command, ...before] = npm;
  // Not `npm ci`: it refuses a lock file that was made where other platforms' optional packages were not served.
  // With the development packages even where NODE_ENV is production: the build needs the compiler.
  const result = spawnSync(command, [...before, "install", "--include=dev", "--no-fund", "--no-audit", "--loglevel=error"], {
    cwd: root,
    // Standard output belongs to the command that comes after, whose last line may be read by a program.
    stdio: ["ignore", 2, 2],
  });
  // npm rewrites the lock file for the platform it runs on; a start leaves the checkout as it found it.
  if (!readFileSync(lockFile).equals(lock)) writeFileSync(lockFile, lock);
  if (result.error) fail(`npm could not be started: ${result.error.message}`);
  if (result.status !== 0) fail("Installing failed; npm's reason stands above. Nothing was started.");
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
};

/** Runs the command as a child. Node itself loads tsx, so that signals arrive at the command and not at a wrapper. */
const runScript = ([file, ...preset], parameters) => {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--enable-source-maps", file, ...preset, ...parameters],
    { cwd: root, stdio: "inherit" },
  );
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // A killed npm takes only its shell along: notice that our parent has changed, and stop.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 500).unref();
  child.on("error", (error) => fail(`The command could not be started: ${error.message}`));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 143)));
};

const [name = "start", ...parameters] = process.argv.slice(2);
const script = Object.hasOwn(scripts, name) ? scripts[name] : undefined;
if (!script) fail(`There is no command "${name}". There are: ${Object.keys(scripts).join(", ")}.`);
checkNode();
install();
runScript(script, parameters);
