import postgres from "postgres";

/** The ways in to be measured: statements on their own, and transactions. */
export interface Driver {
  write(run: number, name: string): Promise<unknown>;
  rollBack(): Promise<unknown>;
  close(): Promise<unknown>;
}

export interface LostWrites {
  acknowledged: number;
  lost: number;
}

/** Writes that wait when the transaction begins: below, at and above the 100 that the driver sends ahead. */
const backlogs = [1, 5, 20, 50, 90, 99, 100, 101, 110, 150, 200, 300, 400];

/** Keeps a transaction open long enough that statements of others could fall into it. */
export const heldMilliseconds = 5;

/** A driver on pools of postgres.js: one for both, or one for each. */
export const driverOn = (url: string, size: number, pools: "one" | "two"): Driver => {
  const open = () => postgres(url, { max: size, onnotice: () => undefined });
  const single = open();
  const transactions = pools === "one" ? single : open();
  return {
    write: (run, name) => single`insert into acknowledged (run, name) values (${run}, ${name})`,
    rollBack: () =>
      transactions.begin(async (tx) => {
        await tx`select pg_sleep(${heldMilliseconds / 1_000})`;
        throw new Error("rolled back on purpose");
      }),
    close: () => Promise.all([single.end({ timeout: 1 }), transactions.end({ timeout: 1 })]),
  };
};

const ignore = () => undefined;

/** Lets transactions roll back among waiting writes, and counts the acknowledged writes that are not there afterwards. */
export const countLostWrites = async (url: string, drivers: readonly Driver[]): Promise<LostWrites> => {
  const observer = postgres(url, { max: 1, onnotice: ignore });
  await observer`create table if not exists acknowledged (run int, name text)`;
  await observer`truncate acknowledged`;
  const acknowledged = new Set<string>();
  let run = 0;
  for (const driver of drivers) {
    for (const backlog of backlogs) {
      run += 1;
      const write = (name: string, of: number) => driver.write(of, name).then(() => acknowledged.add(`${of} ${name}`), ignore);
      const some = (part: string, of: number) => Array.from({ length: backlog }, (_, index) => write(`${part} ${index}`, of));
      await Promise.all([...some("before", run), driver.rollBack().catch(ignore), ...some("after", run)]);
    }
    await driver.close();
  }
  const stored = await observer`select run || ' ' || name as row from acknowledged`;
  await observer.end();
  const there = new Set(stored.map((row) => String(row.row)));
  return { acknowledged: acknowledged.size, lost: [...acknowledged].filter((name) => !there.has(name)).length };
};
