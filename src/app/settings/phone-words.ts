const vi = {
  lost: (count: number) => `Máy này đã mất ${count} mục đã lưu`,
  lostText: 'Đó là bản nháp, hồ sơ theo dõi hoặc biên nhận. Thứ ở cổng vẫn còn.',
  understood: 'Đã hiểu',
  unreachable: (count: number) => `Chưa mở được ${count} mục đã lưu trên máy`,
  unreachableText: 'Chưa mất gì. Hãy đóng ứng dụng, lát nữa mở lại. Đừng xoá dữ liệu.',
  short: 'Máy sắp hết chỗ',
  shortText: 'Hãy gửi phản ánh đang chờ, hoặc bỏ bản nháp không cần nữa.',
  toOutbox: 'Xem phản ánh chờ gửi',
  fleeting: 'Máy này không giữ được gì khi đóng ứng dụng. Hãy gửi xong rồi mới thoát.',
  used: (megabytes: string) => `Ứng dụng đang dùng ${megabytes.replace('.', ',')} MB trên máy.`,
};

const en: typeof vi = {
  lost: (count) => `This phone lost ${count} saved ${count === 1 ? 'item' : 'items'}`,
  lostText: 'These were drafts, followed dossiers or receipts. What the portal has is still there.',
  understood: 'Understood',
  unreachable: (count) => `${count} saved ${count === 1 ? 'item' : 'items'} cannot be opened now`,
  unreachableText: 'Nothing is lost. Close the app and open it again later. Do not erase data.',
  short: 'The phone is nearly full',
  shortText: 'Send the reports that wait, or drop drafts that you no longer need.',
  toOutbox: 'See waiting reports',
  fleeting: 'This phone keeps nothing when the app closes. Send first, then leave.',
  used: (megabytes) => `The app uses ${megabytes} MB on this phone.`,
};

/** What is said of the state of this phone's store. */
export const phoneWords = { vi, en };
