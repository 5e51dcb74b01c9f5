/** Between two pauses, in ms: with what else a frame takes, a slow phone still draws and takes touches. */
const usualMs = 8;

/** Goes on when the browser has had its turn. Not a timer: after some of them browsers let each wait 4 ms, which adds up. */
function afterPause(next: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    next();
  };
  port2.postMessage(null);
}

/** Does work to its end with pauses in between, after so many ms; what it yields says only that a pause may be made. */
export const inSlices = <T>(work: Generator<unknown, T>, sliceMs = usualMs): Promise<T> =>
  new Promise((resolve, reject) => {
    const slice = () => {
      try {
        const until = Date.now() + sliceMs;
        do {
          const { done, value } = work.next();
          if (done) return afterPause(() => resolve(value));
        } while (Date.now() < until);
        afterPause(slice);
      } catch (thrown) {
        reject(thrown);
      }
    };
    afterPause(slice);
  });

/** Does such work in one go. */
export function inOneGo<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
