import type { Bill, Outcome } from './domain/pretend-bank';

/** The words of the pretend bank's page, the same in the browser and stand-alone. */
export const payWords = {
  title: 'Trang ngân hàng giả của bản thử',
  warning: 'Không có tiền thật ở đây. Bạn chọn điều ngân hàng sẽ trả lời.',
  missing: 'Không có lần trả tiền này.',
  back: 'Bạn đóng trang này để về ứng dụng.',
  pay: { paid: 'Trả xong', unsure: 'Ngân hàng chưa trả lời', cancelled: 'Huỷ' } satisfies Record<
    Outcome,
    string
  >,
  state: {
    open: 'Đang chờ bạn chọn.',
    paid: 'Đã trả xong.',
    unsure: 'Ngân hàng chưa trả lời.',
    cancelled: 'Đã huỷ, chưa trả tiền.',
    expired: 'Trang này đã quá giờ, chưa trả tiền.',
  } satisfies Record<Bill['state'], string>,
};

/** Money in words of the screen: 24.000 đồng. */
export const dong = (amount: number): string => `${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')} đồng`;

/** Whether the pretend bank can still change its mind. */
export const isOpen = (state: Bill['state']): boolean => state === 'open' || state === 'unsure';
