import type { Task } from "graphile-worker";
import { refreshStatistics } from "@/lib/server/statistics/refresh-statistics";

/** Brings the figures up to date, so that hardly any reader has to wait for it. Does nothing when nothing changed. */
export const refreshStatisticsJob: Task = () => refreshStatistics();
