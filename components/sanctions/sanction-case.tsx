import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { formatKboNumber } from "@/lib/domain/identifiers";
import type { SanctionCaseView } from "@/lib/domain/sanctions/view";
import { formatDay, formatInstantDay } from "@/lib/i18n/format";
import { SanctionLetterView } from "./sanction-letter";
import { SanctionReachPanel } from "./sanction-reach";
import { SanctionState } from "./sanction-state";

interface SanctionCaseProps {
  found: SanctionCaseView;
  today: string;
  back: { href: string; label: string };
  /** What this reader can do now: forms, next to the facts. */
  acts?: ReactNode;
  /** This reader opens files of the employer. */
  mayOpenFiles: boolean;
}

const numberOf = ({ enterpriseNumber }: SanctionCaseView["organisation"]): string | null => enterpriseNumber && formatKboNumber(enterpriseNumber);

const CaseFacts = ({ found }: { found: SanctionCaseView }) => {
  const t = useTranslations("sanctions.case");
  const locale = useLocale();
  const { sanction, placement } = found;
  const lines = (text: string) => <p className="measure whitespace-pre-line">{text}</p>;
  const answered = found.statement ? lines(found.statement) : t(found.status === "hearing" ? "noStatement" : "noStatementEnd");
  return (
    <Panel title={t("history")}>
      <DescriptionList
        termWidth="lg"
        facts={[
          { term: t("organisation"), value: found.organisation.name, note: numberOf(found.organisation) },
          ...(placement ? [{ term: t("placement"), value: placement.reference }] : []),
          { term: t("breachOn"), value: formatDay(found.breachOn, locale) },
          ...(found.facts ? [{ term: t("facts"), value: lines(found.facts), note: found.proposedBy && t("proposed", { name: found.proposedBy, day: formatInstantDay(found.proposedAt, locale) }) }] : []),
          ...(found.hearingUntil ? [{ term: t("hearingUntil"), value: formatDay(found.hearingUntil, locale) }] : []),
          ...(found.hearingLetter ? [{ term: t("statement"), value: answered }] : []),
          ...(found.reason ? [{ term: t("reason"), value: lines(found.reason) }] : []),
          ...(sanction ? [{ term: t("period", { from: formatDay(sanction.decidedOn, locale), to: formatDay(sanction.lastDay, locale) }), key: "period", value: sanction.liftedAt ? <>{t("lifted", { day: formatInstantDay(sanction.liftedAt, locale) })}. {sanction.liftReason}</> : found.decidedBy && t("decided", { name: found.decidedBy, day: formatDay(sanction.decidedOn, locale) }) }] : []),
        ]}
      />
    </Panel>
  );
};

/** A case from the proposal to the lifting: facts, what can be done now, letters, what it bars. The same for all who may see it. */
export const SanctionCasePage = ({ found, today, back, acts, mayOpenFiles }: SanctionCaseProps) => {
  const t = useTranslations("sanctions");
  const locale = useLocale();
  const { sanction, reach } = found;
  const hasReach = reach.running.length + reach.barredFiles.length + reach.barredOffers.length > 0 || found.rights.decide || found.rights.hear;
  return (
    <>
      <PageHead
        back={back} title={t("case.title", { reference: found.reference, organisation: found.organisation.name })}
        meta={<SanctionState status={found.status} hasStatement={found.statedAt !== null} lastDay={sanction?.lastDay ?? null} liftedAt={sanction?.liftedAt ?? null} today={today} />}
      />
      <div className="grid items-start gap-6 min-[72rem]:grid-cols-[minmax(0,1fr)_27.5rem]">
        <div className="min-w-0 space-y-6">
          <CaseFacts found={found} />
          {found.letter && <SanctionLetterView letter={found.letter} caseId={found.id} />}
          {found.hearingLetter && <SanctionLetterView letter={found.hearingLetter} caseId={found.id} />}
        </div>
        <div className="min-w-0 space-y-6">
          {found.undecidable && <Notice>{t(`undecidable.${found.undecidable}`, { day: found.hearingUntil ? formatDay(found.hearingUntil, locale) : "" })}</Notice>}
          {acts}
          {hasReach && <SanctionReachPanel reach={reach} isDecided={sanction !== null} mayOpen={mayOpenFiles} />}
        </div>
      </div>
    </>
  );
};
