import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireRole } from "@/lib/server/auth/session";
import { PlacementListPage } from "../../placement-list-page";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("workspace.tab"))("trainees") });

export default async function CoordinatorPlacementsPage({ searchParams }: PageProps<"/[locale]/coordinator/placements">) {
  const actor = await requireRole("coordinator");
  const t = await getTranslations("workspace.tab");
  return <PlacementListPage actor={actor} page="/coordinator/placements" title={t("trainees")} search={await searchParams} />;
}
