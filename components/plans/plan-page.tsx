import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DecisionList } from "@/components/decisions/decision-list";
import { RequestTalk } from "@/components/decisions/request-talk";
import { Panel } from "@/components/ui/panel";
import type { PlanView } from "@/lib/domain/plans/view";
import { PlanComments } from "./plan-comments";
import { PlanDifferences } from "./plan-differences";
import { PlanForm } from "./plan-form";
import { PlanModels } from "./plan-models";
import { PlanReview } from "./plan-review";
import { PlanState } from "./plan-state";
import { PlanText } from "./plan-text";
import { PlanVersions } from "./plan-versions";

export interface PlanPageProps {
  plan: PlanView;
  /** What the address asks for, as far as the reader may. */
  mode: "write" | "review" | "read";
  /** Another one begins the form anew, with what is kept then. */
  formKey: string;
  /** A version to hold against the one before it. */
  compare: number | null;
  models: readonly { id: string; title: string }[];
  /** The live check of the law, for who writes. */
  law: ReactNode;
  /** Make a double send of a message or a comment one. */
  keys: { talk: string; comment: string };
}

const Compared = ({ plan, number }: { plan: PlanView; number: number }) => {
  const t = useTranslations("plans.versions");
  const [after, before] = [number, number - 1].map((wanted) => plan.versions.find((version) => version.number === wanted));
  if (!after || !before) return null;
  return <Panel title={t("differences", { before: before.number, after: after.number })}><PlanDifferences before={before.content} after={after.content} /></Panel>;
};

const Body = ({ plan, mode, formKey, compare }: Pick<PlanPageProps, "plan" | "mode" | "formKey" | "compare">) => {
  const t = useTranslations("plans");
  const [latest = null] = plan.versions;
  if (mode === "review" && latest) return <PlanReview plan={plan} latest={latest} />;
  if (mode === "write") return <PlanForm key={formKey} placementId={plan.placement.id} kind={plan.kind} latest={latest} />;
  return (
    <>
      <PlanState plan={plan} />
      {compare !== null && <Compared plan={plan} number={compare} />}
      {latest && <Panel title={t("versions.number", { number: latest.number })}><PlanText content={latest.content} /></Panel>}
    </>
  );
};

/** While it waits people can say something; afterwards only what was said is of use. */
const hasTalk = ({ status, messages }: NonNullable<PlanView["request"]>): boolean => messages.length > 0 || status === "open" || status === "changes-requested";

/** What stands beside the plan: what people say of it, what was decided, its versions. */
const Aside = ({ plan, commentKey }: { plan: PlanView; commentKey: string }) => {
  const t = useTranslations("plans");
  const { versions, comments, rights, decisions, placement } = plan;
  const [latest = null] = versions;
  const isTalkedAbout = comments.length > 0 || (latest !== null && rights.comment);
  return (
    <>
      {isTalkedAbout && <PlanComments comments={comments} latest={latest} rights={rights} messageKey={commentKey} />}
      {decisions.length > 0 && <Panel title={t("decisions")}><DecisionList placementId={placement.id} decisions={decisions} /></Panel>}
      {versions.length > 0 && <PlanVersions placementId={placement.id} versions={versions} />}
    </>
  );
};

/** The plan of a placement for everyone it concerns: to write, to read through, or to read. */
export const PlanPage = ({ plan, mode, formKey, compare, models, law, keys }: PlanPageProps) => {
  const t = useTranslations("plans");
  const { versions: [latest = null], rights, request, placement } = plan;
  const model = mode === "write" && <PlanModels placementId={placement.id} latest={latest} models={models} />;
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_26rem]">
      <div className="min-w-0 space-y-6">
        {!latest && <div className="max-w-[33.75rem]">{model}</div>}
        <Body plan={plan} mode={mode} formKey={formKey} compare={compare} />
        {request && mode === "read" && hasTalk(request) && (
          <Panel id="gesprek" title={t("talk", { organisation: request.organisationName })}><RequestTalk request={request} mayWrite={rights.answer} messageKey={keys.talk} /></Panel>
        )}
      </div>
      <div className="grid min-w-0 gap-6">
        {law}
        {latest && model}
        <Aside plan={plan} commentKey={keys.comment} />
      </div>
    </div>
  );
};
