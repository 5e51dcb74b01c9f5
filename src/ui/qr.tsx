import { useEffect, useState } from 'react';
import css from './qr.module.css';

/** A QR code as SVG, always dark on white. The encoder is fetched when the first code is drawn. */
export function Qr({ text, label }: { text: string; label: string }) {
  const [path, setPath] = useState<{ d: string; size: number } | null>(null);
  useEffect(() => {
    let wanted = true;
    import('uqr').then(
      ({ encode }) => {
        const { data, size } = encode(text, { ecc: 'M', border: 2 });
        const d = data
          .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
          .join('');
        if (wanted) setPath({ d, size });
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [text]);
  if (!path) return <div className={css.qr} />;
  return (
    <svg className={css.qr} viewBox={`0 0 ${path.size} ${path.size}`} role="img" aria-label={label}>
      <path d={path.d} fill="#0d1c2b" />
    </svg>
  );
}
