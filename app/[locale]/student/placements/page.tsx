import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/server/auth/session";
import { PlacementListPage } from "../../placement-list-page";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("workspace.tab"))("myPlacements") });

export default async function StudentPlacementsPage({ searchParams }: PageProps<"/[locale]/student/placements">) {
  const actor = await requireRole("student");
  const t = await getTranslations("workspace.tab");
  return <PlacementListPage actor={actor} page="/student/placements" title={t("myPlacements")} search={await searchParams} without="trainee" />;
}
