import { Component, type ReactNode } from 'react';
import { ScreenFailed } from './screen-failed';

/**
 * Catches whatever a screen throws, a chunk that could not be fetched included, and shows a sentence instead of a
 * white page; `instead` is shown where only a part of a screen may fail. A change of `key` (the path) gives the next screen a fresh start.
 */
export class ErrorBoundary extends Component<
  { children: ReactNode; instead?: ReactNode },
  { failed: Error | null }
> {
  override state: { failed: Error | null } = { failed: null };

  static getDerivedStateFromError(thrown: unknown) {
    return { failed: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render() {
    const { failed } = this.state;
    if (!failed) return this.props.children;
    if (this.props.instead) return this.props.instead;
    const unfetched = /import|fetch|load|chunk|module/i.test(failed.message);
    return <ScreenFailed unfetched={unfetched} />;
  }
}
