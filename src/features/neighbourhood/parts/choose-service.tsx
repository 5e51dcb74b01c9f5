import { city } from '@city';
import { useNavigate } from 'react-router-dom';
import { href } from '../../../routes';
import { greeted, useCitizenValue } from '../../../state';
import { ActRow, ButtonLink, Callout, Line, Rows, Screen, Section, useLanguage, useWords } from '../../../ui';
import { search, send } from '../../../ui/icons/acts';
import { info } from '../../../ui/icons/signs';
import { quarter } from '../../../ui/icons/things';
import { oftenShared } from '../model';
import { words } from '../words';
import css from './choose-service.module.css';

/** What neighbours often send each other, and a greeting for who looks after a neighbourhood. */
export function ChooseService() {
  const told = useWords(words);
  const language = useLanguage();
  const navigate = useNavigate();
  const citizen = greeted(useCitizenValue());
  const leader = citizen?.isLeader ? citizen : null;
  const { ward, commune, tab } = city.neighbourhood;
  return (
    <Screen title={tab[language]} lead={told.lead}>
      {leader ? (
        <Callout meaning="going" icon={quarter} title={told.greeting(leader.callName)}>
          {leader.neighbourhood ? `${told.leads(leader.neighbourhood)} ` : ''}
          {told.leadsNone}
        </Callout>
      ) : (
        <Line icon={info}>{told.forAll(ward, commune)}</Line>
      )}
      <Section title={told.often}>
        <p>{told.oftenText}</p>
        <Rows>
          {oftenShared.map(({ code, title }) => (
            <ActRow
              key={code}
              icon={send}
              meaning="going"
              title={title[language]}
              onClick={() => navigate(href('neighbourhood'), { state: { share: code } })}
            />
          ))}
        </Rows>
        <div className={css.more}>
          <ButtonLink kind="second" icon={search} to={href('services')}>
            {told.search}
          </ButtonLink>
        </div>
      </Section>
    </Screen>
  );
}
