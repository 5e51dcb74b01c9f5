/** What people say of services about books and printing; see `index.ts` for how it is written. */
export const booksAndPrint = [
  '2.001564 in sách thuê cho nước ngoài, in hộ nước ngoài',
  '2.001594 nhà in sách, xưởng in sách báo, in lịch, giấy phép nhà in',
  '1.013698 nxb nước ngoài, nhà sách nước ngoài, vpđd nhà xuất bản',
  '1.003483 hội sách, phố sách, ngày sách',
  '1.003868 in kỷ yếu, in lịch sử đảng bộ, tập san, sách biếu, lưu hành nội bộ, in gia phả, in sách dòng họ, tài liệu nội bộ',
  '2.001584 nhà in sách, xưởng in sách báo',
  '1.013699 nxb nước ngoài, nhà sách nước ngoài',
  '3.000576 hiệu sách, mở nhà sách, bán sách online, sách cũ, thuê truyện, bán sách giáo khoa, cửa hàng sách, cửa hàng bán sách',
  '3.000570 xưởng in đổi tên, tiệm in chuyển chỗ, thêm máy in, đổi cơ sở in',
  '3.000569 mở xưởng in, tiệm in, in bao bì, in tem nhãn, in tờ rơi, in thiệp cưới, in quảng cáo, in danh thiếp, in card visit, tiệm in bao bì, cửa hàng in',
];
