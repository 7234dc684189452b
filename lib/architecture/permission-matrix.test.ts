import { describe, expect, test } from "vitest";
import { actionRows, pageRows, routeRows, type PageRow, type RouteScope } from "@/e2e/support/permission-matrix";
import { readSource, sourceFiles } from "@/lib/architecture/source-files";
import { permissions, roles, type Role } from "@/lib/domain/access";
import { workspaceFolders } from "@/lib/i18n/pathnames";

const files = sourceFiles();
const sorted = (names: Iterable<string>) => [...names].toSorted();

describe("server actions", () => {
  const actionFiles = files.filter((file) => /^lib\/actions\/.+\/[^/]+\.ts$/u.test(file) && !file.includes(".test."));
  const keyOf = (file: string) => file.slice("lib/actions/".length, -".ts".length);
  const camel = (name: string) => name.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

  test("each have a row, and each row has its action", () => {
    expect(sorted(actionFiles.map(keyOf))).toEqual(sorted(Object.keys(actionRows)));
  });

  test.each(actionFiles.map((file) => [keyOf(file), readSource(file)] as const))("%s exports one action, by its row's client and name", (key, source) => {
    const row = actionRows[key];
    const exported = [...source.matchAll(/^export\s+(.+)$/gmu)].map(([, text = ""]) => text.replace(/\s*=\s*/u, " = "));
    const client = row?.by === "anyone" ? "publicAction" : "actorAction";
    expect(exported).toEqual([`const ${camel(key.slice(key.lastIndexOf("/") + 1))}Action = ${client}`]);
    expect([...source.matchAll(/\.metadata\(\{ action: "([^"]+)" \}\)/gu)].map(([, name]) => name)).toEqual([row?.name]);
    expect(source.startsWith('"use server";\n')).toBe(true);
    // Without a schema, a stranger's input reaches the command as it came.
    expect(source).toContain(".inputSchema(");
  });

  test.each(Object.entries(actionRows))("%s is for the roles that the permission table knows", (_, row) => {
    const allowed = row.permission ? sorted(Object.keys(permissions[row.permission])) : null;
    expect(allowed).toEqual(row.by === "anyone" ? null : sorted(row.by));
  });
});

describe("route handlers", () => {
  const routeFiles = files.filter((file) => /^app\/(.+\/)?route\.ts$/u.test(file));
  const addressOfFile = (file: string) => file.slice("app".length, -"/route.ts".length);
  const methodsOf = (file: string) =>
    [...readSource(file).matchAll(/^export (?:const|(?:async )?function) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/gmu)].map(([, method]) => `${method} ${addressOfFile(file)}`);

  test("each have a row for each method, and each row has its handler", () => {
    expect(sorted(routeFiles.flatMap(methodsOf))).toEqual(sorted(Object.keys(routeRows)));
  });

  /** What stands at the door, by scope. */
  const guards: Record<RouteScope, readonly string[]> = {
    public: [], signedIn: ["currentActor()"], calculation: ["answerJson(request, "], file: ["currentActor()", "openFile(actor"], ownImport: ["currentActor()", "getImportErrors(actor"], document: ["currentActor()", "Pdf(actor, "], answer: ["currentActor()", "(actor, (await params).id)"], table: ["currentActor()", "readCrossTable(actor, "], list: ["currentActor()", "exportPlacements(actor, "], queue: ["currentActor()", "exportQueue(actor, "], apiKey: ["requireApiKey(request)"], ownForm: ["refuseForeign(request)"], providerReturn: ["completeByIdentity(request)"],
  };

  test.each(Object.entries(routeRows))("%s is guarded as its row says", (key, scope) => {
    const source = readSource(`app${key.slice(key.indexOf(" ") + 1)}/route.ts`);
    for (const guard of guards[scope]) expect(source).toContain(guard);
    // Any page of the world can make somebody's browser send a request: what writes is a form of ours or has a key.
    if (!key.startsWith("GET ")) expect(["apiKey", "ownForm", "calculation"]).toContain(scope);
    if (scope === "calculation") expect(source).not.toMatch(/from "@\/(db|lib\/actions)|currentActor|requireActor/u);
  });
});

describe("pages", () => {
  const pageFiles = new Map(files.filter((file) => /^app\/\[locale\]\/(.+\/)?page\.tsx$/u.test(file))
    .map((file) => [file.slice("app/[locale]".length, -"/page.tsx".length).replaceAll(/\/\(\w+\)/gu, "") || "/", file]));
  const rows: [string, PageRow][] = Object.entries(pageRows);

  test("each have a row, and each row has its page", () => {
    expect(sorted(pageFiles.keys())).toEqual(sorted(Object.keys(pageRows)));
  });

  const namedRoles = (source: string): Role[] | null => {
    const [, list] = /await requireRole\(([^)]*)\)/u.exec(source) ?? [];
    return list === undefined ? null : roles.filter((role) => list.includes(`"${role}"`));
  };

  test.each(rows)("%s asks for the roles of its row before it reads", (key, { by, scope }) => {
    const source = readSource(pageFiles.get(key) ?? "");
    const asksActor = source.includes("await requireActor()");
    if (by === "anyone") expect({ roles: namedRoles(source), asksActor }).toEqual({ roles: null, asksActor: false });
    else if (scope === "placement" || by.length === roles.length) expect({ roles: namedRoles(source), asksActor }).toEqual({ roles: null, asksActor: true });
    else expect(namedRoles(source)).toEqual([...by]);
  });

  test("of a workspace, and only those, lead a visitor to the sign-in page", () => {
    const isWorkspace = (key: string) => workspaceFolders.some((folder) => key === folder || key.startsWith(`${folder}/`));
    for (const [key, { by }] of rows) expect([key, isWorkspace(key)]).toEqual([key, by !== "anyone"]);
  });
});
