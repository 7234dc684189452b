import { existsSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { projectRoot, readSource } from "@/lib/architecture/source-files";

export const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readSource(file), ts.ScriptTarget.Latest, false, file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

/** The `"use client"` or `"use server"` at the top of a file. */
export const directiveOf = (source: ts.SourceFile): string | null => {
  const [first] = source.statements;
  return first && ts.isExpressionStatement(first) && ts.isStringLiteral(first.expression) ? first.expression.text : null;
};

/** Types are gone before a module reaches anybody. */
const bringsCode = (declaration: ts.ImportDeclaration): boolean => {
  const clause = declaration.importClause;
  if (!clause) return true;
  if (clause.isTypeOnly) return false;
  const named = clause.namedBindings;
  const onlyTypes = named && ts.isNamedImports(named) && named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
  return clause.name !== undefined || !onlyTypes;
};

const dynamicImports = (node: ts.Node): string[] => {
  const found: string[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isCallExpression(child) && child.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = child.arguments;
      if (target && ts.isStringLiteralLike(target)) found.push(target.text);
    }
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
};

/** What a module loads when it runs, as written. */
export const importsOf = (source: ts.SourceFile): string[] => [
  ...source.statements
    .filter((statement) => ts.isImportDeclaration(statement))
    .filter(bringsCode)
    .map((statement) => (ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : "")),
  ...dynamicImports(source),
];

const isFile = (file: string) => existsSync(path.join(projectRoot, file)) && statSync(path.join(projectRoot, file)).isFile();

/** The project's file that an import means, or null when it means a package. */
export const resolveImport = (specifier: string, from: string): string | null => {
  let target: string;
  if (specifier.startsWith("@/")) target = specifier.slice(2);
  else if (specifier.startsWith(".")) target = path.posix.join(path.posix.dirname(from), specifier);
  else return null;
  return ["", ".ts", ".tsx", ".mjs", ".js"].map((ending) => target + ending).find(isFile) ?? null;
};
