import { Bookmark } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { buttonLook } from "@/components/ui/button-look";
import { Icon } from "@/components/ui/icon";
import { deleteViewAction } from "@/lib/actions/mediation/delete-view";
import { saveViewAction } from "@/lib/actions/mediation/save-view";
import type { SaveView } from "@/lib/domain/mediation/schema";
import { viewAddress } from "@/lib/domain/mediation/view-address";
import { addressOf } from "@/lib/i18n/address";

interface SavedViewsProps {
  place: SaveView["place"];
  views: readonly { name: string; query: string }[];
  /** The filters of this very page, as they stand in the address. */
  query: string;
}

/** Views of a list that the reader kept by name, and a way to keep this one. Only the address is kept. */
export const SavedViews = ({ place, views, query }: SavedViewsProps) => {
  const t = useTranslations("mediator.views");
  const locale = useLocale();
  const current = views.find((view) => view.query === query);
  return (
    <Disclosure
      className="relative" summaryClassName={`${buttonLook({ size: "sm" })} cursor-pointer`}
      summary={<><Icon as={Bookmark} size="sm" />{current ? t("current", { name: current.name }) : t("title")}</>}
    >
      <div className="absolute right-0 z-30 mt-1 w-80 max-w-[calc(100vw-2rem)] space-y-3 rounded-md border border-line bg-paper p-4 shadow-float max-md:left-0">
        {views.length === 0 && <p className="text-fact text-ink-2">{t("none")}</p>}
        <ul className="divide-y divide-line-2">
          {views.map(({ name, query: kept }, index) => (
            <li key={name} className="flex items-center justify-between gap-3 py-1">
              <a href={addressOf(viewAddress(place, kept), locale)} aria-current={kept === query ? "true" : undefined}>{name}</a>
              <Form id={`forget-${place}-${index}`} action={deleteViewAction} labels={{}} look="plain">
                <HiddenField name="place" value={place} />
                <HiddenField name="name" value={name} />
                <SubmitButton variant="quiet" size="xs">{t("forget")}<span className="sr-only"> {name}</span></SubmitButton>
              </Form>
            </li>
          ))}
        </ul>
        <Form id={`keep-${place}`} action={saveViewAction} labels={{ name: t("name") }} look="plain">
          <HiddenField name="place" value={place} />
          <HiddenField name="query" value={query} />
          <TextField name="name" hint={t("nameHint")} />
          <SubmitButton variant="secondary" size="sm">{t("keep")}</SubmitButton>
        </Form>
      </div>
    </Disclosure>
  );
};
