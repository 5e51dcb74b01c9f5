/**
 * Which operations of the contract look at who asks: `must` answers only with a session, `may` also without one.
 * Every other operation is public and neither waits for a token nor sends one. A test holds this table against the
 * contract's `security`.
 */
export const needs: Readonly<Record<string, 'must' | 'may'>> = {
  'delete /sessions/current': 'must',
  'post /exchanges/phone': 'must',
  'post /exchanges/location': 'may',
  'get /me/attention': 'must',
  'get /dossiers': 'must',
  'get /dossiers/{code}': 'may',
  'get /reports': 'must',
  'post /reports': 'may',
  'get /reports/{id}': 'may',
  'get /payments': 'must',
};
