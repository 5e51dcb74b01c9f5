/** What people say of services about work rules, dues to the state and household businesses; see `index.ts` for how it is written. */
export const firmsAndStateDues = [
  '2.002239 mua gạo dự trữ, mua thóc kho nhà nước, hàng thanh lý kho dự trữ, kho nhà nước bán, kho dự trữ bán gạo, mua gạo thanh lý',
  '3.000030 bán thóc cho nhà nước, bán gạo vào kho dự trữ',
  '1.005190 dấu giám định hàng',
  '2.000110 đổi dấu giám định hàng, thay dấu giám định',
  '1.000414 lấy lại tiền cọc, cung ứng nhân công, outsourcing, cho thuê công nhân',
  '2.001955 nội quy công ty, nội quy xưởng, giờ giấc phạt công nhân, kỷ luật công nhân',
  '1.008603 phí nước thải nhà máy, tiền nước thải, xưởng giặt',
  '1.013040 phí khói nhà máy, ống khói, lò hơi, đóng tiền khí thải, phí xả khí',
  '1.014035 rút hồ sơ quán, nộp nhầm hồ sơ, thôi không mở quán, đổi ý không mở, đăng ký hộ dở dang, rút đơn mở tiệm, hồ sơ hkd chờ',
  '1.014034 giấy hộ kinh doanh in sai, sai chữ giấy đkkd, thêm số điện thoại quán, thêm cccd hộ kinh doanh',
  '2.002206 mã qhns, mã mở tài khoản kho bạc',
  '3.000161 vay mua xe buýt, lãi thấp mua xe buýt, hãng xe buýt vay, đầu tư xe bus',
  '1.009466 công đoàn thương lượng',
];
