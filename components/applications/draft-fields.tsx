import { HiddenField } from "@/components/forms/hidden-field";
import type { ApplicationFormStep } from "@/lib/domain/applications/schema";
import type { ApplicationForm } from "@/lib/domain/applications/view";

/** What every step carries: which offer, which version of the draft the reader saw, and where to go on. */
export const DraftFields = ({ form, next }: { form: ApplicationForm; next: ApplicationFormStep }) => (
  <>
    <HiddenField name="offerId" value={form.offer.id} />
    <HiddenField name="slug" value={form.offer.slug} />
    <HiddenField name="version" value={form.application?.version ?? 0} />
    <HiddenField name="next" value={next} />
  </>
);
