/** What people say of services about conscription and army schools; see `index.ts` for how it is written. */
export const conscriptionAndArmySchools = [
  '1.013136 học xong báo ban quân sự, sổ quân sự thêm bằng cấp, học xong đại học báo phường đội, đổi trình độ báo, học vấn báo quân sự',
  '1.013139 miễn đi lính thời chiến, có chiến tranh được ở nhà',
  '1.013134 rút hồ sơ quân sự, cắt quân sự phường, lên đại học cắt quân sự, đi học xa cắt quân sự, rút nvqs, cắt nghĩa vụ, cắt nvqs, di chuyển nvqs, rút tên tuyển quân, chuyển nghĩa vụ đi, dọn nhà rút tên',
  '1.013137 nộp quân sự nơi mới, nhập quân sự phường mới, mới chuyển về báo quân sự, nvqs nơi mới, nhập nghĩa vụ, nhập nvqs, chuyển nvqs đến, chuyển nhà báo quân, khai lại ban quân sự',
  '1.013133 đủ 17 tuổi, con trai 17 tuổi, đến tuổi đi lính, đi bộ đội, sổ nghĩa vụ, giấy gọi phường đội, tròn mười bảy, khai tên khám quân',
  '1.013138 đi làm xa vắng nhà, đi xa trên ba tháng, báo vắng với phường đội, đi làm tỉnh khác báo phường đội',
  '1.013135 lính dự bị, bộ đội mới ra quân, xuất ngũ về phường, quân nhân dự bị, vừa xuất ngũ về báo, đi lính về, đi bộ đội về, đi lính về đăng ký',
  '3.000421 người dân tộc vào sĩ quan, vào trường quân đội không thi, cử tuyển quân đội',
  '3.000422 thi trường quân đội, sơ tuyển quân đội, học viện hải quân, học viện quân y, sĩ quan lục quân, học trường sĩ quan, con muốn học quân đội, đăng ký sơ tuyển, đại học quân đội',
];
