import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { formatTime } from '../../../lib/dates';
import { href } from '../../../routes';
import { Button, Said, Section, Sheet, useLanguage, useWords } from '../../../ui';
import { trash, type as typeIcon } from '../../../ui/icons/acts';
import type { KeptDraft } from '../draft-store';
import { excerpt } from '../model';
import { resumeStep } from '../steps/step';
import { words } from '../words';
import css from './draft-rows.module.css';

/** What was begun and not sent, each with how to go on and how to drop it. */
export function DraftRows({
  drafts,
  onDrop,
}: {
  drafts: readonly KeptDraft[];
  onDrop: (draftId: string) => void;
}) {
  const { list } = useWords(words);
  const language = useLanguage();
  const navigate = useNavigate();
  const [dropping, setDropping] = useState<string | null>(null);
  if (drafts.length === 0) return null;
  return (
    <Section title={list.drafts}>
      <ul>
        {drafts.map(({ draft, photos }) => {
          const said = excerpt(draft.text) || draft.category?.name;
          const text = said || list.draftUntitled;
          const time = formatTime(new Date(draft.changedAt).toISOString(), language);
          return (
            <li key={draft.draftId} className={css.draft}>
              <p className={css.text}>{said ? <Said>{said}</Said> : text}</p>
              <p className={css.meta}>{list.draftMeta(time, photos)}</p>
              <div className={css.acts}>
                <Button
                  kind="quiet"
                  icon={typeIcon}
                  label={`${list.resume}: ${text}`}
                  onClick={() =>
                    navigate(href('reportNew', {}, { step: resumeStep(draft, photos) }), {
                      state: { draft: draft.draftId },
                    })
                  }
                >
                  {list.resume}
                </Button>
                <Button
                  kind="quiet"
                  icon={trash}
                  label={list.discardOf(text)}
                  onClick={() => setDropping(draft.draftId)}
                >
                  {list.discard}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {dropping ? (
        <Sheet
          title={list.discardTitle}
          onClose={() => setDropping(null)}
          actions={
            <>
              <Button onClick={() => setDropping(null)}>{list.discardNo}</Button>
              <Button
                kind="second"
                onClick={() => {
                  onDrop(dropping);
                  setDropping(null);
                }}
              >
                {list.discardYes}
              </Button>
            </>
          }
        >
          <p>{list.discardText}</p>
        </Sheet>
      ) : null}
    </Section>
  );
}
