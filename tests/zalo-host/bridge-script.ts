import { installBridge } from './bridge';
import { playedBy } from './log-in';
import { installStorage } from './native-storage';
import { installOpenings } from './openings';
import type { PhoneSettings } from './settings';

const agentOf = ({ system, zaloVersion, theme, language }: PhoneSettings): string => {
  const zalo = `${zaloVersion} ZaloTheme/${theme} ZaloLanguage/${language}`;
  return system === 'android'
    ? `Mozilla/5.0 (Linux; Android 13; SM-A125F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36 Zalo android/${zalo}`
    : `Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Zalo iOS/${zalo}`;
};

/** The emulator as one script to run before those of the page; in one, for the order of several is not promised. */
export function bridgeScript(settings: PhoneSettings): string {
  const { storage, system, lateMs } = settings;
  const call = (work: (told: never) => void, told: unknown) => `(${work})(${JSON.stringify(told)});`;
  const agent = JSON.stringify(agentOf(settings));
  return [
    `Object.defineProperty(navigator, 'userAgent', { get: () => ${agent} });`,
    call(installStorage, storage),
    call(installBridge, { system, played: playedBy(settings), lateMs }),
    call(installOpenings, null),
  ].join('\n');
}

/** The globals that the SDK reads once, as the document sets them before any script of the app. */
export const globalsScript = (
  appId: string,
  { theme, language }: Pick<PhoneSettings, 'theme' | 'language'>,
  app: unknown,
): string =>
  Object.entries({
    APP_ID: appId,
    zAppID: '1234567890',
    zTheme: theme,
    zLanguage: language,
    APP_CONFIG: { app },
  })
    .map(([name, value]) => `window.${name}=${JSON.stringify(value)};`)
    .join('');
