import { useMemo } from 'react';
import { usePlatform } from '../../platform/context';
import { decode } from './photos/decode';
import { createPhotoBox, type PhotoBox } from './photos/photo-box';
import { shrink } from './photos/shrink';

/** The photos of the drafts on this phone. */
export function usePhotoBox(): PhotoBox {
  const { store } = usePlatform();
  return useMemo(
    () => createPhotoBox({ store, now: Date.now, shrink: (file, options) => shrink(file, decode, options) }),
    [store],
  );
}
