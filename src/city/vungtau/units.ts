import { readUnits } from '../read-units';

/**
 * The 30 units of TP.HCM that were the province Bà Rịa - Vũng Tàu until 30 June 2025: codes 26506 to 26732, the
 * province's own block of codes, which no other unit of TP.HCM shares.
 * Source: codes and names of 19/2025/QĐ-TTg; former names and points from thanglequoc/vietnamese-provinces-database
 * (MIT), data of 2026-07-25. A place in brackets tells apart former units of one name.
 */
export const units = readUnits(`
26506|Phường Vũng Tàu|107.074 10.354|Phường 1, Phường 2, Phường 3, Phường 4, Phường 5 (thành phố Vũng Tàu), Phường Thắng Nhì, Phường Thắng Tam
26526|Phường Tam Thắng|107.097 10.369|Phường 7, Phường 8, Phường 9 (thành phố Vũng Tàu), Phường Nguyễn An Ninh
26536|Phường Rạch Dừa|107.109 10.391|Phường 10 (thành phố Vũng Tàu), Phường Thắng Nhất, Phường Rạch Dừa
26542|Phường Phước Thắng|107.167 10.425|Phường 11, Phường 12 (thành phố Vũng Tàu)
26545|Xã Long Sơn|107.104 10.449|
26560|Phường Bà Rịa|107.185 10.495|Phường Phước Trung, Phường Phước Nguyên, Phường Long Toàn, Phường Phước Hưng
26566|Phường Long Hương|107.148 10.507|Xã Tân Hưng (thành phố Bà Rịa), Phường Kim Dinh, Phường Long Hương
26572|Phường Tam Long|107.215 10.529|Phường Long Tâm, Xã Hòa Long, Xã Long Phước
26575|Xã Ngãi Giao|107.209 10.623|Thị trấn Ngãi Giao, Xã Bình Ba, Xã Suối Nghệ
26584|Xã Xuân Sơn|107.332 10.617|Xã Suối Rao, Xã Sơn Bình, Xã Xuân Sơn
26590|Xã Bình Giã|107.287 10.679|Xã Bình Trung, Xã Quảng Thành, Xã Bình Giã
26596|Xã Châu Đức|107.213 10.728|Xã Cù Bị, Xã Xà Bang
26608|Xã Kim Long|107.214 10.674|Thị trấn Kim Long, Xã Bàu Chinh, Xã Láng Lớn
26617|Xã Nghĩa Thành|107.264 10.583|Xã Đá Bạc, Xã Nghĩa Thành
26620|Xã Hồ Tràm|107.4 10.521|Thị trấn Phước Bửu, Xã Phước Tân, Xã Phước Thuận
26632|Xã Xuyên Mộc|107.459 10.551|Xã Bông Trang, Xã Bưng Riềng, Xã Xuyên Mộc
26638|Xã Bàu Lâm|107.418 10.737|Xã Tân Lâm, Xã Bàu Lâm
26641|Xã Hoà Hội|107.426 10.628|Xã Hòa Hưng, Xã Hòa Bình, Xã Hòa Hội
26647|Xã Hoà Hiệp|107.494 10.708|
26656|Xã Bình Châu|107.54 10.578|
26659|Xã Long Điền|107.22 10.469|Thị trấn Long Điền, Xã Tam An
26662|Xã Long Hải|107.212 10.407|Thị trấn Long Hải, Xã Phước Tỉnh, Xã Phước Hưng
26680|Xã Đất Đỏ|107.307 10.518|Thị trấn Đất Đỏ, Xã Long Tân (huyện Long Đất), Xã Láng Dài, Xã Phước Long Thọ
26686|Xã Phước Hải|107.282 10.439|Thị trấn Phước Hải, Xã Phước Hội
26704|Phường Phú Mỹ|107.052 10.602|Phường Phú Mỹ (thành phố Phú Mỹ), Phường Mỹ Xuân
26710|Phường Tân Hải|107.107 10.514|Phường Tân Hòa, Phường Tân Hải
26713|Phường Tân Phước|107.053 10.528|Phường Phước Hòa, Phường Tân Phước
26725|Phường Tân Thành|107.137 10.666|Phường Hắc Dịch, Xã Sông Xoài
26728|Xã Châu Pha|107.134 10.581|Xã Tóc Tiên, Xã Châu Pha
26732|Đặc khu Côn Đảo|106.606 8.7|Huyện Côn Đảo
`);
