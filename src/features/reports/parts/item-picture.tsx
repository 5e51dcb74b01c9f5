import { useEffect, useState } from 'react';
import { usePlatform } from '../../../platform/context';
import { Icon } from '../../../ui';
import { report } from '../../../ui/icons/things';
import { Photo } from './photo';
import css from './waiting-item.module.css';

/** The first photo of an item, as long as the phone has it; an ornament beside the words. */
export function ItemPicture({ photoKey }: { photoKey: string | undefined }) {
  const { store } = usePlatform();
  const [blob, setBlob] = useState<Blob | null>(null);
  useEffect(() => {
    let wanted = true;
    if (photoKey)
      void store.get(photoKey).then((kept) => {
        if (wanted && kept && 'bytes' in kept)
          setBlob(new Blob([new Uint8Array(kept.bytes)], { type: kept.type }));
      });
    return () => {
      wanted = false;
    };
  }, [store, photoKey]);
  if (!blob)
    return (
      <span className={css.medal}>
        <Icon shape={report} />
      </span>
    );
  return (
    <span className={css.picture}>
      <Photo blob={blob} alt="" />
    </span>
  );
}
