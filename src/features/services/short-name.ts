import { paperName } from './answers';
import { cutText } from './cut-text';
import type { Paper } from './service';

/** A paper's name in one glance. */
export function shortName(paper: Paper): string {
  const [head, tail] = cutText(paperName(paper), 80);
  return tail ? `${head.replace(/[;:,.]$/, '')} …` : head.replace(/[;:,.]+$/, '');
}
