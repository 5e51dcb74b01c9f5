import { type ReactNode, useEffect, useId, useRef } from 'react';
import css from './sheet.module.css';

interface SheetProps {
  title: string;
  children: ReactNode;
  /** Both answers, full-width buttons. */
  actions: ReactNode;
  onClose: () => void;
}

const native = typeof HTMLDialogElement === 'function' && 'showModal' in HTMLDialogElement.prototype;

/** A sheet from below that asks one thing: reason first, then both answers. A native dialog where there is one. */
export function Sheet({ title, children, actions, onClose }: SheetProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const box = dialog.current;
    if (native) box?.showModal();
    else box?.setAttribute('open', '');
    box?.querySelector<HTMLElement>('h2')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`${css.sheet} ${native ? '' : css.plain}`}
      // To a browser that does not know the element it is a box without a meaning.
      role={native ? undefined : 'dialog'}
      aria-labelledby={titleId}
      aria-modal="true"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (!native && event.key === 'Tab') keepInside(event.currentTarget, event);
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={css.inside}>
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <div className={css.text}>{children}</div>
        <div className={css.actions}>{actions}</div>
      </div>
    </dialog>
  );
}

// Without a native dialog nothing keeps Tab inside, so we do.
function keepInside(box: HTMLElement, event: { shiftKey: boolean; preventDefault(): void }) {
  const stops = [...box.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea')];
  const first = stops[0];
  const last = stops[stops.length - 1];
  const edge = event.shiftKey ? first : last;
  // The heading has the focus at first and is no stop: backwards from it would lead out.
  const at = document.activeElement;
  if (at !== edge && !(event.shiftKey && at instanceof HTMLHeadingElement)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
