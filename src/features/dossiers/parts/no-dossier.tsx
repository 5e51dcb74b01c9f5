import type { Problem } from '../../../portal';
import { href } from '../../../routes';
import { Blank, ButtonLink, ProblemView, Screen, useWords } from '../../../ui';
import { edit } from '../../../ui/icons/acts';
import { words } from '../words';

/** There is nothing to show: the code cannot be one (`problem` null), the portal has none, or it could not be asked. */
export function NoDossier({ problem, onRetry }: { problem: Problem | null; onRetry?: () => void }) {
  const { dossier: told, title, list } = useWords(words);
  if (problem && problem.kind !== 'missing')
    return (
      <Screen key="problem" title={title}>
        <ProblemView problem={problem} onRetry={onRetry} />
      </Screen>
    );
  return (
    <Screen
      key="none"
      title={problem ? told.missing : told.badCode}
      heading={
        <Blank picture="slip">
          <h1>{problem ? told.missing : told.badCode}</h1>
          <p>{problem ? told.missingText : told.badCodeText}</p>
        </Blank>
      }
      action={
        <ButtonLink icon={edit} to={href('dossierFind')}>
          {list.enter}
        </ButtonLink>
      }
    />
  );
}
