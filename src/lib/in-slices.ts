/** Between two pauses, in ms: with what else a frame takes, a slow phone still draws and takes touches. */
const sliceMs = 12;

/** Not a timer: after some of them browsers let each wait 4 ms, which adds up. */
const pause = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Does work to its end with pauses in between; what it yields says only that a pause may be made. */
export async function inSlices<T>(work: Generator<unknown, T>): Promise<T> {
  for (;;) {
    const until = Date.now() + sliceMs;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (Date.now() < until);
    await pause();
  }
}

/** Does such work in one go. */
export function inOneGo<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
