import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { MyApplicationView } from "@/components/applications/my-application-view";
import { EmploymentPanel } from "@/components/employments/employment-panel";
import { addressOf } from "@/lib/i18n/address";
import { getMyApplication } from "@/lib/server/applications/queries";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { findEmployment } from "@/lib/server/employments/find-employment";

const readApplication = cache(getMyApplication);

export const generateMetadata = async ({ params }: PageProps<"/[locale]/student/applications/[id]">): Promise<Metadata> => {
  const [application, t] = await Promise.all([readApplication(await requireRole("student"), (await params).id), getTranslations("applications")]);
  return { title: application ? `${application.title}, ${t("one")}` : t("one") };
};

export default async function ApplicationPage({ params, searchParams }: PageProps<"/[locale]/student/applications/[id]">) {
  const actor = await requireRole("student");
  const application = await readApplication(actor, (await params).id);
  if (!application) notFound();
  if (application.status === "draft") {
    redirect(addressOf({ pathname: "/student/applications/new", query: { offer: application.offerSlug } }, await getLocale()));
  }
  const employment = await findEmployment(actor, application.id);
  return (
    <>
      <MyApplicationView application={application} today={today().toString()} isJustSent={(await searchParams).sent === "1"} />
      {employment && <div className="mt-6"><EmploymentPanel employment={employment} /></div>}
    </>
  );
}
