import type { Href } from "@/lib/i18n/navigation";

interface PublicPage {
  /** Key in `shell.nav`. */
  word: "offers" | "guidance" | "instruments" | "programmes" | "figures" | "help";
  href: Href;
  /** Folder under app/[locale]/(public). */
  segment: string;
}

/** The main menu of the public site, in the order of the bar. */
export const publicNavigation: readonly PublicPage[] = [
  { word: "offers", href: "/offers", segment: "offers" },
  { word: "guidance", href: "/guidance", segment: "guidance" },
  { word: "instruments", href: "/instruments", segment: "instruments" },
  { word: "programmes", href: "/programmes", segment: "programmes" },
  { word: "figures", href: "/figures", segment: "figures" },
  { word: "help", href: "/help", segment: "help" },
];
