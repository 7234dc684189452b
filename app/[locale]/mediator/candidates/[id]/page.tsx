import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CandidateView } from "@/components/mediator/candidate-view";
import { PageHead } from "@/components/ui/page-head";
import { candidateTabOf } from "@/lib/domain/mediation/candidate-tabs";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { getCandidateFile } from "@/lib/server/mediation/get-candidate-file";
import { orNotFound } from "@/lib/server/not-found-page";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("mediator.candidate"))("title") });

export default async function CandidatePage({ params, searchParams }: PageProps<"/[locale]/mediator/candidates/[id]">) {
  const actor = await requireRole("mediator");
  const file = await orNotFound(getCandidateFile(actor, (await params).id));
  const [{ tab }, t, locale] = await Promise.all([searchParams, getTranslations("mediator.caseload"), getLocale()]);
  return (
    <>
      <PageHead back={{ href: addressOf("/mediator/candidates", locale), label: t("title") }} title={file.name} meta={file.place} />
      <CandidateView file={file} tab={candidateTabOf(tab)} today={today().toString()} mayVerify={actor.organisationKind === "vdab"} noteKey={randomUUID()} />
    </>
  );
}
