/** True where the pretend portal is built in (npm start, preview); false in what is uploaded. */
declare const __PRETEND__: boolean;
/** Address of the city's portal before /v1, from VITE_PORTAL_URL; '' when none was given. */
declare const __PORTAL_URL__: string;
/** True on a developer's machine (npm start, preview), false in what is uploaded. */
declare const __TRIAL__: boolean;
