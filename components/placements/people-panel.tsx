import { useTranslations } from "next-intl";
import { InviteMentor } from "@/components/mentor/invite-mentor";
import { Avatar } from "@/components/ui/avatar";
import { Panel } from "@/components/ui/panel";
import type { Dossier } from "@/lib/domain/placements/dossier";

/** Who is in this file and what for. Contact goes through the messages of the file. */
export const PeoplePanel = ({ dossier, mayInviteMentor = false }: { dossier: Dossier; mayInviteMentor?: boolean }) => {
  const t = useTranslations("placements.people");
  const { trainee, host, school, supervisorName, placement, course, mediator } = dossier;
  const people = [
    { name: trainee.name, what: course ? t("trainee", { course }) : t("traineePlain") },
    { name: host.name, what: t("host") },
    ...(placement.mentorName ? [{ name: placement.mentorName, what: t("mentor", { host: host.name }) }] : []),
    ...(mediator ? [{ name: mediator.name, what: t("mediator") }] : []),
    ...(school ? [{ name: supervisorName ?? school.name, what: supervisorName ? t("supervisor", { school: school.name }) : t("school") }] : []),
  ];
  return (
    <Panel title={t("title")} isFlush footer={mayInviteMentor && <InviteMentor placementId={placement.id} version={placement.version} />}>
      <ul className="divide-y divide-line-2">
        {people.map(({ name, what }) => (
          <li key={name + what} className="flex items-start gap-3 px-4 py-3 text-fact md:px-5">
            <Avatar name={name} />
            <span className="min-w-0"><strong className="block">{name}</strong><span className="block text-small text-ink-2">{what}</span></span>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
