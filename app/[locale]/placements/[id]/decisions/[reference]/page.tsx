import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { LetterView } from "@/components/decisions/letter-view";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { addressOf } from "@/lib/i18n/address";
import { requireActor } from "@/lib/server/auth/session";
import { getDecision } from "@/lib/server/decisions/get-decision";
import { orNotFound } from "@/lib/server/not-found-page";

type Props = PageProps<"/[locale]/placements/[id]/decisions/[reference]">;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: (await getTranslations("decisions.letter"))("title", { reference: (await params).reference }) });

export default async function DecisionPage({ params }: Props) {
  const actor = await requireActor();
  const { id, reference } = await params;
  const { letter, sha256 } = await orNotFound(getDecision(actor, id, reference));
  const t = await getTranslations("decisions");
  const locale = await getLocale();
  return (
    <div className="space-y-6">
      <div className="print:hidden">
        <Breadcrumb trail={[{ label: t("back", { dossier: letter.dossier }), href: addressOf({ pathname: "/placements/[id]", params: { id } }, locale) }]} current={reference} />
      </div>
      <LetterView letter={letter} sha256={sha256} pdfAddress={`/api/placements/${id}/decisions/${reference}/letter.pdf`} />
    </div>
  );
}
