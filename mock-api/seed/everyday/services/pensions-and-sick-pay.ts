/** What people say of services about social insurance; see `index.ts` for how it is written. */
export const pensionsAndSickPay = [
  '1.002051 báo tăng lao động, báo giảm, chốt sổ, truy đóng, đóng bảo hiểm cho công nhân, hết thử việc đóng bảo hiểm, nhân viên nghỉ cắt bảo hiểm, công ty mới đóng bảo hiểm, bảo hiểm bắt buộc, đóng bảo hiểm lần đầu, d02 chỉnh lương, sổ cho thợ mới',
  '1.001742 chuyển chỗ lĩnh lương hưu, chuyển hưu về quê, vào nam lĩnh lương hưu, đổi nơi nhận hưu, chuyển nhà lương hưu, hưu vào sài gòn, theo con lĩnh hưu, dọn nhà chuyển hưu, mất sức chuyển nơi, dọn ra lĩnh hưu',
  '1.001613 lấy bảo hiểm một cục, rút một lần, nghỉ việc lấy tiền bảo hiểm, rút sổ bảo hiểm, nghỉ một năm rút bảo hiểm, rút một cục, lấy ra một cục',
  '1.001521 vết thương tái phát, bệnh nghề tái phát, giám định lại, vết thương lao động',
  '1.001632 bị thương ở xưởng, ngã giàn giáo, tai nạn đường đi làm, bụi phổi, đứt tay ở xưởng, đi làm bị xe đâm, máy dập tay, công nhân bị tnlđ, ngã công trường, bê tông rơi, gãy chân khi làm, tai nạn trên đường, bụi phổi lấy tiền',
  '1.001643 bị nạn lần hai, tai nạn lần nữa, giám định gộp, tai nạn lần 2, tnlđ lần 2',
  '2.000821 tiền tuất, người hưu mất, mai táng người hưu, bố đóng bảo hiểm mất, tiền chôn cất người hưu, chồng mất đang đóng bảo hiểm, con nhỏ hưởng tuất, mất đang đóng bhxh, người đóng bảo hiểm chết, con nhỏ trợ cấp tuất, lĩnh hưu thì mất, tuất cha mẹ già, đột tử đóng bhxh, lương hưu thì mất, mai táng đóng bhxh',
  '1.001667 nghỉ ốm, tiền nghỉ ốm, con ốm mẹ nghỉ, giấy nghỉ ốm, nghỉ trông con ốm, giấy c65',
  '2.000605 chủ tịch xã nghỉ hưu, cán bộ xã về hưu, cán bộ phường về hưu, lương hưu phường xã',
  '2.000809 ra tù lĩnh lại lương, đi tù bị cắt hưu, mãn hạn tù lĩnh hưu, vượt biên nhận hưu',
  '2.000762 mất sức lao động, tiền mất sức, hết hạn mất sức, mất sức 15 năm, nghỉ mất sức, cắt mất sức',
  '2.000755 lấy lương hưu một cục, hưu trí sang mỹ, theo con ra nước ngoài',
  '1.001598 dưỡng sức sau sinh, dưỡng sức sau mổ, nghỉ thêm sau đẻ, đẻ mổ còn yếu',
  '1.001646 thầy cô hưu cũ, giáo viên về hưu, tiền thâm niên',
  '1.001710 tính sai lương hưu, cắt lương hưu, sai ngày sinh hồ sơ hưu, lương hưu tính thiếu, đổi ý một lần, sót năm công tác',
];
