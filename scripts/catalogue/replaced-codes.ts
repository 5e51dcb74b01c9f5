/**
 * Which national land procedures a city's own stand for where their names differ. Source: the list of 57 procedures
 * that Hải Phòng published by 2670/QĐ-UBND of 13 July 2026, held beside the ministry's lists (2304/QĐ-BNNMT and
 * 3380/QĐ-BNNMT) matter by matter. Pairs of the same name are found by rule and do not stand here.
 */
export const replacedCodes: Readonly<Record<string, readonly string[]>> = {
  // Going on with farm land whose term has ended.
  '1.115593': ['1.013947'],
  // Land given or leased, its use changed, its term prolonged: one national procedure a level, several of the city.
  '1.115594': ['1.013823'],
  '1.115595': ['1.013823'],
  '1.115596': ['1.013823'],
  '1.115597': ['1.013823'],
  '1.115598': ['1.013823'],
  '1.115600': ['1.013823'],
  '1.115643': ['1.013949'],
  '1.115645': ['1.013949'],
  '1.115646': ['1.013949'],
  '1.115648': ['1.013949'],
  '1.115649': ['1.013949'],
  // A decision on land adjusted: the ground for it, or the term of a project.
  '1.115602': ['1.013826'],
  '1.115603': ['1.013826'],
  '1.115640': ['1.013952'],
  '1.115638': ['1.013952'],
  // An enterprise takes over land for a project.
  '1.115606': ['1.013945'],
  // Land used for several purposes, decided by the city.
  '1.115607': ['1.013946'],
  // A plot that grew; splitting and joining plots.
  '1.115612': ['1.012781'],
  '1.115614': ['1.012784'],
  // The first certificate: of households at the ward or commune, of organisations at the city.
  '1.115620': ['1.013978'],
  '1.115644': ['1.012753'],
  // A certificate for a part of a plot only; residential area measured anew.
  '1.115625': ['1.012782'],
  '1.115626': ['1.012817'],
  // A first certificate that was wrong: taken back, or corrected.
  '1.115627': ['1.012818'],
  '1.115628': ['1.012796'],
  // Land given to the State or the community.
  '1.115630': ['1.013979'],
};
