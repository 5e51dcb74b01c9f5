/** What the owner gives through the environment, before anyone looked at it. */
export interface StageSettings {
  appId: string | undefined;
  portalUrl: string | undefined;
}

/** Reserved names (RFC 2606, RFC 6761, RFC 6762, RFC 8375): no portal of a city answers there. */
const reserved = /(^|\.)(example|invalid|test|localhost|local|internal|arpa|example\.(com|net|org))$/;

/** Words that stand in a form until someone fills it. */
const unfilled = /(^|[.-])(your|my|todo|changeme|placeholder|xxx+|portal-url)([.-]|$)/;

/** What is wrong with the settings, one sentence each; none when the app may be staged for its owner. */
export function settingFaults({ appId, portalUrl }: StageSettings): string[] {
  return [appIdFault(appId), portalFault(portalUrl)].flatMap((fault) => (fault ? [fault] : []));
}

function appIdFault(appId = ''): string | null {
  if (appId === '') return "APP_ID is missing: set it to the mini app's id from mini.zalo.me.";
  if (!/^[0-9]+$/.test(appId)) return `APP_ID is "${appId}": a mini app's id has digits only.`;
  const counted = '01234567890123456789'.includes(appId) || '98765432109876543210'.includes(appId);
  if (appId.length < 6 || appId.length > 20 || /^(.)\1*$/.test(appId) || counted)
    return `APP_ID is "${appId}", which is a placeholder and no mini app's id.`;
  return null;
}

function portalFault(given = ''): string | null {
  const name = `VITE_PORTAL_URL is "${given}"`;
  if (given === '')
    return "VITE_PORTAL_URL is missing: set it to the address of the city's portal, before /v1.";
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    return `${name}, which is no web address.`;
  }
  if (url.protocol !== 'https:') return `${name}: the portal must be reached by https.`;
  if (url.username || url.password) return `${name}: it must hold no user name and no password.`;
  if (url.search || url.hash || /[?#]$/.test(given)) return `${name}: it must hold no "?" and no "#".`;
  if (given.endsWith('/')) return `${name}: leave the slash at its end away.`;
  if (/\/v1$/.test(url.pathname)) return `${name}: leave /v1 away, the app adds it.`;
  if (/^[\d.]+$|^\[/.test(url.hostname)) return `${name}: the portal needs a name, not a number.`;
  if (!url.hostname.includes('.') || reserved.test(url.hostname) || unfilled.test(url.hostname))
    return `${name}, which is a placeholder and no portal's address.`;
  // A capital letter, a default port or "/../" would go into every request as written.
  const plain = url.pathname === '/' ? url.origin : `${url.origin}${url.pathname}`;
  return given === plain ? null : `${name}: write it as "${plain}".`;
}
