import { attendanceOf } from "@/scripts/demo/attendance-steps";
import type { DemoTurn } from "@/scripts/demo/content/instrument-placements";
import { officeHours } from "@/scripts/demo/demo-calendar";
import { processFor, type InstrumentFile, type Moment } from "@/scripts/demo/instrument-file";
import { agree, apply, choose, confirm, place, refer } from "@/scripts/demo/instrument-openings";
import * as steps from "@/scripts/demo/instrument-steps";
import type { Story } from "@/scripts/demo/story";

const opening = (file: InstrumentFile): Moment[] => {
  const { openings } = processFor(file);
  if (openings.includes("mediator") || openings.includes("training")) return [{ on: -64, run: place }];
  const first = openings.includes("referral") ? [{ on: -70, run: refer }, { on: -68, run: agree }] : [{ on: -70, run: apply }];
  return [...first, { on: -66, run: choose }, { on: -64, run: confirm }];
};

/** The plan, and the decision on it where somebody decides. */
const planning = (file: InstrumentFile): Moment[] => {
  const { plan, approval } = processFor(file);
  if (!plan) return [];
  const asked = { on: -56, run: steps.plan };
  if (approval === "none" || file.state === "approval-requested") return [asked];
  if (file.turns.includes("refused-first")) return [asked, { on: -54, run: steps.refuse }, { on: -52, run: steps.plan }, { on: -48, run: steps.approve }];
  return [asked, { on: -50, run: file.state === "refused" ? steps.refuse : steps.approve }];
};

const signing: Moment[] = [
  { on: -42, run: steps.present }, { on: -40, run: steps.signNext }, { on: -38, run: steps.signNext }, { on: -36, run: steps.signNext },
];

/** What was asked on the way, and answered or not. */
const onTheWay: Readonly<Partial<Record<DemoTurn, readonly Moment[]>>> = {
  extended: [{ on: 18, run: steps.askExtension }, { on: 22, run: steps.grantExtension }],
  "extension-refused": [{ on: 18, run: steps.askExtension }, { on: 22, run: steps.refuseExtension }],
  "extension-open": [{ on: 28, run: steps.askExtension }],
  "early-end-refused": [{ on: 16, run: steps.askEarlyEnd }, { on: 21, run: steps.refuseEarlyEnd }],
  "early-end-agreed": [{ on: 30, run: steps.askToLeave }, { on: 32, run: steps.grantEarlyEnd }],
  "early-end-open": [{ on: 30, run: steps.askEarlyEnd }],
  "stood-still": [{ on: 10, run: steps.suspend }, { on: 20, run: steps.resume }],
};

/** Before this length nobody looks back in the middle. */
const longEnough = 40;

const running = (file: InstrumentFile, length: number): Moment[] => [
  { on: -20, run: steps.tickAll }, { on: 0, run: steps.start },
  ...file.turns.flatMap((turn) => onTheWay[turn] ?? []),
  ...(length > longEnough && file.state !== "suspended" ? [{ on: Math.floor(length / 2) - 2, run: steps.evaluate("entity", "mid-term") }] : []),
  ...attendanceOf(file),
];

const closing = (file: InstrumentFile, length: number): Moment[] => [
  { on: length - 3, run: steps.evaluate("student", "final") }, { on: length - 2, run: steps.evaluate("entity", "final") }, { on: length, run: steps.complete },
  // After an IBO the host registers the contract at once; after an IBO+ its absence is flagged, unless it did too.
  ...(file.instrument === "ibo" || file.turns.includes("hired") ? [{ on: length + 1, run: steps.hire }] : []),
];

/** What happens, and when, up to the state of the file. */
const momentsOf = (file: InstrumentFile, length: number): Moment[] => {
  const arranged = [...opening(file), { on: -60, run: steps.arrange }];
  const decided = [...arranged, ...planning(file)];
  switch (file.state) {
    case "prepared":
      return arranged;
    case "approval-requested":
    case "refused":
    case "approved":
      return decided;
    case "presented":
      return [...decided, ...signing.slice(0, 2)];
    case "signed":
      return [...decided, ...signing, { on: -20, run: steps.tickHost }];
    case "cancelled":
      return [...decided, { on: -44, run: steps.cancel }];
    case "running":
      return [...decided, ...signing, ...running(file, length)];
    case "suspended":
      return [...decided, ...signing, ...running(file, length), { on: 24, run: steps.suspend }];
    case "ended-early":
      return [...decided, ...signing, ...running(file, length), { on: Math.floor(length / 2), run: steps.endEarly }];
    case "completed":
      return [...decided, ...signing, ...running(file, length), ...closing(file, length)];
  }
};

/** A placement of any kind, from how it begins to its state. */
export async function* tellInstrument(file: InstrumentFile): Story {
  const { calendar } = file.world;
  const [startsIn, endsIn] = [calendar.offsetOf(file.edition.startsOn), calendar.offsetOf(file.edition.endsOn)];
  const at = officeHours(calendar, file.random);
  for (const { on, run } of momentsOf(file, endsIn - startsIn).toSorted((a, b) => a.on - b.on)) {
    yield at(startsIn + on);
    await run(file);
  }
}
