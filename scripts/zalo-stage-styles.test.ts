import { expect, test } from 'vitest';
import { styleFault } from './zalo-stage-styles';

test.each([
  '.a{display:grid;gap:8px;position:sticky;top:0}',
  '.a{padding:calc(8px + env(safe-area-inset-bottom,0px))}.a:focus-visible{outline:none}',
  '.a{display:flex;gap:8px}@supports not ((inset:0) or (ruby-position:over)){.a>:not(:last-child){margin-right:8px}}',
  '.a{aspect-ratio:1}@supports not (aspect-ratio:1){.a{height:28vw}}',
  ':focus-visible{outline:3px solid}@supports not (accent-color:auto){:focus{outline:3px solid}}',
  '.a{word-break:break-word;overflow-wrap:anywhere}',
  '.a{text-wrap:pretty;margin-left:4px;transform:scale(2)}@media (max-width:339px){.a{color:#fff}}',
])('%s is known to an old phone', (text) => {
  expect(styleFault(text)).toBeNull();
});

test.each([
  '@layer a{.b{color:red}}',
  '@container (min-width:1px){.a{color:red}}',
  '@media (width>=400px){.a{color:red}}',
  '.a:has(.b){color:red}',
  '.a:is(.b,.c){color:red}',
  '.a{color:oklch(50% .1 20)}',
  '.a{inset:0}',
  '.a{top:0;inset-inline:0}',
  '.a{margin-inline:auto}',
  '.a{height:100dvh}',
  '.a{rotate:4deg}',
  '.a{overflow:clip}',
  '.a{gap:8px;display:flex}',
  '.a{display:inline-flex;gap:8px}',
  '.a{aspect-ratio:1}',
  '.a{color:red}:focus-visible{outline:3px solid}',
  '.a{overflow-wrap:anywhere}',
  '.a{color:red;&:hover{color:blue}}',
])('%s is found', (text) => {
  expect(styleFault(text)).toContain('newer than Safari 13.1');
});
