import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { directiveOf, parse } from "@/lib/architecture/module-graph";
import { allFiles, projectRoot, readSource, sourceFiles } from "@/lib/architecture/source-files";

const files = sourceFiles();
const nameOf = (file: string) => path.posix.basename(file).replace(/(\.(test|spec|int\.test|d|config))?\.tsx?$/u, "");

describe("names", () => {
  test("every folder and file is named in kebab case, but where the framework has its own names", () => {
    const isFrameworks = (part: string) => /^(\[\[?(\.\.\.)?\w+\]\]?|\(\w+\))$/u.test(part);
    const wrong = files.filter((file) => file.split("/").some((part) => !isFrameworks(part) && !/^[a-z0-9]+([.-][a-z0-9]+)*$/u.test(part)));
    expect(wrong).toEqual([]);
  });

  test("no file is a drawer for everything", () => {
    expect(files.filter((file) => /(^|-)(utils?|helpers?|misc|common|stuff)$|^types$/u.test(nameOf(file)))).toEqual([]);
  });

  test("no module passes on what another exports: what is imported stands where it is written", () => {
    const reExports = files.filter((file) =>
      parse(file).statements.some((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined));
    expect(reExports).toEqual([]);
  });
});

describe("actions", () => {
  const actionFiles = files.filter((file) => file.startsWith("lib/actions/") && !file.includes(".test.") && directiveOf(parse(file)) === "use server");

  test("exist in lib/actions only", () => {
    const elsewhere = files.filter((file) => !file.startsWith("lib/actions/") && /^\s*["']use server["']/mu.test(readSource(file)));
    expect(elsewhere).toEqual([]);
  });

  /** The name a chain of calls begins with: `actorAction` in `actorAction.inputSchema(…).action(…)`. */
  const rootOf = (expression: ts.Expression): string => {
    if (ts.isCallExpression(expression) || ts.isPropertyAccessExpression(expression)) return rootOf(expression.expression);
    return ts.isIdentifier(expression) ? expression.text : "";
  };

  const isExported = (statement: ts.Statement) =>
    ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);

  const bareExports = (file: string): string[] =>
    parse(file).statements.filter((statement) => isExported(statement) && !ts.isTypeAliasDeclaration(statement) && !ts.isInterfaceDeclaration(statement))
      .filter((statement) => !(ts.isVariableStatement(statement) && statement.declarationList.declarations.every(
        ({ initializer }) => initializer && /^(actor|public)Action$/u.test(rootOf(initializer)))))
      .map(() => file);

  test("all go through the one client, since every exported function is an open door", () => {
    expect(actionFiles.flatMap(bareExports)).toEqual([]);
  });
});

describe("the tree", () => {
  const texts = allFiles().filter((file) => /\.(tsx?|mjs|cjs|js|json|md|css|sql|yml|yaml|sh)$|(^|\/)(\.env\.example|\.npmrc|run)$/u.test(file));

  test("names no folder of somebody's machine", () => {
    const machine = new RegExp(`(?<![\\w.@])/(home|Users|root)/\\w|[A-Z]:\\\\\\w|${projectRoot.replaceAll(/[.*+?^$()[\]{}|\\]/gu, "\\$&")}/`, "u");
    expect(texts.filter((file) => file !== "tsconfig.tsbuildinfo" && machine.test(readSource(file)))).toEqual([]);
  });

  test("promises nothing for later in its comments", () => {
    const later = new RegExp(`(//|/\\*|^\\s*\\*).*\\b(${["TO", "DO"].join("")}|${["FIX", "ME"].join("")}|${["X", "XX"].join("")})\\b`, "mu");
    expect(files.filter((file) => later.test(readSource(file)))).toEqual([]);
  });
});
