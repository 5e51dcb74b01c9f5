// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { moodOf, moodOfTab } from './mood';

test.each([
  [null, null, 'tam', 'clear'],
  ['bon', 'flaky', 'bon', 'flaky'],
  ['nobody', 'snow', 'tam', 'clear'],
])('persona %s and weather %s open %s in %s', (persona, weather, who, mood) => {
  expect(moodOf(persona, weather)).toEqual({ persona: who, weather: mood });
});

test('a tab remembers whose story it opened', () => {
  expect(moodOfTab('?persona=sau&weather=slow')).toEqual({ persona: 'sau', weather: 'slow' });
  expect(moodOfTab('')).toEqual({ persona: 'sau', weather: 'slow' });
  expect(moodOfTab('?weather=clear')).toEqual({ persona: 'sau', weather: 'clear' });
});
