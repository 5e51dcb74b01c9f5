import { phrasesIn } from './phrase-table';

/** Phrases of our own, written from knowledge of what people ask before the engine was tuned. */
export const ownPhrases = phrasesIn(`
dau | làm giấy khai sinh cho con mới đẻ | 1.001193 | 2.000986 2.001023
dau | đăng ký lại khai sinh vì mất sổ gốc | 1.004884 |
dau | xin bản sao giấy khai sinh | 2.000635 | 2.000908
dau | cải chính tên đệm trong khai sinh | 1.004859 | 2.000748
dau | xác nhận tình trạng hôn nhân để vay ngân hàng | 1.004873 |
dau | giám hộ cho cháu mồ côi | 1.004837 | 1.004845
dau | đăng ký kết hôn với người Đài Loan | 2.000806 | 1.000094
dau | nhận con nuôi trong nước | 2.001263 | 2.001255
dau | chấm dứt giám hộ | 1.004845 | 2.000756
dau | ghi vào sổ việc ly hôn ở nước ngoài | 2.000554 |
dau | gia hạn tạm trú | 1.002755 | 1.001146
dau | xóa đăng ký thường trú | 1.003197 |
dau | khai báo lưu trú cho khách đến chơi | 2.001159 |
dau | xác nhận thông tin cư trú | 1.010041 |
dau | cấp căn cước cho trẻ em | 1.014062 | 1.012543 1.012549
dau | làm căn cước lần đầu khi đủ 14 tuổi | 1.014061 | 2.000200 1.001247
dau | khóa căn cước điện tử | 3.000285 | 3.000276 3.000271
dau | xác nhận số chứng minh nhân dân cũ | 1.012566 |
dau | trình báo mất hộ chiếu | 1.010386 | 1.001445 2.000539 1.010385
dau | thẻ tạm trú cho người nước ngoài | 1.003460 | 1.003358
dau | miễn thị thực cho Việt kiều | 1.003144 | 1.000807
dau | thôi quốc tịch Việt Nam | 2.002036 |
dau | cấp giấy phép lái xe quốc tế | 3.000353 |
dau | đổi bằng lái nước ngoài sang Việt Nam | 3.000351 |
dau | đăng ký xe tạm thời | 1.013083 | 1.013086
dau | cấp lại biển số xe bị mất | 1.013080 1.013082 |
dau | rút hồ sơ gốc xe, thu hồi biển số | 1.013065 1.013123 |
dau | cấp lại giấy chứng nhận đăng ký hộ kinh doanh | 2.000575 |
dau | chấm dứt hoạt động hộ kinh doanh | 1.001266 |
dau | tạm ngừng kinh doanh hộ cá thể | 1.001570 |
dau | hộ kinh doanh thay đổi ngành nghề | 2.000720 |
dau | thành lập công ty cổ phần | 2.002043 |
dau | công ty TNHH một thành viên | 2.001583 |
dau | giải thể doanh nghiệp | 2.002023 |
dau | đổi địa chỉ trụ sở công ty | 2.002041 |
dau | gia hạn giấy phép xây dựng nhà | 1.013227 | 1.013233
dau | giấy phép sửa chữa cải tạo nhà ở | 1.013229 | 1.013238
dau | điều chỉnh giấy phép xây dựng | 1.013226 1.013231 |
dau | hòa giải tranh chấp đất đai | 1.012812 | 1.013967 1.012805
dau | gia hạn sử dụng đất hết thời hạn | 1.115643 1.115600 |
dau | xóa thế chấp quyền sử dụng đất | 1.011443 |
dau | chứng thực hợp đồng mua bán xe máy | 2.001035 |
dau | chứng thực di chúc | 2.001019 |
dau | từ chối nhận di sản thừa kế | 2.001016 |
dau | chứng thực chữ ký giấy ủy quyền | 2.000884 |
dau | hợp pháp hóa lãnh sự bằng đại học | 1.001308 |
dau | cấp bản sao bằng tốt nghiệp từ sổ gốc | 3.000465 | 2.000908
dau | xin chuyển trường cho con | 2.002854 |
dau | phúc khảo bài thi tốt nghiệp | 1.005095 |
dau | miễn giảm học phí cho sinh viên | 1.014333 | 1.014335
dau | hưởng trợ cấp thất nghiệp | 1.014748 |
dau | chuyển nơi nhận trợ cấp thất nghiệp | 1.014753 |
dau | bảo hiểm xã hội một lần | 1.014173 1.001613 |
dau | chế độ thai sản cho chồng khi vợ sinh | 1.014168 | 2.000693
dau | trợ cấp tuất hằng tháng | 1.014178 | 2.000821
dau | hưởng lương hưu | 1.014171 1.014172 |
dau | cấp lại sổ bảo hiểm xã hội bị mất | 1.002759 |
dau | xác định mức độ khuyết tật | 1.001699 | 1.001653
dau | trợ cấp thờ cúng liệt sĩ | 1.010803 |
dau | mai táng phí cựu chiến binh | 2.002307 |
dau | cấp lại bằng Tổ quốc ghi công | 1.010778 |
dau | công nhận hộ cận nghèo | 1.011607 1.011606 |
dau | mua nhà ở xã hội | 1.014632 1.115150 |
dau | đăng ký nghĩa vụ quân sự lần đầu | 1.013133 |
dau | trợ giúp pháp lý miễn phí | 2.000829 |
dau | yêu cầu thi hành án | 1.003091 |
dau | đăng ký mã số thuế người phụ thuộc | 1.008498 |
dau | cai nghiện ma túy tự nguyện | 3.000527 |
dau | giấy phép kinh doanh karaoke | 1.001029 |
dau | thẻ hướng dẫn viên du lịch quốc tế | 1.004628 |
dau | chứng chỉ hành nghề môi giới bất động sản | 1.012906 | 1.012907 1.012910
dau | đăng ký tàu cá | 1.003650 | 1.003586
dau | giấy phép khai thác thủy sản | 1.004359 |
dau | chứng chỉ hành nghề dược | 1.014092 1.014099 |
dau | giấy phép lao động cho chuyên gia nước ngoài | 1.014199 |
dau | cấp phép sử dụng tạm thời vỉa hè | 1.013274 |
dau | chặt hạ cây xanh | 1.002693 |
dau | thông tin quy hoạch | 1.014159 |
dau | lắp điện mặt trời mái nhà | 1.013004 1.115377 2.002676 |
dau | thi tuyển công chức | 1.014111 | 1.014113
khong_dau | lam the can cuoc cho be 6 tuoi | 1.014062 | 1.012543 1.012549
khong_dau | dang ky tam tru cho nguoi thue nha | 1.004194 |
khong_dau | nhan cha con | 1.001022 | 2.000779
khong_dau | dang ky lai ket hon | 1.004746 |
khong_dau | trich luc khai tu | 2.000635 |
khong_dau | giai the ho kinh doanh | 1.001266 |
khong_dau | dinh chinh so do sai ten | 1.115616 1.115628 |
khong_dau | hop thua dat | 1.115614 |
khong_dau | cap lai so do bi mat | 1.115615 1.115621 |
khong_dau | the chap so do vay ngan hang | 1.011441 |
khong_dau | luong huu chuyen sang tinh khac | 1.001742 1.014176 |
khong_dau | khuyet tat nang xin tro cap | 1.001776 | 1.001699
khong_dau | ho chieu cho tre em | 1.001456 1.001471 |
khong_dau | doi giay phep lai xe sap het han | 3.000347 |
khong_dau | dang kiem xe o to | 1.005103 1.013089 1.013205 |
khong_dau | cap chung chi hanh nghe kien truc | 1.008891 |
khong_dau | xin hoc bong cho nguoi khuyet tat | 1.001714 |
khong_dau | dang ky thi tot nghiep thpt | 1.005142 |
khong_dau | khieu nai cong an | 1.004335 1.003504 1.000178 |
khong_dau | khai thue cho thue nha | 1.007689 |
telex | ddawng kys khai sinh | 1.001193 |
telex | xoas ddawng kys tamj trus | 1.010028 |
telex | tachs hooj khaaur | 1.010038 |
telex | giaays pheps lais xe | 3.000346 | 3.000347 3.000348
telex | cangcuoc gan chip | 1.014061 1.014063 | 1.014062 1.014064
telex | ket hom | 1.000894 |
telex | bao hiem thai nghiep | 1.014748 | 1.014745
telex | cap lai chung nhan dang ky xr | 1.013080 1.013082 |
telex | so2 ddo3 | 1.115613 | 1.115620 1.115615
telex | ly1 lich5 tu7 phap1 | 3.000333 |
telex | khai tuwr | 1.000656 |
telex | tam tus | 1.004194 |
viet_tat | đk kết hôn | 1.000894 |
viet_tat | đktt cho con | 1.004222 |
viet_tat | cấp lại gplx | 3.000348 |
viet_tat | gcn qsdđ lần đầu | 1.115620 1.115644 | 1.013978
viet_tat | bhtn | 1.014748 | 1.014745
viet_tat | rút bhxh 1 lần | 1.014173 1.001613 |
viet_tat | mua bhyt hộ gia đình | 1.001939 1.014137 |
viet_tat | xin gp xd sửa nhà | 1.013229 | 1.013238
viet_tat | xn ttđl hôn nhân | 1.004873 |
viet_tat | gcn attp quán ăn | 1.013855 | 2.000117
viet_tat | nvqs lần đầu | 1.013133 |
viet_tat | đổi cmnd sang cccd | 1.014063 | 1.014061
viet_tat | mst cá nhân | 1.008498 |
viet_tat | qttncn cá nhân tự quyết toán | 2.002233 |
viet_tat | phiếu lltp số 2 | 3.000333 |
viet_tat | tk vneid mức 2 | 3.000228 |
khau_ngu | làm giấy đẻ cho cháu | 1.001193 | 1.014331
khau_ngu | bố em mới mất cần làm giấy gì | 1.000656 |
khau_ngu | hai đứa em muốn cưới nhau ra phường làm giấy | 1.000894 |
khau_ngu | đổi tên cho con | 1.004859 |
khau_ngu | sai năm sinh trong giấy khai sinh | 1.004859 |
khau_ngu | làm giấy cho con theo họ bố khi chưa cưới | 1.000689 | 1.001022
khau_ngu | chuyển khẩu về nhà chồng | 1.004222 |
khau_ngu | cắt khẩu | 1.003197 |
khau_ngu | ra ở riêng tách sổ | 1.010038 |
khau_ngu | thuê trọ phải báo công an | 1.004194 |
khau_ngu | đi làm xa vắng nhà lâu ngày khai báo | 1.003677 |
khau_ngu | rơi mất căn cước | 1.014064 |
khau_ngu | căn cước bị mờ, hết hạn | 1.014063 |
khau_ngu | cài vneid | 3.000228 | 1.011410
khau_ngu | đi nước ngoài du lịch làm hộ chiếu | 1.001456 1.001471 |
khau_ngu | đánh mất hộ chiếu rồi | 1.010386 1.001445 2.000539 | 1.010385 1.001456
khau_ngu | thi bằng lái ô tô | 3.000346 |
khau_ngu | bằng lái bị rách làm lại | 3.000347 3.000348 |
khau_ngu | mua xe máy mới đăng ký lấy biển | 1.012575 1.013066 1.013067 |
khau_ngu | mất cà vẹt xe | 1.013080 1.013082 |
khau_ngu | mua lại xe cũ sang tên chính chủ | 1.013076 |
khau_ngu | bố mẹ cho đất làm sổ | 1.115619 | 1.013831
khau_ngu | chia đất cho các con | 1.115614 | 1.115619
khau_ngu | đất chưa có sổ, xin cấp lần đầu | 1.115620 | 1.115644
khau_ngu | đất vườn lên đất ở | 1.115645 1.115646 | 1.115626 1.013949
khau_ngu | sổ đỏ ghi sai diện tích | 1.115616 1.115628 |
khau_ngu | trả hết nợ ngân hàng lấy sổ về | 1.011443 |
khau_ngu | hàng xóm lấn đất | 1.012812 | 1.013967 1.012805
khau_ngu | xây nhà 2 tầng xin phép | 1.013225 |
khau_ngu | cơi nới thêm tầng | 1.013229 1.013226 |
khau_ngu | photo công chứng giấy tờ | 2.000815 |
khau_ngu | giấy ủy quyền cho người thân | 2.000884 |
khau_ngu | viết di chúc để lại nhà | 2.001019 |
khau_ngu | mở quán phở | 1.001612 | 1.013855
khau_ngu | dẹp tiệm không buôn bán nữa | 1.001266 |
khau_ngu | mở tiệm thuốc tây | 1.014076 |
khau_ngu | mở công ty riêng | 2.001583 | 2.001199 2.001610
khau_ngu | mở phòng khám tư | 1.012278 |
khau_ngu | mở nhóm trẻ giữ trẻ tại nhà | 1.012971 | 2.002891
khau_ngu | mở trung tâm dạy tiếng Anh | 3.000315 | 1.013751
khau_ngu | mới nghỉ việc lấy tiền thất nghiệp | 1.014748 |
khau_ngu | sinh con lấy tiền bảo hiểm | 1.014166 2.000693 | 1.014170
khau_ngu | ốm nghỉ làm có được tiền không | 1.014163 1.001667 |
khau_ngu | người chết có tiền tuất mai táng bảo hiểm | 1.014177 | 1.014178 1.014179 2.000821
khau_ngu | ông bà 80 tuổi không có lương | 1.014027 | 1.001776
khau_ngu | tiền trợ cấp người già | 1.014027 | 1.001776
khau_ngu | nuôi con một mình nghèo xin trợ cấp | 1.001776 |
khau_ngu | xin sổ hộ nghèo | 1.011607 1.011606 |
khau_ngu | con liệt sĩ xin giấy xác nhận | 1.010833 |
khau_ngu | đưa mộ liệt sĩ về quê | 1.010829 | 1.010830
khau_ngu | đi bộ đội đăng ký khám tuyển | 1.013133 |
khau_ngu | muốn thi công an | 1.004030 1.004045 | 1.004073
khau_ngu | mất bằng cấp ba | 3.000465 | 2.002850
khau_ngu | bằng đại học sai ngày sinh | 3.000466 |
khau_ngu | xin cho con vào lớp 6 | 3.000182 |
khau_ngu | con học thêm trường khác, xin chuyển | 2.002854 |
khau_ngu | giấy tờ đi xuất khẩu lao động, không tiền án | 3.000333 |
khau_ngu | bị chồng đánh cần bảo vệ | 1.012084 |
khau_ngu | không có tiền thuê luật sư | 2.000829 |
khau_ngu | kiện ra tòa nộp đơn qua mạng | 3.000163 |
khau_ngu | xin lại bệnh án | 1.014128 |
khau_ngu | bệnh viện không cho hưởng bảo hiểm, thanh toán lại | 1.014140 1.001656 |
khau_ngu | tra quy hoạch đất xem có bị giải tỏa | 1.014159 |
khau_ngu | khoan giếng | 1.001662 1.004122 |
khau_ngu | đóng thuế trước bạ nhà đất | 1.007277 |
khau_ngu | bán nhà phải nộp thuế gì | 1.007674 |
khau_ngu | lấy lại tiền thuế thu nhập đóng dư | 2.002233 | 1.008565
khau_ngu | mất hóa đơn thuế, mã số thuế cấp lại giấy | 1.008501 |
khau_ngu | nối điện cho nhà mới xây | 3.000001 |
khau_ngu | bán hàng ở vỉa hè xin phép | 1.013274 |
khau_ngu | chở hàng quá khổ xin giấy | 1.000028 |
khau_ngu | làm phù hiệu xe tải | 2.002288 |
khau_ngu | mở homestay đón khách | 1.014505 1.004594 |
khau_ngu | đền miếu mở lễ hội làng | 1.013791 1.003622 | 1.012592
khau_ngu | nuôi cá lồng bè | 1.014801 1.014834 1.004692 |
khau_ngu | lợn chết dịch được đền bù | 1.013997 |
khau_ngu | sản phẩm OCOP chấm sao | 3.000611 |
khau_ngu | bác sĩ xin chứng chỉ hành nghề | 1.012289 | 1.012290 1.012292
ngoai_kho | giá vàng hôm nay | |
ngoai_kho | lịch bóng đá ngoại hạng anh | |
ngoai_kho | nấu phở bò | |
ngoai_kho | thuê xe đi đồ sơn | |
ngoai_kho | tìm việc shipper | |
ngoai_kho | lịch tàu hải phòng hà nội | |
ngoai_kho | đặt phòng khách sạn cát bà | |
ngoai_kho | sửa điện thoại | |
ngoai_kho | số điện thoại taxi | |
ngoai_kho | mật khẩu wifi | |
ngoai_kho | thời khóa biểu lớp 5 | |
ngoai_kho | kết quả xổ số miền bắc | |
ngoai_kho | con mèo bị ốm | |
ngoai_kho | tải nhạc | |
ngoai_kho | mấy giờ rồi | |
ngoai_kho | cá độ bóng đá | |
ngoai_kho | vay tiền online nhanh | |
ngoai_kho | bác sĩ khoa mắt giỏi | |
ngoai_kho | nạp thẻ điện thoại | |
ngoai_kho | đường đi đến sân bay cát bi | |
ngoai_kho | hello world | |
ngoai_kho | asdfgh qwerty | |
ngoai_kho | bài hát ru con | |
ngoai_kho | cách giảm cân | |
ngoai_kho | tỷ giá đô la | |
ngoai_kho | chúc mừng sinh nhật mẹ | |
`);
