import { useState } from 'react';
import { ErrorSummary } from '../../../ui';
import type { Wrong } from '../checks';
import { useAskWords } from '../use-ask-words';

/** What "Tiếp tục" found to be put right: the summary on top, and the same words at each field. */
export function useWrong() {
  const { flaws } = useAskWords();
  const [{ wrong, turn }, setFound] = useState<{ wrong: readonly Wrong[]; turn: number }>({
    wrong: [],
    turn: 0,
  });
  const texts = new Map(wrong.map(({ field, flaw }) => [field, flaws[flaw]]));
  return {
    /** Shows what is wrong; true when nothing is. */
    show(found: readonly Wrong[]): boolean {
      setFound({ wrong: found, turn: turn + 1 });
      return found.length === 0;
    },
    at: (field: Wrong['field']): string | undefined => texts.get(field),
    // A new summary each time, so that pressing again with the same mistakes takes the focus again.
    summary: <ErrorSummary key={turn} errors={[...texts].map(([field, text]) => ({ field, text }))} />,
  };
}
