import { describe, expect, test } from 'vitest';
import { sampleService } from './testing/sample';
import { desksOf, helping } from './where';

const none = { ward: false, police: false, city: false };

describe('which counters a service names', () => {
  test.each([
    ['Trung tâm Phục vụ hành chính công phường, xã, đặc khu', { ward: true }],
    ['Trung tâm PVHCC các xã, phường, đặc khu trên địa bàn thành phố', { ward: true }],
    ['Trung tâm Phục vụ hành chính công thành phố', { city: true }],
    ['Trung tâm Phục vụ hành chính công cấp tỉnh (Ủy ban nhân dân cấp tỉnh).', { city: true }],
    ['Trung tâm PVHCC thành phố: Trụ sở chính: số 18, đường Hoàng Diệu, phường Hồng Bàng', { city: true }],
    ['Các Trung tâm Phục vụ HCC trên địa bàn thành phố Hải Phòng', { ward: true, city: true }],
    ['Bộ phận Một cửa của Ủy ban nhân dân cấp xã', { ward: true }],
    ['Uỷ ban Nhân dân cấp xã, phường, thị trấn', { ward: true }],
    ['Công an cấp Xã', { police: true }],
    ['Công an phường, xã, đặc khu', { police: true }],
    ['Công an cấp Tỉnh', {}],
    ['Bộ phận Một cửa Ngân hàng Nhà nước Khu vực', {}],
    ['Cơ quan bảo hiểm xã hội nơi ở hoặc nơi làm việc', {}],
    ['Cổng Dịch vụ công quốc gia', {}],
  ])('%s', (place, found) => {
    expect(desksOf({ places: [place], levels: ['commune', 'province'] })).toEqual({ ...none, ...found });
  });

  test('several places add up', () => {
    const places = ['Trung tâm Phục vụ hành chính công thành phố', 'Công an phường, xã', 'Gửi qua bưu chính'];
    expect(desksOf({ places, levels: [] })).toEqual({ ward: false, police: true, city: true });
  });

  test('where no place is named, the levels tell', () => {
    expect(desksOf({ places: [], levels: ['commune'] })).toEqual({ ...none, ward: true });
    expect(desksOf({ places: [], levels: ['province', 'ministry'] })).toEqual({ ...none, city: true });
  });
});

describe('acting for a relative', () => {
  test('who may act, and with which paper, is told as published', () => {
    const told = helping({ ...sampleService, who: 'Cha hoặc mẹ. Ông bà làm thay được.' });
    expect(told.may).toEqual(['Ông bà làm thay được']);
    expect(told.papers.map(({ name }) => name)).toEqual(['Giấy ủy quyền']);
    expect(told.must).toEqual([]);
  });

  test('what the person must do herself is found, each sentence once, and long ones are left out', () => {
    const steps = [
      'Bước 2: Lấy vân tay, chụp ảnh. Nộp lệ phí.',
      'Lấy vân tay, chụp ảnh.',
      `Người yêu cầu phải có mặt ${'và đọc hết điều này '.repeat(9)}.`,
    ];
    expect(helping({ ...sampleService, steps }).must).toEqual(['Lấy vân tay, chụp ảnh']);
  });

  test('the legal representative of a firm is no relative', () => {
    const who = 'Người đại diện theo pháp luật của công ty.';
    expect(helping({ ...sampleService, who, papers: [] }).may).toEqual([]);
  });
});
