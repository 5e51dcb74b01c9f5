import { readUnits } from '../read-units';

/**
 * The 114 units of Hải Phòng: 45 phường, 67 xã, 2 đặc khu.
 * Source: codes and names of 19/2025/QĐ-TTg; former names and points from thanglequoc/vietnamese-provinces-database
 * (MIT), data of 2026-07-25. A place in brackets tells apart former units of one name.
 */
export const units = readUnits(`
10507|Phường Thành Đông|106.326 20.96|Phường Cẩm Thượng, Phường Bình Hàn, Phường Nguyễn Trãi, Xã An Thượng
10525|Phường Hải Dương|106.342 20.942|Phường Trần Hưng Đạo (thành phố Hải Dương), Phường Nhị Châu, Phường Ngọc Châu, Phường Quang Trung
10532|Phường Lê Thanh Nghị|106.314 20.93|Phường Tân Bình, Phường Thanh Bình, Phường Lê Thanh Nghị, Phường Trần Phú
10537|Phường Tân Hưng|106.333 20.91|Phường Hải Tân, Phường Tân Hưng, Xã Ngọc Sơn, Phường Trần Phú
10543|Phường Việt Hoà|106.273 20.948|Phường Việt Hòa, Xã Cao An, Phường Tứ Minh, Thị trấn Lai Cách
10546|Phường Chí Linh|106.316 21.096|Phường Phả Lại, Phường Cổ Thành, Xã Nhân Huệ
10549|Phường Chu Văn An|106.374 21.098|Phường Sao Đỏ, Phường Văn An, Phường Chí Minh, Phường Thái Học, Phường Cộng Hòa, Phường Văn Đức
10552|Phường Nguyễn Trãi|106.442 21.191|Phường Bến Tắm, Xã Bắc An, Xã Hoàng Hoa Thám
10570|Phường Trần Hưng Đạo|106.368 21.154|Xã Lê Lợi, Xã Hưng Đạo (thành phố Chí Linh), Phường Cộng Hòa
10573|Phường Trần Nhân Tông|106.45 21.122|Phường Hoàng Tân, Phường Hoàng Tiến, Phường Văn Đức
10603|Phường Lê Đại Hành|106.396 21.054|Phường Tân Dân (thành phố Chí Linh), Phường An Lạc, Phường Đồng Lạc
10606|Xã Nam Sách|106.338 20.986|Thị trấn Nam Sách, Xã Hồng Phong (huyện Nam Sách), Xã Đồng Lạc
10615|Xã Hợp Tiến|106.342 21.062|Xã Nam Hưng (huyện Nam Sách), Xã Nam Tân, Xã Hợp Tiến
10633|Xã Trần Phú|106.324 21.03|Xã Quốc Tuấn (huyện Nam Sách), Xã Hiệp Cát, Xã Trần Phú
10642|Xã Thái Tân|106.287 20.992|Xã Minh Tân (huyện Nam Sách), Xã An Sơn, Xã Thái Tân
10645|Xã An Phú|106.373 21.008|Xã An Bình, Xã An Phú, Xã Cộng Hòa
10660|Phường Ái Quốc|106.378 20.949|Phường Ái Quốc, Xã Quyết Thắng, Xã Hồng Lạc
10675|Phường Kinh Môn|106.547 20.981|Phường An Lưu, Phường Hiệp An, Phường Long Xuyên
10678|Phường Bắc An Phụ|106.462 21.048|Phường Thất Hùng, Xã Bạch Đằng (thị xã Kinh Môn), Xã Lê Ninh, Phường Văn Đức
10705|Xã Nam An Phụ|106.435 21.015|Xã Quang Thành, Xã Lạc Long, Xã Thăng Long, Xã Tuấn Việt, Xã Vũ Dũng, Xã Cộng Hòa
10714|Phường Nhị Chiểu|106.564 21.032|Phường Tân Dân (thị xã Kinh Môn), Phường Minh Tân, Phường Duy Tân, Phường Phú Thứ
10726|Phường Phạm Sư Mạnh|106.513 21.018|Phường Phạm Thái, Phường An Sinh, Phường Hiệp Sơn
10729|Phường Trần Liễu|106.487 21.004|Phường An Phụ, Xã Hiệp Hòa, Xã Thượng Quận
10744|Phường Nguyễn Đại Năng|106.568 20.957|Phường Thái Thịnh, Phường Hiến Thành, Xã Minh Hòa
10750|Xã Phú Thái|106.517 20.958|Thị trấn Phú Thái, Xã Kim Xuyên, Xã Kim Anh, Xã Kim Liên, Xã Thượng Quận
10756|Xã Lai Khê|106.425 20.977|Xã Lai Khê, Xã Vũ Dũng, Xã Tuấn Việt, Xã Cộng Hoà, Xã Thanh An, Xã Cẩm Việt
10792|Xã An Thành|106.5 20.932|Xã Ngũ Phúc (huyện Kim Thành), Xã Kim Tân, Xã Kim Đính
10804|Xã Kim Thành|106.515 20.885|Xã Đồng Cẩm, Xã Tam Kỳ, Xã Đại Đức, Xã Hòa Bình
10813|Xã Thanh Hà|106.444 20.883|Thị trấn Thanh Hà, Xã Thanh Sơn (huyện Thanh Hà), Xã Thanh Tân
10816|Xã Hà Bắc|106.421 20.941|Xã Tân Việt (huyện Thanh Hà), Xã Cẩm Việt, Xã Hồng Lạc
10837|Phường Nam Đồng|106.361 20.932|Phường Nam Đồng, Xã Tiền Tiến
10843|Xã Hà Nam|106.458 20.913|Xã Thanh Xuân, Xã Liên Mạc, Xã Thanh Lang, Xã Thanh An, Xã Hòa Bình
10846|Xã Hà Tây|106.41 20.881|Xã Tân An, Xã An Phượng, Xã Thanh Hải
10882|Xã Hà Đông|106.471 20.84|Xã Thanh Hồng, Xã Vĩnh Cường, Xã Thanh Quang
10888|Xã Cẩm Giang|106.202 20.97|Thị trấn Cẩm Giang, Xã Định Sơn, Xã Cẩm Hoàng
10891|Phường Tứ Minh|106.271 20.919|Xã Cẩm Đoài, Phường Tứ Minh, Thị trấn Lai Cách
10903|Xã Cẩm Giàng|106.151 20.964|Xã Lương Điền, Xã Ngọc Liên, Xã Cẩm Hưng, Xã Phúc Điền
10909|Xã Tuệ Tĩnh|106.265 20.974|Xã Đức Chính, Xã Cẩm Vũ, Xã Cẩm Văn
10930|Xã Mao Điền|106.2 20.929|Xã Tân Trường, Xã Cẩm Đông, Xã Phúc Điền
10945|Xã Kẻ Sặt|106.181 20.911|Xã Vĩnh Hưng, Xã Hùng Thắng (huyện Bình Giang), Thị trấn Kẻ Sặt, Xã Vĩnh Hồng
10966|Xã Bình Giang|106.225 20.873|Xã Tân Việt (huyện Bình Giang), Xã Long Xuyên, Xã Hồng Khê, Xã Cổ Bì, Xã Vĩnh Hồng
10972|Xã Đường An|106.171 20.877|Xã Thúc Kháng, Xã Thái Minh, Xã Tân Hồng, Xã Thái Dương, Xã Thái Hòa
10993|Xã Thượng Hồng|106.146 20.837|Xã Bình Xuyên (huyện Bình Giang), Xã Thanh Tùng, Xã Đoàn Tùng, Xã Thúc Kháng, Xã Thái Minh, Xã Tân Hồng, Xã Thái Dương, Xã Thái Hòa
10999|Xã Gia Lộc|106.309 20.872|Xã Gia Tiến, Thị trấn Gia Lộc, Xã Gia Phúc, Xã Yết Kiêu, Xã Lê Lợi (huyện Gia Lộc)
11002|Phường Thạch Khôi|106.292 20.901|Phường Thạch Khôi, Xã Gia Xuyên, Xã Liên Hồng, Xã Thống Nhất
11020|Xã Yết Kiêu|106.261 20.871|Xã Thống Nhất, Xã Lê Lợi (huyện Gia Lộc), Xã Yết Kiêu
11050|Xã Gia Phúc|106.293 20.828|Xã Toàn Thắng, Xã Hoàng Diệu, Xã Hồng Hưng, Xã Thống Kênh, Xã Đoàn Thượng, Xã Quang Đức, Thị trấn Gia Lộc, Xã Gia Phúc
11065|Xã Trường Tân|106.263 20.81|Xã Phạm Trấn, Xã Nhật Quang, Xã Thống Kênh, Xã Đoàn Thượng, Xã Quang Đức, Thị trấn Thanh Miện
11074|Xã Tứ Kỳ|106.386 20.807|Thị trấn Tứ Kỳ, Xã Minh Đức, Xã Quang Khải, Xã Quang Phục
11086|Xã Đại Sơn|106.373 20.864|Xã Bình Lãng, Xã Đại Sơn, Xã Thanh Hải, Xã Hưng Đạo (huyện Tứ Kỳ)
11113|Xã Tân Kỳ|106.337 20.825|Xã Đại Hợp (huyện Tứ Kỳ), Xã Tân Kỳ, Xã Dân An, Xã Kỳ Sơn, Xã Hưng Đạo (huyện Tứ Kỳ)
11131|Xã Chí Minh|106.428 20.819|Xã An Thanh, Xã Văn Tố, Xã Chí Minh
11140|Xã Lạc Phượng|106.454 20.774|Xã Quang Trung (huyện Tứ Kỳ), Xã Lạc Phượng, Xã Tiên Động
11146|Xã Nguyên Giáp|106.441 20.747|Xã Hà Kỳ, Xã Nguyên Giáp, Xã Hà Thanh, Xã Tiên Động
11164|Xã Vĩnh Lại|106.358 20.78|Xã Ứng Hòe, Xã Tân Hương, Xã Nghĩa An
11167|Xã Tân An|106.31 20.759|Xã Tân Phong (huyện Ninh Giang), Xã An Đức, Xã Đức Phúc
11203|Xã Ninh Giang|106.386 20.743|Thị trấn Ninh Giang, Xã Vĩnh Hòa (huyện Ninh Giang), Xã Hồng Dụ, Xã Hiệp Lực
11218|Xã Hồng Châu|106.282 20.732|Xã Tân Quang, Xã Văn Hội, Xã Hưng Long
11224|Xã Khúc Thừa Dụ|106.334 20.734|Xã Bình Xuyên, Xã Hồng Phong (huyện Ninh Giang), Xã Kiến Phúc
11239|Xã Thanh Miện|106.232 20.767|Xã Cao Thắng, Xã Ngũ Hùng, Xã Tứ Cường, Thị trấn Thanh Miện
11242|Xã Nguyễn Lương Bằng|106.229 20.838|Xã Phạm Kha, Xã Nhân Quyền, Xã Thanh Tùng, Xã Đoàn Tùng
11254|Xã Bắc Thanh Miện|106.204 20.793|Xã Hồng Quang, Xã Lam Sơn, Xã Lê Hồng
11257|Xã Hải Hưng|106.157 20.802|Xã Tân Trào (huyện Thanh Miện), Xã Ngô Quyền, Xã Đoàn Kết
11284|Xã Nam Thanh Miện|106.242 20.72|Xã Hồng Phong (huyện Thanh Miện), Xã Thanh Giang, Xã Chi Lăng Bắc, Xã Chi Lăng Nam
11311|Phường Hồng Bàng|106.658 20.867|Phường Hoàng Văn Thụ, Phường Minh Khai, Phường Phan Bội Châu, Phường Thượng Lý, Phường Sở Dầu, Phường Hùng Vương, Phường Gia Viên
11329|Phường Ngô Quyền|106.701 20.865|Phường Máy Chai, Phường Vạn Mỹ, Phường Cầu Tre, Phường Gia Viên, Phường Đông Khê
11359|Phường Gia Viên|106.701 20.845|Phường Đằng Giang, Phường Cầu Đất, Phường Lạch Tray, Phường Gia Viên, Phường Đông Khê
11383|Phường Lê Chân|106.685 20.838|Phường Hàng Kênh, Phường Dư Hàng Kênh, Phường Kênh Dương, Phường An Biên, Phường Trần Nguyên Hãn, Phường Vĩnh Niệm, Phường Cầu Đất, Phường Lạch Tray
11407|Phường An Biên|106.672 20.835|Phường An Dương, Phường An Biên, Phường Trần Nguyên Hãn, Phường Vĩnh Niệm
11411|Phường Đông Hải|106.781 20.826|Phường Đông Hải 1, Phường Đông Hải 2, Phường Nam Hải
11413|Phường Hải An|106.737 20.811|Phường Cát Bi, Phường Đằng Lâm, Phường Thành Tô, Phường Đằng Hải, Phường Tràng Cát, Phường Nam Hải, Phường Đông Hải 2
11443|Phường Kiến An|106.65 20.823|Phường Nam Sơn (quận Kiến An), Phường Đồng Hòa, Phường Bắc Sơn, Phường Trần Thành Ngọ, Phường Văn Đẩu
11446|Phường Phù Liễn|106.631 20.793|Phường Bắc Hà, Phường Ngọc Sơn, Thị trấn Trường Sơn, Phường Nam Sơn (quận Kiến An), Phường Đồng Hòa, Phường Bắc Sơn, Phường Trần Thành Ngọ, Phường Văn Đẩu
11455|Phường Đồ Sơn|106.785 20.709|Phường Hải Sơn, Phường Tân Thành, Phường Vạn Hương, Phường Ngọc Xuyên
11473|Phường Bạch Đằng|106.727 20.964|Phường Minh Đức, Xã Bạch Đằng (thành phố Thủy Nguyên), Phường Phạm Ngũ Lão
11488|Phường Lưu Kiếm|106.658 20.974|Phường Trần Hưng Đạo (thành phố Thủy Nguyên), Phường Lưu Kiếm, Xã Liên Xuân, Xã Quang Trung (thành phố Thủy Nguyên)
11503|Xã Việt Khê|106.593 20.989|Xã Ninh Sơn, Xã Liên Xuân
11506|Phường Lê Ích Mộc|106.616 20.953|Phường Quảng Thanh, Phường Lê Hồng Phong, Xã Quang Trung (thành phố Thủy Nguyên)
11533|Phường Hoà Bình|106.699 20.931|Phường Hòa Bình, Phường An Lư, Phường Thủy Hà
11542|Phường Nam Triệu|106.746 20.912|Phường Nam Triệu Giang, Phường Lập Lễ, Phường Tam Hưng
11557|Phường Thiên Hương|106.645 20.91|Phường Thiên Hương, Phường Hoàng Lâm, Phường Lê Hồng Phong, Phường Hoa Động
11560|Phường Thuỷ Nguyên|106.691 20.891|Phường Dương Quan, Phường Thủy Đường, Phường Hoa Động, Phường An Lư, Phường Thủy Hà
11581|Phường An Dương|106.598 20.864|Phường Nam Sơn (quận An Dương), Phường An Hải, Phường Lê Lợi, Phường Đồng Thái, Phường Tân Tiến, Phường An Hưng
11593|Phường An Phong|106.554 20.898|Phường An Hòa, Phường Hồng Phong, Phường Đại Bản, Phường Lê Thiện, Phường Tân Tiến, Phường Lê Lợi
11602|Phường Hồng An|106.593 20.916|Phường Quán Toan, Phường An Hồng, Phường An Hưng, Phường Đại Bản, Phường Lê Thiện, Phường Tân Tiến
11617|Phường An Hải|106.639 20.844|Phường An Đồng, Phường Hồng Thái, Phường Lê Lợi, Phường An Hải, Phường Đồng Thái
11629|Xã An Lão|106.586 20.816|Thị trấn An Lão, Xã An Thắng, Xã Tân Dân, Xã An Tiến, Thị trấn Trường Sơn, Xã Thái Sơn
11635|Xã An Trường|106.525 20.848|Xã Bát Trang, Xã Trường Thọ, Xã Trường Thành
11647|Xã An Quang|106.534 20.811|Xã Quốc Tuấn, Xã Quang Trung (huyện An Lão), Xã Quang Hưng
11668|Xã An Khánh|106.58 20.778|Xã Tân Viên, Xã Mỹ Đức, Xã Thái Sơn
11674|Xã An Hưng|106.597 20.75|Xã An Thái, Xã An Thọ, Xã Chiến Thắng
11680|Xã Kiến Thuỵ|106.655 20.758|Thị trấn Núi Đối, Xã Thanh Sơn (huyện Kiến Thụy), Xã Thuận Thiên, Xã Hữu Bằng, Xã Kiến Hưng
11689|Phường Hưng Đạo|106.685 20.804|Phường Đa Phúc, Phường Hưng Đạo, Phường Anh Dũng, Phường Hải Thành
11692|Phường Dương Kinh|106.737 20.771|Phường Hòa Nghĩa, Phường Tân Thành, Phường Anh Dũng, Phường Hải Thành
11713|Xã Nghi Dương|106.629 20.726|Xã Ngũ Phúc (huyện Kiến Thụy), Xã Kiến Quốc, Xã Du Lễ
11725|Xã Kiến Minh|106.687 20.765|Xã Minh Tân (huyện Kiến Thụy), Xã Đại Đồng, Xã Đông Phương
11728|Xã Kiến Hưng|106.664 20.715|Xã Tân Trào (huyện Kiến Thụy), Xã Kiến Hưng, Xã Đoàn Xá
11737|Phường Nam Đồ Sơn|106.749 20.724|Phường Minh Đức (quận Đồ Sơn), Phường Bàng La, Phường Hợp Đức, Phường Vạn Hương, Phường Ngọc Xuyên
11749|Xã Kiến Hải|106.71 20.715|Xã Tân Phong, Xã Đại Hợp (huyện Kiến Thụy), Xã Tú Sơn, Xã Đoàn Xá
11755|Xã Tiên Lãng|106.548 20.734|Thị trấn Tiên Lãng, Xã Quyết Tiến, Xã Tiên Thanh, Xã Khởi Nghĩa
11761|Xã Quyết Thắng|106.517 20.784|Xã Đại Thắng, Xã Tiên Cường, Xã Tự Cường
11779|Xã Tân Minh|106.549 20.692|Xã Cấp Tiến, Xã Kiến Thiết, Xã Đoàn Lập, Xã Tân Minh
11791|Xã Tiên Minh|106.617 20.692|Xã Tiên Thắng, Xã Tiên Minh, Xã Tân Minh
11806|Xã Chấn Hưng|106.631 20.648|Xã Nam Hưng (huyện Tiên Lãng), Xã Bắc Hưng, Xã Đông Hưng, Xã Tây Hưng
11809|Xã Hùng Thắng|106.675 20.656|Xã Hùng Thắng (huyện Tiên Lãng), Xã Vinh Quang
11824|Xã Vĩnh Bảo|106.48 20.677|Thị trấn Vĩnh Bảo, Xã Vĩnh Hưng (huyện Vĩnh Bảo), Xã Tân Hưng, Xã Tân Liên
11836|Xã Vĩnh Thịnh|106.458 20.715|Xã Thắng Thủy, Xã Trung Lập, Xã Việt Tiến
11842|Xã Vĩnh Thuận|106.491 20.735|Xã Vĩnh An, Xã Giang Biên, Xã Dũng Tiến
11848|Xã Vĩnh Hoà|106.431 20.689|Xã Vĩnh Hòa (huyện Vĩnh Bảo), Xã Hùng Tiến
11875|Xã Vĩnh Hải|106.479 20.634|Xã Tiền Phong, Xã Vĩnh Hải
11887|Xã Vĩnh Am|106.548 20.639|Xã Tam Cường, Xã Cao Minh, Xã Liên Am
11911|Xã Nguyễn Bỉnh Khiêm|106.572 20.652|Xã Trấn Dương, Xã Hòa Bình, Xã Lý Học
11914|Đặc khu Cát Hải|107.005 20.795|Thị trấn Cát Hải, Thị trấn Cát Bà, Xã Đồng Bài, Xã Hoàng Châu, Xã Nghĩa Lộ, Xã Văn Phong, Xã Gia Luận, Xã Hiền Hào, Xã Phù Long, Xã Trân Châu, Xã Việt Hải, Xã Xuân Đám
11948|Đặc khu Bạch Long Vĩ|107.732 20.135|Huyện Bạch Long Vĩ
`);
