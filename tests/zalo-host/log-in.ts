import { answers, type Mood, type Played, playOf, type System } from './answers';

/** The answer to the log-in: an OAuth code unless the citizen never activated the app, and what Zalo says of her. */
const loginData = (activated: boolean, config: Record<string, unknown>) => ({
  cookiesOAuthLogins: [
    ...(activated
      ? [
          { name: 'h5.zdn.vn_zoauth', value: 'zalo-oauth-code' },
          { name: 'h5.zdn.vn_zoauth_vrf', value: 'zalo-verifier' },
        ]
      : []),
    { name: 'h5.zdn.vn_zlink3rd', value: 'zalo-js-token' },
    { name: 'h5.zdn.vn_deviceID', value: 'zalo-device' },
  ],
  miniProgramConfig: {
    userId: '0',
    jwt: 'zalo-jwt',
    idToken: '',
    srcOpen: 0,
    userAuthorized: true,
    canUseAccessTokenByDefault: true,
    dynamicApis: [],
    requiredAuthenList: [],
    ...config,
  },
});

/** The wifi number of the two systems. */
const wifi = { android: 0, ios: 1 };

/** How every action plays at the start of a phone. */
export function playedBy(settings: {
  system: System;
  moods: Record<string, Mood>;
  login: Record<string, unknown>;
  servers: { token: string };
}): Record<string, Played> {
  const { system, moods, login, servers } = settings;
  const data: Record<string, unknown> = {
    'action.jump.login': loginData(servers.token !== 'none', login),
    'action.webview.networktype': { network: wifi[system] },
  };
  return Object.fromEntries(
    Object.keys(answers).map((action) => [
      action,
      playOf(action, moods[action] ?? 'granted', system, data[action]),
    ]),
  );
}
