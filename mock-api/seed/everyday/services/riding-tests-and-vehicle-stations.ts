/** What people say of services about riding tests, licence points and vehicle inspection stations; see `index.ts` for how it is written. */
export const ridingTestsAndVehicleStations = [
  '1.013211 bị trừ hết điểm, trừ 12 điểm bằng lái, lấy lại điểm bằng lái, phục hồi điểm, thi lại luật lấy điểm',
  '3.000358 sân thi xe máy, bãi thi bằng a1, sân vòng số 8, mở sân thi xe máy',
  '3.000359 sân thi xe máy, bãi thi bằng a1',
  '3.000361 trung tâm thi bằng xe máy, trung tâm thi bằng a1',
  '3.000362 trung tâm thi bằng xe máy, trung tâm thi a1',
  '3.000352 bị tước bằng lái, nộp lại bằng lái giả, bằng lái bị hủy',
  '3.000363 đóng trung tâm bằng xe máy, đóng nơi thi a1',
  '3.000349 bằng lái bộ đội, lái xe bộ đội ra quân, bằng quân đội sang dân sự, lính lái xe xuất ngũ, đổi bằng lái quân nhân',
  '1.013071 thẻ người khám xe, thẻ đăng kiểm',
  '1.013110 điểm đo khói xe máy, trạm đo khói xe máy',
  '1.001296 trạm đăng kiểm ô tô, trạm khám xe',
  '1.001319 làm nghề đăng kiểm, người khám xe ô tô, thi đăng kiểm viên',
  '1.013105 mở điểm đo khói xe máy, tiệm xe máy đo khói, cửa hàng xe máy đo khói',
  '1.001322 mở trạm đăng kiểm, mở trạm khám xe ô tô',
  '3.000360 đóng sân thi xe máy, sân tập lái bị thu giấy',
];
