export { RecoilRoot as StateRoot } from 'recoil';
export { useLook, useLookValue } from './look';
export { forgetLook } from './look-memory';
export {
  greeted,
  type SignedIn,
  useCitizen,
  useCitizenValue,
  useOnline,
  usePretend,
  useWaiting,
} from './phone';
