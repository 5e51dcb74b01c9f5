/** How Zalo behaves when one of its actions is asked for. */
export type Mood =
  | 'granted'
  | 'denied'
  | 'never-again'
  | 'cancelled'
  | 'limited'
  | 'unsupported'
  | 'late'
  | 'twice'
  | 'rubbish'
  | 'silent';

/** The two kinds of phone, which Zalo answers differently. */
export type System = 'android' | 'ios';

/** A refusal as the native side sends it. */
export interface NativeError {
  error_code: number;
  error_message: string;
}

/** What an action does when it is asked: its mood, the data if it is granted, the error if it is refused. */
export interface Played {
  mood: Mood;
  data: unknown;
  error: NativeError | null;
}

/** What one action answers with: its data, and the native codes that its own moods have. */
interface NativeAnswer {
  data: unknown;
  denied?: Record<System, number>;
  cancelled?: Record<System, number>;
}

const both = (code: number): Record<System, number> => ({ android: code, ios: code });

/**
 * Answers by action, as far as the SDK's code tells what it accepts; the codes are those that its own tables translate.
 * What is not in a table (a closed scanner, a refused share) is a guess that src/platform/README.md lists.
 */
export const answers: Record<string, NativeAnswer> = {
  'action.jump.login': { data: {} },
  'action.mp.user.authorize': { data: { 'scope.userInfo': true }, denied: both(-201) },
  'action.mp.get.number': { data: { token: 'zalo-phone-token-#' }, denied: { android: -101, ios: -10 } },
  'action.get.location': { data: { token: 'zalo-location-token-#' }, denied: both(-1) },
  'action.open.sharesheet': {
    data: { status: 1, share_type: 1, uid_to_size: 1 },
    denied: both(-201),
    cancelled: both(-2003),
  },
  'action.open.inapp': { data: {} },
  'action.open.outapp': { data: {} },
  'action.open.phone': { data: {} },
  'action.open.sms': { data: {} },
  'action.open.chat': { data: {} },
  'action.open.qr': { data: { content: 'H24.26-261111-0418' }, cancelled: both(-101) },
  'action.pick.media': {
    data: { path: [] },
    denied: both(-101),
    cancelled: { android: 999, ios: -10 },
  },
  'action.save.image.gallery': { data: {}, denied: { android: -101, ios: -10 } },
  'action.follow.oa': { data: { status: 1 }, denied: both(-201) },
  'action.mp.interact.oa': { data: {}, denied: both(-201) },
  'action.ma.menu.permission': { data: {} },
  'action.webview.networktype': { data: { network: 0 } },
  'action.window.close': { data: {} },
  'action.change.actionbar': { data: {} },
  'action.change.actionbar.leftbutton.type': { data: {} },
  'action.change.title.header': { data: {} },
  'action.change.bottombar': { data: {} },
};

/** The refusal that a mood sends; null where the mood answers otherwise. */
function errorOf(action: string, mood: Mood, system: System): NativeError | null {
  const known = answers[action];
  const told = (error_code: number, error_message: string) => ({ error_code, error_message });
  if (mood === 'denied') return told(known?.denied?.[system] ?? -201, 'User denied');
  if (mood === 'never-again') return told(-201, 'permission required!');
  if (mood === 'cancelled') return told(known?.cancelled?.[system] ?? -2003, 'User cancelled');
  if (mood === 'limited') return told(-400, 'Too many requests');
  if (mood === 'unsupported') return told(-5, 'Not supported');
  return null;
}

/** What an action plays in a mood; `data` instead of its usual data. */
export const playOf = (action: string, mood: Mood, system: System, data?: unknown): Played => ({
  mood,
  data: data ?? answers[action]?.data ?? {},
  error: errorOf(action, mood, system),
});
