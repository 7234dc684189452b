import { useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SubmitButton } from "@/components/forms/submit-button";
import { Panel } from "@/components/ui/panel";
import { decideDuplicateGroupAction } from "@/lib/actions/imports/decide-duplicate-group";
import { groupQuery, type DuplicateGroupPreview } from "@/lib/domain/imports/duplicate-group";

/** Which pairs the decision is about: what the person saw, and nothing else. */
const SeenPairs = ({ group: { key, last, seen }, decision }: { group: DuplicateGroupPreview; decision: "merge" | "apart" }) => (
  <>
    {Object.entries({ ...groupQuery(key), last, seen, decision }).map(([name, value]) => <HiddenField key={name} name={name} value={value} />)}
  </>
);

/** What would happen to the pairs of a group, and the decision itself. */
export const DuplicateGroupForm = ({ group }: { group: DuplicateGroupPreview }) => {
  const t = useTranslations("imports.duplicates");
  const [first, second] = group.sources;
  const left = group.seen - group.clear;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Panel title={t("group.mergeTitle")}>
        {group.clear === 0 ? <p className="measure text-fact">{t("group.noneClear")}</p> : (
          <Form id="merge-group" action={decideDuplicateGroupAction} labels={{ counts: t("group.which") }} look="plain">
            <SeenPairs group={group} decision="merge" />
            <p className="measure text-fact">{t("group.fewer", { count: group.clear })}</p>
            {left > 0 && <p className="measure text-fact">{t("group.left", { count: left })}</p>}
            {second.id === ""
              ? <><HiddenField name="counts" value="" /><p className="measure text-fact">{t("group.ownCounts")}</p></>
              : <RadioGroup name="counts" look="line" defaultValue={first.id} options={[first, second].map(({ id, name }) => ({ value: id, label: name ?? t("own") }))} />}
            <SubmitButton>{t("group.merge", { count: group.clear })}</SubmitButton>
          </Form>
        )}
      </Panel>
      <Panel title={t("group.apartTitle")}>
        <Form id="apart-group" action={decideDuplicateGroupAction} labels={{}} look="plain">
          <SeenPairs group={group} decision="apart" />
          <p className="measure text-fact">{t("group.both", { count: group.seen })}</p>
          <SubmitButton variant="secondary">{t("group.apart", { count: group.seen })}</SubmitButton>
        </Form>
      </Panel>
    </div>
  );
};
