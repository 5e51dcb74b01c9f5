import { useWords } from '../../../ui';
import { usePhoto } from '../api';
import { words } from '../words';
import { Photo } from './photo';
import css from './photo-grid.module.css';

function PortalPhoto({ sha256, alt, large }: { sha256: string; alt: string; large: boolean }) {
  const { report: told } = useWords(words);
  const { data, isError } = usePhoto(sha256);
  return (
    <Photo
      blob={data ?? null}
      alt={alt}
      missing={isError ? `${told.photoFailed}: ${alt}` : told.photoLoading}
      large={large}
    />
  );
}

/** Photos that the portal holds: side by side, or large enough to look at closely. */
export function ReportPhotos({
  photos,
  alt,
  large = false,
}: {
  photos: readonly string[];
  alt: (number: number) => string;
  large?: boolean;
}) {
  if (photos.length === 0) return null;
  return (
    <ul className={large ? undefined : css.grid}>
      {photos.map((sha256, index) => (
        <li key={sha256} className={css.cell}>
          <PortalPhoto sha256={sha256} alt={alt(index + 1)} large={large} />
        </li>
      ))}
    </ul>
  );
}
