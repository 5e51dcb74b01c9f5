import { Refused } from './settle';

/** Puts a text on the clipboard; where the clipboard interface is missing or refuses, through a selected text field. */
export async function copyText(text: string): Promise<void> {
  try {
    if (navigator.clipboard) return await navigator.clipboard.writeText(text);
  } catch {
    // Some web views show the interface and refuse every call: the older way below may still work.
  }
  if (typeof document.execCommand !== 'function') throw new Refused('unsupported');
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.setAttribute('aria-hidden', 'true');
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.appendChild(area);
  try {
    area.select();
    area.setSelectionRange(0, text.length);
    if (!document.execCommand('copy')) throw new Refused('unsupported');
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
