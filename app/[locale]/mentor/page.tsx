import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MentorHome } from "@/components/mentor/mentor-home";
import { waitingMonths } from "@/lib/server/attendance/waiting-months";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";
import { listPlacements } from "@/lib/server/placements/list-placements";
import { listWaitingPlacements } from "@/lib/server/placements/waiting";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("workspace.tab"))("today") });

export default async function MentorPage() {
  const actor = await requireRole("mentor");
  const [waiting, months, trainees] = await Promise.all([listWaitingPlacements(actor), waitingMonths(actor), listPlacements(actor)]);
  return <MentorHome givenName={actor.name.split(" ")[0] ?? ""} today={today().toString()} waiting={waiting} months={months} trainees={trainees.items} />;
}
