import { useContext, useState } from 'react';
import { formatPhone } from '../../../lib/phone';
import { href } from '../../../routes';
import { Button, ButtonLink, CallRow, FrameContext, Line, Rows, Sheet, useWords } from '../../../ui';
import { phone } from '../../../ui/icons/acts';
import { office, post } from '../../../ui/icons/things';
import type { Service } from '../service';
import { tellLevels } from '../tell';
import { words } from '../words';

/** Where to go with the papers when the portal takes no online filing. */
export function OfficeService({ service }: { service: Service }) {
  const told = useWords(words);
  const { hotline, helpPath } = useContext(FrameContext);
  const [open, setOpen] = useState(false);
  const places = service.places.length > 0 ? service.places : [tellLevels(service.levels, told)];
  return (
    <>
      <Button icon={office} onClick={() => setOpen(true)}>
        {told.office}
      </Button>
      {open ? (
        <Sheet
          title={told.officeTitle}
          onClose={() => setOpen(false)}
          actions={
            <>
              <ButtonLink to={helpPath || href('help')}>{told.officeFind}</ButtonLink>
              <Button kind="second" onClick={() => setOpen(false)}>
                {told.close}
              </Button>
            </>
          }
        >
          <p>{told.officeText}</p>
          {places.map((place) => (
            <Line key={place} icon={office}>
              <strong lang="vi">{place}</strong>
            </Line>
          ))}
          {service.channels.includes('post') ? <Line icon={post}>{told.officePost}</Line> : null}
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
    </>
  );
}
