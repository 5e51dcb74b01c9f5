import { createContext, type ReactNode } from 'react';

/** What every screen's frame needs from the hall. */
export interface Frame {
  /** City's short name, for the document's title. */
  city: string;
  /** Goes back, or home when the app was opened by a link. */
  goBack(): void;
  /** Path of the help screen. */
  helpPath: string;
  /** Who answers questions: the city's hotline, or the national portal's until the city fills its own. */
  hotline: { phone: string; name: string };
  /** Lines under the top bar: made-up data, no network. */
  strips: ReactNode;
  /** Copies a text; false when the host refused. */
  copy(text: string): Promise<boolean>;
}

/** Given once by the hall. */
export const FrameContext = createContext<Frame>({
  city: '',
  goBack: () => undefined,
  helpPath: '/',
  hotline: { phone: '', name: '' },
  strips: null,
  copy: async () => false,
});
