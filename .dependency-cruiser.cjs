// Who may import whom. The table is that of docs/decisions; `npm test` runs it, and a test sees it find a planted fault.

/** Everything that is ours; imports of packages have rules of their own below. */
const ours = "^(app|components|lib|db|worker|scripts|e2e)/";

/** Tests may reach what they test and what helps them. */
const tests = "\\.test\\.tsx?$";

/**
 * @param {string} name
 * @param {string} from folder
 * @param {string[]} to folders it may import from, besides itself
 * @param {string} comment why
 */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: `^${from}/`, pathNot: tests },
  to: { path: ours, pathNot: `^(${[from, ...to].join("|")})/` },
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "What depends on itself cannot be understood or tested alone. A part may name the type that its whole gives it: a type is gone before it runs.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-unresolvable",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    only("app", "app", ["components", "lib/(actions|server|client|domain|i18n)"], "Routes read, call one read and render: no SQL, no rules."),
    only("components", "components", ["lib/(actions|client|domain|i18n|server)"], "Components know no routes, tables or commands of the terminal."),
    {
      name: "components-server",
      comment: "Components never reach the server's side. They may name the type of what a read returns: a type is gone before it runs.",
      severity: "error",
      from: { path: "^components/", pathNot: tests },
      to: { path: "^lib/server/", dependencyTypesNot: ["type-only"] },
    },
    only("components-ui", "components/ui", [], "Primitives know nothing of the domain."),
    only("lib-actions", "lib/actions", ["lib/(server|domain|i18n)"], "An action checks its input, calls one command and names the page that comes next."),
    only("lib-client", "lib/client", ["lib/(actions|domain)"], "Code of the browser reaches the server through actions only."),
    only("lib-server", "lib/server", ["db", "lib/(domain|i18n)"], "The data access layer knows no screens."),
    only("lib-i18n", "lib/i18n", ["lib/domain"], "Languages know no screens and no data."),
    only("lib-domain", "lib/domain", [], "Rules are pure and run anywhere."),
    {
      ...only("db", "db", ["lib/domain"], "Tables may know the domain's words, never who uses them. A scene of a test is played by the commands that people call."),
      from: { path: "^db/", pathNot: `${tests}|^db/testing/` },
    },
    only("db-testing", "db/testing", ["db", "lib/(domain|server)"], "Scenes of tests write rows, or play the commands that people call."),
    only("worker", "worker", ["lib/(server|domain)", "db"], "Jobs call the commands that people call."),
    only("scripts", "scripts", ["lib/(server|domain|i18n)", "db", "worker"], "Commands of the terminal call the commands that people call."),
    {
      name: "lib-domain-packages",
      comment: "Pure: no input or output, no clock, nothing but these two packages.",
      severity: "error",
      from: { path: "^lib/domain/", pathNot: tests },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "npm-no-pkg", "core"], pathNot: "node_modules/(zod|temporal-polyfill)/" },
    },
    {
      name: "database-packages",
      comment: "SQL is spoken in three places only, and where it is measured or a demonstration gets its first people.",
      severity: "error",
      from: { pathNot: `^(lib/server|db|e2e|scripts/(bench|demo))/|${tests}` },
      to: { path: "node_modules/(drizzle-orm|postgres)/" },
    },
    {
      name: "sign-in-packages",
      comment: "The sign-in library stands behind our own session module.",
      severity: "error",
      from: { pathNot: "^(lib/server/auth|app/api/auth)/" },
      to: { path: "node_modules/(next-auth|@auth/core|@auth/drizzle-adapter)/" },
    },
    {
      name: "not-from-tests",
      comment: "What runs never needs what tests.",
      severity: "error",
      from: { path: ours, pathNot: `${tests}|/testing/|^e2e/|^scripts/` },
      to: { path: `${tests}|^db/testing/|^e2e/` },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    // A type is a dependency too: it says who knows whom.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
