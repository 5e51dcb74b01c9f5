import { city } from '@city';
import { useContext } from 'react';
import { formatPhone } from '../../lib/phone';
import { NearestOffice } from '../../place/nearest-office';
import { href } from '../../routes';
import {
  CallRow,
  Fold,
  FrameContext,
  glue,
  Row,
  Rows,
  Said,
  Screen,
  Section,
  useLanguage,
  useWords,
} from '../../ui';
import { phone } from '../../ui/icons/acts';
import { alert } from '../../ui/icons/signs';
import { office, size } from '../../ui/icons/things';
import css from './help-screen.module.css';
import { words } from './words';

/** Whom to call, where to go, and the questions that people ask first. */
export function HelpScreen() {
  const { help } = useWords(words);
  const language = useLanguage();
  const { hotline } = useContext(FrameContext);
  const { centre, emergency, complaints } = city;
  return (
    <Screen title={help.title} lead={help.lead}>
      <Rows>
        <CallRow
          phone={hotline.phone}
          icon={phone}
          meaning="going"
          title={formatPhone(hotline.phone)}
          text={hotline.name}
        />
      </Rows>
      {city.hotline ? null : <p>{help.noCityHotline(city.name, hotline.name)}</p>}
      <Section title={help.danger}>
        <Rows>
          {emergency.map((line) => (
            <CallRow
              key={line.phone}
              phone={line.phone}
              icon={alert}
              meaning="need"
              title={line.phone}
              text={line.name[language]}
            />
          ))}
        </Rows>
      </Section>
      <Section title={help.office}>
        <NearestOffice />
      </Section>
      <Section title={help.centre}>
        <p>
          <strong>
            <Said>{centre.name}</Said>
          </strong>
        </p>
        <p>{centre.address ? <Said>{centre.address}</Said> : help.noAddress}</p>
        <p className={css.ward}>{help.ward}</p>
        {centre.phone ? (
          <Rows>
            <CallRow
              phone={centre.phone}
              icon={office}
              title={formatPhone(centre.phone)}
              text={<Said>{centre.name}</Said>}
            />
          </Rows>
        ) : null}
      </Section>
      <Section title={help.questions}>
        {help.answers.map(({ ask, answer }) => (
          <Fold key={ask} title={ask}>
            <p>{glue(answer)}</p>
          </Fold>
        ))}
        <Fold title={help.complaints}>
          <p>{complaints.note[language]}</p>
        </Fold>
      </Section>
      <Section title={help.comfort}>
        <Rows>
          <Row to={href('settings')} icon={size} title={help.settings} />
        </Rows>
      </Section>
    </Screen>
  );
}
