import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OpenCandidateList } from "@/components/applications/open-candidate-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { listOpenCandidates } from "@/lib/server/applications/open-candidates";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("applications.list"))("title") });

export default async function CandidatesPage() {
  const actor = await requireRole("entity");
  const [candidates, t] = await Promise.all([listOpenCandidates(actor), getTranslations("applications.list")]);
  return (
    <>
      <PageHead title={t("title")} />
      {candidates.length === 0
        ? <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
        : <div className="overflow-hidden rounded-md border border-line bg-paper"><OpenCandidateList candidates={candidates} today={today().toString()} /></div>}
    </>
  );
}
