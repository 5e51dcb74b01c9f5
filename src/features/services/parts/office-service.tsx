import { useContext, useState } from 'react';
import { formatPhone } from '../../../lib/phone';
import { LateAskUnitSheet } from '../../../place/late-ask-unit';
import { useMyOffice } from '../../../place/my-unit';
import { Button, CallRow, FrameContext, Line, Rows, Sheet, useWords } from '../../../ui';
import { phone } from '../../../ui/icons/acts';
import { office, post } from '../../../ui/icons/things';
import type { Service } from '../service';
import { tellLevels } from '../tell';
import { words } from '../words';
import { Desks } from './desks';
import { Prepare } from './prepare';

/** Where to go with the papers when the portal takes no online filing, and what to have ready. */
export function OfficeService({ service }: { service: Service }) {
  const told = useWords(words);
  const { hotline } = useContext(FrameContext);
  const { choose } = useMyOffice();
  const [open, setOpen] = useState<'no' | 'office' | 'unit'>('no');
  const places = service.places.length > 0 ? service.places : [tellLevels(service.levels, told)];
  return (
    <>
      <Button icon={office} onClick={() => setOpen('office')}>
        {told.office}
      </Button>
      {open === 'office' ? (
        <Sheet
          title={told.officeTitle}
          onClose={() => setOpen('no')}
          actions={
            <Button kind="second" onClick={() => setOpen('no')}>
              {told.close}
            </Button>
          }
        >
          <p>{told.officeText}</p>
          {places.map((place) => (
            <Line key={place} icon={office}>
              <strong lang="vi">{place}</strong>
            </Line>
          ))}
          <Desks service={service} onAsk={() => setOpen('unit')} />
          {service.channels.includes('post') ? <Line icon={post}>{told.officePost}</Line> : null}
          <Prepare service={service} by="counter" />
          <Rows>
            <CallRow
              phone={hotline.phone}
              icon={phone}
              meaning="going"
              title={formatPhone(hotline.phone)}
              text={`${told.call}: ${hotline.name}`}
            />
          </Rows>
        </Sheet>
      ) : null}
      {open === 'unit' ? (
        <LateAskUnitSheet
          onClose={() => setOpen('office')}
          onChosen={(unit) => {
            choose(unit);
            setOpen('office');
          }}
        />
      ) : null}
    </>
  );
}
