import { readOffices } from '../read-offices';

/**
 * Where the people's committee of each unit sits, told in our words. Source: the published map of the merger of 2025
 * (sapnhap.bando.com.vn, by way of thanglequoc/vietnamese-provinces-database, MIT), data of 2026-07-25. It may have
 * moved since: the screen says so.
 */
export const offices = readOffices(`
10507|Nhà Ủy ban nhân dân Cẩm Thượng trước đây
10525|Nhà Ủy ban nhân dân thành phố Hải Dương trước đây
10532|Nhà Ủy ban nhân dân Tân Bình trước đây
10537|Nhà Ủy ban nhân dân Hải Tân trước đây
10543|Nhà Ủy ban nhân dân Việt Hòa trước đây
10546|Nhà Ủy ban nhân dân Phả Lại trước đây
10549|Nhà Ủy ban nhân dân thành phố Chí Linh trước đây
10552|Nhà Ủy ban nhân dân Bến Tắm trước đây
10570|Nhà Ủy ban nhân dân Cộng Hòa trước đây
10573|Nhà Ủy ban nhân dân Hoàng Tân trước đây
10603|Nhà Ủy ban nhân dân Tân Dân trước đây
10606|Nhà Ủy ban nhân dân huyện Nam Sách trước đây
10615|Nhà Ủy ban nhân dân Hợp Tiến trước đây
10633|Nhà Ủy ban nhân dân Trần Phú trước đây
10642|Nhà Ủy ban nhân dân Thái Tân trước đây
10645|Nhà Ủy ban nhân dân An Phú trước đây
10660|Nhà Ủy ban nhân dân Ái Quốc trước đây
10675|Nhà Ủy ban nhân dân thị xã Kinh Môn trước đây
10678|Nhà Ủy ban nhân dân Bạch Đằng trước đây
10705|Nhà Ủy ban nhân dân Quang Thành trước đây
10714|Nhà Ủy ban nhân dân Phú Thứ trước đây
10726|Nhà Ủy ban nhân dân Hiệp Sơn trước đây
10729|Nhà Ủy ban nhân dân Thượng Quận trước đây
10744|Nhà Ủy ban nhân dân Hiến Thành trước đây
10750|Nhà Ủy ban nhân dân huyện Kim Thành trước đây
10756|Nhà Ủy ban nhân dân Lai Khê trước đây
10792|Nhà Ủy ban nhân dân Kim Đính trước đây
10804|Nhà Ủy ban nhân dân Đồng Cẩm trước đây
10813|Nhà Ủy ban nhân dân huyện Thanh Hà trước đây
10816|Nhà Ủy ban nhân dân Cẩm Việt trước đây
10837|Nhà Ủy ban nhân dân Tiền Tiến trước đây
10843|Nhà Ủy ban nhân dân Liên Mạc trước đây
10846|Nhà Ủy ban nhân dân Thanh Hải trước đây
10882|Nhà Ủy ban nhân dân Thanh Quang trước đây
10888|Nhà Ủy ban nhân dân thị trấn Cẩm Giang trước đây
10891|Nhà Ủy ban nhân dân huyện Cẩm Giàng trước đây
10903|Nhà Ủy ban nhân dân Ngọc Liên trước đây
10909|Nhà Ủy ban nhân dân Cẩm Vũ trước đây
10930|Nhà Ủy ban nhân dân Tân Trường trước đây
10945|Nhà Ủy ban nhân dân huyện Bình Giang trước đây
10966|Nhà Ủy ban nhân dân Tân Việt trước đây
10972|Nhà Ủy ban nhân dân Tân Hồng trước đây
10993|Nhà Ủy ban nhân dân Thái Hòa trước đây
10999|Nhà Ủy ban nhân dân huyện Gia Lộc trước đây
11002|Nhà Ủy ban nhân dân Thạch Khôi trước đây
11020|Nhà Ủy ban nhân dân Yết Kiêu trước đây
11050|Nhà Ủy ban nhân dân Hồng Hưng trước đây
11065|Nhà Ủy ban nhân dân Nhật Quang trước đây
11074|Nhà Ủy ban nhân dân huyện Tứ Kỳ trước đây
11086|Nhà Ủy ban nhân dân Hưng Đạo trước đây
11113|Nhà Ủy ban nhân dân Tân Kỳ trước đây
11131|Nhà Ủy ban nhân dân Văn Tố trước đây
11140|Nhà Ủy ban nhân dân Lạc Phượng trước đây
11146|Nhà Ủy ban nhân dân Nguyên Giáp trước đây
11164|Nhà Ủy ban nhân dân Nghĩa An trước đây
11167|Nhà Ủy ban nhân dân Đức Phúc trước đây
11203|Nhà Ủy ban nhân dân huyện Ninh Giang trước đây
11218|Nhà Ủy ban nhân dân Văn Hội trước đây
11224|Nhà Ủy ban nhân dân Hồng Phong trước đây
11239|Nhà Ủy ban nhân dân huyện Thanh Miện trước đây
11242|Nhà Ủy ban nhân dân Thanh Tùng trước đây
11254|Nhà Ủy ban nhân dân Hồng Quang trước đây
11257|Nhà Ủy ban nhân dân Tân Trào trước đây
11284|Nhà Ủy ban nhân dân Chi Lăng Nam trước đây
11311|Bộ phận một cửa: số 203 đường Bạch Đằng
11329|Trung tâm Phục vụ hành chính công: 46 Lê Lai
11359|Trung tâm Phục vụ hành chính công: 201 Lạch Tray
11383|Số 10 Hồ Sen (các nhà 10A, 10G, 10H)
11407|Số 387 Thiên Lôi
11411|Trung tâm Phục vụ hành chính công: số 433 đường Đông Hải
11413|Số 10/15A Lê Hồng Phong
11443|Số 2 Cao Toàn (Ủy ban nhân dân quận Kiến An trước đây)
11446|Số 618 Nguyễn Lương Bằng (Ủy ban nhân dân Văn Đẩu trước đây)
11455|Số 195 Lý Thánh Tông (Ủy ban nhân dân quận Đồ Sơn trước đây)
11473|Nhà Ủy ban nhân dân Minh Đức trước đây
11488|Nhà Ủy ban nhân dân Lưu Kiếm trước đây
11503|Nhà Ủy ban nhân dân Ninh Sơn trước đây
11506|Nhà Ủy ban nhân dân Quảng Thanh trước đây
11533|Nhà Ủy ban nhân dân An Lư trước đây
11542|Nhà Ủy ban nhân dân Nam Triệu Giang trước đây
11557|Nhà Ủy ban nhân dân Thiên Hương trước đây
11560|Nhà Ủy ban nhân dân thành phố Thủy Nguyên trước đây
11581|Số 15 đường 351 (trung tâm hành chính quận An Dương trước đây)
11593|Tổ dân phố Đình Ngọ (Ủy ban nhân dân Hồng Phong trước đây)
11602|Tổ dân phố Lê Lác 2 (Ủy ban nhân dân phường An Hồng trước đây)
11617|Tổ dân phố Bạch Mai (Ủy ban nhân dân phường Đồng Thái trước đây)
11629|Số 17 đường Nguyễn Văn Trỗi, thị trấn An Lão (Ủy ban nhân dân huyện An Lão trước đây)
11635|Thôn Ngọc Chử 2, Trường Thọ (Ủy ban nhân dân Trường Thọ trước đây)
11647|Thôn Câu Hạ A, Quang Trung (Ủy ban nhân dân Quang Trung trước đây)
11668|Thôn Tân Nam, Mỹ Đức (Ủy ban nhân dân Mỹ Đức trước đây)
11674|Thôn Trần Thành, An Thọ, huyện An Lão (Ủy ban nhân dân An Thọ trước đây)
11680|Số 8 Mạc Thái Tổ (Ủy ban nhân dân huyện Kiến Thụy trước đây)
11689|Đường Mạc Đăng Doanh (trung tâm hành chính quận Dương Kinh trước đây)
11692|Số 869 đường Phạm Văn Đồng (Ủy ban nhân dân Hải Thành trước đây)
11713|Thôn 4 (Ủy ban nhân dân Kiến Quốc trước đây)
11725|Thôn Vũ Vị (Ủy ban nhân dân Minh Tân trước đây)
11728|Thôn Cao Bộ (Ủy ban nhân dân Kiến Hưng trước đây)
11737|Tổ dân phố Đức Hậu (Ủy ban nhân dân Hợp Đức trước đây)
11749|Thôn 3 (Ủy ban nhân dân Tú Sơn trước đây)
11755|Nhà Huyện ủy Tiên Lãng trước đây
11761|Thôn Sinh Đan (Ủy ban nhân dân Tiên Cường trước đây)
11779|Nhà Ủy ban nhân dân Cấp Tiến trước đây
11791|Thôn Đông Quy, Tân Minh (Ủy ban nhân dân Tân Minh trước đây)
11806|Nhà Ủy ban nhân dân Nam Hưng trước đây
11809|Thôn Vấn Đông (Ủy ban nhân dân Hùng Thắng trước đây)
11824|Nhà Ủy ban nhân dân huyện Vĩnh Bảo trước đây
11836|Nhà Ủy ban nhân dân Trung Lập trước đây
11842|Nhà Ủy ban nhân dân Vĩnh An trước đây
11848|Nhà Ủy ban nhân dân Vĩnh Hòa trước đây
11875|Nhà Ủy ban nhân dân Vĩnh Hải trước đây
11887|Nhà Ủy ban nhân dân Tam Cường trước đây
11911|Nhà Ủy ban nhân dân Trấn Dương trước đây
11914|Đường Hà Sen, Cát Bà (nhà huyện Cát Hải trước đây); ở Cát Hải: nhà thị trấn Cát Hải trước đây
11948|Nhà huyện Bạch Long Vĩ trước đây
`);
