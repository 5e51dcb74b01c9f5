import { city } from '@city';
import { useContext } from 'react';
import { useMyOffice } from '../../../place/my-unit';
import { placeWords } from '../../../place/words';
import { Button, CallButton, CopyButton, FrameContext, Line, Said, useWords } from '../../../ui';
import { phone as phoneIcon } from '../../../ui/icons/acts';
import { alert } from '../../../ui/icons/signs';
import type { Service } from '../service';
import { desksOf } from '../where';
import { whereWords } from '../where-words';
import { words } from '../words';
import css from './desks.module.css';

/** The counters for this citizen: that of her own ward or commune, the city's centre; what is unknown is said. */
export function Desks({ service, onAsk }: { service: Service; onAsk: () => void }) {
  const told = useWords(whereWords);
  const place = useWords(placeWords);
  const { office, forgetful } = useMyOffice();
  const { ward, police, city: atCity } = desksOf(service);
  return (
    <>
      {ward && atCity ? <p>{told.either}</p> : null}
      {ward || police ? (
        <div role="status">
          {office && ward ? (
            <Desk name={place.title(office.unit.name)} address={office.place} from={place.source} />
          ) : null}
          {office && police ? <Desk name={told.police(office.unit.name)} address={null} /> : null}
          {office && forgetful ? (
            <Line icon={alert} meaning="wait">
              {place.forgetful}
            </Line>
          ) : null}
        </div>
      ) : null}
      {ward || police ? (
        <Button kind="quiet" onClick={onAsk}>
          {office ? place.other : place.homeText}
        </Button>
      ) : null}
      {ward ? <p>{told.anyWard}</p> : null}
      {/* An address in the record itself is told already. */}
      {atCity && !service.places.some((one) => /\d/.test(one)) ? (
        <Desk name={city.centre.name} address={city.centre.address} phone={city.centre.phone} />
      ) : null}
    </>
  );
}

function Desk({
  name,
  address,
  from,
  phone,
}: {
  name: string;
  address: string | null;
  from?: string;
  phone?: string | null;
}) {
  const told = useWords(whereWords);
  const place = useWords(placeWords);
  const all = useWords(words);
  const { hotline } = useContext(FrameContext);
  const call = phone ?? (address ? null : hotline.phone);
  return (
    <div className={css.desk}>
      <p>
        <strong>
          <Said>{name}</Said>
        </strong>
      </p>
      <p>{address ? <Said>{address}</Said> : place.unknown}</p>
      {address && from ? <p className={css.from}>{from}</p> : null}
      {address ? (
        <CopyButton text={`${name}: ${address}, ${city.fullName}`} label={told.copyAddress} />
      ) : null}
      {call ? (
        <CallButton kind="quiet" icon={phoneIcon} phone={call}>
          {all.askPhone(phone ? name : hotline.name)}
        </CallButton>
      ) : null}
    </div>
  );
}
