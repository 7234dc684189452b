import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DossierView } from "@/components/placements/dossier-view";
import { dossierTabOf } from "@/lib/domain/placements/dossier-tabs";
import { nextStep } from "@/lib/domain/placements/next-step";
import { requireActor } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { scoredGoals } from "@/lib/server/evaluations/scored-goals";
import { orNotFound } from "@/lib/server/not-found-page";
import { findingsToSeeAtStart } from "@/lib/server/placements/findings-to-see";
import { getDossier } from "@/lib/server/placements/get-dossier";
import { progressOf } from "@/lib/domain/placements/progress-of";
import { dossierRights } from "@/lib/domain/placements/dossier-rights";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("placements.dossier"))("label") });

export default async function DossierPage({ params, searchParams }: PageProps<"/[locale]/placements/[id]">) {
  const actor = await requireActor();
  const dossier = await orNotFound(getDossier(actor, (await params).id));
  const day = today().toString();
  return (
    <DossierView
      dossier={dossier}
      viewer={actor.role}
      rights={dossierRights(actor, dossier)}
      step={nextStep(progressOf(dossier), day)}
      tab={dossierTabOf((await searchParams).tab)}
      scored={await scoredGoals(dossier.placement)}
      today={day}
      messageKey={crypto.randomUUID()}
      toAcknowledge={await findingsToSeeAtStart(actor, dossier.placement.id)}
    />
  );
}
