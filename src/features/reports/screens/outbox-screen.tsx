import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { OutboxItem } from '../../../outbox';
import { href } from '../../../routes';
import { Blank, Button, ButtonLink, Callout, Screen, Skeleton, useWords, Waiting } from '../../../ui';
import { retry } from '../../../ui/icons/acts';
import { need } from '../../../ui/icons/signs';
import { OutboxSheet } from '../parts/outbox-sheet';
import { RoomLeft } from '../parts/room-left';
import { WaitingItem } from '../parts/waiting-item';
import { useItemActs } from '../use-item-acts';
import { useOutboxList } from '../use-outbox-list';
import { words } from '../words';

const sealedIn = (state: unknown) =>
  typeof state === 'object' && state !== null && 'sealed' in state && typeof state.sealed === 'string'
    ? state.sealed
    : null;

/** What waits to be sent. One that was just sealed leads to its sent page as soon as its receipt is here. */
export function OutboxScreen() {
  const { outbox: told } = useWords(words);
  const navigate = useNavigate();
  const sealed = sealedIn(useLocation().state);
  const list = useOutboxList();
  const acts = useItemActs();
  const [asked, setAsked] = useState<{ what: 'drop' | 'edit'; item: OutboxItem } | null>(null);
  const [trying, setTrying] = useState(false);
  const [said, setSaid] = useState<'dropped' | 'editFull' | null>(null);
  const arrived = sealed ? list?.receipts.find(({ id }) => id === sealed)?.receipt.id : undefined;
  const onTheWay =
    list?.items.some(({ id, state }) => id === sealed && state !== 'stopped') ?? sealed !== null;
  const first = list?.items.find(({ id }) => id === sealed);

  useEffect(() => {
    if (arrived) navigate(href('report', { id: arrived }), { replace: true, state: { sent: true } });
  }, [arrived, navigate]);

  const edit = async (item: OutboxItem) => {
    setAsked(null);
    if (!(await acts.edit(item))) setSaid('editFull');
  };
  const drop = async (item: OutboxItem) => {
    setAsked(null);
    await acts.drop(item.id);
    setSaid('dropped');
  };
  const tryNow = async () => {
    setTrying(true);
    setSaid(null);
    await acts.tryNow(list?.items ?? []);
    setTrying(false);
  };

  if (!list || arrived)
    return (
      <Screen title={told.title}>
        {sealed ? <Waiting>{told.sending}</Waiting> : <Skeleton lines={4} />}
      </Screen>
    );
  if (list.items.length === 0)
    return (
      <Screen title={told.title} action={<ButtonLink to={href('reports')}>{told.toReports}</ButtonLink>}>
        <Blank picture="boat">
          <h2>{told.empty}</h2>
          <p>{told.emptyText}</p>
        </Blank>
      </Screen>
    );
  const waits = list.items.some(({ state }) => state !== 'stopped');
  return (
    <Screen
      title={told.title}
      lead={told.lead}
      action={
        waits ? (
          <Button icon={retry} busy={trying} onClick={() => void tryNow()}>
            {trying ? told.trying : told.now}
          </Button>
        ) : null
      }
    >
      {onTheWay && first?.lastProblem === null ? <Waiting>{told.sending}</Waiting> : null}
      <p role="status" className="hidden-visually">
        {said === 'dropped' ? told.dropped : ''}
      </p>
      {said === 'editFull' ? <Callout meaning="wait" icon={need} title={told.editFull} live /> : null}
      <ul>
        {list.items.map((item) => (
          <WaitingItem
            key={item.id}
            item={item}
            onEdit={() => (item.outcomeUnknown ? setAsked({ what: 'edit', item }) : void edit(item))}
            onDrop={() => setAsked({ what: 'drop', item })}
            onWithout={() => acts.without(item.id)}
          />
        ))}
      </ul>
      <RoomLeft changed={list} />
      {asked ? (
        <OutboxSheet
          {...asked}
          onClose={() => setAsked(null)}
          onYes={() => void (asked.what === 'drop' ? drop(asked.item) : edit(asked.item))}
        />
      ) : null}
    </Screen>
  );
}
