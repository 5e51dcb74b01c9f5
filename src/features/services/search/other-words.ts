import { fold } from '../../../lib/vietnamese';

/** A word that citizens say and the word that papers use. `short` ones are abbreviations. */
export interface OtherWord {
  said: string;
  written: string;
}

const table = `độc thân=tình trạng hôn nhân|hôn thú=kết hôn|đám cưới=kết hôn|hộ khẩu=thường trú|hk=thường trú
|bằng lái=giấy phép lái xe|gplx=giấy phép lái xe|blx=giấy phép lái xe|cccd=thẻ căn cước|cmnd=thẻ căn cước
|cmt=thẻ căn cước|chứng minh thư=thẻ căn cước|gks=giấy khai sinh|báo tử=khai tử|qua đời=khai tử|passport=hộ chiếu
|lltp=lý lịch tư pháp|sao y=chứng thực bản sao|công chứng=chứng thực|bhyt=bảo hiểm y tế|bhxh=bảo hiểm xã hội
|bhtn=trợ cấp thất nghiệp|kd=kinh doanh|đkkd=đăng ký kinh doanh|gcn=giấy chứng nhận|qsdđ=quyền sử dụng đất
|sổ đỏ=giấy chứng nhận quyền sử dụng đất|sổ hồng=giấy chứng nhận quyền sử dụng đất|mst=mã số thuế
|nvqs=nghĩa vụ quân sự|attp=an toàn thực phẩm|gplđ=giấy phép lao động|gpxd=giấy phép xây dựng|đk=đăng ký
|giải chấp=xóa đăng ký biện pháp bảo đảm|cầm sổ=đăng ký biện pháp bảo đảm|lên thổ cư=chuyển mục đích sử dụng đất
|mở tiệm=thành lập hộ kinh doanh|mở quán=thành lập hộ kinh doanh|di trú=thường trú|tt=thủ tục|vneid=định danh điện tử`;

// Folded once: the whole table is looked through with every key.
const known = table
  .replace(/\s*\n\s*/g, '')
  .split('|')
  .map((pair) => {
    const [said = '', written = ''] = pair.split('=');
    return { said, written, saidFolded: ` ${fold(said)} `, writtenFolded: ` ${fold(written)} ` };
  });

const knownIn = (text: string) =>
  known.filter(({ saidFolded, writtenFolded }) => text.includes(saidFolded) && !text.includes(writtenFolded));

/** The everyday words found in a query, each with the word of the papers, in order of the table. */
export const otherWords = (query: string): OtherWord[] =>
  knownIn(` ${fold(query)} `).map(({ said, written }) => ({ said, written }));

/** The query in the words of the papers; null where nothing changes. */
export function inPaperWords(query: string): string | null {
  const asked = ` ${fold(query)} `;
  const found = knownIn(asked);
  if (found.length === 0) return null;
  return found
    .reduce((text, { saidFolded, writtenFolded }) => text.replace(saidFolded, writtenFolded), asked)
    .trim();
}
