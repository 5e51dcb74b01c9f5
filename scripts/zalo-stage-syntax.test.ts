import { expect, test } from 'vitest';
import { syntaxFault } from './zalo-stage-syntax';

test.each([
  'import{a}from"./a.js";export const b=(c,...d)=>class extends a{}',
  'const load=()=>import("./later.js").then(({x})=>x);',
  'import("./later.js")',
  'const here=import.meta.url;',
  'const text="import(x) a?.b async";/* a ?? b */',
  'function*later(){let{a}=yield import(`./a.js`);return{a}}',
])('%s runs in an old web view', (text) => {
  expect(syntaxFault(text)).toBeNull();
});

test.each([
  ['optional chaining', 'const b=a?.b'],
  ['a default for nothing', 'const b=a??1'],
  ['an async function', 'const f=async()=>{await 1}'],
  ['object spread', 'const b={...a}'],
  ['object rest', 'const{a,...b}=c'],
  ['a catch without a name', 'try{a()}catch{b()}'],
  ['a power', 'const b=a**2'],
  ['a comma after the last argument', 'f(a,)'],
  ['a pattern as rest parameter', 'function f(a,...[b,c]){}'],
  ['a class field', 'class A{b=1}'],
  ['a private name', 'class A{#b(){}}'],
  ['a large integer', 'const b=1n'],
  ['a look-behind', 'const r=/(?<=a)b/'],
  ['a named group', 'const r=/(?<a>b)/'],
  ['a dot that matches line ends', 'const r=/a/s'],
  ['a Unicode property', 'const r=/\\p{L}/u'],
  ['await at the top', 'await 1'],
  ['a name for all exports', 'export*as a from"./a.js"'],
])('%s is found', (_, text) => {
  expect(syntaxFault(text)).toContain('does not parse as ES2015');
});
