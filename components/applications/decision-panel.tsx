import { useTranslations } from "next-intl";
import { FoldOut } from "@/components/applications/fold-out";
import { InviteForm } from "@/components/applications/invite-form";
import { ReasonForm } from "@/components/applications/reason-form";
import { Checkbox } from "@/components/forms/checkbox-group";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { StepForm } from "@/components/placements/step-form";
import { BlockedButton } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { acceptApplicationAction } from "@/lib/actions/applications/accept-application";
import { rejectApplicationAction } from "@/lib/actions/applications/reject-application";
import { revokeAcceptanceAction } from "@/lib/actions/applications/revoke-acceptance";
import { shortlistApplicationAction } from "@/lib/actions/applications/shortlist-application";
import { rejectionReasons, revocationReasons } from "@/lib/domain/applications/rules";
import { applicationEvents, type ApplicationEvent } from "@/lib/domain/applications/status";
import type { Candidate } from "@/lib/domain/applications/view";
import { isAllowed } from "@/lib/domain/machine";

interface DecisionPanelProps {
  candidate: Candidate;
  /** Which decision was asked for on the way here; its form stands open. */
  asked: string | null;
  today: string;
  /** What the law warns for since the offer was published, in sentences; choosing asks to have seen it. */
  lawNews: readonly string[];
}

const AcceptForm = ({ candidate, lawNews }: Pick<DecisionPanelProps, "candidate" | "lawNews">) => {
  const t = useTranslations("applications.decide");
  const { id, version, offer } = candidate;
  const free = offer.places - offer.taken;
  if (free <= 0) return <BlockedButton reason={t("full")}>{t("accept", { name: candidate.name })}</BlockedButton>;
  return (
    <Form id="accept" action={acceptApplicationAction} labels={{ acknowledged: t("acknowledge") }} look="plain">
      <HiddenField name="id" value={id} />
      <HiddenField name="version" value={version} />
      {lawNews.length > 0 && <Checkbox name="acknowledged" hint={lawNews.join(" ")} />}
      <SubmitButton>{t("accept", { name: candidate.name })}</SubmitButton>
      <p className="text-small text-ink-2">{t("acceptNote", { free, places: offer.places })}</p>
    </Form>
  );
};

/** What the organisation can decide now: one button for the choice, the rest one step further away. */
export const DecisionPanel = ({ candidate, asked, today, lawNews }: DecisionPanelProps) => {
  const t = useTranslations("applications.decide");
  const { id, version, name } = candidate;
  const can = (event: ApplicationEvent): boolean => isAllowed(applicationEvents, candidate, event, "entity");
  if (!can("reject") && !can("revoke")) return null;
  return (
    <Panel title={t("title")} id="decision">
      <div className="space-y-4 text-fact">
        {can("accept") && <AcceptForm candidate={candidate} lawNews={lawNews} />}
        {can("shortlist") && <StepForm id="shortlist" action={shortlistApplicationAction} fields={{ id, version }} variant="secondary">{t("shortlist")}</StepForm>}
        {can("invite") && (
          <FoldOut id="invite" summary={t("invite")} isOpen={asked === "invite"}>
            <InviteForm id={id} version={version} today={today} />
          </FoldOut>
        )}
        {can("reject") && (
          <FoldOut id="reject" summary={t("reject")} isOpen={asked === "reject"}>
            <ReasonForm formId="reject-form" action={rejectApplicationAction} target={{ id, version }} reasons={rejectionReasons} name={name} submit={t("rejectSubmit", { name })} />
          </FoldOut>
        )}
        {can("revoke") && (
          <FoldOut id="revoke" summary={t("revoke")} isOpen={asked === "revoke"}>
            <p className="mb-3">{t("revokeText", { name })}</p>
            <ReasonForm formId="revoke-form" action={revokeAcceptanceAction} target={{ id, version }} reasons={revocationReasons} name={name} submit={t("revokeSubmit")} />
          </FoldOut>
        )}
      </div>
    </Panel>
  );
};
