import { isSmall } from "@/lib/domain/disclosure/linked-tables";
import type { Protected } from "@/lib/domain/disclosure/protect";
import { emptyKnowledge, type Knowledge } from "@/lib/domain/disclosure/testing/knowledge";
import { flemishGovernment, type DomainFigures } from "@/lib/domain/statistics/flemish-government";
import { workBasedLearning, type InstrumentFigures } from "@/lib/domain/statistics/work-based-learning";
import type { HalfCounts, HostCount, SchoolCounts, YearCounts } from "@/lib/domain/statistics/year-counts";
import { educationLevels } from "@/lib/domain/statistics/year-tables";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const parts = ["h1", "h2", "year"] as const;

/**
 * Gathers what was published about a year from the public answers alone: every page, file, chart and series is made of
 * them. Beside each number stands what it really is, to see whether the attacker is right.
 */
export class PublicKnowledge {
  readonly knowledge: Knowledge = emptyKnowledge();
  readonly truth = new Map<string, number>();
  /** Cells of which a zero tells about everyone else. */
  readonly revealing = new Set<string>();
  private readonly hiddenNotSmall: string[] = [];
  private hasMarks = false;
  shown = 0;
  hidden = 0;

  constructor(private readonly counts: YearCounts) {
    this.readWorkBasedLearning();
    this.readGovernment();
  }

  /** Parts that are hidden without being marked as small, where others are marked. A total is never marked. */
  get markedHidden(): string[] {
    const totals = new Set(this.knowledge.sums.map(({ total }) => total));
    return this.hasMarks ? this.hiddenNotSmall.filter((id) => !totals.has(id)) : [];
  }

  /** The counts that nobody may find. */
  get sensitive(): string[] {
    return [...this.truth].filter(([id, value]) => isSmall(value) || (value === 0 && this.revealing.has(id))).map(([id]) => id);
  }

  private see(id: string, figure: Protected, truth: number): string {
    if (figure.suppressed) this.hidden += 1;
    else if (truth > 0) this.shown += 1;
    if (figure.reason === "small") this.hasMarks = true;
    if (figure.reason === "neighbour") this.hiddenNotSmall.push(id);
    const hiddenWithin = figure.reason === "small" ? { least: 1, most: 4 } : { least: 0, most: Infinity };
    this.knowledge.bounds.set(id, figure.value === null ? hiddenWithin : { least: figure.value, most: figure.value });
    this.truth.set(id, truth);
    return id;
  }

  /** The same of what has a line only where there is something. */
  private seeListed(id: string, figure: Protected, truth: number): string {
    this.see(id, figure, truth);
    const known = this.knowledge.bounds.get(id);
    if (truth > 0 && known) this.knowledge.bounds.set(id, { ...known, least: Math.max(1, known.least) });
    return id;
  }

  /** People are at most what they did. */
  private atMost(smaller: string, larger: string): void {
    this.knowledge.inequalities.push({ terms: [[smaller, 1], [larger, -1]], atMost: 0 });
  }

  /** What is never shown but could be computed: the rest of a group. */
  private guess(id: string, truth: number): string {
    this.knowledge.bounds.set(id, { least: 0, most: Infinity });
    this.truth.set(id, truth);
    return id;
  }

  private sum(total: string, of: string[]): void {
    if (of.length > 0) this.knowledge.sums.push({ total, parts: of });
  }

  private started(instrument: string | null, part: string, count: (row: HalfCounts) => number = (row) => row.started): number {
    return sum(this.counts.halves.filter((row) => (instrument === null || row.instrument === instrument) && (part === "year" || row.half === part)).map(count));
  }

  private readWorkBasedLearning(): void {
    const instruments = [...new Set(this.counts.halves.map(({ instrument }) => instrument))];
    for (const part of parts) {
      const answer = workBasedLearning(this.counts, part, "2030-12-31");
      for (const item of answer.items) this.readInstrument(item, part);
      for (const instrument of instruments) this.seeNothing(instrument, part);
      if (answer.items.length > 0) this.sum(this.seeListed(`all/${part}`, answer.total, this.started(null, part)), instruments.map((instrument) => `${instrument}/${part}`));
      // Nothing registered in a half is no people in it.
      if (answer.items.length > 0) this.see(`persons/${part}`, answer.persons, this.counts.persons[part]);
      else this.knowledge.bounds.set(`persons/${part}`, { least: 0, most: 0 });
      if (answer.items.length > 0) this.atMost(`persons/${part}`, `all/${part}`);
    }
    this.linkYear(instruments);
    this.linkPersons();
  }

  private readInstrument({ instrument, started, education, outflow }: InstrumentFigures, part: "h1" | "h2" | "year"): void {
    const id = this.seeListed(`${instrument}/${part}`, started, this.started(instrument, part));
    this.sum(id, educationLevels.map((level) => this.see(`${instrument}/${level}/${part}`, education[level], this.started(instrument, part, (row) => row.education[level]))));
    if (outflow.status !== "measured" && outflow.status !== "suppressed") return;
    const answers = (key: "yes" | "answered") => this.started(instrument, part, (row) => (outflow.months === 12 ? row.after12m : row.after3m)[key]);
    const [yes, no, answered] = [this.guess(`yes/${id}`, answers("yes")), this.guess(`no/${id}`, answers("answered") - answers("yes")), this.guess(`answered/${id}`, answers("answered"))];
    this.sum(answered, [yes, no]);
    this.knowledge.inequalities.push({ terms: [[answered, 1], [id, -1]], atMost: 0 });
    if (outflow.percentage === null) return;
    // A whole per cent is what it is rounded from, and it is only shown of 20 answers or more.
    this.knowledge.inequalities.push({ terms: [[yes, 100], [answered, -(outflow.percentage + 0.5)]], atMost: 0 });
    this.knowledge.inequalities.push({ terms: [[yes, -100], [answered, outflow.percentage - 0.5]], atMost: 0 });
    this.knowledge.inequalities.push({ terms: [[answered, -1]], atMost: -20 });
  }

  /** An instrument without a line had no actions in that half. */
  private seeNothing(instrument: string, part: string): void {
    for (const id of [`${instrument}/${part}`, ...educationLevels.map((level) => `${instrument}/${level}/${part}`)]) {
      if (!this.knowledge.bounds.has(id)) this.knowledge.bounds.set(id, { least: 0, most: 0 });
    }
  }

  private linkYear(instruments: readonly string[]): void {
    for (const instrument of instruments) {
      for (const id of [instrument, ...educationLevels.map((level) => `${instrument}/${level}`)]) this.sum(`${id}/year`, [`${id}/h1`, `${id}/h2`]);
      for (const group of ["yes", "no", "answered"]) this.linkOutflow(`${group}/${instrument}`);
    }
  }

  private linkOutflow(id: string): void {
    const halves = [`${id}/h1`, `${id}/h2`].filter((half) => this.truth.has(half));
    if (this.truth.has(`${id}/year`) && halves.length === 2) this.sum(`${id}/year`, halves);
  }

  private linkPersons(): void {
    const { h1, h2, year } = this.counts.persons;
    const both = this.guess("persons/both", h1 + h2 - year);
    const [only1, only2] = [this.guess("persons/only-h1", year - h2), this.guess("persons/only-h2", year - h1)];
    this.sum("persons/h1", [only1, both]);
    this.sum("persons/h2", [only2, both]);
    this.sum("persons/year", [only1, only2, both]);
  }

  private readGovernment(): void {
    const { school, offered, agreements, hired } = this.counts;
    const answer = flemishGovernment(this.counts);
    if (school) this.readSchool(school, answer);
    if (offered) {
      const hosts = new Map<string, HostCount>();
      for (const { domain, entity, places } of offered) {
        const key = `${domain}/${entity}`;
        hosts.set(key, { domain, entity, count: (hosts.get(key)?.count ?? 0) + places });
      }
      this.see("offered", answer.offeredPlaces, sum(offered.map(({ places }) => places)));
      this.sum("offered", this.readDomains("offered", answer.offeredDomains, [...hosts.values()]));
      this.sum("offered", answer.offeredInstruments.map(({ instrument, count }) =>
        this.see(`offered/${instrument}`, count, sum(offered.filter((row) => row.instrument === instrument).map(({ places }) => places)))));
    }
    if (agreements) {
      this.see("agreements", answer.agreementsSigned, sum(agreements.map(({ count }) => count)));
      this.sum("agreements", this.readDomains("agreements", answer.agreementDomains, agreements));
    }
    if (hired) {
      this.see("hired", answer.hiredAfterwards, hired.persons);
      this.sum("hired", Object.entries<Protected>(answer.hiredDelay).map(([delay, figure]) => this.see(`hired/${delay}`, figure, Object.entries(hired.delay).find(([key]) => key === delay)?.[1] ?? 0)));
      this.sum("hired", answer.hiredInstruments.map(({ instrument, count }) => this.seeListed(`hired/${instrument}`, count, hired.instruments.find((row) => row.instrument === instrument)?.persons ?? 0)));
    }
  }

  private readDomains(theme: string, domains: readonly DomainFigures[], hosts: readonly HostCount[]): string[] {
    return domains.map(({ domain, count, entities }) => {
      const within = hosts.filter((host) => host.domain === domain);
      const id = this.seeListed(`${theme}/${domain}`, count, sum(within.map((host) => host.count)));
      this.sum(id, entities.map(({ entity, count: figure }) => this.seeListed(`${theme}/${domain}/${entity}`, figure, within.find((host) => host.entity === entity)?.count ?? 0)));
      return id;
    });
  }

  private readSchool(school: SchoolCounts, answer: ReturnType<typeof flemishGovernment>): void {
    const all = this.guess("school", school.placements);
    const unknownVia = this.guess("via-unknown", school.placements - school.viaSchool - school.viaTrainingCentre);
    this.sum(all, [this.see("via-school", answer.viaSchool, school.viaSchool), this.see("via-centre", answer.viaTrainingCentre, school.viaTrainingCentre), unknownVia]);
    this.sum(all, this.readDomains("school", answer.domains, school.hosts));
    this.sum("school/year", [all, this.guess("elsewhere", this.started("school", "year") - school.placements)]);
    const persons = this.guess("persons", school.persons);
    for (const partition of ["education", "gender", "age"] as const) {
      const truth: Record<string, number> = school[partition];
      this.sum(persons, Object.entries<Protected>(answer[partition]).map(([name, figure]) => this.see(`${partition}/${name}`, figure, truth[name] ?? 0)));
    }
    this.readPeopleAndActions(school);
    const { facilitated } = school;
    if (!facilitated) return;
    this.sum(persons, [this.see("facilitated", answer.facilitated.persons, facilitated.persons), this.guess("not-facilitated", school.persons - facilitated.persons)]);
    for (const group of ["foreignOrigin", "disability"] as const) {
      const truth = facilitated[group];
      if (truth === null) continue;
      const rest = this.guess(`not-${group}`, facilitated.persons - truth);
      this.sum("facilitated", [this.see(group, answer.facilitated[group], truth), rest]);
      if (facilitated.persons > 0) this.revealing.add(rest);
    }
  }

  /** Everyone counted among the people of these internships did one, and is among the people of the year; the others did something else. */
  private readPeopleAndActions(school: SchoolCounts): void {
    this.atMost("persons", "school");
    this.sum("persons/year", ["persons", this.guess("persons/other", this.counts.persons.year - school.persons)]);
    this.sum("all/year", ["school", this.guess("actions/other", this.started(null, "year") - school.placements)]);
    this.atMost("persons/other", "actions/other");
    for (const level of educationLevels) this.atMost(`education/${level}`, `school/${level}/year`);
  }
}
