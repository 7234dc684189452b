import { parseArgs } from "node:util";
import { attackYear } from "@/lib/domain/statistics/testing/attack-year";
import { randomYear } from "@/lib/domain/statistics/testing/random-year";

/**
 * `npm run attack [-- --registers N]`: attacks N random registers (1,000) with every public answer about the year, and
 * prints what the attacker found, how many cells are hidden and how much of what was counted is lost to readers.
 */
const { values } = parseArgs({ options: { registers: { type: "string", default: "1000" }, from: { type: "string", default: "1" } } });
const [registers, from] = [Number(values.registers), Number(values.from)];
if (!Number.isInteger(registers) || registers < 1 || !Number.isInteger(from) || from < 1) {
  console.error("--registers and --from want a whole number above 0.");
  process.exit(2);
}

const total = { sensitive: 0, hidden: 0, shown: 0, found: 0, mistaken: 0 };
const started = performance.now();
for (let seed = from; seed < from + registers; seed += 1) {
  const { found, mistaken, ...counts } = attackYear(randomYear(seed));
  for (const cell of found) console.error(`register ${seed}: ${cell} was computed`);
  for (const cell of mistaken) console.error(`register ${seed}: the attacker is wrong about ${cell}`);
  total.sensitive += counts.sensitive;
  total.hidden += counts.hidden;
  total.shown += counts.shown;
  total.found += found.length;
  total.mistaken += mistaken.length;
  if (process.stdout.isTTY) process.stdout.write(`\r${seed - from + 1} / ${registers}`);
}
if (process.stdout.isTTY) process.stdout.write("\n");
console.table({
  "random registers": registers,
  "counts nobody may find": total.sensitive,
  "computed by the attacker": total.found,
  "cells hidden": total.hidden,
  "cells above 0 shown": total.shown,
  "information lost (%)": Math.round((1000 * total.hidden) / (total.hidden + total.shown)) / 10,
  "seconds": Math.round((performance.now() - started) / 1000),
});
process.exit(total.found + total.mistaken === 0 ? 0 : 1);
