import { phrasesIn } from './phrase-table';

/** Whole sentences as people tell a neighbour, the hardest kind; written before they were first asked. */
export const toldPhrases = phrasesIn(`
khau_ngu | vợ sắp đẻ cần giấy tờ gì để khai cho con | 1.001193 | 2.000986 2.001023
khau_ngu | con tôi 3 tuổi chưa có giấy khai sinh | 1.001193 1.004772 |
khau_ngu | xin giấy chứng nhận chưa có vợ | 1.004873 |
khau_ngu | hai vợ chồng mất giấy đăng ký kết hôn | 1.004746 2.000635 |
khau_ngu | muốn thêm tên bố vào khai sinh của con | 1.001022 1.004859 | 1.000689
khau_ngu | đổi họ cho con sang họ mẹ | 1.004859 |
khau_ngu | xin trông nom cháu vì bố mẹ nó đi tù | 1.004837 | 1.004941
khau_ngu | nhập hộ khẩu cho vợ | 1.004222 |
khau_ngu | mới mua nhà muốn chuyển hộ khẩu về | 1.004222 |
khau_ngu | sinh viên ở trọ đăng ký với công an phường | 1.004194 |
khau_ngu | bạn ở quê lên chơi ngủ lại mấy hôm | 2.001159 |
khau_ngu | giấy xác nhận cư trú để nhập học cho con | 1.010041 |
khau_ngu | hết hạn tạm trú | 1.002755 | 1.004194
khau_ngu | trả phòng trọ xóa tạm trú | 1.010028 |
khau_ngu | cháu đủ 14 tuổi đi làm căn cước | 1.014061 |
khau_ngu | đổi căn cước năm 25 tuổi | 1.014063 |
khau_ngu | ví bị móc túi mất hết căn cước | 1.014064 |
khau_ngu | ngân hàng đòi giấy xác nhận cmnd cũ với cccd mới là một | 1.012566 |
khau_ngu | kích hoạt định danh mức 2 | 3.000228 |
khau_ngu | làm hộ chiếu đi hàn quốc | 1.001456 1.001471 |
khau_ngu | lý lịch tư pháp đi xin việc | 3.000333 |
khau_ngu | chồng người mỹ muốn ở lại việt nam lâu dài | 1.003460 1.003358 1.001010 | 1.003290 1.115404
khau_ngu | cho khách tây thuê nhà phải khai báo | 1.000253 1.001437 |
khau_ngu | đổi bằng lái giấy sang thẻ nhựa | 3.000347 |
khau_ngu | mất bằng lái xe máy | 3.000348 |
khau_ngu | bằng lái bị trừ hết điểm | 1.013211 |
khau_ngu | chạy xe ở nước ngoài cần bằng gì | 3.000353 |
khau_ngu | mua ô tô mới làm biển số | 1.012575 1.013066 1.013067 |
khau_ngu | mua xe máy cũ không chính chủ giờ sang tên | 1.013076 |
khau_ngu | biển số bị mờ gãy | 1.013079 | 1.013080 1.013082
khau_ngu | xe hết hạn đăng kiểm | 1.005103 1.013089 1.013205 |
khau_ngu | làm sổ đỏ cho đất ông cha để lại | 1.115620 1.115619 | 1.013978 1.115644
khau_ngu | mua đất rồi giờ sang tên thế nào | 1.115619 | 1.013831
khau_ngu | cắt một phần đất cho con trai | 1.115614 | 1.115619
khau_ngu | sổ đỏ bị cháy | 1.115615 1.115621 | 1.115613
khau_ngu | ruộng muốn chuyển thành đất xây nhà | 1.115645 1.115646 |
khau_ngu | ngân hàng giữ sổ, trả nợ xong gỡ thế chấp | 1.011443 |
khau_ngu | bị nhà bên cạnh lấn sang đất mình | 1.012812 | 1.013967
khau_ngu | đất hết hạn 50 năm | 1.115593 1.115643 1.115600 | 1.013947
khau_ngu | mua chung cư bao giờ có sổ hồng | 1.115618 |
khau_ngu | xin phép xây nhà cấp 4 | 1.013225 |
khau_ngu | phá nhà cũ xây lại | 1.013225 | 1.013229
khau_ngu | chung cư giá rẻ cho người thu nhập thấp | 1.014632 1.115150 |
khau_ngu | giấy phép xây nhà bị mất | 1.013228 | 1.013235
khau_ngu | chứng giấy tờ cho con đi học | 2.000815 |
khau_ngu | dịch bằng sang tiếng anh rồi đóng dấu | 2.001008 2.000992 |
khau_ngu | ký giấy bán xe ở phường | 2.001035 | 2.000884
khau_ngu | anh em chia tài sản bố mẹ để lại | 2.001406 |
khau_ngu | bằng cấp mang ra nước ngoài phải đóng dấu | 1.001308 |
khau_ngu | bán trà sữa có phải đăng ký không | 1.001612 |
khau_ngu | cửa hàng tạp hóa muốn nghỉ hẳn | 1.001266 |
khau_ngu | đổi chủ hộ kinh doanh | 2.000720 |
khau_ngu | công ty hai người góp vốn | 2.001199 |
khau_ngu | công ty nghỉ vài tháng | 2.002029 |
khau_ngu | giấy vệ sinh an toàn thực phẩm cho quán cơm | 1.013855 |
khau_ngu | mở cây xăng mini | 2.000648 1.010696 |
khau_ngu | mở phòng tập gym | 1.000842 1.000904 1.002396 1.001801 1.005162 1.000485 1.001056 1.001195 1.001213 1.001517 1.000544 1.000560 1.000830 1.000883 1.005357 2.002188 |
khau_ngu | quán hát karaoke cần giấy gì | 1.001029 |
khau_ngu | bị công ty cho nghỉ việc, nhận tiền trợ cấp | 1.014748 |
khau_ngu | rút hết tiền bảo hiểm đã đóng | 1.014173 1.001613 |
khau_ngu | nghỉ đẻ được bao nhiêu tiền | 1.014166 2.000693 |
khau_ngu | sổ bảo hiểm sai ngày sinh | 1.002759 1.014162 |
khau_ngu | đến tuổi nghỉ hưu cần làm gì | 1.014171 | 1.014172
khau_ngu | mua thẻ bảo hiểm y tế cho cả nhà | 1.001939 1.014137 |
khau_ngu | chồng mất vợ được hưởng tiền gì của bảo hiểm | 1.014178 1.014179 2.000821 1.014177 |
khau_ngu | con bị khuyết tật xin giấy | 1.001699 |
khau_ngu | mẹ tôi 76 tuổi không có lương hưu | 1.014027 | 1.001776
khau_ngu | hộ nghèo mất người, xin tiền chôn cất | 1.001731 | 1.014028 1.014177
khau_ngu | ông tôi là thương binh, giấy bị rách | 1.010814 |
khau_ngu | bố là bộ đội đánh mỹ chưa hưởng chế độ gì | 1.013157 1.013159 1.013160 1.013140 1.013749 1.013743 1.013144 1.013145 | 1.013146 1.013149 1.001257
khau_ngu | tiền hương khói liệt sĩ | 1.010803 |
khau_ngu | trại cai nghiện tự nguyện | 3.000527 |
khau_ngu | cháu tôi bị bạo hành | 2.001947 1.012084 1.004946 |
khau_ngu | 17 tuổi đăng ký đi nghĩa vụ | 1.013133 |
khau_ngu | xin cho con học trường khác vì chuyển nhà | 2.002854 |
khau_ngu | bằng tốt nghiệp cấp 3 bị mất | 3.000465 | 2.002850
khau_ngu | bằng học ở mỹ về có dùng được không | 1.004889 |
khau_ngu | học phí đại học nhà nghèo được giảm không | 1.014333 | 1.014335
khau_ngu | thuê người nước ngoài làm việc | 1.014199 |
khau_ngu | bắt được tiền nhưng bên thua kiện không trả, nhờ thi hành | 1.003091 |
khau_ngu | làm mã số thuế cho con để giảm trừ | 1.008498 |
khau_ngu | kê khai thuế quán ăn nhỏ | 1.011022 |
khau_ngu | nộp thừa thuế muốn lấy lại | 1.008565 2.002233 1.014979 | 1.008562
khau_ngu | lắp công tơ điện mới | 3.000001 |
khau_ngu | xin giấy chặt cây trước cửa | 1.002693 |
khau_ngu | treo băng rôn khai trương | 1.004650 |
khau_ngu | mua tàu đánh cá cũ, sang tên | 1.003650 1.003634 |
khau_ngu | tàu đi biển đánh bắt xin phép | 1.004359 |
khau_ngu | chở hóa chất nguy hiểm bằng xe tải | 1.013259 |
khau_ngu | bay flycam quay phim | 1.014690 |
khau_ngu | hướng dẫn viên dẫn khách trong nước | 1.004623 |
khau_ngu | mở trang trại nuôi lợn | 1.008128 |
khau_ngu | bán thuốc trừ sâu | 1.004363 |
khau_ngu | mở cửa hàng thuốc thú y | 1.001686 |
dau | đăng ký giám sát việc giám hộ | 3.000323 |
dau | cấp lại phù hiệu xe | 2.002288 |
dau | chuyển đổi công ty TNHH sang cổ phần | 2.002034 |
dau | công nhận làng nghề truyền thống | 1.003727 |
dau | cấp giấy phép môi trường | 1.010727 |
dau | đăng ký nội quy lao động | 2.001955 |
dau | công bố mỹ phẩm sản xuất trong nước | 1.002600 |
dau | đăng ký khuyến mại | 2.000004 2.000033 |
dau | giấy phép bưu chính | 1.003659 1.004376 |
dau | công nhận câu lạc bộ thể dục thể thao | 2.000794 |
khong_dau | dang ky hoat dong tin nguong | 1.012592 |
khong_dau | cap lai the huong dan vien du lich | 1.004614 |
khong_dau | thanh lap hop tac xa | 1.005280 |
khong_dau | chung chi hanh nghe luat su | 1.000828 1.000688 |
khong_dau | giay phep moi truong | 1.010727 |
viet_tat | htx giải thể | 1.004982 |
viet_tat | gpkd hộ cá thể | 1.001612 |
viet_tat | nghiệm thu pccc | 3.000490 3.000493 |
viet_tat | gia hạn gplđ | 1.014201 |
telex | dangw kys ket hoon | 1.000894 |
telex | chuwngs thuwcj chuwx kys | 2.000884 |
telex | giay khai sihn | 1.001193 |
telex | ho ngheo can nghoe | 1.011607 1.011606 |
ngoai_kho | gửi xe ở đâu rẻ | |
ngoai_kho | thịt lợn giá bao nhiêu | |
ngoai_kho | học guitar | |
ngoai_kho | bao giờ bão vào | |
ngoai_kho | quán cà phê đẹp | |
ngoai_kho | xem camera giao thông | |
ngoai_kho | cách làm bánh sinh nhật | |
ngoai_kho | tuyển dụng nhân viên bán hàng | |
ngoai_kho | mua iphone trả góp | |
ngoai_kho | phim chiếu rạp | |
ngoai_kho | tử vi tuổi tý | |
ngoai_kho | mất điện khu vực lê chân | |
ngoai_kho | xe khách đi quảng ninh | |
ngoai_kho | bán đồ cũ | |
`);
