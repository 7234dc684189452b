import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ApiKeyForm } from "@/components/organisations/api-key-form";
import { ApiKeyList } from "@/components/organisations/api-key-list";
import { ClientMessages } from "@/components/shell/client-messages";
import { Avatar } from "@/components/ui/avatar";
import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import { addressOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";
import { listApiKeys } from "@/lib/server/auth/list-api-keys";
import { requireRole } from "@/lib/server/auth/session";
import { orNotFound } from "@/lib/server/not-found-page";
import { ownOrganisation } from "@/lib/server/organisations/own-organisation";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("organisation-page"))("title") });

export default async function OrganisationPage() {
  const actor = await requireRole("entity");
  const [organisation, keys, t, roles, locale] = await Promise.all([
    orNotFound(ownOrganisation(actor)), orNotFound(listApiKeys(actor)), getTranslations("organisation-page"), getTranslations("workspace.role"), getLocale(),
  ]);
  return (
    <ClientMessages namespaces={["organisation-page"]}>
      <div className="space-y-6">
        <h1>{organisation.name}</h1>
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <Panel title={t("about")} footer={<a href={addressOf({ pathname: "/organisations/[slug]", params: { slug: organisation.slug } }, locale)}>{t("public")}</a>}>
            <DescriptionList facts={[
              { term: t("name"), value: organisation.name },
              { term: t("number"), value: organisation.enterpriseNumber ?? t("noNumber") },
              { term: t("reply"), value: t("replyDays", { days: organisation.replyDays }) },
            ]} />
          </Panel>
          <Panel title={t("members")}>
            <ul className="space-y-3 text-fact">
              {organisation.members.map(({ id, givenName, familyName, role, since }) => (
                <li key={id} className="flex gap-3"><Avatar name={`${givenName} ${familyName}`} /><span><strong className="block">{givenName} {familyName}</strong><span className="text-small text-ink-2">{t("member", { role: roles(role), day: formatDay(since, locale) })}</span></span></li>
              ))}
            </ul>
          </Panel>
          <Panel title={t("keys.title")}>
            <p className="mb-4 text-fact">{t("keys.text")}</p>
            <ApiKeyForm />
            <div className="mt-4"><ApiKeyList keys={keys} /></div>
          </Panel>
        </div>
      </div>
    </ClientMessages>
  );
}
