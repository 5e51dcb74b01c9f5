/**
 * Leaves room for Android's status bar before the first paint, in the way in which the SDK does later (its
 * configAppView): the bar lies over the page, and Android's web view tells no safe area. On an iPhone the page's
 * `env(safe-area-inset-top)` counts.
 */
export function makeRoomForStatusBar(): void {
  try {
    const bridge: unknown = Reflect.get(window, 'ZaloJavaScriptInterface');
    if (typeof bridge !== 'object' || bridge === null || !/android/i.test(navigator.userAgent)) return;
    const ask: unknown = Reflect.get(bridge, 'getStatusBarHeight');
    // Called as the bridge's own, for native objects refuse anything else.
    const physical = typeof ask === 'function' ? Number(Reflect.apply(ask, bridge, [])) : 0;
    const height = Math.round(physical / window.devicePixelRatio);
    if (height > 0 && height < 100)
      document.documentElement.style.setProperty('--zaui-safe-area-inset-top', `${height}px`);
  } catch {
    // A bridge that refuses leaves the page as it is; the SDK sets the same value later.
  }
}
