import type { Problem } from '../../../portal';
import { href } from '../../../routes';
import { Blank, ButtonLink, ProblemView, Screen, useWords } from '../../../ui';
import { words } from '../words';

/** No fee to show: the id cannot be one (`problem` null), the portal has none, or it could not be asked. */
export function NoPayment({ problem, onRetry }: { problem: Problem | null; onRetry?: () => void }) {
  const told = useWords(words);
  if (problem && problem.kind !== 'missing')
    return (
      <Screen key="problem" title={told.title}>
        <ProblemView problem={problem} onRetry={onRetry} />
      </Screen>
    );
  return (
    <Screen
      key="none"
      title={told.missing}
      heading={
        <Blank picture="boat">
          <h1>{told.missing}</h1>
          <p>{told.missingText}</p>
        </Blank>
      }
      action={<ButtonLink to={href('payments')}>{told.toList}</ButtonLink>}
    />
  );
}
