import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bounds, checkPlace, checkWhat, lengthOf } from './checks';
import { blankDraft, isBlank, type ReportDraft } from './draft';
import { resumeStep } from './steps/step';

const blank = blankDraft('nhap-mau', 0);
const unit = { code: '11407', name: 'Phường Lê Chân' };
const point = { latitude: 20.85, longitude: 106.68 };
const good: ReportDraft = {
  ...blank,
  way: 'typed',
  unit,
  street: 'Tô Hiệu',
  text: 'Nắp cống vỡ',
  category: { code: 'road', name: 'Đường' },
};

test.each<[string, Partial<ReportDraft>, string[]]>([
  ['a place that was not asked yet', { way: null }, ['way']],
  ['typed, with unit and street', {}, []],
  ['typed, without unit', { unit: null }, ['unit']],
  ['typed, without street', { street: '  ' }, ['street']],
  ['typed, a point from before does not stand for the street', { street: '', point }, ['street']],
  ['by position, the unit confirmed', { way: 'position', point, street: '' }, []],
  [
    'by position, the guess not answered',
    { way: 'position', point, unit: null, suggested: unit },
    ['confirm'],
  ],
  ['by position, without any unit', { way: 'position', point, unit: null }, ['unit']],
  ['a street beyond the contract', { street: 'a'.repeat(201) }, ['street-long']],
  ['a landmark beyond the contract', { landmark: 'a'.repeat(201) }, ['landmark-long']],
  ['nothing typed at all', { unit: null, street: '' }, ['unit', 'street']],
])('the place: %s', (_, answers, flaws) => {
  expect(checkPlace({ ...good, ...answers }).map(({ flaw }) => flaw)).toEqual(flaws);
});

test.each<[string, Partial<ReportDraft>, string[]]>([
  ['all answered, no phone', {}, []],
  ['no words', { text: ' \n ' }, ['text']],
  ['four letters', { text: 'hố to'.slice(0, 4) }, ['text-short']],
  ['five letters', { text: 'hố to' }, []],
  ['2000 letters', { text: 'ố'.repeat(2000) }, []],
  ['2000 letters spelled apart', { text: 'ố'.repeat(2000).normalize('NFD') }, []],
  ['2001 letters', { text: 'ố'.repeat(2001) }, ['text-long']],
  ['no category', { category: null }, ['category']],
  ['a phone with consent', { phone: '+84 900 000 000', mayCall: true }, []],
  [
    'a phone dictated',
    { phone: 'không chín không không không không không không không không', mayCall: true },
    [],
  ],
  ['a phone without consent', { phone: '0900000000' }, ['may-call']],
  ['half a phone', { phone: '0900', mayCall: true }, ['phone']],
  ['consent without a phone', { mayCall: true }, ['phone-missing']],
])('the matter: %s', (_, answers, flaws) => {
  expect(checkWhat({ ...good, ...answers }).map(({ flaw }) => flaw)).toEqual(flaws);
});

test('letters are counted as the contract counts them, however they are spelled', () => {
  expect(lengthOf(' Ngập  ')).toBe(4);
  expect(lengthOf('Ngập'.normalize('NFD'))).toBe(4);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (text) => {
      expect(lengthOf(text)).toBe(Array.from(text.normalize('NFC').trim()).length);
    }),
  );
});

test('a text passes exactly when its length lies within the bounds', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2200 }), (text) => {
      const fits = lengthOf(text) >= bounds.leastText && lengthOf(text) <= bounds.mostText;
      expect(checkWhat({ ...good, text }).length === 0).toBe(fits);
    }),
  );
});

test('a draft is blank until something is said, and is taken up where an answer is missing', () => {
  expect(isBlank(blank)).toBe(true);
  expect(isBlank({ ...blank, text: 'x' })).toBe(false);
  expect(resumeStep(blank, 0)).toBe('photos');
  expect(resumeStep(blank, 1)).toBe('place');
  expect(resumeStep({ ...good, street: '' }, 0)).toBe('place');
  expect(resumeStep({ ...good, text: '' }, 0)).toBe('what');
  expect(resumeStep(good, 0)).toBe('check');
});
