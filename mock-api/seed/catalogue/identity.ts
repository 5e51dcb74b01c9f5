import type { CoreProcedure } from './core';
import { identityAccounts } from './identity-account';
import { identityCards } from './identity-card';
import { travel } from './identity-travel';

/** Identity: cards, electronic accounts, criminal records, passports. */
export const identity: CoreProcedure[] = [...identityCards, ...identityAccounts, ...travel];
