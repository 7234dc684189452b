import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ApplicationBadge } from "@/components/applications/application-badge";
import { ApplicationSteps } from "@/components/applications/application-steps";
import type { MyApplication } from "@/lib/domain/applications/view";
import { addressOf } from "@/lib/i18n/address";

/** Where a candidate goes on with an application: a draft opens its form. */
export const useApplicationAddress = () => {
  const locale = useLocale();
  return ({ id, status, offerSlug }: Pick<MyApplication, "id" | "status" | "offerSlug">): string =>
    status === "draft"
      ? addressOf({ pathname: "/student/applications/new", query: { offer: offerSlug } }, locale)
      : addressOf({ pathname: "/student/applications/[id]", params: { id } }, locale);
};

/** One application in a list: what, where, its state and how far it is. */
export const ApplicationRow = ({ application, level = 3 }: { application: MyApplication; level?: 2 | 3 }) => {
  const addressOfApplication = useApplicationAddress();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="space-y-3 px-4 py-4 md:px-5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5">
        <div className="min-w-0">
          <Heading className="text-item">
            <Link href={addressOfApplication(application)} prefetch={false}>{application.title}</Link>
          </Heading>
          <p className="text-fact text-ink-2">{application.organisation}</p>
        </div>
        <ApplicationBadge status={application.status} viewer="candidate" />
      </div>
      <ApplicationSteps application={application} />
    </div>
  );
};

/** An application that is over, in one line with the way to the reason. */
export const EndedApplicationLink = ({ application }: { application: MyApplication }) => {
  const t = useTranslations("applications.ended");
  const addressOfApplication = useApplicationAddress();
  return (
    <Link href={addressOfApplication(application)} prefetch={false}>
      {t(application.status, { title: application.title, organisation: application.organisation })}
    </Link>
  );
};
