import { readOffices } from '../read-offices';

/**
 * Where the people's committee of each unit sits, told in our words. Source: the published map of the merger of 2025
 * (sapnhap.bando.com.vn, by way of thanglequoc/vietnamese-provinces-database, MIT), data of 2026-07-25. It may have
 * moved since: the screen says so.
 */
export const offices = readOffices(`
26506|87-89 Lý Thường Kiệt, phường 1, thành phố Vũng Tàu (tên cũ)
26526|603 Nguyễn An Ninh, phường Nguyễn An Ninh, thành phố Vũng Tàu (tên cũ)
26536|219/28 Lưu Chí Hiếu, phường 10, thành phố Vũng Tàu (tên cũ)
26542|7A Nguyễn Gia Thiều, phường 12, thành phố Vũng Tàu (tên cũ)
26545|Thôn 1, xã Long Sơn, thành phố Vũng Tàu (tên cũ)
26560|137 đường 27/4 phường Phước Trung, thành phố Bà Rịa (tên cũ)
26566|Đường Trịnh Đình Thảo, tổ 9, khu phố Kim Sơn, phường Kim Dinh, thành phố Bà Rịa (tên cũ)
26572|Xã Hòa Long, thành phố Bà Rịa (tên cũ)
26575|70 Trần Hưng Đạo, thị trấn Ngãi Giao, huyện Châu Đức (tên cũ)
26584|Tổ 10, thôn Xuân Tân, xã Xuân Sơn, huyện Châu Đức (tên cũ)
26590|Tổ 2, ấp Vĩnh Bình, xã Bình Giã, huyện Châu Đức (tên cũ)
26596|Ấp Liên Lộc, xã Xà Bang, huyện Châu Đức (tên cũ)
26608|Tổ 19, khu phố Hưng Long, thị trấn Kim Long, huyện Châu Đức (tên cũ)
26617|Đường số 6, xã Nghĩa Thành, huyện Châu Đức (tên cũ)
26620|151 quốc lộ 55, thị trấn Phước Bửu, huyện Xuyên Mộc (tên cũ)
26632|Quốc lộ 55, ấp Trang Hoàng, xã Bông Trang, huyện Xuyên Mộc (tên cũ)
26638|Ấp 2 Đông, xã Bàu Lâm, huyện Xuyên Mộc (tên cũ)
26641|Xã Hòa Bình, huyện Xuyên Mộc (tên cũ)
26647|Xã Hòa Hiệp, huyện Xuyên Mộc (tên cũ)
26656|Quốc lộ 55, ấp Láng Găng, xã Bình Châu, huyện Xuyên Mộc (tên cũ)
26659|120 Dương Bạch Mai, khu phố Long Phượng, thị trấn Long Điền, huyện Long Đất (tên cũ)
26662|Xã Phước Tỉnh, huyện Long Đất (tên cũ)
26680|Khu phố Hiệp Hòa, thị trấn Đất Đỏ, huyện Long Đất (tên cũ)
26686|Xã Phước Hội, huyện Long Đất (tên cũ)
26704|Quốc lộ 51, phường Phú Mỹ, thành phố Phú Mỹ (tên cũ)
26710|Phường Tân Hải, thành phố Phú Mỹ (tên cũ)
26713|Đường Độc Lập, khu phố Tân Lộc, phường Phước Hòa, thị xã Phú Mỹ (tên cũ)
26725|Phường Hắc Dịch, thành phố Phú Mỹ (tên cũ)
26728|Xã Châu Pha, thành phố Phú Mỹ (tên cũ)
26732|28 đường Tôn Đức Thắng, huyện Côn Đảo (tên cũ)
`);
