import { city } from '@city';
import { Icon, Qr } from '../../../ui';
import { phone as phoneIcon } from '../../../ui/icons/acts';
import type { PosterFace } from '../draw-poster';
import { CityMark } from './city-mark';
import css from './poster.module.css';

/** A poster to show, save or print: what, the code to scan, three steps, whom to call. */
export function Poster({ face, qrLabel }: { face: PosterFace; qrLabel: string }) {
  return (
    <div className={css.table}>
      <div className={css.poster}>
        <div className={css.head}>
          <p className={css.city}>
            <CityMark mark={city.mark} /> {face.city}
          </p>
          <p className={css.title}>{face.title}</p>
          <svg className={css.wave} viewBox="0 0 400 48" preserveAspectRatio="none" aria-hidden="true">
            <path className={css.far} d="M0 20C90 52 190 44 270 22 330 6 370 10 400 18V48H0z" />
            <path className={css.line} d="M0 22C90 54 190 46 270 24 320 10 350 10 372 14" />
            <path className={css.near} d="M0 32C90 60 200 52 280 32 340 18 380 24 400 30V48H0z" />
          </svg>
        </div>
        <div className={css.body}>
          <Qr text={face.link} label={qrLabel} />
          <ol className={css.steps}>
            {face.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
        <p className={css.foot}>
          <Icon shape={phoneIcon} size={20} />
          <span>
            {face.ask} <strong>{face.phone}</strong>
          </span>
        </p>
      </div>
    </div>
  );
}
