import { useEffect, useState } from 'react';
import css from './photo-grid.module.css';

/** An address of a photo's bytes for as long as it is shown; given back when it is not. */
function useObjectUrl(blob: Blob | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!blob) return;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => {
      URL.revokeObjectURL(made);
      setUrl(null);
    };
  }, [blob]);
  return url;
}

/** A photo from its bytes; `missing` says in words why it cannot be shown. */
export function Photo({
  blob,
  alt,
  missing,
  large = false,
}: {
  blob: Blob | null;
  alt: string;
  missing?: string | undefined;
  large?: boolean;
}) {
  const url = useObjectUrl(blob);
  if (url) return <img className={large ? css.large : css.photo} src={url} alt={alt} />;
  return <span className={css.missing}>{missing ?? ''}</span>;
}
