import { addDays, weekday } from '../../src/lib/day';
import { nextHoliday } from '../domain/working-time';
import { inWords, type Planted, planted, type Stage } from './stage';

/** Notices to everyone: made up, but true where they speak of days off and of where to file. */
export function plantNotices(stage: Stage): Planted[] {
  const { city, today, unit } = stage;
  const ward = `${unit.name.charAt(0).toLowerCase()}${unit.name.slice(1)}`;
  const sunday = addDays(today, 7 - (weekday(today) % 7));
  const holiday = nextHoliday(today, 45);
  const from = (office: string) => `${office} (thông báo mẫu)`;
  const cityOffice = from(`Ủy ban nhân dân ${city.province.name.replace(/^Thành/, 'thành')}`);
  const closed = holiday && {
    id: 'nghi-le',
    title: `Các quầy nghỉ lễ ${inWords(holiday)}`,
    text: 'Ngày này không tính vào hạn trả hồ sơ.',
    from: cityOffice,
    published_at: stage.at(-1, '16:00'),
  };
  const card = {
    id: 'can-cuoc',
    title: `Làm thẻ căn cước tại ${ward}`,
    text: `8:00 đến 11:30, ${inWords(sunday)}. Mang theo thẻ cũ nếu còn.`,
    from: from(`Công an ${ward}`),
    published_at: stage.at(-2, '09:00'),
  };
  const filing = {
    id: 'nop-ho-so',
    title: 'Nộp hồ sơ trên Cổng Dịch vụ công quốc gia',
    text: 'Bạn đăng nhập bằng VNeID mức 2. Chưa có thì đến công an phường, xã để làm.',
    from: cityOffice,
    published_at: stage.at(-10, '08:00'),
  };
  return [...(closed ? [closed] : []), card, filing].map((notice) => planted('notices', notice.id, notice));
}
