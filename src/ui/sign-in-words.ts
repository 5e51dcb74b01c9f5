const vi = {
  why: 'Đăng nhập để xem hồ sơ và khoản phí của bạn. Đây không phải xác minh danh tính.',
  ask: 'Đăng nhập bằng Zalo',
  asking: 'Đang hỏi Zalo',
  settings: 'Mở cài đặt quyền',
  over: 'Phiên đăng nhập đã hết. Hãy đăng nhập lại.',
  refused: {
    denied: 'Bạn chưa đồng ý trong Zalo. Phần khác vẫn dùng được.',
    cancelled: 'Bạn đã dừng đăng nhập. Khi cần, hãy chạm lại.',
    unsupported: 'Ở đây chưa đăng nhập được. Hãy mở bằng Zalo bản mới.',
    timeout: 'Zalo chưa trả lời. Không thấy hộp hỏi thì chạm lại.',
    limited: 'Zalo bị hỏi quá nhiều lần. Một phút nữa hãy chạm lại.',
    failed: 'Zalo gặp trục trặc. Lát nữa hãy chạm lại.',
    portal: 'Cổng chưa nhận đăng nhập. Lát nữa hãy chạm lại.',
  },
};

const en: typeof vi = {
  why: 'Sign in to see your dossiers and fees. It is no proof of identity.',
  ask: 'Sign in with Zalo',
  asking: 'Asking Zalo',
  settings: 'Open permission settings',
  over: 'You were signed out. Sign in again.',
  refused: {
    denied: 'You have not agreed in Zalo. Everything else still works.',
    cancelled: 'You stopped signing in. Tap again when you like.',
    unsupported: 'You cannot sign in here. Open the app in a new Zalo.',
    timeout: 'No answer from Zalo. If you see no question, tap again.',
    limited: 'Zalo was asked too often. Tap again in a minute.',
    failed: 'Zalo has a fault. Tap again later.',
    portal: 'The portal did not sign you in. Tap again later.',
  },
};

/** Both languages. */
export const signInWords = { vi, en };
