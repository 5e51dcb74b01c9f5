import * as v from 'valibot';
import { clockOf } from '../../src/lib/day';
import { patterns } from './ids';

const token = v.pipe(v.string(), v.minLength(1), v.maxLength(4000));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const phone = v.pipe(v.string(), v.regex(/^0[0-9]{9}$/));
const words = v.pipe(v.string(), v.maxLength(200));

/** Body of createSession. */
export const sessionShape = v.strictObject({ zalo_access_token: token });

/** Body of exchangePhone. */
export const phoneShape = v.strictObject({ zalo_token: token });

/** Body of exchangeLocation: a Zalo token, or a point as measured. */
export const locationShape = v.union([
  v.strictObject({ zalo_token: token }),
  v.strictObject({ latitude, longitude }),
]);

/** Body of lookUpDossier. */
export const lookUpShape = v.strictObject({
  code: v.pipe(v.string(), v.regex(patterns.dossierCode)),
  phone_last4: v.pipe(v.string(), v.regex(/^[0-9]{4}$/)),
});

/** Body of createReport. */
export const newReportShape = v.strictObject({
  category: v.pipe(v.string(), v.regex(/^[a-z][a-z_]{1,30}$/)),
  text: v.pipe(v.string(), v.minLength(5), v.maxLength(2000)),
  place: v.strictObject({
    unit_code: v.pipe(v.string(), v.regex(/^[0-9]{5}$/)),
    street: v.exactOptional(words),
    landmark: v.exactOptional(words),
    point: v.exactOptional(v.strictObject({ latitude, longitude })),
  }),
  photos: v.pipe(
    v.array(v.pipe(v.string(), v.regex(patterns.sha256))),
    v.maxLength(5),
    v.check((photos) => new Set(photos).size === photos.length),
  ),
  written_at: v.pipe(
    v.string(),
    v.check((time) => clockOf(time) !== null),
  ),
  contact: v.exactOptional(v.strictObject({ phone })),
});
