/** What people say of services about selling electricity, films and green industrial parks; see `index.ts` for how it is written. */
export const powerFilmAndEcoParks = [
  '1.013412 bán sỉ điện, mua điện bán lại nhiều',
  '1.013416 bán điện cho dân, bán điện khu công nghiệp, bán điện ở chợ',
  '1.013401 điện mặt trời, pin mặt trời bán điện, điện gió, nhà máy điện rác, nhà máy nhiệt điện',
  '1.013411 lưới điện khu công nghiệp, đường dây trung thế, trạm biến áp riêng',
  '1.013417 nhà máy điện đổi công suất, giấy bán điện, điện lực đổi tên',
  '1.013420 giấy nhà máy điện, giấy bán điện, giấy điện lực rách',
  '1.013419 nhà máy điện đổi tên, giấy bán điện sai, sửa giấy điện lực',
  '1.011454 duyệt phim, kiểm duyệt phim, phim dán nhãn 18, chiếu phim ngoài rạp, xin chiếu phim, dán nhãn độ tuổi',
  '1.011452 festival phim, cuộc thi phim ngắn, tuần lễ phim, giải phim sinh viên, thi làm phim',
  '2.002898 phim tuyên truyền bán vé, phim nhà nước bán vé',
  '2.002897 chiếu phim miễn phí, chiếu phim lưu động, chiếu bóng phục vụ dân, phim không bán vé, chiếu phim cho dân',
  '2.002729 nhà máy xanh, công ty xanh',
  '2.002728 khu công nghiệp xanh, eco industrial park',
  '1.013421 thôi bán điện, bị thu giấy điện lực',
];
