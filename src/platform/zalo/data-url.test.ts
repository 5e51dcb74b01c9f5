// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { toDataUrl } from './data-url';

test('a picture becomes a data address with its media type', async () => {
  expect(await toDataUrl(new Blob(['x'], { type: 'image/png' }))).toBe('data:image/png;base64,eA==');
});
