/** What people say of services about care, family and the child at work; see `index.ts` for how it is written. */
export const careAndFamily = [
  '1.012990 thực tập công tác xã hội, giấy thực hành ctxh',
  '1.013817 nhân viên ctxh, chứng chỉ ctxh, social worker',
  '2.000477 đón cụ từ dưỡng lão về, rời trại trẻ, ra khỏi trung tâm bảo trợ, đưa mẹ ở trung tâm về, đón người nhà về, đón về tự chăm, ra khỏi dưỡng lão, đón khỏi trại trẻ, thôi ở bảo trợ, ra khỏi bảo trợ',
  '1.001806 xưởng người mù, công ty người tàn tật, xưởng câm điếc',
  '2.000282 trẻ bị bỏ rơi, người lang thang, ăn xin, trẻ bị đánh đập, nạn nhân mua bán, cụ già ngủ gầm cầu, báo người lang thang, bị chồng đuổi, nhà tạm lánh, bị chồng đánh, cần chỗ ở tạm, chỗ ở an toàn',
  '1.012993 người tây làm ctxh, việt kiều làm ctxh',
  '1.012081 nhà tạm lánh, nơi giúp vợ bị đánh',
  '1.012080 mở nhà tạm lánh, nơi giúp vợ bị đánh, nạn nhân bạo hành',
  '1.012082 nhà tạm lánh đổi tên, nhà tạm lánh chuyển chỗ',
  '1.012085 vợ chồng đã làm lành, cho chồng về nhà, bỏ lệnh cấm gặp, rút đơn cấm chồng gần, hai vợ chồng hòa thuận, hủy lệnh cấm, rút lệnh cấm',
  '1.012091 trẻ em đóng phim, diễn viên nhí, mẫu nhí, trẻ con đi hát, bé quay quảng cáo, trẻ em đi diễn, cháu nhỏ đi diễn',
];
