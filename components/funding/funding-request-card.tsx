import { useLocale, useTranslations } from "next-intl";
import { FundingDecision } from "@/components/funding/funding-decision";
import { DescriptionList } from "@/components/ui/description-list";
import { FindingMark } from "@/components/ui/finding-mark";
import { Panel } from "@/components/ui/panel";
import { judgeFunding } from "@/lib/domain/funding/judge";
import type { BudgetLine, FundingRow } from "@/lib/domain/funding/overview";
import type { Parameters } from "@/lib/domain/regulation/parameters/parameters";
import { addressOf } from "@/lib/i18n/address";
import { formatDay, formatEuro, formatInstantDay } from "@/lib/i18n/format";

interface FundingRequestCardProps {
  request: FundingRow;
  /** Lines of the year in which the placement starts. */
  lines: readonly BudgetLine[];
  parameters: Parameters;
}

/** A request for payment with what the law says of both conditions, and the decision. */
export const FundingRequestCard = ({ request, lines, parameters }: FundingRequestCardProps) => {
  const t = useTranslations("funding.request");
  const locale = useLocale();
  const enough = lines.filter((line) => line.freeCents >= request.totalCents);
  const finding = judgeFunding({ ...request, budgetAvailable: enough.length > 0 }, parameters);
  const facts = [
    { term: t("period"), value: `${formatDay(request.startsOn, locale)} – ${formatDay(request.endsOn, locale)}` },
    { term: t("amount"), value: t("amountText", { month: formatEuro(request.monthCents, locale), total: formatEuro(request.totalCents, locale) }) },
    { term: t("selection"), value: formatDay(request.selectionStartedOn, locale) },
    { term: t("involved"), value: request.serviceInvolvedOn ? formatDay(request.serviceInvolvedOn, locale) : t("notKnown") },
    { term: t("asked"), value: formatInstantDay(request.askedAt, locale) },
  ];
  return (
    <Panel title={`${request.traineeName}, ${request.hostName}`} aside={<a href={addressOf({ pathname: "/placements/[id]/funding", params: { id: request.placementId } }, locale)}>{request.reference}</a>}>
      <div className="space-y-5">
        <p>{request.title}</p>
        <DescriptionList facts={facts} />
        {finding && <p><FindingMark outcome={finding.outcome}>{locale === "en" ? finding.message.en : finding.message.nl}</FindingMark></p>}
        <FundingDecision request={request} lines={enough} mayGrant={finding?.outcome === "pass"} />
      </div>
    </Panel>
  );
};
