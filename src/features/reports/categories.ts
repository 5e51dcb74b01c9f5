import type { Category } from './report';

/**
 * What can be reported, for a phone that has never reached the portal: the codes of the contract's categories. The
 * portal's own list replaces it as soon as one came.
 */
export const builtInCategories: readonly Category[] = [
  { code: 'road', name: 'Đường, vỉa hè hỏng', examples: 'Ổ gà, nắp cống vỡ' },
  { code: 'waste', name: 'Rác, vệ sinh', examples: 'Rác để lâu, mùi hôi' },
  { code: 'light', name: 'Đèn đường', examples: 'Đèn tắt, cột nghiêng' },
  { code: 'water', name: 'Ngập, thoát nước', examples: 'Cống tắc, nước tràn' },
  { code: 'tree', name: 'Cây xanh', examples: 'Cành gãy, cây nghiêng' },
  { code: 'traffic', name: 'Giao thông', examples: 'Đèn tín hiệu, biển báo' },
  { code: 'order', name: 'Lấn chiếm, trật tự', examples: 'Chiếm vỉa hè, chắn lối' },
  { code: 'building', name: 'Xây dựng', examples: 'Rơi vật liệu, bụi' },
  { code: 'noise', name: 'Tiếng ồn', examples: 'Loa to, ồn ban đêm' },
  { code: 'cable', name: 'Dây điện, dây mạng', examples: 'Dây đứt, tủ điện hở' },
  { code: 'other', name: 'Việc khác', examples: 'Không thuộc các mục trên' },
];
