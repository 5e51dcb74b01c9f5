/** Abbreviations that people type and that the catalogue itself writes ("#"): read out on both sides. */
export const abbreviations = [
  '# bhxh = bảo hiểm xã hội', // in names of the insurance agency
  '# bhyt = bảo hiểm y tế', // the same
  '# tnlđ = tai nạn lao động', // the same
  '# bnn = bệnh nghề nghiệp', // the same
  '# dsphsk = dưỡng sức phục hồi sức khỏe', // the same
  '# tncn = thu nhập cá nhân', // tax offices
  '# tndn = thu nhập doanh nghiệp', // tax offices
  '# gtgt = giá trị gia tăng', // tax offices
  '# ubnd = ủy ban nhân dân', // authorities
  '# kcb = khám bệnh chữa bệnh', // health
  '# gcn = giấy chứng nhận', // every office
  '# gp = giấy phép', // every office
  '# đk = đăng ký', // every office
  '# kd = kinh doanh', // every office
  '# xd = xây dựng', // every office
  '# xn = xác nhận', // every office
  '# gh = gia hạn', // every office
  '# nnn = người nước ngoài', // immigration
  '# thpt = trung học phổ thông', // schools
  '# thcs = trung học cơ sở', // schools
  '# bđs = bất động sản', // housing
  '# bqp = bộ quốc phòng', // authorities
  '# tnhh = trách nhiệm hữu hạn', // companies
  '# cty = công ty', // companies
  '# dn = doanh nghiệp', // companies
];
