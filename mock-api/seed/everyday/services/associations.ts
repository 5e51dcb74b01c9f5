/** What people say of services about associations and funds; see `index.ts` for how it is written. */
export const associations = [
  '1.013704 bầu ban chấp hành hội, bầu chủ tịch hội, hội hết khóa, hội sắp đại hội',
  '1.013707 gộp hai hội, hội sau sáp nhập xã',
  '1.013709 hội bị tạm dừng, mở lại hội, hội sinh hoạt lại, hội bị đình chỉ',
  '1.013702 ban trù bị, rủ nhau lập hội, ban vận động hội, nhóm sáng lập hội',
  '1.013710 tình nguyện viên bị tai nạn, đi cứu trợ bị thương, hội ctđ',
  '1.013708 giải tán hội, đóng hội, hội thôi hoạt động',
  '1.012947 hội mở thêm văn phòng, hội mở nơi khác, hội mở vpđd',
  '1.014945 quỹ từ thiện bị tạm dừng, quỹ khuyến học, quỹ bị đình chỉ, quỹ hoạt động lại, quỹ bị treo',
  '1.014943 thay chủ tịch quỹ, đổi người quản lý quỹ, bầu lại ban quản lý quỹ',
  '1.014944 quỹ từ thiện, quỹ khuyến học, sửa quy chế quỹ',
  '1.014942 lập quỹ từ thiện, quỹ khuyến học, quỹ học bổng, quỹ thiện nguyện, quỹ khuyến học dòng họ, mở quỹ nhân đạo',
  '1.014946 gộp quỹ từ thiện, gộp quỹ khuyến học',
  '1.014947 đóng quỹ từ thiện, giải tán quỹ khuyến học, quỹ từ thiện giải tán',
  '1.013703 hội đồng hương, hội sinh vật cảnh, hội cựu giáo chức, lập hiệp hội, hội nghề',
  '1.013706 báo kết quả họp hội, có chủ tịch hội mới, hội đổi tên',
  '1.014940 gộp quỹ từ thiện thành phố, quỹ hoạt động thêm tỉnh khác, quỹ từ thiện mở rộng',
];
