import { type CoreProcedure, paper, seeNote } from './core';

/** The ministries that publish these procedures, with their codes at the national portal. */
export const publishers = {
  police: { code: 'G01', name: 'Bộ Công an' },
  justice: { code: 'G15', name: 'Bộ Tư pháp' },
  education: { code: 'G03', name: 'Bộ Giáo dục và Đào tạo' },
  science: { code: 'G06', name: 'Bộ Khoa học và Công nghệ' },
  construction: { code: 'G17', name: 'Bộ Xây dựng' },
  transport: { code: 'G04', name: 'Bộ Xây dựng' },
} satisfies Record<string, CoreProcedure['publisher']>;

/** Offices named again and again. */
export const places = {
  ward: 'Trung tâm Phục vụ hành chính công phường, xã, đặc khu',
  city: 'Trung tâm Phục vụ hành chính công thành phố',
  wardPolice: 'Công an phường, xã, đặc khu',
  notary: 'Văn phòng hoặc phòng công chứng',
  trafficPolice: 'Phòng Cảnh sát giao thông thành phố',
  inspection: 'Cơ sở đăng kiểm',
  school: 'Trường đang học',
};

/** Papers that several procedures ask for. */
export const papers = {
  identity: paper('Thẻ căn cước hoặc hộ chiếu', 'Chỉ xuất trình. Cho biết số định danh là đủ.'),
  identityShown: paper('Thẻ căn cước hoặc hộ chiếu', 'Còn hạn. Căn cước điện tử trên VNeID cũng được.'),
  proxy: paper('Giấy ủy quyền', 'Người ruột thịt làm thay thì không cần chứng thực.', {
    case: 'Nhờ người khác làm thay',
  }),
  foreign: paper('Giấy tờ nước ngoài phải hợp pháp hóa lãnh sự', 'Trừ nước có điều ước miễn với Việt Nam.', {
    remark: true,
  }),
  residenceForm: paper('Tờ khai CT01', 'Khai trên mạng, hoặc lấy mẫu tại công an.'),
  identityForm: paper('Phiếu đề nghị DC02', 'Khai trên mạng hoặc tại nơi làm.'),
  identitySheet: paper('Phiếu thu nhận CC01', 'Cán bộ in ra để bạn xem lại và ký.'),
  guardianProof: paper('Giấy chứng minh là cha, mẹ hoặc người giám hộ', undefined, {
    case: 'Làm cho trẻ dưới 14 tuổi',
  }),
  vehicleOwner: paper('Giấy tờ của chủ xe', 'Thẻ căn cước; làm trên mạng thì dùng VNeID mức 2.'),
  vehicleForm: paper('Giấy khai đăng ký xe', 'Khai trước trên Cổng Dịch vụ công quốc gia.'),
  vehicleWithdrawForm: paper(
    'Giấy khai thu hồi đăng ký, biển số',
    'Khai trước trên Cổng Dịch vụ công quốc gia.',
  ),
  licenceForm: paper('Đơn đề nghị theo mẫu của công an', 'Có sẵn tại nơi nộp và trên mạng.'),
  healthCheck: paper('Giấy khám sức khỏe của người lái xe', 'Còn hiệu lực, do cơ sở đủ điều kiện cấp.'),
  tuitionForm: paper('Đơn đề nghị theo mẫu', 'Nhà trường phát mẫu đơn.'),
};

/** Fees told the same way by several records. */
export const fees = {
  council: seeNote(
    'Hội đồng nhân dân thành phố quyết định mức thu. Miễn cho gia đình có công, hộ nghèo, người khuyết tật.',
  ),
  plates: seeNote('Tùy loại xe và nơi đăng ký, theo Thông tư 60/2023/TT-BTC. Hãy hỏi trước khi nộp.'),
  licence: seeNote('135.000 đồng mỗi lần. Mức 115.000 đồng khi nộp trên mạng chỉ áp dụng đến hết năm 2025.'),
};

/** Legal documents the records name; the short titles are ours. */
export const laws = {
  civilStatus: { number: '60/2014/QH13', title: 'Luật Hộ tịch' },
  civilStatusDetail: { number: '123/2015/NĐ-CP', title: 'Hướng dẫn Luật Hộ tịch' },
  justicePowers: { number: '120/2025/NĐ-CP', title: 'Việc tư pháp nay do cấp xã giải quyết' },
  fewerPapers: { number: '18/2026/NĐ-CP', title: 'Giảm giấy tờ phải nộp' },
  civilStatusOnline: { number: '87/2020/NĐ-CP', title: 'Hộ tịch trên mạng' },
  adoption: { number: '52/2010/QH12', title: 'Luật Nuôi con nuôi' },
  adoptionDetail: { number: '19/2011/NĐ-CP', title: 'Hướng dẫn Luật Nuôi con nuôi' },
  adoptionNew: { number: '06/2025/NĐ-CP', title: 'Sửa đổi quy định nuôi con nuôi' },
  adoption2019: { number: '24/2019/NĐ-CP', title: 'Sửa đổi hướng dẫn nuôi con nuôi' },
  healthInsurance: { number: '25/2008/QH12', title: 'Luật Bảo hiểm y tế' },
  linkedBirth: {
    number: '05/2015/TTLT-BTP-BCA-BYT',
    title: 'Làm liên thông khai sinh, thường trú, thẻ BHYT',
  },
  residence: { number: '68/2020/QH14', title: 'Luật Cư trú' },
  residenceDetail: { number: '154/2024/NĐ-CP', title: 'Hướng dẫn Luật Cư trú' },
  residenceForms: { number: '53/2025/TT-BCA', title: 'Biểu mẫu cư trú và căn cước' },
  residenceFee: { number: '75/2022/TT-BTC', title: 'Lệ phí đăng ký cư trú' },
  residence2023: { number: '66/2023/TT-BCA', title: 'Sửa đổi quy định đăng ký cư trú' },
  identityCard: { number: '26/2023/QH15', title: 'Luật Căn cước' },
  identityCardDetail: { number: '70/2024/NĐ-CP', title: 'Hướng dẫn Luật Căn cước' },
  identityCardFee: { number: '73/2024/TT-BTC', title: 'Lệ phí cấp thẻ căn cước' },
  identityCardForms: { number: '17/2024/TT-BCA', title: 'Mẫu phiếu về căn cước' },
  eIdentity: { number: '69/2024/NĐ-CP', title: 'Định danh và xác thực điện tử' },
  travel: { number: '49/2019/QH14', title: 'Luật Xuất cảnh, nhập cảnh của công dân' },
  travel2023: { number: '23/2023/QH15', title: 'Sửa đổi luật về xuất nhập cảnh' },
  travelForms: { number: '31/2023/TT-BCA', title: 'Mẫu tờ khai hộ chiếu' },
  travelFee: { number: '25/2021/TT-BTC', title: 'Lệ phí cấp hộ chiếu' },
  travelPowers: { number: '184/2025/NĐ-CP', title: 'Phân quyền lĩnh vực an ninh' },
  foreigners: { number: '47/2014/QH13', title: 'Luật về người nước ngoài vào, ở Việt Nam' },
  foreignersStay: { number: '53/2016/TT-BCA', title: 'Khai báo tạm trú của người nước ngoài' },
  criminalRecord: { number: '28/2009/QH12', title: 'Luật Lý lịch tư pháp' },
  certification: { number: '23/2015/NĐ-CP', title: 'Bản sao, chữ ký và giao dịch được chứng thực' },
  certification2025: { number: '280/2025/NĐ-CP', title: 'Sửa đổi quy định chứng thực' },
  certificationFee: { number: '226/2016/TT-BTC', title: 'Phí chứng thực' },
  certificationDetail: { number: '01/2020/TT-BTP', title: 'Hướng dẫn chứng thực' },
  dataInsteadOfPapers: { number: '66.7/2025/NQ-CP', title: 'Dùng dữ liệu thay giấy tờ' },
  licence: { number: '12/2025/TT-BCA', title: 'Sát hạch và cấp giấy phép lái xe' },
  licenceFee: { number: '37/2023/TT-BTC', title: 'Phí sát hạch, lệ phí giấy phép lái xe' },
  roadSafety: { number: '36/2024/QH15', title: 'Luật Trật tự, an toàn giao thông đường bộ' },
  plates: { number: '79/2024/TT-BCA', title: 'Đăng ký xe, cấp biển số' },
  plates2025: { number: '13/2025/TT-BCA', title: 'Sửa đổi quy định đăng ký xe' },
  platesFee: { number: '60/2023/TT-BTC', title: 'Lệ phí đăng ký xe, biển số' },
  trafficFee2025: { number: '06/2025/TT-BTC', title: 'Sửa đổi phí, lệ phí giao thông' },
  inspection: { number: '47/2024/TT-BGTVT', title: 'Đăng kiểm xe' },
  inspection2025: { number: '71/2025/TT-BXD', title: 'Sửa đổi quy định đăng kiểm' },
  inspection2026: { number: '24/2026/TT-BXD', title: 'Quy định đăng kiểm năm 2026' },
  inspectionPrice: { number: '238/2016/TT-BTC', title: 'Giá dịch vụ đăng kiểm' },
  inspectionPrinting: { number: '11/2024/TT-BGTVT', title: 'Giá in lại giấy đăng kiểm' },
  admission: { number: '30/2024/TT-BGDĐT', title: 'Quy chế tuyển sinh THCS, THPT' },
  schoolTransfer: { number: '15/2026/TT-BGDĐT', title: 'Chuyển trường, tiếp nhận học sinh' },
  finalExam: { number: '24/2024/TT-BGDĐT', title: 'Quy chế thi tốt nghiệp THPT' },
  university: { number: '08/2022/TT-BGDĐT', title: 'Quy chế tuyển sinh đại học' },
  university2025: { number: '06/2025/TT-BGDĐT', title: 'Sửa đổi quy chế tuyển sinh đại học' },
  diploma: { number: '10/2026/TT-BGDĐT', title: 'Văn bằng, chứng chỉ' },
  foreignDiploma: { number: '13/2021/TT-BGDĐT', title: 'Công nhận văn bằng nước ngoài' },
  foreignDiploma2024: { number: '07/2024/TT-BGDĐT', title: 'Sửa đổi việc công nhận văn bằng' },
  foreignDiplomaFee: { number: '164/2016/TT-BTC', title: 'Phí xác minh văn bằng nước ngoài' },
  tuition: { number: '238/2025/NĐ-CP', title: 'Học phí và hỗ trợ chi phí học tập' },
  preschool: { number: '105/2020/NĐ-CP', title: 'Chính sách phát triển giáo dục mầm non' },
  educationPowers: { number: '142/2025/NĐ-CP', title: 'Phân quyền lĩnh vực giáo dục' },
} satisfies Record<string, CoreProcedure['legal'][number]>;
