import { type FormEvent, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { type Problem, problemIn } from '../../../portal';
import { href } from '../../../routes';
import {
  Button,
  Callout,
  ErrorSummary,
  Line,
  ProblemView,
  Screen,
  Section,
  TextField,
  useWords,
} from '../../../ui';
import { saved, wait } from '../../../ui/icons/signs';
import { qr } from '../../../ui/icons/things';
import { useLookUp } from '../api';
import { findWords } from '../find-words';
import { readLookUp, type TypedWrong, waitMinutes } from '../model';
import { exampleCode } from '../parts/example-code';
import css from '../parts/foot.module.css';
import { scanFailureIn } from '../parts/use-scan';
import { words } from '../words';

type Wrong = TypedWrong | 'pair';
const fieldOf: Record<Wrong, string> = { code: 'code', digits: 'digits', pair: 'code' };

/** Finds a dossier by its code and the last four digits of the phone given at filing. */
export function DossierFindScreen() {
  const { code: codeLabel } = useWords(words);
  const { find, scan } = useWords(findWords);
  const navigate = useNavigate();
  const scanFailure = scanFailureIn(useLocation().state);
  const [query] = useSearchParams();
  const [code, setCode] = useState(query.get('code') ?? '');
  const [digits, setDigits] = useState('');
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const lookUp = useLookUp();

  async function search(follow: boolean) {
    const read = readLookUp(code, digits);
    setProblem(null);
    setWrong(read.ok ? [] : read.error);
    if (!read.ok || lookUp.isPending) return;
    try {
      const found = await lookUp.mutateAsync({ ...read.value, follow });
      const state = found.kept.ok ? {} : { state: { full: true } };
      navigate(href('dossier', { code: found.code }), { replace: true, ...state });
    } catch (thrown) {
      const failed = problemIn(thrown);
      if (failed.kind === 'missing' || failed.kind === 'refused') setWrong(['pair']);
      else setProblem(failed);
    }
  }

  const told = (field: string) => wrong.find((one) => fieldOf[one] === field);
  const errorOf = (field: string) => {
    const one = told(field);
    return one ? find.wrong[one] : undefined;
  };
  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void search(true);
      }}
    >
      <Screen
        title={find.title}
        lead={find.lead}
        before={
          <ErrorSummary errors={wrong.map((one) => ({ field: fieldOf[one], text: find.wrong[one] }))} />
        }
        action={
          <Button submit busy={lookUp.isPending}>
            {find.follow}
          </Button>
        }
      >
        {scanFailure ? <Callout meaning="wait" icon={qr} title={scan[scanFailure]} live /> : null}
        <TextField
          id="code"
          label={codeLabel}
          hint={find.codeHint(exampleCode)}
          error={errorOf('code')}
          value={code}
          maxLength={200}
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <TextField
          id="digits"
          label={find.digits}
          hint={find.digitsHint}
          error={errorOf('digits')}
          value={digits}
          maxLength={60}
          inputMode="tel"
          onChange={(event) => setDigits(event.currentTarget.value)}
        />
        {problem?.kind === 'busy' ? (
          <Callout meaning="wait" icon={wait} title={find.busy} live>
            <p>{find.busyText(waitMinutes(problem.retryAfter))}</p>
            <p>{find.kept}</p>
          </Callout>
        ) : null}
        {problem && problem.kind !== 'busy' ? (
          <ProblemView problem={problem} kept={find.kept} size="part" />
        ) : null}
        <div className={css.why}>
          <Line icon={saved}>
            <p>{find.consent}</p>
            <p>{find.consentWhere}</p>
          </Line>
        </div>
        <Button kind="second" busy={lookUp.isPending} onClick={() => void search(false)}>
          {find.once}
        </Button>
        <Section title={find.forgot}>
          <p>{find.forgotText}</p>
        </Section>
      </Screen>
    </form>
  );
}
