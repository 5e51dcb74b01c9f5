// These functions run in the page. What they learn is written as performance marks and measures, so that nothing
// of the app's own is touched and nothing has to be asked while it starts.

/** tsx wraps functions in a helper of this name, which a page does not have. To run first, as text. */
export const beforeProbes = 'globalThis.__name = (value) => value;';

/** Marks `home-usable` when the search box has come and the main thread is free to take a key. */
export function markUsable(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('#home-search')) return;
    observer.disconnect();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => performance.mark('home-usable');
    port2.postMessage(null);
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Measures `keystroke`: from an input event until what stands under the box answers what is in it, and was painted. */
export function measureKeystrokes(): void {
  let start: number | null = null;
  window.addEventListener('input', () => (start = performance.now()), true);
  const observer = new MutationObserver(() => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]');
    const answers = document.querySelector<HTMLElement>('[data-answers]')?.dataset.answers;
    if (start === null || answers !== box?.value) return;
    const from = start;
    start = null;
    // A message that is sent while a frame is made comes when that frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => performance.measure('keystroke', { start: from, end: performance.now() });
    requestAnimationFrame(() => port2.postMessage(null));
  });
  observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['data-answers'] });
}

/**
 * Marks `first-results` when results of a query that waited have been painted, and measures `long-task` and `long-frame`
 * (over 50 ms).
 */
export function watchIndex(): void {
  const long = 50;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      performance.measure('long-task', { start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  let before = performance.now();
  const frame = (now: number) => {
    if (now - before > long) performance.measure('long-frame', { start: before, end: now });
    before = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const observer = new MutationObserver(() => {
    if (!document.querySelector('main li a[href*="/services/"]')) return;
    observer.disconnect();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => performance.mark('first-results');
    requestAnimationFrame(() => port2.postMessage(null));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** What a page can tell about its own start; times in ms from the navigation's start. */
export interface Told {
  firstPaint: number;
  firstContentfulPaint: number;
  largestContentfulPaint: number;
  usable: number;
  longTasks: { start: number; ms: number }[];
  /** Bodies as transferred; 0 from the cache, and from other origins, which tell no sizes. */
  files: { address: string; start: number; end: number; bytes: number }[];
}

/** Reads what the browser noted while the page started. */
export async function readStart(): Promise<Told> {
  const list = (type: string) =>
    new Promise<PerformanceEntry[]>((resolve) => {
      const found: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((entries) => found.push(...entries.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => {
        found.push(...observer.takeRecords());
        observer.disconnect();
        resolve(found);
      }, 200);
    });
  const [largest, longTasks] = await Promise.all([list('largest-contentful-paint'), list('longtask')]);
  const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? 0;
  const files = performance.getEntriesByType('resource').flatMap((entry) =>
    entry instanceof PerformanceResourceTiming
      ? [
          {
            address: entry.name,
            start: entry.startTime,
            end: entry.responseEnd,
            bytes: entry.transferSize > 0 ? entry.encodedBodySize : 0,
          },
        ]
      : [],
  );
  return {
    firstPaint: at('first-paint'),
    firstContentfulPaint: at('first-contentful-paint'),
    largestContentfulPaint: largest[largest.length - 1]?.startTime ?? 0,
    usable: at('home-usable'),
    longTasks: longTasks.map(({ startTime, duration }) => ({ start: startTime, ms: duration })),
    files,
  };
}
