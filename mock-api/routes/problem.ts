import { requestId } from '../domain/code';
import type { Wire } from '../domain/records';
import type { Refusal, Ruled } from '../domain/refusal';
import type { Random } from '../domain/setting';

/** A refusal on its way to the one place that turns it into a problem. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind);
  }
}

/** The value of a rule, or its refusal thrown. */
export function need<T>(ruled: Ruled<T>): T {
  if (ruled.ok) return ruled.value;
  throw new Refused(ruled.error);
}

interface Saying {
  word: string;
  status: number;
  title: string;
}

const sayings: Readonly<Record<Refusal['kind'], Saying>> = {
  invalid: { word: 'invalid', status: 400, title: 'Có chỗ chưa đúng.' },
  unprocessable: { word: 'invalid', status: 422, title: 'Có chỗ chưa nhận được.' },
  'not-json': { word: 'invalid', status: 415, title: 'Kiểu dữ liệu này không nhận được.' },
  'signed-out': { word: 'signed-out', status: 401, title: 'Phiên làm việc đã hết.' },
  forbidden: { word: 'forbidden', status: 403, title: 'Bạn không xem được phần này.' },
  missing: { word: 'missing', status: 404, title: 'Không tìm thấy.' },
  gone: { word: 'gone', status: 410, title: 'Thủ tục này đã bãi bỏ.' },
  conflict: { word: 'conflict', status: 409, title: 'Việc này đang được xử lý.' },
  'already-paid': { word: 'already-paid', status: 409, title: 'Khoản này đã nộp rồi.' },
  unsure: { word: 'unsure', status: 409, title: 'Ngân hàng chưa báo kết quả lần trước.' },
  'key-reused': { word: 'key-reused', status: 422, title: 'Mã gửi này đã dùng cho nội dung khác.' },
  'too-large': { word: 'too-large', status: 413, title: 'Nội dung gửi quá lớn.' },
  'not-an-image': { word: 'not-an-image', status: 415, title: 'Đây không phải ảnh JPEG.' },
  busy: { word: 'busy', status: 503, title: 'Cổng đang bận, xin thử lại sau.' },
  broken: { word: 'broken', status: 500, title: 'Cổng gặp lỗi.' },
};

/** A refusal as an RFC 9457 problem; the only place where one is written. */
export function problemResponse(refusal: Refusal, random: Random): Response {
  const { word, title, status: usual } = sayings[refusal.kind];
  const status = refusal.kind === 'busy' ? refusal.status : usual;
  const problem: Wire['Problem'] = {
    type: `urn:problem:${word}`,
    title,
    status,
    request_id: requestId(random),
    ...('fields' in refusal ? { fields: [...refusal.fields] } : {}),
    ...('successor' in refusal && refusal.successor ? { successor: refusal.successor } : {}),
  };
  const headers = new Headers({ 'Content-Type': 'application/problem+json; charset=utf-8' });
  if (refusal.kind === 'busy') headers.set('Retry-After', String(refusal.retryAfterSeconds));
  if (refusal.kind === 'signed-out') headers.set('WWW-Authenticate', 'Bearer');
  return new Response(JSON.stringify(problem), { status, headers });
}
