import { useTranslations } from "next-intl";
import { EvaluationForm } from "@/components/evaluations/evaluation-form";
import { EvaluationPanel } from "@/components/evaluations/evaluation-panel";
import { FundingPanel } from "@/components/funding/funding-panel";
import { OutflowPanel } from "@/components/outflow/outflow-panel";
import { DossierPlanPanel } from "@/components/plans/dossier-plan-panel";
import { Panel } from "@/components/ui/panel";
import { nextEvaluation } from "@/lib/domain/evaluations/form";
import { AgreementPanel } from "./agreement-panel";
import { ConditionList } from "./condition-list";
import { ContractPanel } from "./contract-panel";
import type { DossierViewProps } from "./dossier-view";
import { FacilitateBox } from "./facilitate-box";
import { HistoryPanel } from "./history-panel";
import { LawFindings } from "./law-findings";
import { MessageForm } from "./message-form";
import { MessageList } from "./message-list";
import { PeoplePanel } from "./people-panel";
import { SuspensionPanel } from "./suspension-panel";

const isBeforeStart = (status: string): boolean => ["prepared", "approved", "signed"].includes(status);

const GoalsPanel = ({ goals }: { goals: readonly string[] }) => {
  const t = useTranslations("placements.plan");
  return (
    <Panel title={t("title")}>
      {goals.length === 0 ? <p className="text-fact text-ink-2">{t("none")}</p> : <ul className="list-disc space-y-1 pl-5 text-fact">{goals.map((goal) => <li key={goal}>{goal}</li>)}</ul>}
    </Panel>
  );
};

const Overview = ({ dossier, rights, viewer }: DossierViewProps) => (
  <div className="grid items-start gap-6 lg:grid-cols-[1fr_1fr_19.75rem]">
    <div className="grid gap-6"><DossierPlanPanel dossier={dossier} /><AgreementPanel dossier={dossier} /><ContractPanel dossier={dossier} mayRegister={rights.registerContract} /><SuspensionPanel suspensions={dossier.suspensions} /><HistoryPanel history={dossier.history} limit={6} /></div>
    <div className="grid gap-6">
      <GoalsPanel goals={dossier.goals} />
      <ConditionList dossier={dossier} viewer={viewer} isOpen={false} />
      <LawFindings placement={dossier.placement} />
    </div>
    <div className="grid gap-6"><PeoplePanel dossier={dossier} mayInviteMentor={rights.inviteMentor} />{rights.facilitate && <FacilitateBox placement={dossier.placement} />}{rights.askFunding && <FundingPanel placementId={dossier.placement.id} />}</div>
  </div>
);

const FollowUp = ({ dossier, rights, viewer, scored }: DossierViewProps) => {
  const t = useTranslations("placements.evaluation");
  const written = dossier.evaluations.filter(({ authorRole }) => authorRole === viewer).map(({ kind }) => kind);
  const kind = nextEvaluation(dossier.placement.instrument, written);
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <EvaluationPanel dossier={dossier} mayRead={rights.readEvaluations} />
      {rights.evaluate && kind && (
        <Panel title={t(`write.${kind}`)}><EvaluationForm placementId={dossier.placement.id} instrument={dossier.placement.instrument} kind={kind} goals={scored} /></Panel>
      )}
      <OutflowPanel outflow={dossier.outflow} host={dossier.host.name} viewer={viewer} />
    </div>
  );
};

/** The part of the file that the address asks for. */
export const DossierPart = (props: DossierViewProps) => {
  const t = useTranslations("placements.messages");
  const { dossier, viewer, rights, tab, messageKey } = props;
  switch (tab) {
    case "start":
      return <ConditionList dossier={dossier} viewer={viewer} isOpen={isBeforeStart(dossier.placement.status)} />;
    case "follow-up":
      return <FollowUp {...props} />;
    case "messages":
      return (
        <Panel title={t("title")}>
          <div className="space-y-6"><MessageList messages={dossier.messages} />{rights.write && <MessageForm placementId={dossier.placement.id} idempotencyKey={messageKey} />}</div>
        </Panel>
      );
    case "history":
      return <HistoryPanel history={dossier.history} />;
    case "overview":
      return <Overview {...props} />;
  }
};
