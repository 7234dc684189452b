import type { Moment } from "@/scripts/demo/demo-calendar";

/**
 * Something that happens over months: it yields the moment at which it goes on, does one thing, and yields the next.
 * Many are told at once, in the order of their moments, so that everyone acts in the world as it was on that day.
 */
export type Story = AsyncGenerator<Moment, void>;

interface Teller {
  at: Moment;
  story: Story;
}

const earliest = (tellers: readonly Teller[]): Teller | undefined =>
  tellers.reduce<Teller | undefined>((first, teller) => (first === undefined || teller.at < first.at ? teller : first), undefined);

const setClock = (moment: string | undefined, demo: string | undefined): void => {
  for (const [name, value] of [["APP_TODAY", moment], ["DEMO", demo]] as const) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
};

const tell = async (stories: readonly Story[], horizon: Moment): Promise<void> => {
  const tellers: Teller[] = [];
  for (const story of stories) {
    const first = await story.next();
    if (!first.done) tellers.push({ at: first.value, story });
  }
  for (let teller = earliest(tellers); teller !== undefined && teller.at < horizon; teller = earliest(tellers)) {
    setClock(teller.at, "1");
    const step = await teller.story.next();
    if (step.done) tellers.splice(tellers.indexOf(teller), 1);
    else teller.at = step.value;
  }
};

/**
 * Tells all stories up to the horizon, one step at a time, each with the clock of this process at its moment; what lies
 * later is left untold. Of two at one moment the one that stands first in the list goes first. The clock is set back
 * afterwards, whatever happens.
 */
export const tellStories = async (stories: readonly Story[], horizon: Moment): Promise<void> => {
  const { APP_TODAY, DEMO } = process.env;
  try {
    await tell(stories, horizon);
  } finally {
    setClock(APP_TODAY, DEMO);
  }
};
