import type { Played, System } from './answers';

/** One native call as the emulator saw it. */
export interface NativeCall {
  action: string;
  options: unknown;
  hasAccessToken: boolean;
}

/** What the emulator is told before the page starts. */
export interface BridgeSettings {
  system: System;
  played: Record<string, Played>;
  /** How late "late" is. */
  lateMs: number;
}

/** The emulator as tests reach it in the page. */
export interface BridgeHandle {
  calls: NativeCall[];
  /** Exceptions that the page threw into Zalo's own call. */
  thrown: string[];
  /** Sends an event; as base64 JSON or as plain JSON text. */
  tell(event: string, data?: unknown, form?: 'base64' | 'text'): void;
  /** Events that a listener confirmed. */
  heard: string[];
}

declare global {
  interface Window {
    zaloHost: BridgeHandle;
    /** Moods that a test changed; they win over those of the start. */
    zaloHostMoods?: Record<string, Played>;
    zaloHostStorage?: (request: string) => string;
    /** Opens what an action leads to. */
    zaloHostOpen?: (action: string, options: unknown) => void;
    zaloJSV2?: { zalo_h5_event_handler(id: string, name: string, data: string): void };
    onNativeMessage?: (serial: string, action: string) => (answer: unknown) => void;
  }
}

/**
 * Zalo's native side in the page. Runs before every script of the page, by itself: nothing outside this function
 * exists there. Protocol: what zmp-sdk 2.51.6 sends and accepts (src/platform/README.md).
 */
export function installBridge({ system, played, lateMs }: BridgeSettings): void {
  const handle: BridgeHandle = {
    calls: [],
    thrown: [],
    heard: [],
    tell(event, data, form = 'base64') {
      const json = data === undefined ? '' : JSON.stringify(data);
      const text = form === 'base64' && json ? btoa(encodeURIComponent(json)) : json;
      window.zaloJSV2?.zalo_h5_event_handler(String(handle.heard.length + 1), event, text);
    },
  };
  window.zaloHost = handle;

  function send(callback: unknown, answer: unknown): void {
    try {
      // Android evaluates a text that names the receiver; an iPhone is given the receiver itself.
      const [, serial = '', action = ''] =
        /^window\.onNativeMessage\("([^"]*)", "([^"]*)"\)$/.exec(String(callback)) ?? [];
      const receive = typeof callback === 'function' ? callback : window.onNativeMessage?.(serial, action);
      receive?.(system === 'android' && typeof answer !== 'string' ? JSON.stringify(answer) : answer);
    } catch (error) {
      handle.thrown.push(String(error));
    }
  }

  function jsCall(_: string, action: string, accessToken: string, options: string, callback: unknown) {
    handle.calls.push({ action, options: JSON.parse(options || '{}'), hasAccessToken: accessToken !== '' });
    const how = window.zaloHostMoods?.[action] ??
      played[action] ?? { mood: 'unsupported', data: null, error: null };
    // A token is good once, so each answer brings another.
    const data = JSON.parse(JSON.stringify(how.data ?? null).replace(/#/g, String(handle.calls.length)));
    const granted = { action, error_code: 0, error_message: '', data };
    const refused = {
      action,
      ...(how.error ?? { error_code: -5, error_message: 'Not supported' }),
      data: {},
    };
    const answer = how.error || how.mood === 'unsupported' ? refused : granted;
    if (how.mood === 'silent') return;
    if (how.mood === 'rubbish') {
      setTimeout(() => send(callback, '<<no json>>'), 5);
      return;
    }
    if (answer === granted) window.zaloHostOpen?.(action, JSON.parse(options || '{}'));
    setTimeout(() => send(callback, answer), how.mood === 'late' ? lateMs : 5);
    if (how.mood === 'twice') setTimeout(() => send(callback, answer), 25);
  }

  Object.assign(window, {
    ZJSBridge: {},
    ZaloJavaScriptInterface: {
      jsCall,
      processActionMPDS: (request: string) => window.zaloHostStorage?.(request) ?? '',
      jsH5EventCallback: (_: string, name: string) => handle.heard.push(name),
      // Physical pixels, as Android tells: 24 of the page's at three to one.
      getStatusBarHeight: () => 24 * window.devicePixelRatio,
      checkCameraPermission: () => 'grant',
    },
  });
}
