import { fold } from './vietnamese';

const spoken: Readonly<Record<string, string>> = {
  khong: '0',
  mot: '1',
  hai: '2',
  ba: '3',
  bon: '4',
  tu: '4',
  nam: '5',
  lam: '5',
  sau: '6',
  bay: '7',
  tam: '8',
  chin: '9',
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};

/**
 * The digits of a number as people type or dictate it: "0912.345-678", "không chín một hai". Null where
 * anything else stands among them.
 */
export function readDigits(text: string): string | null {
  const parts = fold(text.normalize('NFKC')).split(/[\s.,()/+\-\u2010-\u2015]+/);
  let digits = '';
  for (const part of parts) {
    const digit = /^\d*$/.test(part) ? part : Object.entries(spoken).find(([word]) => word === part)?.[1];
    if (digit === undefined) return null;
    digits += digit;
  }
  return digits;
}
