/** A dossier on the wire as the contract has it, made up; `change` replaces facts. */
export const wireDossier = (change: Record<string, unknown> = {}) => ({
  code: 'H24.26-261111-0417',
  view: 'full',
  procedure: { code: '1.115614', name: 'Tách thửa đất, hợp thửa đất', title: 'Tách thửa đất' },
  status: { code: 5, name: 'Yêu cầu bổ sung giấy tờ' },
  channel: 'online',
  office: { name: 'Văn phòng đăng ký đất đai' },
  received_at: '2026-11-11T10:20:00+07:00',
  limit: { value: 7.5, unit: 'working_day' },
  pauses: [{ from: '2026-11-18T16:40:00+07:00', to: null, why: 'Chờ bổ sung' }],
  promised_at: '2026-11-23T11:30:00+07:00',
  finished_at: null,
  applicant: 'N*** V** M***',
  defects: [
    { paper: 'Đơn', wrong: 'Thiếu chữ ký.', fix: 'Ký thêm.' },
    { paper: 'Bản vẽ', wrong: 'Ảnh mờ.', fix: 'Chụp lại.' },
    { paper: 'Giấy chứng nhận', wrong: 'Thiếu trang.', fix: 'Chụp thêm.' },
  ],
  events: [{ at: '2026-11-18T16:40:00+07:00', title: 'Cần bổ sung', office: 'Văn phòng' }],
  next_steps: ['Trả kết quả'],
  as_of: '2026-11-21T09:40:00+07:00',
  source: { name: 'Cổng thử' },
  ...change,
});

/** The same dossier as anyone sees it who gives no proof. */
export const bareDossier = {
  code: 'H24.26-261111-0417',
  view: 'status',
  procedure: { name: 'Tách thửa đất' },
  status: { code: 5, name: 'Yêu cầu bổ sung giấy tờ' },
  channel: 'online',
  office: { name: 'Văn phòng đăng ký đất đai' },
  as_of: '2026-11-22T09:40:00+07:00',
  source: { name: 'Cổng thử' },
};
