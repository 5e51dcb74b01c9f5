import { atom, useRecoilState, useRecoilValue } from 'recoil';
import { type KeptLook, keepLook, keptLook } from './look-memory';

const lookAtom = atom<KeptLook>({ key: 'look', default: keptLook() });

/** Theme, text size and language of this phone, and how to change them; kept over a restart. */
export function useLook(): [KeptLook, (change: Partial<KeptLook>) => void] {
  const [look, set] = useRecoilState(lookAtom);
  return [
    look,
    (change) => {
      const next = { ...look, ...change };
      keepLook(next);
      set(next);
    },
  ];
}

/** Theme, text size and language, to read only. */
export const useLookValue = () => useRecoilValue(lookAtom);
