const vi = {
  settings: {
    title: 'Cài đặt',
    size: 'Cỡ chữ',
    sizes: [
      { value: '100', label: 'Vừa' },
      { value: '125', label: 'Lớn' },
      { value: '150', label: 'Rất lớn' },
    ],
    sample: 'Chữ sẽ như thế này: Hồ sơ hẹn trả sáng Thứ Sáu, 27/11/2026.',
    theme: 'Màn hình',
    themes: { auto: 'Theo máy', light: 'Sáng', dark: 'Tối' },
    language: 'Ngôn ngữ',
    privacy: 'Quyền riêng tư',
    privacyParts: [
      {
        title: 'Máy này giữ gì?',
        lines: [
          'Hồ sơ bạn chọn theo dõi, bản nháp và phản ánh chờ gửi, dấu đánh giấy tờ, cỡ chữ.',
          'Tên người trong hồ sơ đã được che. Bốn số cuối điện thoại không được lưu.',
        ],
      },
      {
        title: 'Gửi đi những gì?',
        lines: [
          'Chỉ những gì bạn bấm gửi: phản ánh, ảnh đã bỏ vị trí và giờ chụp, số điện thoại nếu bạn đồng ý.',
          'Vị trí chỉ hỏi khi bạn chọn “Vị trí của tôi”, và chỉ dùng cho phản ánh đó.',
        ],
      },
      {
        title: 'Zalo biết gì?',
        lines: [
          'Zalo biết bạn mở ứng dụng này và tên các chức năng được gọi. Ứng dụng không gửi Zalo nội dung của bạn.',
        ],
      },
      {
        title: 'Bạn đã đồng ý những gì?',
        lines: [
          'Ứng dụng hỏi riêng từng lần: theo dõi hồ sơ, dùng vị trí, để lại số điện thoại. Không ô nào được đánh sẵn.',
          'Rút lại: bỏ theo dõi hồ sơ, bỏ phản ánh chưa gửi, hoặc xoá hết ở dưới đây.',
          'Cơ sở: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 và Nghị định 356/2025/NĐ-CP.',
        ],
      },
    ],
    phone: 'Trên máy này',
    help: 'Trợ giúp',
    version: 'Phiên bản 0.1',
  },
  erase: {
    title: 'Xoá dữ liệu trên máy này',
    text: 'Bản nháp, hồ sơ đang theo dõi, dấu đánh',
    ask: 'Xoá hết trên máy này?',
    what: 'Mất bản nháp, hồ sơ đang theo dõi, biên nhận và dấu đánh đã lưu. Không lấy lại được.',
    unsent: (count: number) => `${count} phản ánh chưa gửi cũng sẽ mất.`,
    remote: 'Phản ánh đã gửi và hồ sơ ở cổng vẫn còn.',
    yes: 'Xoá hết',
    no: 'Không, giữ lại',
    done: 'Đã xoá hết trên máy này.',
    restart: 'Mở lại từ đầu',
    failed: 'Chưa xoá được. Hãy đóng ứng dụng, mở lại rồi thử.',
  },
};

const en: typeof vi = {
  settings: {
    title: 'Settings',
    size: 'Text size',
    sizes: [
      { value: '100', label: 'Normal' },
      { value: '125', label: 'Large' },
      { value: '150', label: 'Very large' },
    ],
    sample: 'Text will look like this: ready on the morning of Friday, 27/11/2026.',
    theme: 'Screen',
    themes: { auto: 'As the phone', light: 'Light', dark: 'Dark' },
    language: 'Language',
    privacy: 'Privacy',
    privacyParts: [
      {
        title: 'What does this phone keep?',
        lines: [
          'Dossiers you follow, drafts and reports waiting to be sent, ticked papers, text size.',
          'Names in dossiers are masked. The last four digits of the phone are not kept.',
        ],
      },
      {
        title: 'What is sent?',
        lines: [
          'Only what you send: reports, photos without place and time, your phone number if you agree.',
          'Your position is asked only when you choose “My position”, and used for that report alone.',
        ],
      },
      {
        title: 'What does Zalo know?',
        lines: [
          'Zalo knows that you open this app and the names of functions called. The app sends Zalo none of your contents.',
        ],
      },
      {
        title: 'What did you agree to?',
        lines: [
          'The app asks each time: following a dossier, using your position, leaving your number. Nothing is ticked beforehand.',
          'To withdraw: stop following, discard an unsent report, or erase everything below.',
          'Basis: Personal Data Protection Law 91/2025/QH15 and Decree 356/2025/NĐ-CP.',
        ],
      },
    ],
    phone: 'On this phone',
    help: 'Help',
    version: 'Version 0.1',
  },
  erase: {
    title: 'Erase the data on this phone',
    text: 'Drafts, followed dossiers, ticks',
    ask: 'Erase everything on this phone?',
    what: 'Drafts, followed dossiers, receipts and ticks will be gone. They cannot be brought back.',
    unsent: (count) => `${count} unsent ${count === 1 ? 'report' : 'reports'} will be lost too.`,
    remote: 'Reports already sent and dossiers at the portal remain.',
    yes: 'Erase everything',
    no: 'No, keep it',
    done: 'Everything on this phone is erased.',
    restart: 'Start again',
    failed: 'It could not be erased. Close the app, open it again and try once more.',
  },
};

/** Every sentence of the settings screen. */
export const words = { vi, en };
