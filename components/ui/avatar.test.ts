import { expect, test } from "vitest";
import { initialsOf } from "./avatar";

test.each([
  ["Karen D.", "KD"],
  ["Agentschap Wegen en Verkeer", "AV"],
  ["Łukasz Żak", "ŁŻ"],
  ["Opgroeien", "O"],
  ["", ""],
])("%s has the initials %s", (name, initials) => expect(initialsOf(name)).toBe(initials));
