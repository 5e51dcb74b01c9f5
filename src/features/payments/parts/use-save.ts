import { useState } from 'react';
import { usePlatform } from '../../../platform/context';
import { useLanguage, useWords } from '../../../ui';
import { useKeepReceipt } from '../api';
import type { PaidReceipt } from '../payment';
import { pictureName, wholeReceipt } from '../receipt-text';
import { words } from '../words';

/** Saves a receipt twice over: a picture among the phone's photos, and a copy inside the app for days without network. */
export function useSave(receipt: PaidReceipt) {
  const platform = usePlatform();
  const told = useWords(words);
  const language = useLanguage();
  const keep = useKeepReceipt(receipt.paymentId);
  const [said, setSaid] = useState('');

  async function picture(): Promise<boolean> {
    try {
      const { drawReceipt } = await import('../receipt-image');
      const image = await drawReceipt({
        title: told.paidTitle,
        pairs: wholeReceipt(receipt, language),
        qr: receipt.number,
        foot: `${told.confirmed}. ${receipt.source}`,
      });
      return image !== null && (await platform.saveImage(image, pictureName(receipt.number))).ok;
    } catch {
      return false;
    }
  }

  async function save() {
    const kept = await keep.mutateAsync(true).then(
      (done) => done?.ok === true,
      () => false,
    );
    const drawn = await picture();
    if (kept) setSaid(drawn ? told.saved : told.savedNoImage);
    else setSaid(drawn ? told.imageOnly : told.notSaved);
  }

  async function drop() {
    await keep.mutateAsync(false);
    setSaid('');
  }
  return { save, drop, said, busy: keep.isPending };
}
