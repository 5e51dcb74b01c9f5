import { describe, expect, test } from 'vitest';
import { actAt, actsOfName, agreement } from './actions';
import { readWord, saidWord, wordsOf } from './grams';

const asked = (text: string) =>
  actAt(
    wordsOf(text).map((word) => saidWord(readWord(word))),
    0,
    true,
  )?.bits ?? 0;
const unmarked = (word: string) => ({ parts: [word], toned: null });

describe('what is to be done', () => {
  test.each([
    ['mất', 'Cấp lại thẻ căn cước'],
    ['làm lại', 'Đăng ký lại khai sinh'],
    ['hết hạn', 'Gia hạn tạm trú'],
    ['hết hạn', 'Cấp đổi thẻ căn cước'],
    ['sai', 'Đính chính Giấy chứng nhận đã cấp'],
    ['xoá', 'Xóa đăng ký thường trú'],
    ['dẹp', 'Chấm dứt hoạt động hộ kinh doanh'],
    ['mở', 'Đăng ký thành lập hộ kinh doanh'],
    ['mở khóa', 'Mở khóa căn cước điện tử'],
  ])('"%s" agrees with "%s"', (said, name) => {
    expect(agreement(asked(said), actsOfName(name))).toBeGreaterThan(1);
  });

  test('another act stands back, and so does any special one where none was asked', () => {
    expect(agreement(asked('gia hạn'), actsOfName('Thu hồi giấy phép lái xe'))).toBeLessThan(0.7);
    expect(agreement(0, actsOfName('Thu hồi giấy phép lái xe'))).toBeLessThan(1);
    expect(agreement(0, actsOfName('Cấp giấy phép lái xe'))).toBe(1);
    expect(agreement(0, actsOfName('Cấp, cấp lại Giấy phép khai thác thủy sản'))).toBe(1);
    expect(agreement(0, actsOfName('Đăng ký thành lập hộ kinh doanh'))).toBe(1);
  });

  test('a repaired house is not a corrected paper', () => {
    expect(actsOfName('Cấp giấy phép xây dựng sửa chữa, cải tạo').head).toBe(0);
  });

  test('without marks a word that is mostly another one tells nothing', () => {
    expect(actAt([unmarked('lai')], 0, true)).toBeNull();
    expect(actAt([unmarked('mo')], 0, true)).not.toBeNull();
    expect(actAt([unmarked('quan'), unmarked('mo')], 1, true)).toBeNull();
  });
});
