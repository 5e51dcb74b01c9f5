import { phrasesIn } from './phrase-table';

/** Phrases in the manner of the labelled ones, on other services; written before they were first asked. */
export const commonPhrases = phrasesIn(`
dau | khai sinh có yếu tố nước ngoài | 2.000528 |
dau | cấp bản sao trích lục kết hôn | 2.000635 |
dau | đăng ký lại khai tử | 1.005461 |
dau | ghi chú kết hôn đã đăng ký ở nước ngoài | 2.002189 |
dau | xác nhận có quốc tịch Việt Nam | 1.005136 |
dau | cấp hộ chiếu lần đầu | 1.001456 1.001471 |
dau | khôi phục giá trị hộ chiếu | 1.010384 1.010382 |
dau | gia hạn tạm trú cho người nước ngoài | 1.001146 1.003326 |
dau | đổi đăng ký xe, biển số xe | 1.013079 |
dau | giấy phép vận tải quốc tế Việt Nam Lào | 1.002861 |
dau | cấp giấy chứng nhận giáo viên dạy lái xe | 1.001765 |
dau | đăng ký đất đai lần đầu | 1.115620 1.115644 | 1.115609 1.013978
dau | cấp đổi sổ hồng | 1.115613 |
dau | tranh chấp đất đai cấp xã | 1.013967 | 1.012812
dau | ghi nợ tiền sử dụng đất | 1.012995 | 1.012996 1.115635
dau | cấp giấy phép xây dựng nhà ở riêng lẻ | 1.013225 |
dau | chứng chỉ hành nghề xây dựng | 1.013237 | 1.013217
dau | chứng thực hợp đồng tặng cho quyền sử dụng đất | 2.001035 |
dau | đăng ký hộ kinh doanh cá thể | 1.001612 |
dau | chuyển doanh nghiệp tư nhân thành công ty TNHH | 2.002032 |
dau | quyết toán thuế thu nhập cá nhân | 2.002233 | 1.014976 1.008309
dau | cấp lại mã số thuế | 1.008501 |
dau | miễn giảm thuế đất phi nông nghiệp | 1.007695 |
dau | hưởng chế độ thai sản khi nhận con nuôi | 1.014167 |
dau | trợ cấp tuất một lần | 1.014179 |
dau | điều chỉnh thông tin tham gia bảo hiểm xã hội | 1.014162 | 1.002759
dau | trợ cấp nạn nhân da cam | 1.010816 1.010817 |
dau | thương binh đồng thời là bệnh binh | 1.010808 |
dau | trợ cấp thanh niên xung phong | 2.001157 2.001396 |
dau | cấp học bổng cho người khuyết tật | 1.001714 | 1.014997
dau | tuyển sinh lớp 10 | 3.000181 |
dau | thành lập trường tiểu học | 1.012963 |
dau | cấp giấy chứng nhận lương y | 1.012415 1.012416 |
dau | gia hạn chứng chỉ hành nghề thú y | 2.001064 |
dau | cấp mã số cơ sở chăn nuôi | 1.014952 |
dau | kiểm dịch thực vật | 1.003984 |
dau | công nhận điểm du lịch | 1.004528 |
dau | đăng ký di vật cổ vật | 2.001631 |
dau | luật sư tập sự cấp chứng chỉ | 1.000828 1.000688 |
dau | thông báo lễ hội | 1.003622 1.003654 |
khong_dau | khai sinh tre mo coi | 1.001193 |
khong_dau | xac nhan doc than | 1.004873 |
khong_dau | nhap khau cho con moi sinh | 1.004222 2.000986 |
khong_dau | lam lai cmnd | 1.014064 | 1.014063
khong_dau | mat giay dang ky xe | 1.013080 1.013082 |
khong_dau | cong chung giay uy quyen | 2.000884 |
khong_dau | mua bao hiem y te | 1.001939 1.014137 |
khong_dau | bao hiem xa hoi mot lan | 1.014173 1.001613 |
khong_dau | xay nha cap phep | 1.013225 |
khong_dau | nguoi co cong | 1.010815 1.010820 1.010833 1.013745 1.010814 1.010826 | 1.010828 1.010812
khong_dau | giay phep lai xe hang a1 | 3.000346 | 3.000347
khong_dau | dang ky tau ca | 1.003650 |
khau_ngu | đi đẻ ở viện xin giấy chứng sinh | 1.014331 |
khau_ngu | vợ chồng son đi đăng ký kết hôn | 1.000894 |
khau_ngu | bố chồng mất đi báo tử | 1.000656 |
khau_ngu | con ngoài giá thú làm khai sinh | 1.000689 1.001193 | 1.001022
khau_ngu | sửa tên đệm trong khai sinh | 1.004859 |
khau_ngu | giấy khai sinh bị thất lạc | 1.004884 2.000635 |
khau_ngu | chuyển hộ khẩu lên phường khác | 1.004222 |
khau_ngu | ra ở riêng làm sổ hộ khẩu mới | 1.010038 |
khau_ngu | nhà có khách nước ngoài ngủ lại | 1.000253 1.001437 | 2.001159
khau_ngu | đi tù về đăng ký lại thường trú | 1.004222 |
khau_ngu | căn cước hết hạn | 1.014063 |
khau_ngu | đổi sang căn cước mới có ảnh mống mắt | 1.014063 1.014061 |
khau_ngu | chưa có vneid | 3.000228 |
khau_ngu | giấy không có tiền án để xin việc | 3.000333 |
khau_ngu | thi lấy bằng xe máy a1 | 3.000346 |
khau_ngu | bằng lái sắp hết hạn | 3.000347 |
khau_ngu | bán xe rồi muốn trả biển | 1.013065 1.013123 |
khau_ngu | xe cũ mua lại không giấy tờ gốc | 1.013076 |
khau_ngu | sổ đỏ sai tên chồng | 1.115616 1.115628 | 1.115629
khau_ngu | bố mẹ cho đất con trai sang tên | 1.115619 |
khau_ngu | mất bìa đỏ | 1.115615 1.115621 |
khau_ngu | đất ao lên thổ cư | 1.115645 1.115646 |
khau_ngu | vay ngân hàng cầm sổ đỏ | 1.011441 |
khau_ngu | xóa thế chấp sau khi trả nợ | 1.011443 |
khau_ngu | sửa lại mái nhà, nâng tầng xin phép | 1.013229 | 1.013226
khau_ngu | mượn vỉa hè làm đám cưới | 1.013274 |
khau_ngu | sao y bằng đại học | 2.000815 |
khau_ngu | lập di chúc cho cháu | 2.001019 |
khau_ngu | ủy quyền cho em bán xe | 2.000884 2.001035 |
khau_ngu | mở quán cà phê | 1.001612 | 1.013855
khau_ngu | đóng cửa quán | 1.001266 | 1.001570
khau_ngu | mở công ty cổ phần | 2.002043 |
khau_ngu | tiền thất nghiệp | 1.014748 |
khau_ngu | vừa đẻ xong lấy tiền thai sản | 1.014166 2.000693 |
khau_ngu | ông bà mất có được tiền mai táng | 1.014177 1.001731 1.014028 |
khau_ngu | mất thẻ bảo hiểm y tế | 1.002759 |
khau_ngu | người già neo đơn được trợ cấp | 1.001776 | 1.014027
khau_ngu | con tâm thần xin trợ cấp | 1.001776 | 1.001699
khau_ngu | nhà nghèo quá xin xét hộ nghèo | 1.011607 1.011606 |
khau_ngu | mẹ liệt sĩ được trợ cấp | 1.010801 1.010804 |
khau_ngu | tìm hài cốt liệt sĩ thử adn | 1.013747 1.013746 |
khau_ngu | học sinh nghèo giảm học phí | 1.014336 1.014337 1.014333 1.014334 |
khau_ngu | trẻ mẫu giáo được tiền ăn trưa | 1.001622 |
khau_ngu | mất bằng đại học | 3.000465 2.002850 |
khau_ngu | đi nghĩa vụ công an | 1.001303 1.004030 |
khau_ngu | chia thừa kế nhà cho anh em | 2.001406 | 1.115619
khau_ngu | bị lừa muốn có luật sư không mất tiền | 2.000829 |
khau_ngu | hàng xóm lấn ranh giới đất | 1.012812 |
khau_ngu | lắp điện cho nhà mới | 3.000001 |
viet_tat | làm cccd cho con | 1.014062 1.014061 |
viet_tat | gia hạn gpxd | 1.013227 |
viet_tat | lltp số 1 | 3.000333 |
viet_tat | hkd tạm ngừng | 1.001570 |
viet_tat | rút bhxh | 1.014173 1.001613 |
viet_tat | xn thường trú | 1.010041 1.004222 |
telex | ddangw kys tamj vangws | 1.003677 |
telex | sang teen xe | 1.013076 |
telex | giay phep xay dugn | 1.013225 |
telex | khai sinnh cho con | 1.001193 |
ngoai_kho | bão số 5 đổ bộ khi nào | |
ngoai_kho | mua vé xem bóng đá | |
ngoai_kho | học lái xe đạp | |
ngoai_kho | giá nhà đất hôm nay | |
ngoai_kho | con bị sốt phải làm sao | |
ngoai_kho | tìm trường dạy đàn | |
ngoai_kho | sửa tivi tại nhà | |
ngoai_kho | đi chơi đồ sơn | |
ngoai_kho | tin tức hải phòng | |
ngoai_kho | bán điện thoại cũ | |
ngoai_kho | cài đặt zalo | |
ngoai_kho | thuê người giúp việc | |
`);
