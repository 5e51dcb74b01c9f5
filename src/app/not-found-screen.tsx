import { useContext } from 'react';
import { formatPhone } from '../lib/phone';
import { href } from '../routes';
import { Blank, ButtonLink, CallRow, FrameContext, Row, Rows, Screen, Section, useWords } from '../ui';
import { phone, search } from '../ui/icons/acts';
import { dossier, home } from '../ui/icons/things';
import { words } from './words';

/** An address that no screen answers to: nothing is lost, and three ways on. */
export function NotFoundScreen() {
  const { notFound, doors, home: homeWords } = useWords(words);
  const { hotline } = useContext(FrameContext);
  return (
    <Screen
      title={notFound.title}
      heading={
        <Blank picture="boat">
          <h1>{notFound.title}</h1>
          <p>{notFound.text}</p>
        </Blank>
      }
      action={
        <ButtonLink to={href('home')} replace icon={home}>
          {notFound.home}
        </ButtonLink>
      }
    >
      <Section title={notFound.maybe}>
        <Rows>
          <Row to={href('services')} icon={search} meaning="going" title={doors.services.join(' ')} />
          <Row to={href('dossiers')} icon={dossier} meaning="going" title={notFound.dossiers} />
          <CallRow
            phone={hotline.phone}
            icon={phone}
            meaning="going"
            title={homeWords.call(formatPhone(hotline.phone))}
            text={hotline.name}
          />
        </Rows>
      </Section>
    </Screen>
  );
}
