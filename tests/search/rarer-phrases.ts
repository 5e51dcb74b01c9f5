import { phrasesIn } from './phrase-table';

/** Phrases on rarer services; written before they were first asked. */
export const rarerPhrases = phrasesIn(`
dau | đăng ký khai tử cho mẹ | 1.000656 |
dau | thay đổi thông tin hộ tịch | 1.004859 |
dau | đăng ký nhận cha cho con | 1.001022 |
dau | nhận con nuôi là người nước ngoài | 1.003198 1.003976 1.003160 |
dau | xóa đăng ký tạm trú | 1.010028 |
dau | điều chỉnh thông tin cư trú | 1.010039 |
dau | cấp lại thẻ căn cước bị hỏng | 1.014064 | 1.014063
dau | mở khóa tài khoản định danh điện tử | 3.000284 |
dau | hộ chiếu phổ thông cho người lớn | 1.001456 1.001471 |
dau | thị thực điện tử cho người nước ngoài | 1.002757 | 1.002756
dau | đổi giấy phép lái xe công an | 3.000350 |
dau | thu hồi đăng ký xe khi bán xe | 1.013065 1.013123 | 1.013076
dau | kiểm định khí thải xe máy | 1.013101 |
dau | cấp giấy chứng nhận quyền sử dụng đất lần đầu | 1.115620 1.115644 | 1.013978
dau | chuyển mục đích sử dụng đất | 1.115645 1.115646 | 1.115598 1.115597
dau | xác nhận tiếp tục sử dụng đất nông nghiệp | 1.115593 |
dau | đăng ký thế chấp nhà đất | 1.011441 |
dau | cấp lại giấy phép xây dựng | 1.013228 | 1.013235
dau | thuê nhà ở xã hội | 1.014632 1.115150 | 1.012896
dau | chứng thực bản dịch | 2.001008 2.000992 | 2.000975 2.000988
dau | sửa lỗi sai trong hợp đồng đã chứng thực | 2.000927 | 2.000913
dau | thành lập hộ kinh doanh | 1.001612 |
dau | thành lập công ty TNHH hai thành viên | 2.001199 |
dau | tạm ngừng hoạt động doanh nghiệp | 2.002029 |
dau | giấy đủ điều kiện an ninh trật tự | 3.000243 |
dau | trợ cấp một lần cho người đi nước ngoài định cư đang hưởng lương hưu | 1.014174 2.000755 |
dau | xác nhận thời gian đóng bảo hiểm xã hội | 1.014185 |
dau | hưởng chế độ ốm đau | 1.014163 1.001667 |
dau | tạm dừng trợ cấp thất nghiệp | 1.014750 |
dau | công nhận hộ thoát nghèo | 1.011608 | 1.011606
dau | trợ cấp cho người nhiễm chất độc da cam | 1.010816 | 1.010817
dau | trích lục hồ sơ người có công | 1.010828 |
dau | hỗ trợ học nghề cho thanh niên nông thôn | 2.002821 |
dau | xét tuyển công chức | 1.014113 |
dau | chỉnh sửa bằng tốt nghiệp | 3.000466 |
dau | tiếp nhận học sinh từ nước ngoài về | 2.002855 |
dau | hỗ trợ chi phí học tập cho học sinh mầm non | 1.014336 1.014337 |
dau | bồi thường do tai biến tiêm chủng | 1.001386 |
dau | cấp thẻ công chứng viên | 1.013859 |
dau | cấp giấy phép biểu diễn nghệ thuật | 1.009397 |
dau | xuất khẩu gạo thơm | 2.002338 | 2.002339
dau | khai quật khảo cổ | 2.001591 |
dau | công bố đủ điều kiện tiêm chủng | 2.000655 |
dau | giấy phép rời cảng bến thủy nội địa | 1.003592 |
dau | đăng ký lại phương tiện thủy nội địa | 1.003970 1.004002 1.004036 1.006391 2.001711 |
khong_dau | dang ky giam ho | 1.004837 |
khong_dau | cap the can cuoc duoi 14 tuoi | 1.014062 |
khong_dau | khoa tai khoan dinh danh | 3.000283 |
khong_dau | gia han tam tru nguoi nuoc ngoai | 1.001146 | 1.003326
khong_dau | cai tao xe o to | 1.013206 |
khong_dau | tach so do cho con | 1.115614 |
khong_dau | thua ke nha dat | 1.115619 | 2.001406
khong_dau | hoan thue thu nhap ca nhan | 2.002233 | 1.008562
khong_dau | xin cap lai so bhxh | 1.002759 |
khong_dau | tro cap nuoi con mo coi | 1.001776 |
khong_dau | mai tang phi nguoi cao tuoi | 1.014028 | 1.001731
khong_dau | dang ky thi cong chuc | 1.014111 |
khong_dau | mo truong mam non tu thuc | 2.002891 2.002894 | 1.012971
khong_dau | giay phep ban thuoc thu y | 1.001686 |
khong_dau | kiem dich van chuyen dong vat | 1.002338 |
khau_ngu | giấy chứng sinh viết sai | 1.014332 |
khau_ngu | con dâu nhập khẩu về nhà chồng | 1.004222 |
khau_ngu | xóa tên người chết khỏi hộ khẩu | 1.003197 |
khau_ngu | làm căn cước cho con đi máy bay | 1.014062 |
khau_ngu | ảnh căn cước xấu muốn chụp lại | 1.014063 |
khau_ngu | vneid bị khóa | 3.000284 3.000286 |
khau_ngu | mất điện thoại sợ lộ vneid | 3.000283 3.000285 |
khau_ngu | hộ chiếu sắp hết hạn làm mới | 1.001456 1.001471 |
khau_ngu | xin visa cho bạn gái người thái | 1.001194 | 1.003342 1.002757
khau_ngu | lấy lại quốc tịch việt nam | 2.002038 |
khau_ngu | nâng bằng b lên c | 3.000346 | 3.000347
khau_ngu | đi đăng kiểm ô tô con | 1.005103 1.013089 1.013205 |
khau_ngu | xe tải chở hàng quá dài xin phép | 1.000028 |
khau_ngu | chạy xe hợp đồng cần phù hiệu | 2.002288 |
khau_ngu | sổ đỏ rách nát xin sổ mới | 1.115613 |
khau_ngu | nhà đất đứng tên hộ gia đình đổi sang vợ chồng | 1.115632 1.115613 1.115629 |
khau_ngu | mua đất giấy viết tay làm sổ | 1.115617 1.115620 |
khau_ngu | hiến đất mở rộng ngõ | 1.115630 |
khau_ngu | thêm ngôi nhà vào sổ đỏ | 1.115642 |
khau_ngu | đất nhà nước cho thuê hết hạn | 1.115600 1.115643 |
khau_ngu | xây thêm tầng 3 | 1.013229 1.013226 |
khau_ngu | giấy phép xây dựng hết hạn chưa xây | 1.013227 |
khau_ngu | dựng nhà xưởng tạm | 1.014792 |
khau_ngu | đòi lại đất tranh chấp với anh trai | 1.012812 1.013967 |
khau_ngu | phô tô chứng thực căn cước | 2.000815 |
khau_ngu | chứng sơ yếu lý lịch xin việc | 2.000884 |
khau_ngu | không nhận thừa kế nhường cho em | 2.001016 |
khau_ngu | muốn sửa lại di chúc | 2.000913 | 2.001019
khau_ngu | bán bún đăng ký kinh doanh thế nào | 1.001612 |
khau_ngu | quán đổi địa chỉ | 2.000720 |
khau_ngu | mất giấy phép kinh doanh hộ | 2.000575 |
khau_ngu | lên đời hộ kinh doanh thành công ty | 2.001583 2.001199 2.001610 |
khau_ngu | đổi giám đốc công ty | 2.002011 2.002041 |
khau_ngu | công ty không làm nữa muốn giải thể | 2.002023 |
khau_ngu | mở tiệm vàng | 1.000586 | 1.001612
khau_ngu | mở lớp dạy thêm tiếng anh | 3.000315 |
khau_ngu | cho thuê nhà có phải nộp thuế | 1.007689 |
khau_ngu | nhận thừa kế đóng thuế gì | 1.007674 1.008538 |
khau_ngu | được cho ô tô đóng trước bạ | 1.007700 1.007277 |
khau_ngu | sảy thai được nghỉ hưởng bảo hiểm | 1.014165 |
khau_ngu | chồng nghỉ chăm vợ đẻ | 1.014168 |
khau_ngu | tai nạn lao động hưởng gì | 1.001632 2.002340 2.002341 1.001643 1.001521 |
khau_ngu | nhận lương hưu qua tài khoản | 1.014176 2.000740 |
khau_ngu | nhờ con lĩnh lương hộ | 1.001601 |
khau_ngu | đóng bảo hiểm tự nguyện | 1.002179 | 1.014160
khau_ngu | đổi chỗ khám bệnh ban đầu | 1.002759 |
khau_ngu | học nghề khi thất nghiệp | 1.014747 |
khau_ngu | hàng tháng báo tìm việc | 1.014749 |
khau_ngu | cụ 90 tuổi được trợ cấp bao nhiêu | 1.014027 | 1.001776
khau_ngu | đưa bà vào viện dưỡng lão | 2.000286 |
khau_ngu | xin nhận nuôi tạm trẻ mồ côi | 1.004941 2.001944 | 2.001263
khau_ngu | bố đi b thời chống mỹ | 1.013743 1.013744 1.013749 |
khau_ngu | xin đi điều dưỡng người có công | 1.010812 1.010783 |
khau_ngu | vợ liệt sĩ đi bước nữa | 1.010802 |
khau_ngu | giấy chứng nhận hộ cận nghèo cho con đi học | 1.011607 1.011606 |
khau_ngu | con bỏ học giờ xin học lại | 2.002857 |
khau_ngu | đăng ký thi tin học lấy chứng chỉ | 1.003734 |
khau_ngu | nhà ở vùng khó được hỗ trợ gạo ăn học | 2.002770 2.002771 |
khau_ngu | chuyển trường cấp 3 | 2.002854 |
khau_ngu | đi học xa chuyển nghĩa vụ quân sự | 1.013134 1.013137 |
khau_ngu | vào dân phòng | 1.012533 |
khau_ngu | bốc thuốc nam gia truyền xin giấy | 1.012418 1.012271 |
khau_ngu | mở quầy thuốc | 1.014076 |
khau_ngu | bán thực phẩm chức năng quảng cáo | 1.006424 |
khau_ngu | làm kem trộn bán phải công bố | 1.002600 |
khau_ngu | tố cáo công an phường | 1.004327 1.003482 1.003523 |
khau_ngu | bị bắt oan đòi bồi thường | 2.002165 2.002192 2.002193 |
khau_ngu | xin bản sao bản án | 3.000165 |
khau_ngu | lắp pin mặt trời | 1.013004 1.115377 2.002676 |
khau_ngu | khoan nước ngầm | 1.001662 1.004122 1.004223 1.004232 |
khau_ngu | thuê vỉa hè để xe | 1.013274 |
khau_ngu | đào đường lắp ống nước | 1.013061 |
khau_ngu | tổ chức đám hội của làng | 1.013791 1.003622 |
khau_ngu | chùa tổ chức lễ ngoài chùa | 1.012606 1.013797 |
khau_ngu | giữ thanh kiếm gia bảo | 1.013442 |
khau_ngu | bắn pháo hoa đám cưới | 3.000171 3.000172 3.000246 |
khau_ngu | tàu cá hết hạn giấy | 1.003563 1.004359 1.003634 |
khau_ngu | đò chở khách qua sông mở bến | 1.009455 |
khau_ngu | gà bị cúm chết được hỗ trợ | 1.013997 |
khau_ngu | trồng rau sạch xin mã vùng | 1.014776 |
khau_ngu | chuyển ruộng lúa sang trồng cây ăn quả | 1.008004 |
khau_ngu | lập hội đồng hương | 1.013703 1.012929 |
khau_ngu | quán net | 1.013792 |
viet_tat | gcn ks | 1.001193 2.000635 |
viet_tat | cap lai gks | 1.004884 2.000635 |
viet_tat | xn tthn | 1.004873 |
viet_tat | đổi gplx b2 | 3.000347 |
viet_tat | đk xe lần đầu | 1.012575 1.013066 1.013067 |
viet_tat | cty tnhh 1tv | 2.001583 |
viet_tat | cấp mst lần đầu | 1.008498 |
viet_tat | khám nvqs | 1.013133 |
viet_tat | tncn cho thuê nhà | 1.007689 |
viet_tat | ts nam khi vợ sinh | 1.014168 |
viet_tat | trợ cấp bhtn | 1.014748 |
telex | cawtx khaaur | 1.003197 |
telex | baor hieemr thaats nghieepj | 1.014748 |
telex | chuyeenr truowngf | 2.002854 |
telex | di chcu | 2.001019 |
telex | dangky ket hon | 1.000894 |
telex | can cuoc cong dan bi mta | 1.014064 |
telex | hoj chieeus | 1.001456 1.001471 |
ngoai_kho | giá xăng hôm nay | |
ngoai_kho | bán nhà quận hải an | |
ngoai_kho | thuê phòng trọ giá rẻ | |
ngoai_kho | cách trồng lan | |
ngoai_kho | dạy nấu ăn | |
ngoai_kho | số điện thoại chủ tịch phường | |
ngoai_kho | lịch cắt điện | |
ngoai_kho | lịch thi đấu v league | |
ngoai_kho | bệnh viện việt tiệp ở đâu | |
ngoai_kho | tra cứu phạt nguội | |
ngoai_kho | mua vé máy bay | |
ngoai_kho | chó bị lạc | |
ngoai_kho | ăn gì ngon ở hải phòng | |
ngoai_kho | youtube | |
ngoai_kho | nhổ răng khôn | |
ngoai_kho | sửa xe máy | |
ngoai_kho | tiếng anh lớp 3 | |
ngoai_kho | lãi suất ngân hàng | |
ngoai_kho | hát karaoke ở đâu hay | |
ngoai_kho | thời trang nữ | |
`);
