import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CvPanel } from "@/components/profiles/cv-panel";
import { ProfileForm } from "@/components/profiles/profile-form";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Panel } from "@/components/ui/panel";
import { addressOf } from "@/lib/i18n/address";
import { requireRole } from "@/lib/server/auth/session";
import { getOwnProfile } from "@/lib/server/profiles/queries";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("student.profile"))("title") });

export default async function ProfilePage({ searchParams }: PageProps<"/[locale]/student/profile">) {
  const actor = await requireRole("student");
  const [profile, { saved }, t, locale] = await Promise.all([getOwnProfile(actor), searchParams, getTranslations("student.profile"), getLocale()]);
  return (
    <>
      <PageHead title={t("title")} />
      <p className="measure mb-8">{t("intro")}</p>
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22.5rem]">
        <div className="space-y-6">
          {saved === "ja" && <Notice tone="success" isNews>{t("saved")}</Notice>}
          <ProfileForm profile={profile} />
        </div>
        <div className="space-y-6">
          <CvPanel cv={profile.cv} />
          <Panel title={t("identity")}>
            <DescriptionList
              facts={[
                { term: t("name"), value: `${profile.givenName} ${profile.familyName}` },
                { term: t("email"), value: profile.email ?? t("unknown") },
                { term: t("phone"), value: profile.phone ?? t("unknown") },
              ]}
            />
            <p className="mt-3 text-small text-ink-2">{t("identityNote")}</p>
          </Panel>
          <Panel title={t("declaration.title")}>
            <p>{t("declaration.text")}</p>
            <p className="mt-3"><a href={addressOf("/student/declaration", locale)}>{t("declaration.link")}</a></p>
          </Panel>
        </div>
      </div>
    </>
  );
}
