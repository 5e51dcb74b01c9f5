/** What people say of services about patents, brands and their agents; see `index.ts` for how it is written. */
export const patentsAndBrands = [
  '1.015014 lớp luật sở hữu trí tuệ, trường dạy luật nhãn hiệu',
  '1.013916 nghề đăng ký nhãn hiệu hộ, thẻ người đại diện nhãn hiệu, luật sư sáng chế',
  '1.013966 mất bằng sáng chế, mất giấy nhãn hiệu, mất giấy logo',
  '1.013925 người đại diện nhãn hiệu, người làm hồ sơ thương hiệu',
  '1.013928 văn phòng nhãn hiệu dời chỗ, công ty thương hiệu đổi tên',
  '1.013924 mở văn phòng nhãn hiệu, công ty hồ sơ thương hiệu',
  '1.013970 thêm năm cho thuê thương hiệu, thôi cho dùng logo, sửa hợp đồng li xăng',
  '1.015016 bị bác đơn nhãn hiệu, tranh chấp thương hiệu, nhái thương hiệu, nhãn hiệu bị từ chối',
  '1.013922 thu thẻ đại diện nhãn hiệu, thu thẻ đại diện sáng chế',
  '1.013955 thi người đại diện nhãn hiệu, thi nghề đại diện sáng chế',
  '1.013968 cho thuê thương hiệu, li xăng nhãn hiệu, license logo, cho dùng nhãn hiệu, nhượng quyền dùng tên quán, cho mượn logo bán hàng',
  '1.013919 mất thẻ đại diện nhãn hiệu',
  '1.013972 mất giấy cho thuê thương hiệu',
  '1.013973 chủ sáng chế không cho dùng, xin dùng sáng chế người khác',
];
