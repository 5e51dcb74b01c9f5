import { useEffect, useState } from 'react';
import { usePlatform } from '../../platform/context';
import type { Refusal } from '../../platform/port';
import { type AddRefusal, mostPhotos } from './photos/photo-box';
import type { OpenDraft } from './use-draft';
import { usePhotoBox } from './use-photo-box';

/** Takes photos from camera or library into the draft; each that was not taken gives its own reason. */
export function usePickPhotos({ draft: { draftId }, photos, change, photosChanged }: OpenDraft) {
  const platform = usePlatform();
  const box = usePhotoBox();
  const [working, setWorking] = useState<{ now: number; all: number } | null>(null);
  const [refusals, setRefusals] = useState<readonly { key: string; why: AddRefusal }[]>([]);
  const [refusal, setRefusal] = useState<Exclude<Refusal, 'cancelled'> | null>(null);
  const [short, setShort] = useState(false);
  const [removed, setRemoved] = useState(false);

  useEffect(() => {
    void box.isShort().then(setShort);
  }, [box]);

  async function take(files: readonly Blob[]): Promise<void> {
    const refused: { key: string; why: AddRefusal }[] = [];
    for (const [index, file] of files.entries()) {
      setWorking({ now: index + 1, all: files.length });
      const added = await box.add(draftId, file);
      if (!added.ok) refused.push({ key: `${index}-${added.error}`, why: added.error });
      else {
        setShort(added.value.short);
        change({});
        await photosChanged();
      }
    }
    setRefusals(refused);
    setWorking(null);
  }

  return {
    working,
    refusals,
    refusal,
    short,
    removed,
    /** Begins within the tap: the web view opens its picker only then. */
    add(from: 'camera' | 'library') {
      if (working) return;
      const asked = platform.pickPhotos({ from, max: mostPhotos - photos.length });
      setRemoved(false);
      setRefusals([]);
      setRefusal(null);
      void asked.then((picked) => {
        if (picked.ok) return take(picked.value);
        if (picked.error !== 'cancelled') setRefusal(picked.error);
      });
    },
    remove(id: string) {
      void box.remove(draftId, id).then(() => {
        setRemoved(true);
        setRefusals([]);
        change({});
        return photosChanged();
      });
    },
  };
}
