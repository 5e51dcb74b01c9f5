import { atom, useRecoilState, useRecoilValue } from 'recoil';

/** What waits in the outbox, for the home screen and the tabs. */
export interface WaitingSummary {
  /** Not sent yet, the app goes on trying. */
  waiting: number;
  /** Refused or erased; a citizen has to look. */
  stopped: number;
}

/** The signed-in citizen as far as a greeting goes. */
interface Greeted {
  callName: string;
  isLeader: boolean;
  neighbourhood: string | null;
}

/** Who is signed in: null is nobody, `unknown` until the portal told, `unreachable` when it could not be asked. */
export type SignedIn = 'unknown' | 'unreachable' | null | Greeted;

/** The citizen, if the portal told of one. */
export const greeted = (who: SignedIn): Greeted | null => (typeof who === 'object' ? who : null);

const onlineAtom = atom<boolean>({ key: 'online', default: true });
const pretendAtom = atom<boolean>({ key: 'pretend', default: false });
const waitingAtom = atom<WaitingSummary>({ key: 'waiting', default: { waiting: 0, stopped: 0 } });
const citizenAtom = atom<SignedIn>({ key: 'citizen', default: 'unknown' });

/** Whether the phone thinks it has a network. */
export const useOnline = () => useRecoilState(onlineAtom);
/** Whether the portal that answers has made-up data. */
export const usePretend = () => useRecoilState(pretendAtom);
/** What waits to be sent. */
export const useWaiting = () => useRecoilState(waitingAtom);
/** Who is signed in. */
export const useCitizen = () => useRecoilState(citizenAtom);
/** Who is signed in, to read only. */
export const useCitizenValue = () => useRecoilValue(citizenAtom);
