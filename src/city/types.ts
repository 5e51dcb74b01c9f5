/** A value that only the city can give. It is shown as missing, never invented. */
export type OwnerFills = null;

/** A commune-level unit after the 2025 merger. Source of codes and names: 19/2025/QĐ-TTg. */
export interface CityUnit {
  /** Five digits of the General Statistics Office. */
  code: string;
  /** Full name, e.g. "Phường Lê Chân". */
  name: string;
  kind: 'phuong' | 'xa' | 'dac_khu';
  /** Names of the units that were merged into it. */
  formerly: readonly string[];
  /** A point inside it: [longitude, latitude], three decimals (about 100 m). */
  at: readonly [number, number];
}

/** A number that citizens call. */
export interface Hotline {
  /** Digits only. */
  phone: string;
  name: { vi: string; en: string };
  /** Where the number stands. */
  source: string;
}

/** A colour of the drawing, told by meaning: the tokens of `src/ui` give its value. */
export type MarkColour = 'accent' | 'accentSoft' | 'current';

/** One path of the city's mark; filled, or drawn as a line with round ends `width` wide. */
export interface MarkPath {
  d: string;
  fill?: MarkColour;
  stroke?: MarkColour;
  width?: number;
}

/** The city's mark as data, so that nothing here needs React. It is an ornament: the name stands beside it. */
export interface Mark {
  viewBox: string;
  paths: readonly MarkPath[];
}

/** What one city is to the app. Copy a folder of `src/city` to adopt the app for another city. */
export interface City {
  key: string;
  /** Short name on the home screen. */
  name: string;
  /** Full official name. */
  fullName: string;
  mark: Mark;
  /** The one ornament of the home screen, above the search box. */
  motif: Mark;
  province: { code: string; orgId: string; name: string };
  /** The city's own words for its neighbourhoods: in a ward and in a commune. */
  neighbourhood: { ward: string; commune: string; tab: { vi: string; en: string } };
  /** The hotline to ask the city; null until the owner fills it, then the national portal's stands in. */
  hotline: Hotline | OwnerFills;
  nationalPortal: { name: string; hotline: Hotline; home: string };
  emergency: readonly Hotline[];
  /** Where complaints and denunciations (khiếu nại, tố cáo) go instead of field reports. */
  complaints: { note: { vi: string; en: string }; url: string | OwnerFills };
  /** Exact host names that a payment link may lead to (https only). */
  paymentHosts: readonly string[];
  /** Host names that a filing link may lead to (https only). */
  filingHosts: readonly string[];
  /** Public keys of the portal that sign receipts and links; null until the owner fills them. */
  portalKeys: readonly string[] | OwnerFills;
  /** Zalo official account; null until the owner fills it. */
  officialAccount: string | OwnerFills;
  /** Address of a picture for links shared in Zalo; null until the owner fills it, then the bare link is shared. */
  sharePicture: string | OwnerFills;
  /** Box that holds the city: [west, south, east, north]. */
  box: readonly [number, number, number, number];
  /** Where its one-stop centre is; null until the owner fills it. */
  centre: { name: string; address: string | OwnerFills; phone: string | OwnerFills };
}
