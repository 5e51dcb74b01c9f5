/**
 * What Zalo opens above or beside the app, in the page: a web page in a window of its own, and the event that tells of
 * its closing. Runs before every script of the page, by itself.
 */
export function installOpenings(): void {
  window.zaloHostOpen = (action, options) => {
    const url = typeof options === 'object' && options !== null && 'url' in options ? options.url : '';
    if (typeof url !== 'string' || !/^https?:/.test(url)) return;
    if (action === 'action.open.outapp') {
      // Another app takes the screen, and this one sleeps.
      window.open(url, '_blank');
      window.zaloHost.tell('h5.event.paused');
    }
    if (action === 'action.open.inapp') {
      const above = window.open(url, '_blank');
      const timer = setInterval(() => {
        if (above && !above.closed) return;
        clearInterval(timer);
        window.zaloHost.tell('h5.event.webview.close', {});
      }, 100);
    }
  };
}
