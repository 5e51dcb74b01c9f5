import type { ReactNode } from 'react';
import { glue } from './glue';
import { useLanguage } from './language';

/**
 * Words that are Vietnamese on every screen: the portal's, the office's, the citizen's own. On an English screen they
 * are marked, so that they are read aloud right (WCAG 2.2, 3.1.2).
 */
export function Said({ children }: { children: ReactNode }) {
  const words = glue(children);
  return useLanguage() === 'vi' ? words : <span lang="vi">{words}</span>;
}
