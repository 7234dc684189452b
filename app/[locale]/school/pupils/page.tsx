import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { requireRole } from "@/lib/server/auth/session";
import { listPupils } from "@/lib/server/school/list-pupils";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("workspace.tab"))("pupils") });

export default async function PupilsPage() {
  const actor = await requireRole("school");
  const [pupils, t] = await Promise.all([listPupils(actor), getTranslations("workspace")]);
  return (
    <div className="space-y-6">
      <h1>{t("tab.pupils")}</h1>
      {pupils.length === 0 ? <EmptyState title={t("pupils.none")} /> : (
        <div className="overflow-hidden rounded-md border border-line bg-paper">
          <DataTable
            caption={t("tab.pupils")} isCaptionHidden look="boxed" rows={pupils} rowKey={(row) => row.id}
            columns={[
              { key: "name", header: t("pupils.name"), isRowHeader: true, cell: (row) => row.name },
              { key: "course", header: t("pupils.course"), cell: (row) => row.course },
              { key: "supervisor", header: t("pupils.supervisor"), cell: (row) => row.supervisorName ?? t("pupils.noSupervisor") },
              { key: "applications", header: t("pupils.applications"), align: "end", cell: (row) => row.openApplications },
              { key: "placements", header: t("pupils.placements"), align: "end", cell: (row) => row.placements },
            ]}
          />
        </div>
      )}
    </div>
  );
}
