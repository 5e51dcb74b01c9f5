import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settingFaults } from './zalo-stage-settings';

const appId = '3948571620394857162';
const portalUrl = 'https://dichvucong.haiphong.gov.vn';

test.each([
  portalUrl,
  'https://dichvucong.haiphong.gov.vn:8443',
  'https://haiphong.gov.vn/mini-app',
  'https://contest.haiphong.gov.vn',
])('%s is a portal that can be staged for', (given) => {
  expect(settingFaults({ appId, portalUrl: given })).toEqual([]);
});

test.each([
  [undefined, 'missing'],
  ['', 'missing'],
  ['YOUR_APP_ID', 'digits only'],
  ['39485716203a', 'digits only'],
  [' 3948571620', 'digits only'],
  ['1234567890', 'placeholder'],
  ['0000000000', 'placeholder'],
  ['1234', 'placeholder'],
  ['123456789012345678901', 'placeholder'],
])('the app id %j is refused: %s', (given, why) => {
  expect(settingFaults({ appId: given, portalUrl })).toEqual([expect.stringContaining(why)]);
});

test.each([
  [undefined, 'missing'],
  ['', 'missing'],
  ['portal', 'no web address'],
  ['<portal>', 'no web address'],
  ['http://dichvucong.haiphong.gov.vn', 'by https'],
  ['ftp://dichvucong.haiphong.gov.vn', 'by https'],
  ['https://ten:mat@dichvucong.haiphong.gov.vn', 'user name'],
  ['https://dichvucong.haiphong.gov.vn/', 'slash at its end'],
  ['https://dichvucong.haiphong.gov.vn/api/', 'slash at its end'],
  ['https://dichvucong.haiphong.gov.vn/v1', '/v1'],
  ['https://dichvucong.haiphong.gov.vn?a=1', '"?"'],
  ['https://dichvucong.haiphong.gov.vn#a', '"#"'],
  ['https://dichvucong.haiphong.gov.vn/api?', '"?"'],
  ['https://DichVuCong.haiphong.gov.vn', 'write it as'],
  ['https://dichvucong.haiphong.gov.vn:443', 'write it as'],
  ['https://dichvucong.haiphong.gov.vn/a/../b', 'write it as'],
  [' https://dichvucong.haiphong.gov.vn', 'write it as'],
  ['https://127.0.0.1:8080', 'not a number'],
  ['https://10.1.2.3', 'not a number'],
  ['https://[::1]', 'not a number'],
  ['https://localhost:8080', 'placeholder'],
  ['https://portal', 'placeholder'],
  ['https://example.com', 'placeholder'],
  ['https://portal.example.org', 'placeholder'],
  ['https://portal.example', 'placeholder'],
  ['https://portal.thu-nghiem.invalid', 'placeholder'],
  ['https://portal.test', 'placeholder'],
  ['https://portal.local', 'placeholder'],
  ['https://your-portal.gov.vn', 'placeholder'],
])('the portal %j is refused: %s', (given, why) => {
  expect(settingFaults({ appId, portalUrl: given })).toEqual([expect.stringContaining(why)]);
});

test('both are named when both are missing', () => {
  expect(settingFaults({ appId: undefined, portalUrl: undefined })).toHaveLength(2);
});

test('whatever is given, a portal that passes gives the addresses that its client will ask', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string(),
        fc.domain().map((name) => `https://${name}`),
      ),
      (given) => {
        if (settingFaults({ appId, portalUrl: given }).length > 0) return;
        expect(new URL(`${given}/v1/about`).href).toBe(`${given}/v1/about`);
      },
    ),
    { numRuns: 30 },
  );
});
