import { pathnames, workspaceFolders } from "./pathnames";

/** Where each workspace begins, in every language: `/bemiddelaar`, `/en/mediator`, `/dossiers`. */
const beginnings: readonly string[] = workspaceFolders.flatMap((folder) => {
  const entry = pathnames[folder];
  const { nl, en } = typeof entry === "string" ? { nl: entry, en: entry } : entry;
  return [nl, `/en${en}`].map((address) => address.replace(/\/\[.*$/, ""));
});

/** Whether an address belongs to a workspace, which only signed-in people use. */
export const isWorkspaceAddress = (pathname: string): boolean =>
  beginnings.some((beginning) => pathname === beginning || pathname.startsWith(`${beginning}/`));
