import { preprocessCSS, resolveConfig } from 'vite';
import { expect, test } from 'vitest';
import { flexGap } from './flex-gap';

const config = await resolveConfig(
  { configFile: false, css: { postcss: { plugins: [flexGap] } }, logLevel: 'error' },
  'build',
);
/** What is added to a style sheet, without line breaks. */
const added = async (text: string) => {
  const { code } = await preprocessCSS(text, 'a.css', config);
  return code.slice(text.length).replace(/\s+/g, ' ').trim();
};
const old = (text: string) => `@supports not ((inset: 0) or (ruby-position: over)){${text}}`;

test.each([
  ['.a{display:flex;gap:8px}', '.a>:not(:last-child){margin-right:8px}'],
  ['.a{display:inline-flex;gap:4px 12px}', '.a>:not(:last-child){margin-right:12px}'],
  ['.a{display:flex;flex-direction:column;gap:8px}', '.a>:not(:last-child){margin-bottom:8px}'],
  ['.a{flex-wrap:wrap;gap:6px}', '.a>:not(:last-child){margin-right:6px}'],
  ['.a{display:flex}.b .a{gap:8px}', '.b .a>:not(:last-child){margin-right:8px}'],
  [
    '.a{display:flex;flex-wrap:wrap;gap:8px}',
    '.a{margin-right:-8px;margin-bottom:calc(0px - 8px)}.a>*{margin-right:8px;margin-bottom:8px}',
  ],
  ['.a{display:flex;flex-wrap:wrap;gap:0 1em}', '.a{margin-right:-1em}.a>*{margin-right:1em}'],
  [
    '.a{display:flex;flex-wrap:wrap;justify-content:space-between;gap:4px 12px;margin:8px 0}',
    '.a{margin-bottom:calc(8px - 4px)}.a>*{margin-bottom:4px}.a>:first-child{margin-right:12px}',
  ],
])('%s has the same distances without gap', async (text, fallback) => {
  expect(await added(text)).toBe(old(fallback));
});

test('a box that turns on a wide screen takes its distances along', async () => {
  const text =
    '.a{display:flex;flex-direction:column;gap:2px}@media (min-width:9px){.a{flex-direction:row;gap:8px}}';
  expect(await added(text)).toBe(
    old(
      '.a>:not(:last-child){margin-bottom:2px}' +
        '@media (min-width:9px){.a>:not(:last-child){margin-right:8px;margin-bottom:0}}',
    ),
  );
});

test('a row that wraps takes its distances back where it becomes a column', async () => {
  const text = '.a{display:flex;flex-wrap:wrap;gap:8px 14px}.b .a{flex-direction:column;gap:4px}';
  expect(await added(text)).toContain(
    '.b .a,.b .a>*{margin-right:0;margin-bottom:0}.b .a>:not(:last-child){margin-right:0;margin-bottom:4px}',
  );
});

test.each(['.a{display:grid;gap:8px}', '.a{display:flex}', '.a{display:grid}.a.a{gap:8px}'])(
  '%s needs nothing',
  async (text) => {
    expect(await added(text)).toBe('');
  },
);

test('a gap that nobody can tell the kind of stops the build', async () => {
  await expect(added('.a{gap:8px}')).rejects.toThrow('.a says gap');
});
