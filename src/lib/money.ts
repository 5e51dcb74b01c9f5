import type { Language } from './language';

const group = (amount: number, mark: string): string =>
  String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, mark);

/** An amount in đồng: "24.000 đồng", in English "24,000 VND". */
export const formatDong = (amount: number, language: Language = 'vi'): string =>
  language === 'vi' ? `${group(amount, '.')} đồng` : `${group(amount, ',')} VND`;
