import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Choice } from './choice';
import { TextField } from './field';
import { Tick } from './tick';

afterEach(cleanup);

const nothing = () => undefined;
const choice = (error?: string) => (
  <Choice
    legend="Loại việc"
    options={[{ value: 'a', label: 'Rác' }]}
    value={null}
    onChange={nothing}
    error={error}
  />
);
const tick = (error?: string) => <Tick label="Tôi đồng ý" checked={false} onChange={nothing} error={error} />;
const field = (error?: string) => <TextField label="Tên đường" error={error} />;

test.each([
  ['a choice', choice, 'group', 'Loại việc'],
  ['a box to tick', tick, 'checkbox', 'Tôi đồng ý'],
  ['a field', field, 'textbox', 'Tên đường'],
])('%s says what to do about it, drawn once and tied to it', (_, draw, role, name) => {
  render(draw('Hãy trả lời câu này'));
  const control = screen.getByRole(role, { name });
  expect(control.getAttribute('aria-invalid')).toBe('true');
  const described = document.getElementById(control.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe('Hãy trả lời câu này');
  expect(screen.getAllByText('Hãy trả lời câu này')).toHaveLength(1);
});

test.each([
  ['a choice', choice, 'group'],
  ['a box to tick', tick, 'checkbox'],
  ['a field', field, 'textbox'],
])('%s without a mistake is tied to nothing', (_, draw, role) => {
  render(draw());
  const control = screen.getByRole(role);
  expect(control.getAttribute('aria-describedby')).toBeNull();
  expect(control.getAttribute('aria-invalid')).toBeNull();
});
