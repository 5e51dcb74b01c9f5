export { RecoilRoot as StateRoot } from 'recoil';
export { useLook, useLookValue } from './look';
export { forgetLook, type KeptLook, keptLook } from './look-memory';
export {
  greeted,
  type SignedIn,
  useCitizen,
  useCitizenValue,
  useOnline,
  usePretend,
  useWaiting,
  type WaitingSummary,
} from './phone';
