/** What people say of services about honours and joining the police; see `index.ts` for how it is written. */
export const honoursAndPolice = [
  '1.014680 tnxp, huy chương tnxp, cựu tnxp, cô thanh niên xung phong',
  '1.014150 mẹ liệt sĩ đã mất, bmvnah, truy phong mẹ vnah, mẹ anh hùng đã mất, bà mất có con liệt sĩ, truy phong bà mẹ',
  '1.014149 mẹ liệt sĩ, có con hy sinh, bmvnah, mẹ có hai con liệt sĩ, phong mẹ vnah',
  '1.012533 công an viên thôn, an ninh khu phố, vào dân phòng, tổ an ninh cơ sở, xin vào bảo vệ thôn, gia nhập antt, tuyển bảo vệ thôn, bảo vệ dân phố',
  '1.001303 đi lính công an, nvca, khám tuyển công an, đi nghĩa vụ công an, công an 24 tháng, công an thay bộ đội, nvca tuyển quân',
  '1.004030 xin vào công an, vào ngành công an, làm cảnh sát, chiến sĩ công an, cử nhân công an, đại học ngoài ngành',
  '2.001709 nấu ăn cho công an, lái xe cho công an, làm hợp đồng công an, tạp vụ công an, nhân viên công an',
  '1.004055 bệnh viện công an tuyển người, làm doanh nghiệp công an, công ty trực thuộc công an',
  '1.004045 thi trường công an, học viện cảnh sát, học viện an ninh, sơ tuyển công an, đại học pccc, học trường cảnh sát',
];
