import { city } from '@city';
import css from './shell.module.css';

/**
 * Paints the app's outline with plain DOM, before any library is fetched: in Zalo there is no index.html of ours,
 * so this is the first thing that a citizen on a slow network sees. React replaces it.
 */
export function paintShell(root: HTMLElement): void {
  document.title = city.name;
  const home = /^(\/zapps\/[^/]+)?\/?$/.test(location.pathname);
  const bar = block(home ? css.hero : css.bar);
  if (home) bar.append(text('p', css.name, city.name), block(css.search));
  const rest = block(css.rest);
  for (let line = 0; line < 4; line += 1) rest.append(block(css.line));
  const status = text(
    'p',
    'hidden-visually',
    document.documentElement.lang === 'en' ? 'Loading' : 'Đang tải',
  );
  status.setAttribute('role', 'status');
  show(root, bar, status, rest);
}

/** Says that the app could not be fetched, and offers to try again; nothing of React is needed for it. */
export function paintFailure(root: HTMLElement): void {
  const english = document.documentElement.lang === 'en';
  const box = block(css.failure);
  box.setAttribute('role', 'alert');
  const again = document.createElement('button');
  again.type = 'button';
  again.className = css.again ?? '';
  again.textContent = english ? 'Try again' : 'Thử lại';
  again.addEventListener('click', () => location.reload());
  const phone = document.createElement('a');
  phone.href = `tel:${(city.hotline ?? city.nationalPortal.hotline).phone}`;
  phone.textContent = (city.hotline ?? city.nationalPortal.hotline).phone;
  box.append(
    text('h1', '', english ? 'The app could not be loaded' : 'Chưa tải được ứng dụng'),
    text(
      'p',
      '',
      english
        ? 'The network may be too weak. What you saved on this phone is still there.'
        : 'Có thể mạng quá yếu. Những gì bạn đã lưu trên máy vẫn còn nguyên.',
    ),
    again,
    text('p', '', english ? 'Urgent? Call:' : 'Cần gấp thì gọi:'),
    phone,
  );
  show(root, box);
}

/** Not `replaceChildren`, which Safari 13 and Chrome before 86 do not know: this runs before anything could catch it. */
function show(root: HTMLElement, ...children: HTMLElement[]): void {
  root.textContent = '';
  root.append(...children);
}

function block(name: string | undefined): HTMLElement {
  const element = document.createElement('div');
  element.className = name ?? '';
  return element;
}

function text(tag: 'p' | 'h1', name: string | undefined, words: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name ?? '';
  element.textContent = words;
  return element;
}
