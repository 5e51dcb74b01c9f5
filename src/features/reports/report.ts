/** A status in the portal's own words. */
export interface PortalStatus {
  code: string;
  /** Empty when the portal sent only the code. */
  name: string;
}

/** One line of the list of reports. */
export interface ListedReport {
  id: string;
  status: PortalStatus;
  category: string;
  text: string;
  unitName: string;
  /** RFC 3339, as every time here. */
  receivedAt: string;
}

/** A report as its sender sees it. */
export interface Report extends ListedReport {
  street: string;
  landmark: string;
  /** SHA-256 names of the citizen's photos. */
  photos: string[];
  office: string;
  expectedAt: string | null;
  provisional: boolean;
  answer: { text: string; at: string; from: string; photos: string[] } | null;
  events: { at: string; title: string; office: string | null }[];
  asOf: string;
  source: string;
}

/** What can be reported. */
export interface Category {
  code: string;
  name: string;
  examples: string;
}
