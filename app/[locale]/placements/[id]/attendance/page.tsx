import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AttendanceView } from "@/components/attendance/attendance-view";
import { DossierHeader, DossierTabBar } from "@/components/placements/dossier-header";
import { can } from "@/lib/domain/access";
import { monthOfAddress } from "@/lib/domain/attendance/schema";
import { processOf } from "@/lib/domain/placements/process";
import { attendanceOf } from "@/lib/server/attendance/get-attendance";
import { requireActor } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { orNotFound } from "@/lib/server/not-found-page";
import { getDossier } from "@/lib/server/placements/get-dossier";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("attendance"))("title") });

export default async function AttendancePage({ params, searchParams }: PageProps<"/[locale]/placements/[id]/attendance">) {
  const actor = await requireActor();
  const dossier = await orNotFound(getDossier(actor, (await params).id));
  const day = today().toString();
  const attendance = await orNotFound(attendanceOf(actor, dossier, { month: monthOfAddress((await searchParams).month), today: day }));
  const { placement, subject } = dossier;
  return (
    <div className="space-y-6">
      <DossierHeader dossier={dossier} viewer={actor.role} />
      <DossierTabBar dossier={dossier} viewer={actor.role} tab="attendance" />
      <AttendanceView
        placementId={placement.id}
        attendance={attendance}
        mayWrite={can(actor, "attendance.write", subject)}
        mayConfirm={can(actor, "attendance.confirm", subject)}
        isKept={processOf(placement.instrument)?.attendance === true && ["running", "suspended", "completed", "ended-early"].includes(placement.status)}
        today={day}
        mentorName={placement.mentorName}
      />
    </div>
  );
}
