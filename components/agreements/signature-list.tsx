import { CircleCheck, CircleDashed } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { AgreementParty } from "@/lib/domain/agreements/status";
import { formatInstant } from "@/lib/i18n/format";

interface SignatureListProps {
  parties: readonly { party: AgreementParty; signedAt: Date | null; signerName: string | null }[];
  /** Who the party is: a person or an organisation. */
  names: Record<string, string>;
  /** The placement is over: who did not sign, does not have to any more. */
  isOver?: boolean;
}

/** Each party, and when it signed. */
export const SignatureList = ({ parties, names, isOver = false }: SignatureListProps) => {
  const t = useTranslations("placements");
  const locale = useLocale();
  return (
    <ul className="space-y-3 text-fact">
      {parties.map(({ party, signedAt, signerName }) => (
        <li key={party} className="flex gap-3">
          <span className={`flex h-[1lh] items-center ${signedAt ? "text-success" : "text-ink-2"}`}><Icon as={signedAt ? CircleCheck : CircleDashed} /></span>
          <span className="min-w-0">
            <strong className="block">{signerName ?? names[party]}</strong>
            <span className="block text-small text-ink-2">{t(`party.${party}`)}{signerName && ![signerName, t(`party.${party}`)].includes(names[party] ?? "") ? `, ${names[party]}` : ""}</span>
            <span className={`block text-small ${signedAt ? "text-success" : isOver ? "text-ink-2" : "font-bold"}`}>
              {signedAt ? t("agreement.signedAt", { at: formatInstant(signedAt, locale) }) : t(isOver ? "agreement.neverSigned" : "agreement.notSigned")}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
};
