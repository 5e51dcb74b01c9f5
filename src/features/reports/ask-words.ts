import type { Flaw } from './checks';
import type { AddRefusal } from './photos/photo-box';
import type { PhoneRefusal } from './zalo-phone';

const flaws: Record<Flaw, string> = {
  way: 'Hãy chọn một cách chỉ chỗ',
  confirm: 'Hãy cho biết chuyện có ở đó không',
  unit: 'Hãy chọn phường, xã hoặc đặc khu',
  street: 'Hãy nhập tên đường hoặc ngõ',
  'street-long': 'Tên đường quá dài. Hãy viết trong 200 chữ cái.',
  'landmark-long': 'Chỗ gần đó quá dài. Hãy viết trong 200 chữ cái.',
  text: 'Hãy kể chuyện gì đang xảy ra',
  'text-short': 'Hãy kể thêm một chút, ít nhất 5 chữ cái',
  'text-long': 'Bài kể quá dài. Hãy rút còn 2.000 chữ cái.',
  category: 'Hãy chọn một loại việc',
  phone: 'Số điện thoại chưa đúng. Số di động có 10 chữ số.',
  'phone-missing': 'Hãy nhập số điện thoại, hoặc bỏ dấu đồng ý',
  'may-call': 'Hãy đánh dấu đồng ý, hoặc xoá số điện thoại',
};

const photos: Record<AddRefusal, string> = {
  'not-an-image': 'Tệp này không phải ảnh.',
  heic: 'Máy này không đọc được ảnh HEIC. Hãy chụp lại bằng nút Chụp ảnh.',
  'too-big': 'Ảnh nặng hơn 40 MB. Hãy chọn ảnh nhỏ hơn.',
  unreadable: 'Ảnh hỏng hoặc quá lớn với máy này. Hãy chọn ảnh khác.',
  full: 'Máy hết chỗ nên chưa giữ được ảnh này. Hãy gửi phản ánh đang chờ, xoá bớt ảnh trong máy, hoặc gửi không kèm ảnh.',
  broken: 'Máy chưa giữ được ảnh này. Hãy thử lại.',
  enough: 'Đã đủ 5 ảnh. Muốn thêm thì bỏ bớt một ảnh.',
};

const phoneRefused: Record<PhoneRefusal, string> = {
  denied: 'Bạn chưa cho lấy số từ Zalo.',
  'denied-again': 'Zalo vẫn chưa cho lấy số, có thể sẽ không hỏi lại.',
  cancelled: 'Bạn đã đóng câu hỏi của Zalo.',
  unsupported: 'Zalo trên máy này không cho lấy số.',
  timeout: 'Chờ lấy số quá lâu.',
  failed: 'Chưa lấy được số từ Zalo.',
  offline: 'Chưa vào được mạng nên chưa lấy được số.',
  refused: 'Cổng chưa cho lấy số của bạn.',
};

const picking = {
  denied: 'Máy chưa cho dùng máy ảnh. Hãy chọn ảnh có sẵn, hoặc mở quyền trong cài đặt.',
  unsupported: 'Máy này không mở được. Hãy thử nút kia.',
  timeout: 'Chờ ảnh quá lâu. Hãy thử lại.',
  limited: 'Zalo tạm chưa cho lấy ảnh. Hãy thử lại sau ít phút.',
  failed: 'Chưa lấy được ảnh. Hãy thử lại.',
};

const vi = {
  next: 'Tiếp tục',
  saved: (time: string) => `Đã tự lưu lúc ${time} trên máy này. Thoát ra, quay lại vẫn còn.`,
  savedFleeting: 'Máy này không giữ được bản nháp. Đừng thoát ra trước khi gửi.',
  notSaved: {
    full: 'Máy hết chỗ, chưa lưu được bản nháp. Chữ trên màn hình vẫn còn. Đừng thoát ra trước khi gửi.',
    broken: 'Máy chưa lưu được bản nháp. Chữ trên màn hình vẫn còn. Hãy gửi luôn.',
  },
  opening: 'Đang mở bản nháp',
  flaws,
  photos: {
    title: 'Chụp lại chuyện cần báo',
    lead: 'Tối đa 5 ảnh. Không có ảnh vẫn gửi được.',
    camera: 'Chụp ảnh',
    library: 'Chọn ảnh có sẵn',
    count: (count: number) => `${count} trong 5 ảnh`,
    none: 'Chưa có ảnh. Ảnh giúp nơi xử lý tìm đúng chỗ, nhưng không bắt buộc.',
    one: (number: number) => `Ảnh ${number}`,
    remove: 'Bỏ ảnh',
    removeOf: (number: number) => `Bỏ ảnh ${number}`,
    removed: 'Đã bỏ ảnh.',
    lost: 'Máy đã xoá ảnh này.',
    working: (now: number, all: number) => `Đang thu nhỏ ảnh ${now} trong ${all}`,
    privacy: 'Ảnh được bỏ vị trí và giờ chụp ngay trên máy này.',
    short: 'Máy sắp hết chỗ. Hãy gửi sớm, hoặc bớt ảnh.',
    refusedTitle: (count: number) => (count === 1 ? 'Có một ảnh chưa nhận' : `Có ${count} ảnh chưa nhận`),
    refused: photos,
    picking,
  },
  place: {
    title: 'Chuyện ở đâu?',
    lead: 'Chọn cách nào cũng được.',
    position: 'Vị trí của tôi',
    positionText: 'Chỉ hỏi một lần, cho phản ánh này.',
    typed: 'Nhập phường và tên đường',
    typedText: 'Tên cũ hay tên mới đều được.',
    sheetText: 'Để tìm đúng phường và đúng chỗ có chuyện. Chỉ dùng một lần, cho phản ánh này.',
    sheetPhotos: 'Ảnh gửi đi không mang theo vị trí nhà bạn.',
    typeInstead: 'Hãy nhập phường và tên đường ở dưới đây.',
    pointOnly: 'Đã giữ vị trí của bạn. Hãy chọn đúng phường, xã.',
    confirm: (unit: string) => `Chuyện xảy ra ở ${unit}, phải không?`,
    confirmText: 'Cổng đoán theo vị trí của bạn, có thể sai ở gần ranh giới.',
    yes: 'Đúng rồi',
    no: 'Không phải, chọn nơi khác',
    chosen: (unit: string) => `${unit}, theo vị trí của bạn`,
    other: 'Chọn nơi khác',
    withPoint: 'Vị trí chính xác được gửi kèm.',
    street: 'Tên đường hoặc ngõ, hẻm',
    streetHint: 'Ví dụ: Lê Lợi, số 27. Ở xã thì ghi tên thôn, ấp.',
    landmark: 'Gần chỗ nào?',
    landmarkHint: 'Ví dụ: trước cổng chợ, cạnh trường học.',
  },
  what: {
    title: 'Có chuyện gì?',
    text: 'Kể ngắn gọn điều bạn thấy',
    textHint: 'Có gì, từ bao giờ, có nguy hiểm không.',
    count: (count: string) => `${count} trong 2.000 chữ cái`,
    category: 'Việc này thuộc loại nào?',
    phoneTitle: 'Có cần gọi lại cho bạn?',
    phone: 'Số điện thoại của bạn',
    phoneHint: 'Để nơi xử lý hỏi thêm khi chưa rõ.',
    mayCall: 'Tôi đồng ý để gọi lại số này',
    mayCallText: 'Chỉ dùng cho phản ánh này.',
  },
  zaloPhone: {
    why: 'Khỏi phải gõ. Zalo hỏi ý bạn trước, rồi cổng điền số vào ô trên để bạn xem lại. Số chỉ gửi đi khi bạn đồng ý.',
    get: 'Lấy số từ Zalo',
    asking: 'Đang lấy số từ Zalo',
    filled: 'Đã lấy số từ Zalo. Hãy xem số ở ô trên có đúng không.',
    clear: 'Xoá số này',
    refused: phoneRefused,
    typeInstead: 'Hãy gõ số vào ô trên, hoặc để trống.',
  },
  phoneDropped: 'Số điện thoại đã được xoá, vì bản nháp để quá 30 ngày.',
  check: {
    title: 'Xem lại trước khi gửi',
    edit: 'Sửa',
    editOf: (what: string) => `Sửa: ${what}`,
    photos: (count: number) => (count === 0 ? 'Không có ảnh' : `${count} ảnh`),
    photosNone: 'Gửi không kèm ảnh.',
    text: 'Bạn kể',
    category: 'Loại việc',
    place: 'Ở đâu',
    point: 'Kèm vị trí chính xác của bạn',
    phone: 'Gọi lại cho bạn',
    noPhone: 'Không gửi số điện thoại',
    missing: 'Chưa trả lời',
    privacy: 'Ảnh gửi đi không mang theo vị trí và giờ chụp.',
    send: 'Gửi phản ánh',
    sending: 'Đang gửi',
    failed: 'Chưa gửi được',
    full: 'Máy hết chỗ để giữ phản ánh chờ gửi. Hãy bỏ bớt ảnh trong phản ánh rồi gửi lại.',
    fullBare:
      'Máy hết chỗ để giữ phản ánh chờ gửi. Hãy xoá bớt ảnh hoặc tệp khác trong máy, rồi quay lại bấm gửi. Đừng đóng ứng dụng.',
    broken: 'Máy chưa giữ được phản ánh để gửi. Hãy thử lại.',
    kept: 'Câu trả lời còn nguyên',
    keptText: 'Mọi điều bạn viết vẫn ở trên trang này.',
    differs: 'Bản trước đã được gửi',
    differsText: 'Những chỗ bạn vừa sửa không có trong bản đó.',
    seeSent: 'Xem bản đã gửi, bỏ bản này',
    sendNew: 'Gửi bản này thành phản ánh mới',
  },
};

/** What the questions say in Vietnamese; the English words have the same shape. */
export type AskWords = typeof vi;

/** Vietnamese. */
export const askVi = vi;
