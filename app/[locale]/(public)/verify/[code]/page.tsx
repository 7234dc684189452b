import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { CodeForm } from "@/components/verify/code-form";
import { VerifiedCodeView } from "@/components/verify/verified-code";
import { VerifiedLetterView } from "@/components/verify/verified-letter";
import { VerifiedSanctionLetterView } from "@/components/verify/verified-sanction-letter";
import { DomainError } from "@/lib/domain/errors";
import { verifyCode, type VerifiedCode } from "@/lib/server/agreements/verify-code";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("verify"))("title"), robots: { index: false, follow: false } });

const answerFor = async (code: string): Promise<VerifiedCode | "unknown" | "too-often"> => {
  try {
    return (await verifyCode(code, await headers())) ?? "unknown";
  } catch (error) {
    if (error instanceof DomainError && error.code === "tooManyRequests") return "too-often";
    throw error;
  }
};

export default async function VerifyCodePage({ params }: PageProps<"/[locale]/verify/[code]">) {
  const code = decodeURIComponent((await params).code);
  const [t, answer] = await Promise.all([getTranslations("verify"), answerFor(code)]);
  return (
    <div className="page-width pt-10 pb-16">
      <h1>{t("title")}</h1>
      <div className="mt-6 space-y-8">
        {answer === "unknown" && <div className="max-w-[44rem]"><Notice tone="warning" title={t("unknown")}>{t("unknownText")}</Notice></div>}
        {answer === "too-often" && <div className="max-w-[44rem]"><Notice tone="warning" title={t("tooOften")}>{t("tooOftenText")}</Notice></div>}
        {typeof answer === "object" && answer.of === "letter" && <VerifiedLetterView letter={answer} />}
        {typeof answer === "object" && answer.of === "sanction-letter" && <VerifiedSanctionLetterView letter={answer} />}
        {typeof answer === "object" && answer.of === "agreement" && <VerifiedCodeView {...answer} />}
        <CodeForm typed={typeof answer === "object" ? undefined : code} />
      </div>
    </div>
  );
}
