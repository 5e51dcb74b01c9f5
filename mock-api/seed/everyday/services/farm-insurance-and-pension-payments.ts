/** What people say of services about insurance and how pensions and hospital bills are paid; see `index.ts` for how it is written. */
export const farmInsuranceAndPensionPayments = [
  '1.005411 thôi bảo hiểm cây lúa, thôi bảo hiểm trâu bò, lấy lại tiền bảo hiểm lúa, thôi bảo hiểm lợn, trả lại phí bảo hiểm',
  '1.005412 bảo hiểm cây lúa, bảo hiểm trâu bò, bảo hiểm ao tôm, mất mùa được đền, hộ nghèo mua bảo hiểm lúa, bảo hiểm cho lợn, bảo hiểm cây trồng, bảo hiểm vật nuôi',
  '2.000740 lương hưu qua thẻ atm, lương hưu về ngân hàng, lĩnh lương hưu tiền mặt, đổi tài khoản nhận lương hưu, lương hưu sang tiền mặt, tài khoản lương hưu, thay cách lĩnh lương, lương hưu bỏ thẻ',
  '2.000717 lương hưu người đã mất, bố mất chưa lĩnh lương, mẹ mất còn lương tháng cuối, lĩnh nốt lương người chết, bố mất lương chưa lĩnh, chết chưa lấy trợ cấp, chết còn mấy tháng',
  '1.001798 phòng khám tư nhận bảo hiểm, bệnh viện tư khám bảo hiểm',
  '1.001656 đòi lại tiền viện, quên thẻ lúc nhập viện, mua thuốc ngoài bảo hiểm trả, đủ 5 năm liên tục, khám trái tuyến đòi tiền, cấp cứu quên thẻ, tự mua thuốc trong viện, miễn đồng chi trả, thanh toán lại viện phí, không mang thẻ bhyt, khỏi trả 20%, quá 6 tháng lương, hóa đơn thuốc, tự trả tiền viện',
  '1.012357 chi nhánh bảo hiểm',
  '1.010370 bảo hiểm tàu cá',
  '2.002169 trả phí bảo hiểm vật nuôi',
  '1.001909 bệnh viện quyết toán bhyt',
];
