/** What people say of services about medical devices; see `index.ts` for how it is written. */
export const medicalDevices = [
  '1.003029 khẩu trang y tế, găng tay y tế, bông băng, nhiệt kế, máy đo huyết áp, kim tiêm',
  '3.000449 que thử ma túy, hóa chất xét nghiệm',
  '1.003039 bán máy siêu âm, máy x-quang, máy xét nghiệm, máy thở, dụng cụ nha khoa, cửa hàng máy y tế, bán máy đo huyết áp',
  '1.003006 xưởng khẩu trang, nhà máy kim tiêm, xưởng găng tay y tế',
  '3.000448 xuất khẩu trang, xuất găng tay y tế, ttbyt',
  '3.000447 hãng máy y tế đóng cửa, máy y tế ngừng sản xuất',
];
