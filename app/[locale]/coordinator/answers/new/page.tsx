import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CreateAnswerForm } from "@/components/answers/create-answer-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { today } from "@/lib/server/clock";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("answers.create"))("heading") });

export default async function NewAnswerPage() {
  await requireRole("coordinator");
  const [t, s, locale] = await Promise.all([getTranslations("answers"), getTranslations("answer-text.short"), getLocale()]);
  return (
    <div className="space-y-6">
      <Breadcrumb trail={[{ label: t("back"), href: addressOf("/coordinator/answers", locale) }]} current={t("create.heading")} />
      <h1>{t("create.heading")}</h1>
      <CreateAnswerForm today={today().toString()} shortOf={{
        "Q2.1": s("q21"), "Q2.2": s("q22"), "Q2.3a": s("q23a"), "Q2.3b": s("q23b"), "Q2.3c": s("q23c"), "Q2.3d": s("q23d"), "Q2.3e": s("q23e"), "Q2.4": s("q24"), "Q2.5": s("q25"), "Q2.6": s("q26"),
        "Q4.1": s("q41"), "Q4.2": s("q42"), "Q4.3": s("q43"), "Q4.4": s("q44"),
      }} />
    </div>
  );
}
