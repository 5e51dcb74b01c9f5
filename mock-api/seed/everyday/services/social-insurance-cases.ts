/** What people say of services about pensions and allowances of the social insurance; see `index.ts` for how it is written. */
export const socialInsuranceCases = [
  '1.014183 thiếu năm đóng bảo hiểm, đóng chưa đủ 15 năm, chờ đến 75 tuổi, già không đủ năm lĩnh lương, chưa đủ năm đóng, không đủ năm hưu, không đủ năm lương hưu, nhận tháng thay rút, chia nhận từng tháng',
  '1.014184 chết khi chưa lĩnh hết, nhận nốt tiền còn lại, mất sớm nhận phần còn',
  '1.014165 thai lưu, nạo hút thai, nghỉ siêu âm thai, hỏng thai, chửa ngoài dạ con, nghỉ đi khám thai, triệt sản',
  '1.014167 nghỉ chăm con nuôi, xin con sơ sinh được nghỉ, con nuôi đỏ hỏn, nhận con nuôi được nghỉ',
  '1.014164 ốm dậy còn yếu, nghỉ thêm sau mổ, ra viện chưa khỏe, dưỡng sức sau ốm',
  '1.014169 sinh xong còn yếu, sinh mổ nghỉ thêm, hết nghỉ đẻ chưa khỏe, tiền bồi dưỡng sau sinh, dưỡng sức sau đẻ, dưỡng sức sinh mổ, sảy thai còn yếu, nghỉ thêm sau sinh, nghỉ dưỡng đẻ mổ, sinh mổ thêm ngày',
  '1.014174 đi mỹ ở hẳn, lấy hết lương hưu, theo con sang tây, lĩnh gọn lương hưu đi nước ngoài, rút hưu một cục',
  '2.002303 trại bảo trợ, thẻ bảo hiểm thương binh, danh sách mua thẻ bhyt',
  '1.014175 bị cắt lương hưu, mở lại lương hưu, ra tù lĩnh lương, lương hưu dừng mấy tháng, quên khai bị dừng lương, ngừng hưu nhận tiếp, về nước xin hưu, nước ngoài ngừng hưu, mở lại mất sức',
  '1.014181 nghỉ không lương thời bao cấp, công nhân nhà máy cũ',
  '1.014182 đi liên xô, đi tiệp khắc, đi đông đức, lao động đông âu, đi bungari, đi tây về tính năm, đi tiệp trước 1995, xklđ ngày xưa, xklđ trước 1995',
  '1.014180 xưởng khó khăn, xin chậm đóng bảo hiểm, hoãn đóng bảo hiểm',
  '1.014185 quá trình đóng bảo hiểm, mất giấy tờ năm công tác, tính lại năm đóng lên lương, thiếu năm đóng, cộng năm công tác, đối chiếu năm đóng, năm làm xí nghiệp, thiếu năm nhà nước',
  '1.014162 sai tên bảo hiểm, đổi số căn cước bảo hiểm, tờ khai tk1, ngày sinh trên sổ bhxh, sổ bhxh số cmt cũ',
  '1.014160 lần đầu đóng bảo hiểm, làm sổ bảo hiểm mới, mã số bảo hiểm, công ty báo tăng người, nhân viên mới vào đóng, làm sổ bhxh, chưa có sổ bảo hiểm',
];
