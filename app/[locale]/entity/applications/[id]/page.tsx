import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { CandidateView } from "@/components/applications/candidate-view";
import { MarkSeen } from "@/components/applications/mark-seen";
import { EmploymentForms } from "@/components/employments/employment-forms";
import { EmploymentPanel } from "@/components/employments/employment-panel";
import { getCandidate } from "@/lib/server/applications/board";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { findEmployment } from "@/lib/server/employments/find-employment";
import { listLawNews } from "@/lib/server/offers/law-news";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("applications.candidate"))("title") });

export default async function CandidatePage({ params, searchParams }: PageProps<"/[locale]/entity/applications/[id]">) {
  const actor = await requireRole("entity");
  const candidate = await getCandidate(actor, (await params).id);
  if (!candidate) notFound();
  const { decision } = await searchParams;
  const [news, employment, locale] = await Promise.all([listLawNews(actor, candidate.offer.id), findEmployment(actor, candidate.id), getLocale()]);
  const isHired = candidate.status === "confirmed" && candidate.offer.kind === "employment";
  return (
    <>
      {candidate.seenAt === null && <MarkSeen id={candidate.id} />}
      <CandidateView
        candidate={candidate}
        asked={typeof decision === "string" ? decision : null}
        today={today().toString()}
        lawNews={news.map((message) => message[locale])}
      />
      {isHired && (
        <div className="mt-6 grid gap-6">
          {employment && <EmploymentPanel employment={employment} />}
          <EmploymentForms key={employment?.version ?? 0} applicationId={candidate.id} employment={employment} today={today().toString()} />
        </div>
      )}
    </>
  );
}
