import { exampleCode } from '../../features/dossiers/parts/example-code';

const vi = {
  help: {
    title: 'Trợ giúp',
    lead: 'Gọi để có người hướng dẫn.',
    noCityHotline: (city: string, portal: string) =>
      `Tổng đài riêng của ${city} chưa được khai trong ứng dụng. Số trên là của ${portal}.`,
    danger: 'Có nguy hiểm, gọi ngay',
    office: 'Nơi làm thủ tục gần bạn',
    centre: 'Trung tâm của thành phố',
    noAddress: 'Địa chỉ chưa được khai trong ứng dụng. Hãy gọi số ở trên để hỏi.',
    ward: 'Bạn cũng có thể đến Trung tâm Phục vụ hành chính công của phường, xã gần nhất.',
    questions: 'Hay được hỏi',
    answers: [
      {
        ask: 'Mã hồ sơ ở đâu?',
        answer: `Mã in trên giấy hẹn trả kết quả, hoặc trong tin nhắn khi nộp trực tuyến. Mã có dạng ${exampleCode}.`,
      },
      {
        ask: 'Nộp hồ sơ trực tuyến cần gì?',
        answer:
          'Cần tài khoản định danh điện tử VNeID mức độ 2. Chưa có thì đến công an phường, xã để làm, hoặc nộp tại quầy.',
      },
      {
        ask: 'Đăng nhập Zalo có thay căn cước được không?',
        answer: 'Không. Ứng dụng chỉ dùng Zalo để gọi tên bạn và nhớ việc của bạn.',
      },
      {
        ask: 'Làm giúp cha mẹ được không?',
        answer: 'Được. Bạn tra hồ sơ bằng mã và bốn số cuối điện thoại đã khai khi nộp.',
      },
    ],
    complaints: 'Khiếu nại, tố cáo gửi ở đâu?',
    comfort: 'Dễ đọc hơn',
    settings: 'Cỡ chữ và cài đặt',
  },
};

const en: typeof vi = {
  help: {
    title: 'Help',
    lead: 'Call and someone will guide you.',
    noCityHotline: (city, portal) =>
      `The hotline of ${city} has not been entered in this app yet. The number above belongs to ${portal}.`,
    danger: 'In danger, call at once',
    office: 'The office near you',
    centre: 'The city’s centre',
    noAddress: 'The address has not been entered in this app yet. Please call the number above.',
    ward: 'You can also go to the public administration centre of the nearest ward or commune.',
    questions: 'Often asked',
    answers: [
      {
        ask: 'Where is my dossier code?',
        answer: `On the appointment slip, or in the message you got when filing online. It looks like ${exampleCode}.`,
      },
      {
        ask: 'What do I need to file online?',
        answer:
          'An electronic identity, VNeID level 2. Without one, go to the police of your ward or commune, or file at the counter.',
      },
      {
        ask: 'Does signing in with Zalo replace an ID card?',
        answer: 'No. The app only uses Zalo to greet you and to remember what is yours.',
      },
      {
        ask: 'Can I do it for my parents?',
        answer: 'Yes. Look the dossier up by its code and the last four digits of the phone given at filing.',
      },
    ],
    complaints: 'Where do complaints and denunciations go?',
    comfort: 'Easier to read',
    settings: 'Text size and settings',
  },
};

/** Every sentence of the help screen. */
export const words = { vi, en };
