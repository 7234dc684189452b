import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CodeForm } from "@/components/verify/code-form";
import { alternatesOf } from "@/lib/i18n/address";
import { goTo } from "@/lib/server/go-to";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("verify");
  return { title: t("title"), description: t("description"), alternates: alternatesOf("/verify", await getLocale()) };
};

export default async function VerifyPage({ searchParams }: PageProps<"/[locale]/verify">) {
  const { code } = await searchParams;
  if (typeof code === "string" && code.trim() !== "") await goTo({ pathname: "/verify/[code]", params: { code: code.trim().slice(0, 40) } });
  const t = await getTranslations("verify");
  return (
    <div className="page-width pt-10 pb-16">
      <h1>{t("title")}</h1>
      <p className="mt-4 mb-8 max-w-[44rem] text-lead text-ink-2">{t("lead")}</p>
      <CodeForm />
    </div>
  );
}
