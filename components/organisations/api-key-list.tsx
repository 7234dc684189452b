import { useLocale, useTranslations } from "next-intl";
import { StepForm } from "@/components/placements/step-form";
import { Badge } from "@/components/ui/badge";
import { revokeApiKeyAction } from "@/lib/actions/api-keys/revoke-api-key";
import { formatInstantDay } from "@/lib/i18n/format";

interface ApiKeyListProps {
  keys: readonly { id: string; name: string; prefix: string; createdAt: Date; createdBy: string; lastUsedAt: Date | null; revokedAt: Date | null }[];
}

/** The keys of the organisation; a revoked one stays listed, so that its use can be traced. */
export const ApiKeyList = ({ keys }: ApiKeyListProps) => {
  const t = useTranslations("organisation-page.keys");
  const locale = useLocale();
  if (keys.length === 0) return <p className="text-fact text-ink-2">{t("none")}</p>;
  return (
    <ul className="divide-y divide-line-2 text-fact">
      {keys.map(({ id, name, prefix, createdAt, createdBy, lastUsedAt, revokedAt }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-4 py-3">
          <span>
            <strong className="block">{name}</strong>
            <span className="block text-small text-ink-2">{prefix}… {t("madeBy", { name: createdBy, day: formatInstantDay(createdAt, locale) })}. {lastUsedAt ? t("used", { day: formatInstantDay(lastUsedAt, locale) }) : t("neverUsed")}</span>
          </span>
          {revokedAt
            ? <Badge>{t("revoked", { day: formatInstantDay(revokedAt, locale) })}</Badge>
            : <StepForm id={`revoke-${id}`} action={revokeApiKeyAction} variant="danger" fields={{ id }}>{t("revoke")}<span className="sr-only">: {name}</span></StepForm>}
        </li>
      ))}
    </ul>
  );
};
