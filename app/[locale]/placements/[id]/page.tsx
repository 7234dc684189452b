import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
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

const readDossier = cache(getDossier);

/** Named by its number: a title stands in the history of a browser, where a person's name has no business. */
export const generateMetadata = async ({ params }: PageProps<"/[locale]/placements/[id]">): Promise<Metadata> => {
  const { placement } = await orNotFound(readDossier(await requireActor(), (await params).id));
  return { title: `${placement.reference}, ${(await getTranslations("placements.dossier"))("label")}` };
};

export default async function DossierPage({ params, searchParams }: PageProps<"/[locale]/placements/[id]">) {
  const actor = await requireActor();
  const dossier = await orNotFound(readDossier(actor, (await params).id));
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
