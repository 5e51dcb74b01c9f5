/** The part of zmp-sdk that this app uses. */
export type Sdk = typeof import('./sdk');

let loading: Promise<Sdk> | null = null;

/** The SDK, fetched once; after a failed fetch the next call tries again. */
export function loadSdk(): Promise<Sdk> {
  if (!loading) {
    loading = import('./sdk');
    loading.catch(() => {
      loading = null;
    });
  }
  return loading;
}
