import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { StartError } from "@/scripts/site/start-error";

type PortState = "free" | "taken" | "forbidden";

const tryListen = (port: number, host: string): Promise<PortState> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve("taken");
      else if (error.code === "EACCES") resolve("forbidden");
      // No IPv6 on this machine: nobody else can listen there either.
      else if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") resolve("free");
      else reject(error);
    });
    server.listen(port, host, () => server.close(() => resolve("free")));
  });

/** Browsers try both addresses of `localhost`, so a stranger on either would be met instead of us. */
const stateOf = async (port: number): Promise<PortState> => {
  const onFour = await tryListen(port, "127.0.0.1");
  return onFour === "free" ? tryListen(port, "::1") : onFour;
};

/** The remains of a killed start need a moment to notice that they are alone. */
const patienceMilliseconds = 2_000;

/**
 * Waits until the port is ours to take.
 * @throws StartError
 */
export const assertPortFree = async (port: number): Promise<void> => {
  const deadline = Date.now() + patienceMilliseconds;
  let state = await stateOf(port);
  while (state === "taken" && Date.now() < deadline) {
    await sleep(100);
    state = await stateOf(port);
  }
  if (state === "taken") {
    throw new StartError(`Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`);
  }
  if (state === "forbidden") {
    throw new StartError(`This user may not open port ${port}. Choose a port above 1023: PORT=3000 npm start`);
  }
};
