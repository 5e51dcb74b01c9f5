import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LanguageContext } from './language';
import { Said } from './said';

const shown = (language: 'vi' | 'en', text: string) =>
  renderToStaticMarkup(
    <LanguageContext.Provider value={language}>
      <Said>{text}</Said>
    </LanguageContext.Provider>,
  );

test('on an English screen the words of the portal are marked as Vietnamese', () => {
  expect(shown('en', 'Thiếu chữ ký.')).toBe('<span lang="vi">Thiếu chữ ký.</span>');
});

test('on a Vietnamese screen they are nothing special', () => {
  expect(shown('vi', 'Thiếu chữ ký.')).toBe('Thiếu chữ ký.');
});

test('a date in them stays on one line', () => {
  expect(shown('en', 'Hẹn lại Thứ Ba, 24/11/2026.')).toBe(
    '<span lang="vi">Hẹn lại <span class="together">Thứ Ba, 24/11/2026.</span></span>',
  );
});
