/** The id of the app in these tests. */
export const appId = '4444555566667777';

/** The portal's address in the staged test build; nothing listens there, every request is answered by a test. */
export const portalUrl = 'https://portal.thu-nghiem.invalid';

/** Where the staged test build of a city lies. */
export const stagedFolder = (city: string): string => `.preview/zalo/${city}`;
