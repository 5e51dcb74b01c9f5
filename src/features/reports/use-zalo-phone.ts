import { useEffect, useRef, useState } from 'react';
import { usePlatform } from '../../platform/context';
import { usePortal } from '../../portal';
import { usePretend } from '../../state';
import type { OpenDraft } from './use-draft';
import { type PhoneRefusal, zaloPhone } from './zalo-phone';

/** Takes Zalo's number into an empty phone field; what the citizen types meanwhile stays. */
export function useZaloPhone({ draft: { phone }, change }: Pick<OpenDraft, 'draft' | 'change'>) {
  const platform = usePlatform();
  const portal = usePortal();
  const [pretend] = usePretend();
  const [asking, setAsking] = useState(false);
  const [filled, setFilled] = useState('');
  const [refused, setRefused] = useState<PhoneRefusal | null>(null);
  // Null once the page was left: a number that comes then must not slip into the report.
  const typed = useRef<string | null>(null);
  useEffect(() => {
    typed.current = phone;
    return () => {
      typed.current = null;
    };
  }, [phone]);

  return {
    /** Whether there is a Zalo to ask, or the pretend portal's stand-in for it. */
    offered: platform.kind !== 'browser' || pretend,
    asking,
    /** The number in the field is the one that came from Zalo. */
    filled: phone !== '' && phone === filled,
    refused: asking ? null : refused,
    ask() {
      setAsking(true);
      void zaloPhone(platform, portal).then((found) => {
        setAsking(false);
        if (typed.current !== '') return;
        if (found.ok) {
          setRefused(null);
          setFilled(found.value);
          change({ phone: found.value });
        } else
          setRefused(
            found.error === 'denied' && refused?.startsWith('denied') ? 'denied-again' : found.error,
          );
      });
    },
  };
}
