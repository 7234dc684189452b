import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ApplicationBadge } from "@/components/applications/application-badge";
import { FoldOut } from "@/components/applications/fold-out";
import type { ApplicationStatus } from "@/lib/domain/applications/status";
import { addressOf } from "@/lib/i18n/address";

interface EndedCandidatesProps {
  candidates: readonly { id: string; name: string; status: ApplicationStatus }[];
}

/** Candidates for whom it is over, folded away below the board. */
export const EndedCandidates = ({ candidates }: EndedCandidatesProps) => {
  const t = useTranslations("applications.board");
  const locale = useLocale();
  if (candidates.length === 0) return null;
  return (
    <FoldOut summary={t("ended", { count: candidates.length })}>
      <ul className="divide-y divide-line-2 text-fact">
        {candidates.map(({ id, name, status }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <Link href={addressOf({ pathname: "/entity/applications/[id]", params: { id } }, locale)} prefetch={false}>{name}</Link>
            <ApplicationBadge status={status} viewer="host" />
          </li>
        ))}
      </ul>
    </FoldOut>
  );
};
