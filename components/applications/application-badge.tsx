import { StatusBadge, type Status } from "@/components/ui/status-badge";
import type { ApplicationStatus } from "@/lib/domain/applications/status";

/** Which of the site's badges a state wears for the candidate. */
const forCandidate: Record<ApplicationStatus, Status> = {
  draft: "draft", referred: "waitsForYou", submitted: "waitsForAnswer", shortlisted: "waitsForAnswer", invited: "planned",
  accepted: "waitsForYou", confirmed: "chosen", declined: "withdrawn", rejected: "notChosen", withdrawn: "withdrawn", expired: "closed",
};

/** And for the organisation: whoever is at turn there is here waited for. */
const forHost: Record<ApplicationStatus, Status> = {
  ...forCandidate, submitted: "new", shortlisted: "waitsForYou", accepted: "waitsForPerson", referred: "waitsForPerson",
};

interface ApplicationBadgeProps {
  status: ApplicationStatus;
  viewer: "candidate" | "host";
  /** Who is waited for. */
  name?: string;
}

/** The state of an application in the words of who reads it. */
export const ApplicationBadge = ({ status, viewer, name }: ApplicationBadgeProps) => (
  <StatusBadge status={(viewer === "candidate" ? forCandidate : forHost)[status]} name={name} />
);
