/** What the city's land limits leave out, told once for all its rows. */
export const landTimeNote =
  'Không tính thời gian đo đạc, niêm yết, xác định và nộp tiền. Xã đảo, đặc khu, xã khó khăn có thể thêm tối đa 10 ngày làm việc.';

/** How soon a mortgage is registered (99/2022/NĐ-CP, article 16). */
export const securedTimeNote =
  'Thường xong trong ngày làm việc. Nộp sau 15 giờ có thể sang hôm sau. Chậm nhất là 3 ngày làm việc.';

/** Why the national land row should not be used for a date in this city. */
export const nationalLandNote =
  'Thành phố có thủ tục riêng với thời hạn ngắn hơn. Hãy dùng thủ tục của thành phố.';
