import { type ReactNode, useContext } from 'react';
import { Link } from 'react-router-dom';
import { FrameContext } from './frame';
import { back as backIcon } from './icons/acts';
import { Icon } from './icons/icon';
import { help } from './icons/things';
import css from './top-bar.module.css';
import { useUiWords } from './words';

/** The bar on top: back on the left, help beside the place that Zalo's own two buttons take. */
export function TopBar({
  back,
  brand,
  deep = false,
}: {
  back: 'auto' | 'none';
  brand?: ReactNode;
  deep?: boolean;
}) {
  const words = useUiWords();
  const { goBack, helpPath } = useContext(FrameContext);
  return (
    <header className={`${css.bar} ${deep ? css.deep : ''}`}>
      {brand}
      {back === 'auto' ? (
        <button type="button" className={css.item} onClick={goBack}>
          <Icon shape={backIcon} />
          <span>{words.back}</span>
        </button>
      ) : null}
      <Link className={`${css.item} ${css.help}`} to={helpPath}>
        <Icon shape={help} />
        <span className={css.helpWord}>{words.help}</span>
      </Link>
    </header>
  );
}
