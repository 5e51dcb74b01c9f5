import type { Position, Refusal } from '../port';
import { Refused } from '../settle';

/** GeolocationPositionError.code, W3C Geolocation. */
const byCode: Record<number, Refusal> = { 1: 'denied', 2: 'failed', 3: 'timeout' };

/** Where the device stands, measured by the browser. */
export function measurePosition(): Promise<Position> {
  return new Promise((resolve, reject) => {
    if (!navigator.geolocation) throw new Refused('unsupported');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({
          kind: 'point',
          latitude: coords.latitude,
          longitude: coords.longitude,
          accuracyMetres: coords.accuracy,
        }),
      (error) => reject(new Refused(byCode[error.code] ?? 'failed')),
      { enableHighAccuracy: true, timeout: 20_000, maximumAge: 30_000 },
    );
  });
}
