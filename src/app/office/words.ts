const vi = {
  title: (unit: string) => `Nơi làm thủ tục của ${unit}`,
  unknown: 'Chưa có địa chỉ trong ứng dụng',
  source: 'Theo bản đồ sáp nhập năm 2025. Nơi này có thể đã dời, hãy gọi hỏi trước khi đi.',
  other: 'Chọn phường, xã khác',
  forgetful: 'Máy chưa nhớ được phường, xã này cho lần sau.',
  position: 'Tìm theo vị trí của tôi',
  locating: 'Đang tìm vị trí của bạn',
  failed: 'Chưa tìm được theo vị trí. Hãy gõ tên phường, xã ở trên.',
  why: 'Cho biết vị trí của bạn?',
  whyText: 'Để biết bạn đang ở phường, xã nào. Chỉ hỏi lần này.',
  kept: 'Vị trí không được lưu. Máy chỉ nhớ tên phường, xã.',
  allow: 'Cho biết vị trí',
  refuse: 'Không, tôi tự nhập',
  home: (unit: string) => `Nơi làm thủ tục: ${unit}`,
  homeUnknown: 'Nơi làm thủ tục gần bạn',
  homeText: 'Chọn phường, xã của bạn để xem địa chỉ',
};

const en: typeof vi = {
  title: (unit) => `Office of ${unit}`,
  unknown: 'The address is not in this app yet',
  source: 'From the map of the 2025 merger. It may have moved; call before you go.',
  other: 'Choose another ward or commune',
  forgetful: 'The phone could not remember this unit for next time.',
  position: 'Find it by my position',
  locating: 'Finding your position',
  failed: 'Your position did not tell. Type the name of the ward or commune above.',
  why: 'May we know where you are?',
  whyText: 'To tell which ward or commune you are in. Asked this once.',
  kept: 'Your position is not kept. The phone only remembers the name of the unit.',
  allow: 'Tell my position',
  refuse: 'No, I will type it',
  home: (unit) => `Office: ${unit}`,
  homeUnknown: 'The office near you',
  homeText: 'Choose your ward or commune to see its address',
};

/** Every sentence about the citizen's own office. */
export const words = { vi, en };
