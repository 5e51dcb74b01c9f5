import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, MemoryRouter, Route, Routes, useNavigate } from 'react-router-dom';
import { afterEach, expect, test } from 'vitest';
import { useAsked } from './use-asked';

afterEach(cleanup);

function Search() {
  const { text, ask } = useAsked();
  return (
    <>
      <input aria-label="box" value={text} onChange={(event) => ask(event.currentTarget.value)} />
      <Link to="/found">found</Link>
    </>
  );
}

function Found() {
  const navigate = useNavigate();
  return (
    <button type="button" onClick={() => navigate(-1)}>
      back
    </button>
  );
}

test.each([
  ['tapped', () => userEvent.click(screen.getByRole('link'))],
  ['chosen by keyboard', () => userEvent.keyboard('{Tab}{Enter}')],
])('words stay in the box when a result is %s at once after the last letter', async (_, choose) => {
  render(
    <MemoryRouter initialEntries={['/search']}>
      <Routes>
        <Route path="/search" element={<Search />} />
        <Route path="/found" element={<Found />} />
      </Routes>
    </MemoryRouter>,
  );
  await userEvent.type(screen.getByLabelText('box'), 'khai sinh');
  await choose();
  await userEvent.click(await screen.findByRole('button', { name: 'back' }));
  expect(await screen.findByLabelText('box')).toHaveProperty('value', 'khai sinh');
});
