/** A global of the page that runs the app. */
function told(name: string): string {
  const value: unknown = typeof window === 'undefined' ? undefined : Reflect.get(window, name);
  return typeof value === 'string' ? value : '';
}

/** The app's id as Zalo's page tells it; outside Zalo a name of our own. It begins every name that we keep. */
export const appId = (): string => told('APP_ID') || 'citizen-app';

/** Whether Zalo itself is dark; null where nobody tells, and the phone's own setting counts (zmp-sdk, getSystemInfo). */
export function hostIsDark(): boolean | null {
  const theme = told('zTheme');
  return theme ? theme === 'dark' : null;
}

/** The language of Zalo, if it is one of ours (zmp-sdk, getSystemInfo). */
export function hostLanguage(): 'vi' | 'en' | null {
  const language = told('zLanguage').slice(0, 2);
  return language === 'vi' || language === 'en' ? language : null;
}
