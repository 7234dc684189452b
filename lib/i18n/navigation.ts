import { createNavigation } from "next-intl/navigation";
import type { ComponentProps } from "react";
import { routing } from "./routing";

/** Typed by `pathnames`: folder names go in, the address of the reader's language comes out. */
export const { Link, redirect, permanentRedirect, usePathname, useRouter, getPathname } =
  createNavigation(routing);

/** A folder name, or one with its params and query: `{ pathname: "/offers/[slug]", params: { slug } }`. */
export type Href = ComponentProps<typeof Link>["href"];
