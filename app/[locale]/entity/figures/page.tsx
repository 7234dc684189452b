import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwnFiguresView } from "@/components/statistics/own-figures-view";
import { readYearParameter } from "@/lib/domain/statistics/year-parameter";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { readOwnFigures } from "@/lib/server/statistics/own-figures";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("cross-table.own"))("title") });

export default async function EntityFiguresPage({ searchParams }: PageProps<"/[locale]/entity/figures">) {
  const actor = await requireRole("entity");
  const { jaar } = await searchParams;
  return <OwnFiguresView figures={await readOwnFigures(actor, readYearParameter(jaar, today().year))} />;
}
