/** What people say of services that no other list has; see `index.ts` for how it is written. */
export const toldAtLength = [
  '1.003164 xăng dầu đi nhờ',
  '1.012898 thuê chung cư cũ',
  '1.014310 tiền nghệ nhân già, nuôi nghệ nhân',
  '1.014312 nghệ nhân qua đời, cắt tiền nghệ nhân',
  '1.014318 kỹ sư trưởng',
  '2.000927 gõ sai hợp đồng, hợp đồng sai số khung, mua bán gõ sai, tặng cho ghi sai',
  '3.000122 ghi thu ghi chi',
];
