import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { type Bill, outcomes, readBill, settle } from '../domain/pretend-bank';
import { refuse } from '../domain/refusal';
import type { Ground } from '../domain/setting';
import { dong, isOpen, payWords } from '../pay-words';
import { idOf, patterns } from './ids';
import { need } from './problem';

const style =
  'body{font:19px/1.5 system-ui,sans-serif;max-width:32em;margin:0 auto;padding:20px}' +
  'button{display:block;width:100%;min-height:56px;margin:12px 0;font:inherit;font-weight:700}';

const billPage = (id: string, { amount, payee, purpose, state }: Bill) => html`<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${payWords.title}</title><style>${style}</style></head>
<body><main>
<h1>${payWords.title}</h1><p>${payWords.warning}</p>
<p><strong>${dong(amount)}</strong><br>${payee}<br>${purpose}</p>
<p role="status">${payWords.state[state]}</p>
${
  isOpen(state)
    ? outcomes.map(
        (outcome) =>
          html`<form method="post" action="/pretend/payments/${id}/${outcome}"><button>${payWords.pay[outcome]}</button></form>`,
      )
    : html`<p>${payWords.back}</p>`
}
</main></body></html>`;

/** The address of the page is the secret that pays: it goes to no other house, and no page shows it in a frame. */
const guarded = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
} as const;

const attemptOf = (c: Context) => idOf(c, 'attempt', patterns.paymentId);

/** The pretend bank, outside the contract: a page to choose on, and what it chose. */
export const bankRoutes = ({ store, ...setting }: Ground) =>
  new Hono()
    .get('/pretend-pay/:attempt', async (c) => {
      const id = attemptOf(c);
      const bill = need(await store.transact((tx) => readBill(tx, setting, id)));
      return c.html(billPage(id, bill), 200, guarded);
    })
    .get('/pretend/payments/:attempt', async (c) => {
      const id = attemptOf(c);
      return c.json(need(await store.transact((tx) => readBill(tx, setting, id))));
    })
    .post('/pretend/payments/:attempt/:outcome', async (c) => {
      const id = attemptOf(c);
      const outcome = outcomes.find((one) => one === c.req.param('outcome')) ?? need(refuse('missing'));
      const bill = need(await store.transact((tx) => settle(tx, setting, id, outcome)));
      return c.html(billPage(id, bill), 200, guarded);
    });
