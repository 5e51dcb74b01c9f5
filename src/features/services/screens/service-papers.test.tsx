import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { createFakePlatform } from '../../../platform/fake';
import { keys } from '../kept';
import { answers, scriptedPortal } from '../testing/scripted-portal';
import { openRoom } from '../testing/stand';
import { wireCatalogue, wireService } from '../testing/wire';

afterEach(cleanup);

const paper = { originals: 1, remark: false };
const cases = {
  ...wireService,
  times: [...wireService.times, { span: { value: 9, unit: 'day' }, case: 'Nhờ người khác làm thay' }],
  papers: [
    { ...paper, name: 'Tờ khai' },
    { ...paper, name: 'Giấy ủy quyền', note: 'Của mẹ' },
    { ...paper, name: 'Giấy ủy quyền', note: 'Của cha' },
    { ...paper, name: 'Căn cước của người làm thay', case: 'Nhờ người khác làm thay' },
    { ...paper, name: 'Bản dịch', case: 'Cha hoặc mẹ là người nước ngoài' },
    { name: 'Quầy có mẫu sẵn', remark: true },
  ],
};

const open = (platform = createFakePlatform(), body: unknown = cases) => {
  const script = { '/catalogue': answers(wireCatalogue), '/procedures/{code}': answers(body) };
  openRoom('/services/1.001193', scriptedPortal(script).portal, platform);
  return platform;
};
const box = (name: RegExp) => screen.findByRole('checkbox', { name });

describe('the papers of a service', () => {
  test('her case brings its papers and its time, and another case stays out', async () => {
    const platform = open();
    expect(screen.queryByRole('checkbox', { name: /Căn cước/ })).toBeNull();
    await userEvent.click(await box(/^Nhờ người khác làm thay/));
    expect(await box(/Căn cước của người làm thay/)).toBeDefined();
    expect(screen.queryByRole('checkbox', { name: /Bản dịch/ })).toBeNull();
    expect(screen.getAllByText('9 ngày, tính cả ngày nghỉ').length).toBeGreaterThan(0);
    expect(screen.getByText(/Đã có 0 trên 4/)).toBeDefined();
    await waitFor(async () => expect(await platform.store.get(keys.ticks('1.001193'))).not.toBeNull());
    cleanup();
    open(platform);
    expect(await box(/Căn cước của người làm thay/)).toBeDefined();
  });

  test('two papers of one name are ticked apart, and a remark is no box', async () => {
    open();
    await userEvent.click(await box(/Giấy ủy quyền.*Của mẹ/));
    expect(screen.getByText(/Đã có 1 trên 3/)).toBeDefined();
    expect((await box(/Giấy ủy quyền.*Của cha/)).matches(':checked')).toBe(false);
    expect(screen.queryByRole('checkbox', { name: /Quầy có mẫu sẵn/ })).toBeNull();
    expect(screen.getByText('Quầy có mẫu sẵn')).toBeDefined();
  });

  test('all ticks are cleared with one button and brought back with the same', async () => {
    open();
    await userEvent.click(await box(/Tờ khai/));
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ hết dấu đánh' }));
    expect(screen.getByText(/Đã có 0 trên 3/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Lấy lại dấu đánh' }));
    expect(screen.getByText(/Đã có 1 trên 3/)).toBeDefined();
  });

  test('a tick of a paper that changed since is not put on another paper', async () => {
    const platform = open();
    await userEvent.click(await box(/Tờ khai/));
    await waitFor(async () => expect(await platform.store.get(keys.ticks('1.001193'))).not.toBeNull());
    cleanup();
    open(platform, { ...cases, papers: cases.papers.map((one) => ({ ...one, name: `${one.name} mới` })) });
    expect(await screen.findByText(/Đã có 0 trên 3/)).toBeDefined();
  });

  test('ticks that lie damaged on the phone are dropped', async () => {
    const platform = createFakePlatform();
    await platform.store.set(keys.ticks('1.001193'), { json: ['Tờ khai', 7] });
    open(platform);
    expect(await screen.findByText(/Đã có 0 trên 3/)).toBeDefined();
  });

  test('the list is shown, copied and sent as text', async () => {
    const platform = open();
    await userEvent.click(await screen.findByRole('button', { name: 'Gửi danh sách giấy tờ' }));
    await userEvent.click(screen.getByRole('button', { name: 'Gửi bằng ứng dụng khác' }));
    const [sent] = platform.calls;
    expect(sent?.name).toBe('share');
    expect(JSON.stringify(sent?.args)).toContain('- Tờ khai (1 bản chính)');
  });

  test('where no papers are published, it is not said that none are needed', async () => {
    open(createFakePlatform(), { ...cases, papers: [], times: [] });
    expect(await screen.findByText('Cổng không công bố giấy tờ')).toBeDefined();
    expect(screen.queryByText(/^Không cần/)).toBeNull();
  });
});
