import type postgres from "postgres";

type Statement = postgres.Sql["unsafe"];
type Work = (inner: postgres.TransactionSql) => Promise<unknown>;

/** Calls that hand a connection to work of their own, with that work last. */
const handsOut: readonly (string | symbol)[] = ["begin", "savepoint"];

const preparing = <C extends postgres.Sql | postgres.TransactionSql>(client: C): C =>
  new Proxy(client, {
    get: (target, name): unknown => {
      // oxlint-disable-next-line no-unsafe-type-assertion -- a client is a function with properties: Reflect gives any of them as `any`
      const found = Reflect.get(target, name) as unknown;
      if (typeof found !== "function") return found;
      if (name === "unsafe") {
        const run: Statement = (query, parameters, options) => target.unsafe(query, parameters, { ...options, prepare: true });
        return run;
      }
      if (!handsOut.includes(name)) return found;
      return (...given: [...unknown[], Work]): unknown => {
        const work = given.at(-1) as Work;
        return Reflect.apply(found, target, [...given.slice(0, -1), (inner: postgres.TransactionSql) => work(preparing(inner))]);
      };
    },
  });

/**
 * The same client with each statement parsed and planned once a connection, where Drizzle has every one of them parsed and
 * planned anew and waits twice for it. For work that repeats the same few statements thousands of times: a connection keeps
 * each text that it ever saw.
 */
export const preparedClient = (client: postgres.Sql): postgres.Sql => preparing(client);
