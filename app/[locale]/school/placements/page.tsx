import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/server/auth/session";
import { PlacementListPage } from "../../placement-list-page";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("workspace.tab"))("placements") });

export default async function SchoolPlacementsPage({ searchParams }: PageProps<"/[locale]/school/placements">) {
  const actor = await requireRole("school");
  const t = await getTranslations("workspace.tab");
  return <PlacementListPage actor={actor} page="/school/placements" title={t("placements")} search={await searchParams} without="school" />;
}
