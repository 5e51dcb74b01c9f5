const vi = {
  find: {
    title: 'Tìm hồ sơ',
    lead: 'Cần thêm số điện thoại, để người khác không xem được hồ sơ của bạn.',
    codeHint: (example: string) => `In trên giấy hẹn, như ${example}`,
    digits: 'Bốn số cuối điện thoại',
    digitsHint: 'Số đã khai khi nộp hồ sơ. Gõ cả số cũng được.',
    follow: 'Xem và theo dõi',
    once: 'Chỉ xem lần này',
    consent: 'Theo dõi thì mã và tình trạng hồ sơ được giữ trên máy này, để mở khi không có mạng.',
    consentWhere: 'Không gửi cho ai. Bỏ theo dõi là xoá khỏi máy.',
    wrong: {
      code: 'Mã hồ sơ chưa đúng dạng. Hãy gõ như trên giấy hẹn.',
      digits: 'Cần bốn số cuối, hoặc cả số điện thoại mười số.',
      pair: 'Không có hồ sơ nào khớp. Hãy xem lại cả mã và số điện thoại.',
    },
    busy: 'Đã thử nhiều lần',
    busyText: (minutes: number | null) =>
      minutes === null ? 'Hãy đợi ít phút rồi thử lại.' : `Hãy đợi ${minutes} phút rồi thử lại.`,
    kept: 'Mã và số bạn gõ vẫn còn ở trên.',
    forgot: 'Không nhớ đã khai số nào?',
    forgotText: 'Xem số điện thoại ghi trên giấy hẹn. Không có thì hỏi nơi nộp hồ sơ.',
  },
  scan: {
    unsupported: 'Máy này không quét được mã. Hãy gõ mã in trên giấy hẹn.',
    denied: 'Chưa được phép dùng máy ảnh. Hãy gõ mã in trên giấy hẹn.',
    failed: 'Chưa quét được. Hãy gõ mã in trên giấy hẹn.',
    foreign: 'Mã vừa quét không phải mã hồ sơ. Hãy gõ mã in trên giấy hẹn.',
  },
};

const en: typeof vi = {
  find: {
    title: 'Find a dossier',
    lead: 'The phone number is asked so that nobody else sees your dossier.',
    codeHint: (example) => `On the appointment slip, like ${example}`,
    digits: 'Last four digits of the phone',
    digitsHint: 'The number given at filing. The whole number works too.',
    follow: 'View and follow',
    once: 'View this time only',
    consent: 'Following keeps the code and status on this phone, to be opened without a network.',
    consentWhere: 'It is sent to nobody. Unfollowing erases it.',
    wrong: {
      code: 'The code has another form. Type it as on the slip.',
      digits: 'Type the last four digits, or the whole number of ten digits.',
      pair: 'No dossier matches. Check both the code and the phone number.',
    },
    busy: 'Too many tries',
    busyText: (minutes) =>
      minutes === null
        ? 'Wait a few minutes and try again.'
        : `Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} and try again.`,
    kept: 'What you typed is still above.',
    forgot: 'Not sure which number you gave?',
    forgotText: 'It stands on the appointment slip. Otherwise ask where you filed.',
  },
  scan: {
    unsupported: 'This phone cannot scan here. Type the code on the slip.',
    denied: 'The camera is not allowed. Type the code on the slip.',
    failed: 'The scan did not work. Type the code on the slip.',
    foreign: 'That is not a dossier code. Type the code on the slip.',
  },
};

/** Every sentence of looking a dossier up and of scanning a slip. */
export const findWords = { vi, en };
