import { Refused } from './settle';

/** After the page has the focus again, large photos still take a while to arrive from the picker. */
const graceMs = 5_000;

let dropEarlier: (() => void) | null = null;

/**
 * Photos through the web view's own file input. Older web views send no `cancel` event: there the return of the
 * focus without a choice counts as cancelled. A second pick ends the first as cancelled. Must start within the tap.
 */
export function pickFiles(options: { from: 'camera' | 'library'; max: number }): Promise<Blob[]> {
  dropEarlier?.();
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.hidden = true;
    if (options.from === 'camera') input.setAttribute('capture', 'environment');
    else input.multiple = options.max > 1;

    let wentAway = false;
    let grace: ReturnType<typeof setTimeout> | undefined;
    const end = (tell: () => void) => {
      clearTimeout(grace);
      window.removeEventListener('blur', left);
      window.removeEventListener('focus', back);
      document.removeEventListener('visibilitychange', seen);
      input.remove();
      if (dropEarlier === cancel) dropEarlier = null;
      tell();
    };
    const cancel = () => end(() => reject(new Refused('cancelled')));
    const left = () => {
      wentAway = true;
      clearTimeout(grace);
    };
    const back = () => {
      if (!wentAway) return;
      clearTimeout(grace);
      grace = setTimeout(cancel, graceMs);
    };
    const seen = () => (document.visibilityState === 'hidden' ? left() : back());
    dropEarlier = cancel;
    window.addEventListener('blur', left);
    window.addEventListener('focus', back);
    document.addEventListener('visibilitychange', seen);
    input.addEventListener('cancel', cancel);
    input.addEventListener('change', () => {
      const files = Array.from(input.files ?? []).slice(0, options.max);
      if (files.length === 0) cancel();
      else end(() => resolve(files));
    });
    document.body.appendChild(input);
    try {
      input.click();
    } catch (error) {
      end(() => reject(error));
    }
  });
}
