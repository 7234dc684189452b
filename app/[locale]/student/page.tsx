import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ApplicationOverview } from "@/components/applications/application-overview";
import { CurrentPlacement } from "@/components/applications/current-placement";
import { StudentWaiting } from "@/components/applications/student-waiting";
import { addressOf } from "@/lib/i18n/address";
import { formatLongDay } from "@/lib/i18n/format";
import { listMyApplications } from "@/lib/server/applications/queries";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { getCurrentPlacement } from "@/lib/server/home/current-placement";
import { waitingForStudent } from "@/lib/server/home/waiting";
import { getOwnGuidance } from "@/lib/server/mediation/own-guidance";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("workspace.tab"))("today") });

export default async function StudentHome() {
  const actor = await requireRole("student");
  const [waiting, applications, current, guidance, t, own, locale] = await Promise.all([
    waitingForStudent(actor), listMyApplications(actor),
    getCurrentPlacement(actor), getOwnGuidance(actor), getTranslations("workspace"), getTranslations("mediator.own"), getLocale(),
  ]);
  const day = today().toString();
  return (
    <div className="space-y-8">
      <div>
        <h1>{t("hello", { name: actor.name.split(" ")[0] ?? "" })}</h1>
        <p className="text-ink-2 first-letter:uppercase">{formatLongDay(day, locale)}</p>
        {guidance && <p className="text-fact"><a href={addressOf("/student/guidance", locale)}>{own("title")}: {guidance.mediator?.name ?? guidance.organisationName}</a></p>}
      </div>
      <StudentWaiting {...waiting} today={day} />
      <div className={current ? "grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22.5rem]" : ""}>
        <ApplicationOverview applications={applications} />
        {current && <div className="max-lg:order-first"><CurrentPlacement current={current} today={day} /></div>}
      </div>
    </div>
  );
}
