import { formatDate } from '../../../lib/dates';
import { href } from '../../../routes';
import { Fold, Pairs, Row, Rows, useLanguage, useWords } from '../../../ui';
import { specialCases } from '../answers';
import type { ServiceRow } from '../model';
import type { Service } from '../service';
import { tellLimit } from '../tell';
import { words } from '../words';
import { PaperTicks } from './papers';
import css from './service-folds.module.css';

/** What only some people need to read: steps, cases, what next, results, law, and where it all comes from. */
export function ServiceFolds({
  service,
  rows,
  ticked,
  onTick,
}: {
  service: Service;
  rows: readonly ServiceRow[];
  ticked: ReadonlySet<string>;
  onTick: (name: string, on: boolean) => void;
}) {
  const told = useWords(words);
  const language = useLanguage();
  const cases = specialCases(service);
  const title = (code: string) => rows.find((row) => row.code === code)?.title ?? code;
  return (
    <div className={css.folds}>
      {service.steps.length > 0 ? (
        <Fold title={told.steps}>
          <ol className={css.steps} lang="vi">
            {service.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Fold>
      ) : null}
      {cases.length > 0 ? (
        <Fold title={told.cases}>
          {cases.map((special) => (
            <div key={special.only}>
              <h4 className={css.case} lang="vi">
                {special.only}
              </h4>
              {special.times.map((time) => (
                <p key={`${time.channel}${time.span?.value}${time.span?.unit}`}>
                  {time.channel ? `${told.channel[time.channel]}: ` : ''}
                  {tellLimit(time.span, told, language)}
                </p>
              ))}
              <PaperTicks papers={special.papers} ticked={ticked} onTick={onTick} />
            </div>
          ))}
        </Fold>
      ) : null}
      {service.related.length > 0 ? (
        <Fold title={told.next}>
          <Rows>
            {service.related.map((code) => (
              <Row key={code} to={href('service', { code })} title={<span lang="vi">{title(code)}</span>} />
            ))}
          </Rows>
        </Fold>
      ) : null}
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
            {service.legal.map(({ number, title: about }) => (
              <li key={number}>{about ? `${about} (${number})` : number}</li>
            ))}
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
            ...(service.replaces.length > 0 ? [[told.replaces, service.replaces.join(', ')] as const] : []),
          ]}
        />
      </Fold>
    </div>
  );
}

const decisionOf = ({ number, date }: { number: string; date: string | null }) =>
  date ? `${number}, ${formatDate(date)}` : number;
