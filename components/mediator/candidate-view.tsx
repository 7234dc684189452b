import { useLocale, useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { Tabs } from "@/components/ui/tabs";
import type { CandidateFile } from "@/lib/domain/mediation/caseload";
import { candidateTabs, type CandidateTab } from "@/lib/domain/mediation/candidate-tabs";
import { addressOf } from "@/lib/i18n/address";
import { CandidateContacts, PlanContactForm } from "./candidate-contacts";
import { CandidateFacts, GroundPanel, RegistrationForm } from "./candidate-facts";
import { CandidatePlacements, CandidateReferrals } from "./candidate-files";
import { NoteForm, NoteList } from "./candidate-notes";

interface CandidateViewProps {
  file: CandidateFile;
  tab: CandidateTab;
  today: string;
  /** Of VDAB itself: a partner does not verify grounds. */
  mayVerify: boolean;
  noteKey: string;
}

const columns = "grid items-start gap-6 min-[72rem]:grid-cols-[minmax(0,1fr)_25rem]";

/** A candidate, part by part; each part is an address. */
export const CandidateView = ({ file, tab, today, mayVerify, noteKey }: CandidateViewProps) => {
  const t = useTranslations("mediator");
  const locale = useLocale();
  const open = file.contacts.filter(({ doneOn, isCancelled }) => doneOn === null && !isCancelled).length;
  const counts: Partial<Record<CandidateTab, number>> = { contact: open || undefined, notes: file.notes.length || undefined };
  const address = (to: CandidateTab) => addressOf({ pathname: "/mediator/candidates/[id]", params: { id: file.personId }, query: to === "overview" ? {} : { tab: to } }, locale);
  return (
    <div className="space-y-6">
      <Tabs label={t("candidate.tabsLabel")} tabs={candidateTabs.map((name) => ({ label: t(`candidate.tabs.${name}`), href: address(name), isCurrent: name === tab, count: counts[name] }))} />
      {tab === "overview" && (
        <div className={columns}>
          <div className="min-w-0 space-y-6"><CandidateReferrals file={file} /><CandidatePlacements file={file} /></div>
          <div className="min-w-0 space-y-6"><CandidateFacts file={file} /><GroundPanel file={file} mayVerify={mayVerify} /></div>
        </div>
      )}
      {tab === "contact" && <div className={columns}><CandidateContacts file={file} today={today} /><PlanContactForm file={file} today={today} /></div>}
      {tab === "notes" && <div className={columns}><Panel title={t("note.title")}><NoteList notes={file.notes} none={t("note.none")} /></Panel><NoteForm personId={file.personId} idempotencyKey={noteKey} /></div>}
      {tab === "registration" && <RegistrationForm file={file} />}
    </div>
  );
};
