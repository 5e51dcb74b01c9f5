import { useLanguage } from './language';

const vi = {
  back: 'Quay lại',
  help: 'Trợ giúp',
  copy: 'Chép',
  copied: 'Đã chép',
  notCopied: 'Chưa chép được. Hãy chạm giữ để chép.',
  optional: '(không bắt buộc)',
  close: 'Đóng',
  clear: 'Xoá chữ đang tìm',
  errors: (count: number) => (count === 1 ? 'Còn một chỗ cần sửa' : `Còn ${count} chỗ cần sửa`),
  loading: 'Đang tải',
  step: (now: number, all: number) => `Câu ${now} trong ${all}`,
  stages: { done: 'đã xong', now: 'đang ở đây', next: 'chưa tới' },
  menu: 'Các mục chính',
  readCode: 'Đọc mã này cho người trực:',
};

const en: typeof vi = {
  back: 'Back',
  help: 'Help',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied. Press and hold to copy.',
  optional: '(optional)',
  close: 'Close',
  clear: 'Clear the search',
  errors: (count) => (count === 1 ? 'One thing to correct' : `${count} things to correct`),
  loading: 'Loading',
  step: (now, all) => `Question ${now} of ${all}`,
  stages: { done: 'done', now: 'here now', next: 'to come' },
  menu: 'Main sections',
  readCode: 'Read this code to the operator:',
};

/** The words of the components themselves. */
export const useUiWords = () => (useLanguage() === 'en' ? en : vi);
