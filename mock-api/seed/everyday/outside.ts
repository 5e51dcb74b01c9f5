// What people also ask a city's app and no procedure answers: prices, timetables, shops, fun. Said so, and not guessed
// at. Each phrase names a matter by itself; a word that is also a procedure's ("khách sạn", "karaoke") is not here.
/** Phrases that no procedure answers. */
export const outside = [
  'giá vàng, giá xăng, giá bao nhiêu, giá rẻ, bao nhiêu tiền một, tỷ giá, lãi suất, giá điện, giá nhà đất, giá đất hôm nay =', // prices
  'thời tiết, dự báo, bão, trời mưa, nhiệt độ, ngập ở đâu =', // weather
  'lịch tàu, giờ tàu, lịch bay, vé máy bay, vé tàu, vé xe, mua vé, đặt vé, xe khách đi, xe buýt, bến xe, xe đạp, đường đi, chỉ đường, gọi taxi, đặt taxi, kẹt xe, tắc đường =', // getting about
  'lịch cắt điện, cắt điện, mất điện, mất nước, cúp điện, lịch thi đấu, thời khóa biểu, lịch học, lịch âm, lịch khám =', // timetables
  'bóng đá, ngoại hạng, xổ số, cá độ, lô đề, tử vi, bói, cung hoàng đạo, phim, rạp, ca sĩ, bài hát, tải nhạc, nhạc chế, trò chơi miễn phí =', // fun
  'nấu, công thức, cách làm bánh, món ăn, ăn gì, ăn ngon, quán ngon, ngon, nhậu ở đâu, cà phê đẹp, đặt phòng, khách sạn ở =', // food and lodging
  'cách trồng, cách nuôi, giảm cân, tập gym ở, học đàn, học guitar, học bơi, học lái máy bay, làm đẹp, thời trang, trang điểm =', // how to
  'sửa xe, sửa điện thoại, sửa máy, sửa ống nước, sửa điều hòa, thợ sửa, thông cống, chuyển nhà trọn gói, dọn nhà =', // trades
  'đồ cũ, trả góp, iphone, điện thoại samsung, laptop, mua điện thoại, bán điện thoại, nạp thẻ, mua online, shopee, giao hàng, ship, shipper, đặt đồ ăn =', // shopping
  'tuyển dụng, việc làm thêm, tìm người yêu, giúp việc, kết bạn, làm quen =', // jobs and company
  'wifi, mật khẩu, facebook, youtube, tiktok, google, email, hack, virus =', // computers
  'đau bụng, đau đầu, đau răng, nhổ răng, khám mắt, bác sĩ giỏi, bác sĩ nào, mát tay, thuốc trị, bị ho, bị sốt =', // falling ill
  'chó lạc, mèo, chó, thú cưng =', // pets
  'mấy giờ, hôm nay ngày gì, tin tức, tin nóng, bài văn, giải toán, dịch sang tiếng anh giúp, chúc mừng =', // the rest
  'gần đây, gần nhất, gần nhà, chỗ nào ngon, ở đâu đẹp =', // what a map tells
  'số điện thoại, sđt, danh bạ, hotline của =', // a telephone book
  'vay tiền nhanh, vay nóng, vay nhanh, cho vay lãi, lãi mấy phần, lãi bao nhiêu, đáo hạn =', // money lenders
  'điểm thi, xem điểm, tra điểm, đáp án, đề thi =', // schools' own pages
  'tủ lạnh, máy giặt, điều hòa, ti vi, bếp ga, nồi cơm =', // the household's things
  'nồng độ cồn, thổi cồn, nộp phạt giao thông =', // fines
  'biển số nhà, xin số nhà, cấp số nhà, gắn số nhà =', // house numbers, for which no procedure is published
  'đồ ăn đêm, bún cá ngon, bánh đa cua, pizza =', // eating
  'rạp phim, lịch chiếu, vé phim, ca nhạc tối nay, karaoke gần =', // going out
  'thẻ atm, thẻ ngân hàng, thẻ tín dụng, tài khoản ngân hàng, chuyển khoản, chuyển nhầm tiền, mất thẻ ngân hàng =', // banks
  'sim chính chủ, đổi sim, mất sim, khóa sim, gói cước, nạp điện thoại =', // telephone companies
  'bảo hiểm xe máy, bảo hiểm ô tô, bảo hiểm nhân thọ nào, bảo hiểm du lịch =', // insurers
  'visa đi, visa du lịch, visa mỹ, visa nhật, visa hàn, visa úc, xin visa sang =', // other countries' embassies
  'bảo hộ nhãn hiệu, đăng ký nhãn hiệu, đăng ký thương hiệu, đăng ký logo =', // the patent office of the state
  'nợ tiền không trả, đòi nợ, bị quỵt, quỵt tiền, quỵt lương, nợ lương, chậm lương =', // between two people
  'tài sản sau ly hôn, tài sản chung khi ly hôn, chia tài sản sau ly hôn, chia tài sản khi ly hôn, giành quyền nuôi con =', // courts
  'hát karaoke ồn, hàng xóm ồn, mất trộm, báo mất trộm, bị lừa đảo, lừa đảo qua mạng =', // for the police or a report
  'giờ mở cửa, giờ làm việc, giờ tàu cao tốc, giờ phà, lịch phà, lịch cúp nước, lịch tiêm =', // timetables
  'xem tuổi, ngày tốt, ngày đẹp, phong thủy =', // beliefs
  'giá thuê, thuê nhà nguyên căn, bán nhà quận, bán đất nền, mua nhà giá =', // the property market
  'dịch thuật online, in ảnh, chụp ảnh thẻ ở, photo ở đâu =', // shops
  'lắp đồng hồ nước, đồng hồ nước, lắp nước máy =', // the water company
  'phạt nguội, camera =', // another authority's site
];
