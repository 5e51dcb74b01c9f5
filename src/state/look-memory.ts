import { appId, hostLanguage } from '../lib/host-globals';

/** How the app looks on this phone. */
export interface KeptLook {
  theme: 'auto' | 'light' | 'dark';
  text: 100 | 125 | 150;
  language: 'vi' | 'en';
}

const name = () => `${appId()}/look`;
/** Until she chooses: the phone's theme, and Zalo's language. */
const plain = (): KeptLook => ({ theme: 'auto', text: 100, language: hostLanguage() ?? 'vi' });

/**
 * The look chosen before. It has to be known before the first paint, so it is read from localStorage, where nothing
 * else is kept; where that is missing or damaged the plain look stands.
 */
export function keptLook(): KeptLook {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name()) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return plain();
    const { theme, text, language } = kept as Record<string, unknown>;
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
      text: text === 125 || text === 150 ? text : 100,
      language: language === 'en' || language === 'vi' ? language : plain().language,
    };
  } catch {
    return plain();
  }
}

/** Remembers the look; where the host forbids it, it lasts until the app is closed. */
export function keepLook(look: KeptLook): boolean {
  try {
    localStorage.setItem(name(), JSON.stringify(look));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the look with everything else this phone kept. */
export function forgetLook(): void {
  try {
    localStorage.removeItem(name());
  } catch {
    return;
  }
}
