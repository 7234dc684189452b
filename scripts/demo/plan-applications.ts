import { audiences, generalRejections } from "@/scripts/demo/content/audiences";
import { personaApplications } from "@/scripts/demo/content/persona-applications";
import type { Candidate } from "@/scripts/demo/cast";
import type { Edition } from "@/scripts/demo/edition";
import { randomFor, type Random } from "@/scripts/demo/random";
import type { Story } from "@/scripts/demo/story";
import { tellApplication, type ApplicationDays } from "@/scripts/demo/tell-application";
import type { TraineePool } from "@/scripts/demo/trainee-pool";
import type { World } from "@/scripts/demo/world";

/** How far an application got, counted from the day on which it was sent; more frequent ones stand more often. */
const paths: readonly ((sent: number) => ApplicationDays)[] = [
  (sent) => [["apply", sent]],
  (sent) => [["apply", sent]],
  (sent) => [["apply", sent], ["see", sent + 1]],
  (sent) => [["apply", sent], ["shortlist", sent + 3]],
  (sent) => [["apply", sent], ["shortlist", sent + 2]],
  (sent) => [["apply", sent], ["shortlist", sent + 2], ["invite", sent + 4]],
  (sent) => [["apply", sent], ["see", sent + 1], ["reject", sent + 5]],
  (sent) => [["apply", sent], ["withdraw", sent + 4]],
  (sent) => [["draft", sent]],
];

/** Places that were offered to somebody, and what became of it. */
const offered: readonly { offer: string; days: ApplicationDays }[] = [
  { offer: "vmm-labo", days: [["apply", -22], ["invite", -18], ["accept", -12]] },
  { offer: "dv-python", days: [["apply", -20], ["shortlist", -17], ["accept", -9], ["decline", -6]] },
  { offer: "plein-buurtwerk", days: [["apply", -15], ["accept", -4], ["revoke", -2]] },
  { offer: "maas-verpleeg", days: [["apply", -15], ["invite", -11], ["accept", -3]] },
  { offer: "audit-auditor", days: [["apply", -15], ["shortlist", -10], ["accept", -2]] },
  { offer: "brugge-archeo", days: [["apply", -12], ["see", -10]] },
  { offer: "brugge-archeo", days: [["apply", -10]] },
];

const jobs: readonly (readonly [offer: string, count: number])[] = [
  ["hoa-jurist", 3], ["hoa-data", 4], ["hoa-ingenieur", 4], ["hoa-boekhouding", 3], ["hoa-sociaal", 3], ["hoa-communicatie", 2],
];

interface Applying {
  world: World;
  pool: TraineePool;
  open: ReadonlyMap<string, Edition>;
}

const editionFor = ({ open }: Applying, key: string): Edition => {
  const edition = open.get(key);
  if (!edition) throw new Error(`Nobody can apply for ${key}.`);
  return edition;
};

const told = ({ world, pool }: Applying, { candidate, edition, days, random }: { candidate: Candidate; edition: Edition; days: ApplicationDays; random: Random }): Story => {
  pool.apply(candidate, edition);
  const { reason, text } = random.pick(generalRejections);
  return tellApplication(world, {
    edition, candidate, days, motivation: pool.motivation(candidate, edition), withCv: random.chance(0.4), refusal: { reason, text },
  });
};

/** Places offered to the next student of the audience. */
const offeredStories = (applying: Applying): Story[] => offered.flatMap(({ offer, days }) => {
  const edition = editionFor(applying, offer);
  const [candidate] = applying.pool.applicants(audiences[offer] ?? [], edition, 9);
  return candidate ? [told(applying, { candidate, edition, days, random: randomFor(`offered ${offer}`) })] : [];
});

/** Up to five students of the audience at each schoolstage. */
const boardStories = (applying: Applying): Story[] => [...applying.open].flatMap(([key, edition]) => {
  const random = randomFor(`board of ${key}`);
  const wanted = key === "awv-communicatie" || edition.offer.form !== "school" ? 0 : random.between(1, 5);
  return applying.pool.applicants(audiences[key] ?? [], edition, 7).slice(0, wanted).map((candidate) => {
    // Before a place that was offered can make the offer full for some days.
    const sent = -random.between(8, 14);
    return told(applying, { candidate, edition, days: random.pick(paths)(sent), random });
  });
});

/** The temporary jobs of Antwerpen: newcomers with a diploma apply, some were hired. */
const jobStories = (applying: Applying): Story[] => jobs.flatMap(([key, count]) => {
  const edition = editionFor(applying, key);
  const random = randomFor(`jobs ${key}`);
  const free = applying.world.cast.candidates
    .filter(({ person, actor }) => person.situation === "newcomer" && !personaApplications.some(({ name }) => name === actor.name))
    .filter((_, index) => index % jobs.length === jobs.findIndex(([offer]) => offer === key));
  return free.slice(0, count).map((candidate, index) => {
    const days: ApplicationDays = index === 0
      ? [["apply", -15], ["shortlist", -13], ["invite", -12], ["accept", -6], ["confirm", -4]]
      : random.pick(paths)(-random.between(5, 13));
    return told(applying, { candidate, edition, days, random });
  });
});

const personaStories = (applying: Applying): Story[] => personaApplications.map(({ name, offer, ...plan }) => {
  const edition = editionFor(applying, offer);
  const candidate = applying.world.cast.candidate(name);
  applying.pool.apply(candidate, edition);
  return tellApplication(applying.world, { ...plan, edition, candidate, withCv: true });
});

/** Who applied for what is open now: what the personas see, what was offered, and the boards of everyone else. */
export const planApplications = (world: World, pool: TraineePool, open: ReadonlyMap<string, Edition>): Story[] => {
  const applying = { world, pool, open };
  return [...personaStories(applying), ...offeredStories(applying), ...boardStories(applying), ...jobStories(applying)];
};
