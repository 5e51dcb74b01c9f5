import { city } from '@city';
import { type Bank, openBank } from './bank';
import { type Bill, outcomes } from './domain/pretend-bank';
import type { Ruled } from './domain/refusal';
import { dong, isOpen, payWords } from './pay-words';

function element<K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', text);
  made.type = 'button';
  Object.assign(made.style, {
    display: 'block',
    width: '100%',
    minHeight: '56px',
    margin: '12px 0',
    font: 'inherit',
  });
  made.style.fontWeight = '700';
  made.addEventListener('click', act);
  return made;
}

function linesOf(bill: Bill): HTMLElement[] {
  const state = element('p', payWords.state[bill.state]);
  state.setAttribute('role', 'status');
  return [
    element('p', payWords.warning),
    element('h2', dong(bill.amount)),
    element('p', bill.payee),
    element('p', bill.purpose),
    state,
  ];
}

/** Draws the pretend bank's page of one attempt; only previews have it. */
export async function renderPayPage(
  root: HTMLElement,
  attemptId: string,
  bank: Promise<Bank> = openBank(city),
): Promise<void> {
  const opened = await bank;
  const draw = ({ ...read }: Ruled<Bill>) => {
    const main = document.createElement('main');
    Object.assign(main.style, { maxWidth: '32em', margin: '0 auto', padding: '20px', fontSize: '19px' });
    main.append(element('h1', payWords.title));
    if (!read.ok) main.append(element('p', payWords.missing));
    else {
      main.append(...linesOf(read.value));
      const say = (outcome: (typeof outcomes)[number]) => {
        opened.say(attemptId, outcome).then(draw, () => draw({ ok: false, error: { kind: 'broken' } }));
      };
      if (isOpen(read.value.state))
        main.append(...outcomes.map((outcome) => button(payWords.pay[outcome], () => say(outcome))));
      else main.append(element('p', payWords.back));
    }
    root.textContent = '';
    root.append(main);
  };
  document.title = payWords.title;
  draw(await opened.bill(attemptId));
}
