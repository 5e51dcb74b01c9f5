/** What happened and what to do, for each kind of failure; what became of the citizen's work is said by the room. */
export interface ProblemWords {
  title: string;
  text: string;
}

/** The kinds of failure, the same as the portal's `ProblemKind`. */
export type ShownKind =
  | 'offline'
  | 'slow'
  | 'captive'
  | 'signed-out'
  | 'refused'
  | 'missing'
  | 'gone'
  | 'conflict'
  | 'busy'
  | 'broken';

const vi: Record<ShownKind, ProblemWords> = {
  offline: {
    title: 'Không có mạng',
    text: 'Điện thoại chưa nối được tới cổng. Hãy kiểm tra mạng rồi thử lại.',
  },
  slow: { title: 'Mạng quá chậm', text: 'Cổng chưa trả lời kịp. Hãy thử lại sau ít phút.' },
  captive: {
    title: 'Wi-Fi này cần đăng nhập',
    text: 'Mạng Wi-Fi đang chặn. Hãy mở trình duyệt để đăng nhập Wi-Fi, hoặc dùng mạng di động.',
  },
  'signed-out': { title: 'Bạn chưa đăng nhập', text: 'Phần này cần đăng nhập bằng Zalo.' },
  refused: { title: 'Cổng chưa nhận', text: 'Có chỗ chưa đúng. Hãy xem lại rồi gửi lại.' },
  missing: { title: 'Không tìm thấy', text: 'Có thể mã bị gõ nhầm, hoặc không còn nữa.' },
  gone: { title: 'Không còn nữa', text: 'Cổng đã bỏ trang này.' },
  conflict: { title: 'Đang xử lý', text: 'Yêu cầu trước còn đang chạy. Hãy chờ một chút rồi xem lại.' },
  busy: { title: 'Cổng đang bận', text: 'Nhiều người đang dùng. Hãy thử lại sau ít phút.' },
  broken: { title: 'Cổng gặp trục trặc', text: 'Không phải lỗi của bạn. Hãy thử lại sau.' },
};

const en: Record<ShownKind, ProblemWords> = {
  offline: {
    title: 'No network',
    text: 'The phone cannot reach the portal. Check the network and try again.',
  },
  slow: {
    title: 'The network is too slow',
    text: 'The portal did not answer in time. Try again in a few minutes.',
  },
  captive: {
    title: 'This Wi-Fi wants a log-in',
    text: 'The Wi-Fi blocks the way. Open a browser to log in to it, or use mobile data.',
  },
  'signed-out': { title: 'You are not signed in', text: 'This part needs you to sign in with Zalo.' },
  refused: {
    title: 'The portal did not accept it',
    text: 'Something is not right. Check it and send it again.',
  },
  missing: { title: 'Not found', text: 'The code may be mistyped, or it no longer exists.' },
  gone: { title: 'No longer there', text: 'The portal has removed this page.' },
  conflict: {
    title: 'Under way',
    text: 'An earlier request is still running. Wait a moment and look again.',
  },
  busy: { title: 'The portal is busy', text: 'Many people are using it. Try again in a few minutes.' },
  broken: { title: 'The portal has a fault', text: 'It is not your fault. Try again later.' },
};

/** Both languages. */
export const problemWords = { vi, en };
