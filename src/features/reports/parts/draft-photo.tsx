import { useEffect, useState } from 'react';
import { useAskWords } from '../use-ask-words';
import { usePhotoBox } from '../use-photo-box';
import { Photo } from './photo';

/** A photo of a draft, from the phone. */
export function DraftPhotoView({ draftId, id, number }: { draftId: string; id: string; number: number }) {
  const words = useAskWords().photos;
  const box = usePhotoBox();
  const [blob, setBlob] = useState<Blob | 'lost' | null>(null);
  useEffect(() => {
    let wanted = true;
    void box.bytes(draftId, id).then((bytes) => {
      if (wanted) setBlob(bytes ? new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }) : 'lost');
    });
    return () => {
      wanted = false;
    };
  }, [box, draftId, id]);
  return (
    <Photo
      blob={blob === 'lost' ? null : blob}
      alt={words.one(number)}
      missing={blob === 'lost' ? words.lost : undefined}
    />
  );
}
