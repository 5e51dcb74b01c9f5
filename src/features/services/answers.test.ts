import { describe, expect, test } from 'vitest';
import {
  caseName,
  chosenCases,
  conditionalPapers,
  firstSentence,
  generalPapers,
  paperName,
  remarks,
  specialCases,
} from './answers';
import { samplePaper, sampleService } from './testing/sample';

const names = (papers: readonly { name: string }[]) => papers.map(({ name }) => name);
const withPapers = (...papers: ReturnType<typeof samplePaper>[]) => ({ ...sampleService, papers });

describe('what to bring', () => {
  test('the first sentence is the answer, the others follow', () => {
    expect(firstSentence('Cha hoặc mẹ. Ông bà làm thay được.')).toEqual([
      'Cha hoặc mẹ',
      'Ông bà làm thay được.',
    ]);
    expect(firstSentence('Mẫu số 1.5 của Bộ')).toEqual(['Mẫu số 1.5 của Bộ', '']);
  });

  test('papers of a special case and remarks are not counted among those everyone brings', () => {
    expect(names(generalPapers(sampleService))).toEqual(['Tờ khai', 'Giấy chứng sinh']);
    expect(specialCases(sampleService).map(({ only }) => only)).toEqual(['Nhờ người khác làm thay']);
  });

  test('the form to fill in comes first', () => {
    const service = withPapers(samplePaper({ name: 'Ảnh 4x6' }), samplePaper({ name: 'Đơn đề nghị' }));
    expect(names(generalPapers(service))).toEqual(['Đơn đề nghị', 'Ảnh 4x6']);
  });

  test('two papers of one name have each a tick of their own', () => {
    const twice = samplePaper({ name: 'Giấy ủy quyền' });
    const keys = generalPapers(withPapers(twice, twice, { ...twice, note: 'Của người bán' })).map(
      ({ key }) => key,
    );
    expect(new Set(keys).size).toBe(3);
  });

  test('a paper that was changed has another key, so that its tick is not kept', () => {
    const [before] = generalPapers(withPapers(samplePaper({ name: 'Tờ khai', copies: 1 })));
    const [after] = generalPapers(withPapers(samplePaper({ name: 'Tờ khai', copies: 2 })));
    expect(before?.key).not.toBe(after?.key);
  });

  test('a rule without a number of copies is a remark, not a paper to tick', () => {
    const service = withPapers(
      samplePaper({ name: 'Trường hợp đã có dữ liệu điện tử thì không phải nộp', originals: 0 }),
      samplePaper({ name: 'Trường hợp ủy quyền: giấy ủy quyền', originals: 1 }),
    );
    expect(names(remarks(service))).toEqual(['Trường hợp đã có dữ liệu điện tử thì không phải nộp']);
    expect(names(conditionalPapers(service))).toEqual(['Trường hợp ủy quyền: giấy ủy quyền']);
    expect(generalPapers(service)).toEqual([]);
  });

  test('a heading above papers for everyone is no case; it is told beside each paper', () => {
    const service = withPapers(
      samplePaper({ name: 'Căn cước', only: 'Giấy tờ phải xuất trình' }),
      samplePaper({ name: 'Ảnh', only: 'Hồ sơ của người nhận con nuôi' }),
    );
    expect(specialCases(service)).toEqual([]);
    expect(generalPapers(service).map(({ note }) => note)).toEqual([
      'Giấy tờ phải xuất trình',
      'Hồ sơ của người nhận con nuôi',
    ]);
  });

  test('only the cases that she chose are hers, with their papers and limits', () => {
    const chosen = chosenCases(sampleService, new Set(['Nhờ người khác làm thay', 'Không còn nữa']));
    expect(chosen.map(({ papers }) => names(papers))).toEqual([['Giấy ủy quyền']]);
    expect(chosenCases(sampleService, new Set())).toEqual([]);
  });

  test.each([
    ['(ii) trường hợp ủy quyền, hồ sơ gồm các giấy tờ sau đây:', 'Trường hợp ủy quyền'],
    ['(*) Trường hợp tặng cho', 'Trường hợp tặng cho'],
    ['a) Đối với tổ chức', 'Đối với tổ chức'],
    ['Hồ sơ đăng ký tạm trú bao gồm', 'Hồ sơ đăng ký tạm trú'],
    ['Trường hợp ủy quyền cho tổ chức, kèm theo hồ sơ đăng ký phải có', 'Trường hợp ủy quyền cho tổ chức'],
    ['gồm:', 'Gồm'],
  ])('a case is named without the marks of its list: %s', (only, name) => {
    expect(caseName(only)).toBe(name);
  });

  test('a name loses the mark that ended its line', () => {
    expect(paperName(samplePaper({ name: 'Giấy khai sinh;' }))).toBe('Giấy khai sinh');
    expect(paperName(samplePaper({ name: ';' }))).toBe(';');
  });
});
