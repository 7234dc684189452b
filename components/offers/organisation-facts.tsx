import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import type { PublicOrganisationDetails } from "@/lib/domain/search/organisation";
import { addressOf } from "@/lib/i18n/address";

/** Only addresses of the web become links, whatever an organisation typed. */
const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);

/** The box with what is known of an organisation. */
export const OrganisationFacts = ({ organisation }: { organisation: PublicOrganisationDetails }) => {
  const t = useTranslations("organisations");
  const locale = useLocale();
  const { kind, policyDomain, street, postcode, municipality, website, replyDays, aliases, programmes } = organisation;
  const facts = [
    { term: t("facts.kind"), value: t(`kinds.${kind}`) },
    ...(policyDomain ? [{ term: t("facts.domain"), value: policyDomain }] : []),
    ...(municipality
      ? [{ term: t("facts.address"), value: <>{street && <span className="block">{street}</span>}{[postcode, municipality].filter(Boolean).join(" ")}</> }]
      : []),
    { term: t("facts.answers"), value: t("facts.days", { days: replyDays }) },
    ...(website && isWebAddress(website)
      ? [{ term: t("facts.website"), value: <a href={website}>{new URL(website).hostname}<span className="sr-only"> {t("facts.leaves")}</span></a> }]
      : []),
    ...(aliases.length > 0 ? [{ term: t("facts.alias"), value: aliases.join(", ") }] : []),
    ...(programmes.length > 0
      ? [{
          term: t("programmes"),
          value: programmes.map(({ slug, name }) => (
            <a key={slug} href={addressOf({ pathname: "/programmes/[slug]", params: { slug } }, locale)} className="block">{name}</a>
          )),
        }]
      : []),
  ];
  return (
    <div className="rounded-md border border-line bg-paper px-5 py-3">
      <DescriptionList facts={facts} termWidth="sm" />
    </div>
  );
};
