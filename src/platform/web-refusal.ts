import type { Refusal } from './port';

const byName: Record<string, Refusal> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  AbortError: 'cancelled',
  NotSupportedError: 'unsupported',
  TimeoutError: 'timeout',
};

/** The refusal behind an exception of a web interface, by its DOMException name. */
export function webRefusal(error: unknown): Refusal {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  return (typeof name === 'string' && byName[name]) || 'failed';
}
