import type { AskedName } from '../../src/platform/fake';
import { createZaloPlatform } from '../../src/platform/zalo/platform';
import { asks } from '../platform/asks';

declare global {
  interface Window {
    /** Asks the Zalo platform, made over the real zmp-sdk, one thing; how it ended. */
    askPlatform(asked: AskedName): Promise<string>;
    platformOnline(): Promise<boolean>;
    platformHeard: string[];
  }
}

const platform = createZaloPlatform({
  appId: window.APP_ID,
  shareThumbnail: 'https://city.example/share.png',
});

window.platformHeard = [];
const hear = (what: string) => () => void window.platformHeard.push(what);
platform.events.onPause(hear('pause'));
platform.events.onResume(hear('resume'));
platform.events.onNetwork((online) => hear(online ? 'online' : 'offline')());
platform.events.onOpen((path) => hear(path)());

window.askPlatform = async (asked) => {
  const answer = await asks[asked](platform);
  return answer.ok ? 'ok' : answer.error;
};
window.platformOnline = () => platform.online();
