/** What people say of services about exams, degrees and schools; see `index.ts` for how it is written. */
export const schoolsAndExams = [
  '1.001895 bằng ts, bảo vệ luận án, nghiên cứu sinh, phd',
  '1.001912 bằng ths, bảo vệ luận văn, cao học, master',
  '1.008723 trường tư không lấy lãi, trường dân lập, trường phi lợi nhuận, cấp 3 phi lợi nhuận, thpt tư không lãi',
  '1.000715 trường mẫu giáo đạt chuẩn, nhà trẻ, đánh giá ngoài',
  '1.000713 trường cấp 1 đạt chuẩn, đánh giá ngoài',
  '1.000711 trường cấp 2 đạt chuẩn, trường cấp 3, thcs, đánh giá ngoài',
  '1.010776 học thêm trước đại học, thí sinh vùng cao, trượt đại học, dự bị dân tộc',
  '1.014957 học sinh ở lại trường, trường nội trú vùng biên',
  '1.010779 học xong dự bị, từ dự bị lên đại học',
  '1.013338 tốt nghiệp cấp 3, tốt nghiệp lớp 12, đỗ tốt nghiệp, giấy tốt nghiệp tạm thời, thi xong lớp 12',
  '1.005090 trường dtnt, trường con em dân tộc, trường nuôi ăn ở',
  '1.005098 ốm không thi được, tai nạn ngày thi, thí sinh nằm viện, bố mất đúng ngày thi, lỡ thi vì cấp cứu, có tang kỳ thi',
  '1.003734 chứng chỉ tin học, tin học cơ bản, bằng tin học văn phòng, cntt, thi word excel, thi tin học lấy bằng',
  '1.009394 con dân tộc đi học, được cử đi đại học, học cử tuyển',
  '1.008721 trường đại sứ quán',
  '2.000545 sứ quán mở trường, trường đại sứ quán, trường lãnh sự quán',
];
