import { officeOf } from '../domain/home-unit';
import type { ReportRecord } from '../domain/records';
import { categoryOf } from '../domain/report-categories';
import { reportPrefix } from '../domain/serial';
import { workingTimeAfter } from '../domain/working-time';
import type { Owner } from './people';
import type { storyPhotos } from './photos';
import { type Planted, planted, type Stage } from './stage';

type Photos = Awaited<ReturnType<typeof storyPhotos>>;

interface Story {
  owner: Owner;
  serial: number;
  category: string;
  text: string;
  landmark: string;
  /** Working days from today, negative. */
  received: number;
  status: ReportRecord['facts']['status'];
  status_name: string;
  event?: string;
  answer?: string;
  photos?: boolean;
}

const stories: readonly Story[] = [
  {
    owner: 'tam',
    serial: 1,
    category: 'road',
    text: 'Nắp cống vỡ, có hố sâu, trẻ con hay đi qua.',
    landmark: 'Trước cổng chợ',
    received: -5,
    status: 'answered',
    status_name: 'Đã trả lời',
    answer: 'Chúng tôi đã thay nắp cống mới và quét dọn quanh hố. Ảnh chụp sau khi thay gửi kèm.',
    photos: true,
  },
  {
    owner: 'sau',
    serial: 2,
    category: 'light',
    text: 'Ba đèn đường trong ngõ 12 tắt từ tối thứ Hai.',
    landmark: 'Ngõ 12, gần nhà văn hóa',
    received: -9,
    status: 'done',
    status_name: 'Đã xử lý xong',
    answer: 'Đã thay ba bóng đèn, thử sáng lúc 18:30.',
  },
  {
    owner: 'sau',
    serial: 3,
    category: 'waste',
    text: 'Rác xây dựng đổ trộm ở cuối ngõ, chắn lối đi.',
    landmark: 'Cuối ngõ 8',
    received: -6,
    status: 'answered',
    status_name: 'Đã trả lời',
    answer: 'Đội vệ sinh đã dọn sạch. Phường sẽ đặt biển cấm đổ rác trong tuần tới.',
    photos: true,
  },
  {
    owner: 'sau',
    serial: 4,
    category: 'water',
    text: 'Cống tắc, mưa nhỏ cũng ngập đến mắt cá chân.',
    landmark: 'Đầu ngõ 5',
    received: -3,
    status: 'in_progress',
    status_name: 'Đang xử lý',
    event: 'Đã giao đội thoát nước',
  },
  {
    owner: 'sau',
    serial: 5,
    category: 'tree',
    text: 'Cành cây to sắp gãy phía trên mái trường.',
    landmark: 'Sân trường mầm non',
    received: -2,
    status: 'needs_more',
    status_name: 'Cần bổ sung',
    event: 'Xin gửi thêm một ảnh chụp rõ cành cây',
  },
  {
    owner: 'sau',
    serial: 6,
    category: 'other',
    text: 'Ghế đá ở vườn hoa bị gãy một chân.',
    landmark: 'Vườn hoa của khu',
    received: -1,
    status: 'received',
    status_name: 'Đã tiếp nhận',
  },
];

function plantReport(stage: Stage, photos: Photos, story: Story): Planted[] {
  const { category: code, received, answer, event, landmark, status, status_name, text } = story;
  const office = officeOf(stage.unit);
  const received_at = stage.at(received, '07:50');
  const category = categoryOf(code);
  const within = category?.answers_within;
  const short = received_at.slice(2, 10).replace(/-/g, '');
  const id = `${reportPrefix(stage.city)}${short}-${String(story.serial).padStart(4, '0')}`;
  const at = stage.at(Math.min(received + 3, -1), '16:15');
  const title = event ?? (answer ? 'Đã trả lời' : null);
  const watch_token = stage.secret();
  const shown = (photo: Photos['before']) => (story.photos ? [photo.sha256] : []);
  const record: ReportRecord = {
    owner: story.owner,
    key: `nhan-vat-mau-phan-anh-${story.serial}`,
    watch_token,
    facts: {
      id,
      status,
      status_name,
      category: code,
      category_name: category?.name ?? code,
      text,
      place: { unit_code: stage.unit.code, landmark },
      unit_name: stage.unit.name,
      photos: shown(photos.before),
      office,
      received_at,
      expected_at: within ? workingTimeAfter(received_at, within.value) : null,
      provisional: true,
      ...(answer ? { answer: { text: answer, at, from: office, photos: shown(photos.after) } } : {}),
      events: [{ at: received_at, title: 'Đã tiếp nhận', office }, ...(title ? [{ at, title, office }] : [])],
    },
  };
  return [planted('reports', id, record), planted('watches', watch_token, { kind: 'report', ref: id })];
}

/** The reports of the stories, with their photos. */
export function plantReports(stage: Stage, photos: Photos): Planted[] {
  const media = [photos.before, photos.after].flatMap(({ sha256, bytes }) => [
    planted('media', sha256, { size: bytes.length }),
    planted('media_bytes', sha256, { bytes }),
  ]);
  return [...media, ...stories.flatMap((story) => plantReport(stage, photos, story))];
}
