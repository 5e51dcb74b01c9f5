import { problemIn } from '../../../portal';
import { href } from '../../../routes';
import {
  Blank,
  Button,
  ButtonLink,
  Callout,
  ProblemView,
  Screen,
  SignInOffer,
  Skeleton,
  useWords,
} from '../../../ui';
import { edit } from '../../../ui/icons/acts';
import { offline } from '../../../ui/icons/signs';
import { qr } from '../../../ui/icons/things';
import { useFollowed, useFreshNews, useOwnDossiers } from '../api';
import type { Dossier } from '../dossier';
import { mergeRows } from '../model';
import { exampleCode } from '../parts/example-code';
import css from '../parts/foot.module.css';
import { DossierRows } from '../parts/rows';
import { useScan } from '../parts/use-scan';
import { words } from '../words';

const row = ({ code, title, status, asOf }: Dossier) => ({ code, title, status, asOf });

/** Dossiers that this phone follows, and the citizen's own. */
export function DossiersScreen() {
  const { list, title } = useWords(words);
  const followed = useFollowed();
  const own = useOwnDossiers();
  const kept = followed.data ?? [];
  const { news, failed } = useFreshNews(kept.map(({ dossier }) => dossier.code));
  const scan = useScan();
  const fresh = new Map(news.map((dossier) => [dossier.code, dossier]));
  const rows = mergeRows(
    kept.map(({ dossier }) => row(fresh.get(dossier.code) ?? dossier)),
    own.data ?? [],
  );
  const problem = own.isError ? problemIn(own.error) : null;
  const lost = problem && problem.kind !== 'signed-out' ? problem : null;
  const waiting = followed.isPending || own.isPending;
  // Not before it is known which screen this is: with the other one, what a tap brought would be gone.
  const offer = !waiting && (own.data === null || problem?.kind === 'signed-out') ? <SignInOffer /> : null;
  const enter = (
    <ButtonLink icon={edit} to={href('dossierFind')}>
      {list.enter}
    </ButtonLink>
  );
  const scanButton = (
    <Button kind="second" icon={qr} onClick={() => void scan()}>
      {list.scan}
    </Button>
  );
  if (!waiting && !lost && rows.length === 0)
    return (
      <Screen
        key="empty"
        title={title}
        action={enter}
        heading={
          <Blank picture="slip">
            <h1>{list.empty}</h1>
            <p>
              {list.form} <strong className="together">{exampleCode}</strong>
            </p>
            <p>{list.family}</p>
            {scanButton}
            {offer}
          </Blank>
        }
      />
    );
  return (
    <Screen key="list" title={title} action={enter}>
      {failed || (lost && rows.length > 0) ? (
        <Callout meaning="wait" icon={offline} title={list.saved} live>
          <p>{list.savedText}</p>
        </Callout>
      ) : null}
      {rows.length > 0 ? <DossierRows rows={rows} /> : null}
      {waiting ? <Skeleton lines={rows.length > 0 ? 2 : 6} /> : null}
      {lost ? (
        <ProblemView
          problem={lost}
          title={list.mine}
          onRetry={() => void own.refetch()}
          size={rows.length > 0 ? 'part' : 'whole'}
        />
      ) : null}
      {waiting && rows.length === 0 ? null : <div className={css.apart}>{scanButton}</div>}
      {offer ? <div className={css.apart}>{offer}</div> : null}
    </Screen>
  );
}
