import { formatDate } from '../../../lib/dates';
import { Fold, Pairs, useWords } from '../../../ui';
import type { ServiceRow } from '../model';
import type { Service } from '../service';
import { withKeys } from '../with-keys';
import { words } from '../words';
import { HelpRelative } from './help-relative';
import { LongText, More } from './long-text';
import css from './service-folds.module.css';
import { Steps } from './steps';

/** What only some people need to read: steps, conditions, helping a relative, results, law, and where it all comes from. */
export function ServiceFolds({
  service,
  rows,
  cases,
}: {
  service: Service;
  rows: readonly ServiceRow[];
  cases: ReadonlySet<string>;
}) {
  const told = useWords(words);
  const forFirms = rows.find(({ code }) => code === service.code)?.audience === 'organisation';
  return (
    <div className={css.folds}>
      {service.steps.length > 0 ? (
        <Fold title={told.steps}>
          <Steps lines={service.steps} />
        </Fold>
      ) : null}
      {service.conditions.length > 0 ? (
        <Fold title={told.conditions}>
          <Conditions lines={service.conditions} />
        </Fold>
      ) : null}
      {forFirms ? null : <HelpRelative service={service} cases={cases} />}
      {service.results.length > 0 ? (
        <Fold title={told.results}>
          <ul className={css.list} lang="vi">
            {service.results.map((result) => (
              <li key={result}>{result}</li>
            ))}
          </ul>
        </Fold>
      ) : null}
      {service.legal.length > 0 ? (
        <Fold title={told.law}>
          <ul className={css.list} lang="vi">
            {withKeys(service.legal, ({ number, title }) => (title ? `${title} (${number})` : number)).map(
              ({ key, entry: { number, title } }) => (
                <li key={key}>{title ? `${title} (${number})` : number}</li>
              ),
            )}
          </ul>
        </Fold>
      ) : null}
      <Fold title={told.about}>
        {service.local ? <p>{told.localNote}</p> : null}
        <Pairs
          items={[
            [
              told.official,
              <span key="name" lang="vi">
                {service.name}
              </span>,
            ],
            [told.code, service.code],
            [told.publisher, service.publisher],
            ...(service.decision ? [[told.decision, decisionOf(service.decision)] as const] : []),
            ...(service.updated ? [[told.updated, formatDate(service.updated)] as const] : []),
            ...(service.replaces.length > 0 ? [[told.replaces, service.replaces.join(', ')] as const] : []),
          ]}
        />
        {service.updated ? <p>{told.whoChanged}</p> : null}
      </Fold>
    </div>
  );
}

/** Lines of conditions before the others fold away. */
const few = 12;

function Conditions({ lines }: { lines: readonly string[] }) {
  const told = withKeys(lines, (line) => line).map(({ key, entry }) => (
    <LongText key={key} text={entry} most={400} />
  ));
  return (
    <>
      {told.slice(0, few)}
      {told.length > few ? <More>{told.slice(few)}</More> : null}
    </>
  );
}

const decisionOf = ({ number, date }: { number: string; date: string | null }) =>
  date ? `${number}, ${formatDate(date)}` : number;
