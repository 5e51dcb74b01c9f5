import { amount, type CoreProcedure, seeNote } from './core';

type Fees = CoreProcedure['fees'];

/** City land rows: the amounts stand in a table attached to the decision. */
export const cityLandFee = seeNote(
  'Mức thu nằm trong biểu phí kèm quyết định của thành phố. Hãy hỏi nơi nhận hồ sơ.',
);

/** National land rows. */
export const nationalLandFee = seeNote('Thu theo quy định về phí và lệ phí. Cổng không nêu số tiền.');

/** Mortgages of land and houses. */
export const securedLandFee = seeNote(
  'Mức thu do Hội đồng nhân dân thành phố quyết định. Cổng không nêu số tiền.',
);

/** Certificate and appraisal fees of 1.115593, by what stands on the certificate. */
export const farmLandFees: Fees = [
  amount(null, 25_000, 'lệ phí cấp đổi, cấp lại sổ: đất'),
  amount(null, 25_000, 'lệ phí cấp đổi, cấp lại sổ: tài sản'),
  amount(null, 30_000, 'lệ phí cấp đổi, cấp lại sổ: đất và tài sản'),
  amount(null, 25_000, 'lệ phí ghi thay đổi trên sổ: đất'),
  amount(null, 25_000, 'lệ phí ghi thay đổi trên sổ: tài sản'),
  amount(null, 30_000, 'lệ phí ghi thay đổi trên sổ: đất và tài sản'),
  amount(null, 100_000, 'phí thẩm định cấp đổi, cấp lại: đất'),
  amount(null, 100_000, 'phí thẩm định cấp đổi, cấp lại: tài sản'),
  amount(null, 115_000, 'phí thẩm định cấp đổi, cấp lại: đất và tài sản'),
  amount(null, 125_000, 'phí thẩm định ghi thay đổi: đất'),
  amount(null, 155_000, 'phí thẩm định ghi thay đổi: tài sản'),
  amount(null, 170_000, 'phí thẩm định ghi thay đổi: đất và tài sản'),
];

const councilDecides =
  'Mức cụ thể do Hội đồng nhân dân thành phố quyết định. Không trả lại khi hồ sơ bị từ chối.';

/** Registering a household business: the published amount differs by channel. */
export const householdFees: Fees = [
  amount('online', 150_000, undefined, councilDecides),
  amount('counter', 50_000, undefined, councilDecides),
  amount('post', 150_000, undefined, councilDecides),
];

/** Appraising a food business. */
export const foodFees: Fees = [
  amount(null, 250_000, 'cơ sở sản xuất nhỏ lẻ'),
  amount(null, 350_000, 'quán, bếp dưới 200 suất ăn'),
  amount(null, 500_000, 'quán, bếp từ 200 suất ăn'),
  amount(null, 500_000, 'cơ sở kinh doanh thực phẩm'),
  amount(null, 1_250_000, 'cơ sở sản xuất khác'),
];

/** Founding a company: publication online and by post, registration at the counter. */
export const companyFees: Fees = [
  amount('online', 100_000, 'công bố nội dung đăng ký'),
  amount('post', 100_000, 'công bố nội dung đăng ký'),
  amount('counter', 50_000, 'lệ phí đăng ký', 'Bằng một nửa mức thường, theo Thông tư 64/2025/TT-BTC.'),
];

/** Appraising a pharmacy; only the wholesale amount is published as a number. */
export const pharmacyFees: Fees = [
  amount(null, 4_000_000, 'cơ sở bán buôn thuốc'),
  seeNote('Nhà thuốc, quầy thuốc: 1.000.000 đồng; vùng khó khăn 500.000 đồng.'),
  seeNote('Nơi chuyên bán lẻ dược liệu, thuốc cổ truyền: 750.000 đồng; vùng khó khăn 300.000 đồng.'),
];
