/** What people say of services about auctioneers and bidding; see `index.ts` for how it is written. */
export const auctioneersAndBidding = [
  '1.003915 đấu giá viên, người gõ búa, thẻ đấu giá viên, nghề bán đấu giá',
  '1.000802 thẻ đấu giá viên, thẻ người gõ búa, mất thẻ đấu giá',
  '2.001258 giấy công ty đấu giá, giấy công ty bán đấu giá',
  '2.001225 web đấu giá, đấu giá online, sàn đấu giá mạng',
  '1.013634 chi nhánh đấu giá dời chỗ, chi nhánh đấu giá đổi trưởng',
  '2.001333 công ty đấu giá dời chỗ, công ty đấu giá đổi chủ, thay giám đốc đấu giá, đấu giá đổi tên',
  '2.001247 mở chi nhánh đấu giá, văn phòng đấu giá tỉnh khác',
  '2.001395 mở công ty đấu giá, công ty bán đấu giá đất, lập cty đấu giá',
  '2.002139 thi đấu giá viên, thi hết tập sự đấu giá',
  '1.012507 thi chứng chỉ đấu thầu, chuyên gia đấu thầu, nghề làm hồ sơ thầu, thẻ làm đấu thầu, thẻ đấu thầu',
  '2.002603 tự đề xuất dự án, công ty xin làm dự án',
  '2.002058 chuyên gia oda, chuyên gia jica, chuyên gia world bank',
  '1.013635 chi nhánh đấu giá mất giấy',
];
