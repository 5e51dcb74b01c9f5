import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { ok } from '../../../lib/result';
import { createFakePlatform } from '../../../platform/fake';
import { answers, scriptedPortal } from '../testing/scripted-portal';
import { openRoom } from '../testing/stand';
import { wireIndex, wireRow, wireRows, wireService } from '../testing/wire';
import { whereWords } from '../where-words';

afterEach(cleanup);

const others = [
  wireRow('1.115613', 'Cấp đổi sổ'),
  wireRow('1.004222', 'Đăng ký thường trú'),
  wireRow('2.000635', 'Xin bản sao'),
];
const index = wireIndex([...wireRows, ...others]);
const open = (change: Record<string, unknown> = {}, platform = createFakePlatform()) => {
  const script = {
    '/catalogue': answers(index),
    '/procedures/{code}': answers({ ...wireService, ...change }),
  };
  openRoom('/services/1.001193', scriptedPortal(script).portal, platform);
  return platform;
};
const kept = async (code: string, name: string) => {
  const platform = createFakePlatform();
  await platform.store.set('app/unit', { json: { code, name } });
  return platform;
};

describe('where to go', () => {
  test('the citizen names her ward by typing, and sees its office at once and the next time', async () => {
    const platform = open();
    await userEvent.click(await screen.findByRole('button', { name: /^Chọn phường, xã của bạn/ }));
    await userEvent.type(await screen.findByRole('textbox'), 'le chan');
    await userEvent.click(
      await within(screen.getByRole('dialog')).findByRole('radio', { name: /Phường Lê Chân/ }),
    );
    expect(await screen.findByText('Nơi làm thủ tục của Phường Lê Chân')).toBeDefined();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText(/có thể đã dời/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Chép địa chỉ' })).toBeDefined();
    cleanup();
    open({}, platform);
    expect(await screen.findByText('Nơi làm thủ tục của Phường Lê Chân')).toBeDefined();
  });

  test('the position is asked for only after the reason, one sheet at a time', async () => {
    const platform = createFakePlatform({ position: [ok({ kind: 'token', token: 't' })] });
    open({}, platform);
    await userEvent.click(await screen.findByRole('button', { name: /^Chọn phường, xã của bạn/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Tìm theo vị trí của tôi' }));
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    expect(platform.calls).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Cho biết vị trí' }));
    expect(await screen.findByText(/Chưa tìm được theo vị trí/)).toBeDefined();
    expect(screen.getByRole('textbox')).toBeDefined();
  });

  test('an office that is not known is said, and nothing is offered to copy', async () => {
    open({}, await kept('00000', 'Phường mẫu'));
    expect(await screen.findByText(/Chưa có địa chỉ trong ứng dụng/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Chép địa chỉ' })).toBeNull();
  });

  test('police is told as the police of the ward, never with the address of the committee', async () => {
    open({ places: ['Công an phường, xã, đặc khu'] }, await kept('11359', 'Phường Gia Viên'));
    expect(await screen.findByText('Công an Phường Gia Viên')).toBeDefined();
    expect(screen.queryByText(/Lạch Tray/)).toBeNull();
  });

  test('for the city the centre is named, and no ward is asked for', async () => {
    open({ places: ['Trung tâm Phục vụ hành chính công thành phố'], levels: ['province'] });
    expect(await screen.findByText(/Trung tâm Phục vụ hành chính công thành phố Hải Phòng/)).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Chọn phường, xã của bạn/ })).toBeNull();
  });

  test('where nothing can be filed online, the sheet shows the own office and what to bring', async () => {
    open({ online: 'none' }, await kept('11359', 'Phường Gia Viên'));
    await userEvent.click(await screen.findByRole('checkbox', { name: /Tờ khai/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Xem nơi nộp hồ sơ' }));
    const sheet = within(screen.getByRole('dialog'));
    expect(sheet.getByText('Nơi làm thủ tục của Phường Gia Viên')).toBeDefined();
    expect(await sheet.findByText(/đã có 1 trên 2/)).toBeDefined();
    expect(sheet.getByText('Giấy chứng sinh')).toBeDefined();
    expect(sheet.getByText('Mức phí: Cổng không công bố mức phí')).toBeDefined();
  });
});

describe('levels and versions', () => {
  test('each level leads to its page, the shown one is marked, and the district is told as ended', async () => {
    open({
      choices: [
        { code: '1.001193', levels: ['commune'] },
        { code: '1.004873', levels: ['province'] },
        { code: '1.009999', levels: ['other'], ended: true },
      ],
    });
    const levels = within(await screen.findByRole('navigation', { name: /nhiều cấp/ }));
    expect(levels.getByRole('link', { current: 'page' }).textContent).toContain('Phường, xã');
    expect(levels.getByRole('link', { name: 'Thành phố' }).getAttribute('href')).toBe('/services/1.004873');
    expect(levels.getAllByRole('link')).toHaveLength(2);
    expect(levels.getByText(/quận, huyện không còn/)).toBeDefined();
  });

  test('a national procedure leads to the city version', async () => {
    open({ replaced_by: ['1.115613'], related: ['1.115613'] });
    expect(await screen.findByText('Hải Phòng có bản riêng')).toBeDefined();
    const link = await screen.findByRole('link', { name: /Cấp đổi sổ/ });
    expect(link.getAttribute('href')).toBe('/services/1.115613');
    expect(screen.queryByRole('heading', { name: whereWords.vi.next })).toBeNull();
  });
});

test('three services that come next are in sight with level and time, the rest is folded', async () => {
  open({ related: ['1.004873', '1.115613', '1.004222', '2.000635', '9.999999'] });
  await screen.findByRole('heading', { level: 2, name: 'Thường làm kèm hoặc làm tiếp' });
  const text = document.body.textContent?.replace(/\s/g, ' ').split('Phường, xã · 7,5 ngày làm việc');
  expect(text).toHaveLength(5);
  expect(screen.getByRole('heading', { name: 'Xem thêm 1 dịch vụ' })).toBeDefined();
  expect(screen.queryByText('9.999999')).toBeNull();
});

test('who helps a relative is told what the record says, and can send the page', async () => {
  open({ who: 'Cha hoặc mẹ. Ông bà làm thay được.' });
  const fold = (await screen.findByRole('heading', { name: 'Làm giúp người thân' })).closest('details');
  expect(fold?.textContent).toContain('Ông bà làm thay được');
  expect(fold?.textContent).toContain('Hãy hỏi nơi nhận hồ sơ');
  await userEvent.click(screen.getByRole('button', { name: 'Gửi cho người thân' }));
  await waitFor(() => expect(screen.getByRole('dialog')).toBeDefined());
});

test.each([
  ['vi', whereWords.vi],
  ['en', whereWords.en],
])('no sentence in %s is longer than 20 words', (_, told) => {
  const sentences = Object.values(told).flatMap((say) =>
    String(typeof say === 'string' ? say : Reflect.apply(say, null, ['x', 'y'])).split(/[.?!:]\s/),
  );
  expect(sentences.filter((one) => one.split(/\s+/).length > 20)).toEqual([]);
});
