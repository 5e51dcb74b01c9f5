/** The two languages of the app; Vietnamese is the first. */
export type Language = 'vi' | 'en';
