import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CreateAnswerForm } from "@/components/answers/create-answer-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { measureIds } from "@/lib/domain/answers/measures";
import { addressOf } from "@/lib/i18n/address";
import { shortOf } from "@/lib/server/answers/answer-words";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("answers.create"))("heading") });

export default async function NewAnswerPage() {
  await requireRole("coordinator");
  const [t, locale] = await Promise.all([getTranslations("answers"), getLocale()]);
  return (
    <div className="space-y-6">
      <Breadcrumb trail={[{ label: t("back"), href: addressOf("/coordinator/answers", locale) }]} current={t("create.heading")} />
      <h1>{t("create.heading")}</h1>
      <CreateAnswerForm today={today().toString()} shortOf={Object.fromEntries(measureIds.map((id) => [id, shortOf(id)]))} />
    </div>
  );
}
