import { city } from '@city';

/** What a dossier code of this city looks like; the dossier does not have to exist. */
export const exampleCode = `${city.province.orgId}.26-261111-0417`;
