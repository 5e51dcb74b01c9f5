import type { Mood, System } from './answers';
import type { StorageSettings } from './native-storage';
import type { ServerSettings } from './servers';

/** What may be said about a phone. */
export interface PhoneSettings {
  city: 'haiphong' | 'vungtau';
  /** A built upload to start instead of the city's. */
  folder?: string;
  system: System;
  /** The number in the user agent; old Zalos lack some calls. */
  zaloVersion: string;
  theme: 'light' | 'dark';
  language: 'vi' | 'en';
  /** How actions answer; what is not named is granted. */
  moods: Record<string, Mood>;
  lateMs: number;
  servers: ServerSettings;
  storage: StorageSettings;
  /** What the log-in tells beside its cookies (`miniProgramConfig`). */
  login: Record<string, unknown>;
}

/** A new Zalo on an Android phone, whose citizen allows everything. */
export const usualPhone: PhoneSettings = {
  city: 'haiphong',
  system: 'android',
  zaloVersion: '25081900',
  theme: 'light',
  language: 'vi',
  moods: {},
  lateMs: 1_500,
  servers: { token: 'granted', tokenLifeSeconds: 3_600, consent: { 'scope.userInfo': true } },
  storage: { quotaBytes: 5 * 1024 * 1024, whenFull: 'evict', ignoresRemove: false },
  login: {},
};
