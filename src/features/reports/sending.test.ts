import { expect, test } from 'vitest';
import { blankDraft, type ReportDraft } from './draft';
import { placeWords, toSending } from './sending';

const point = { latitude: 20.85, longitude: 106.68 };
const draft: ReportDraft = {
  ...blankDraft('nhap-mau', Date.UTC(2026, 10, 21, 2, 41)),
  way: 'typed',
  unit: { code: '11407', name: 'Phường Lê Chân' },
  street: ' Tô Hiệu ',
  text: ' Nắp cống vỡ ',
  category: { code: 'road', name: 'Đường, vỉa hè' },
};

test('what is sealed is what the citizen saw, without blanks', () => {
  expect(toSending(draft, [])).toEqual({
    draftId: 'nhap-mau',
    room: 'report',
    payload: {
      category: 'road',
      text: 'Nắp cống vỡ',
      place: { unit_code: '11407', street: 'Tô Hiệu' },
      written_at: '2026-11-21T02:41:00.000Z',
    },
    photos: [],
    shown: { category: 'Đường, vỉa hè', text: 'Nắp cống vỡ', place: 'Tô Hiệu, Phường Lê Chân' },
  });
});

test('a second tap says the same words to the letter', () => {
  expect(toSending(draft, [])).toEqual(toSending({ ...draft }, []));
});

test('a phone goes only with consent, and in one spelling', () => {
  const told = { ...draft, phone: '+84 900.000.000' };
  expect(toSending(told, [])?.payload.contact).toBeUndefined();
  expect(toSending({ ...told, mayCall: true }, [])?.payload.contact).toEqual({ phone: '0900000000' });
});

test('a position goes only when the citizen chose to tell it', () => {
  expect(toSending({ ...draft, point }, [])?.payload.place.point).toBeUndefined();
  expect(toSending({ ...draft, way: 'position', point }, [])?.payload.place.point).toEqual(point);
});

test('without unit or category nothing is sent', () => {
  expect(toSending({ ...draft, unit: null }, [])).toBeNull();
  expect(toSending({ ...draft, category: null }, [])).toBeNull();
  expect(placeWords({ street: '', landmark: '', unit: null })).toBe('');
});
