import type { CDPSession } from '@playwright/test';

/** Attaches to the first worker that the page starts; asks what it holds, buffers too, in MB. */
export async function watchWorker(tools: CDPSession): Promise<() => Promise<number>> {
  const attached = new Promise<string>((resolve) =>
    tools.once('Target.attachedToTarget', ({ sessionId }) => resolve(sessionId)),
  );
  await tools.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  let last = 0;
  const ask = async (method: string): Promise<Record<string, number>> => {
    const sessionId = await attached;
    last += 1;
    const id = last;
    const answer = new Promise<Record<string, number>>((resolve) => {
      const hear = ({ message }: { message: string }) => {
        const told: { id?: number; result?: Record<string, number> } = JSON.parse(message);
        if (told.id !== id) return;
        tools.off('Target.receivedMessageFromTarget', hear);
        resolve(told.result ?? {});
      };
      tools.on('Target.receivedMessageFromTarget', hear);
    });
    await tools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    return answer;
  };
  return async () => {
    for (let turn = 0; turn < 2; turn += 1) await ask('HeapProfiler.collectGarbage');
    const { usedSize = 0, backingStorageSize = 0 } = await ask('Runtime.getHeapUsage');
    return (usedSize + backingStorageSize) / 1024 / 1024;
  };
}
