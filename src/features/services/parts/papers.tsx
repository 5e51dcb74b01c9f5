import { Button, ButtonRow, Line, Section, Tick, useLanguage, useWords } from '../../../ui';
import { info, wait } from '../../../ui/icons/signs';
import {
  caseName,
  chosenCases,
  conditionalPapers,
  generalPapers,
  type KeyedPaper,
  paperName,
  remarks,
  specialCases,
} from '../answers';
import { cutText } from '../cut-text';
import type { Paper, Service } from '../service';
import { tellLimit, tellPaper } from '../tell';
import type { Ticks } from '../use-ticks';
import { withKeys } from '../with-keys';
import { words } from '../words';
import { CaseChoice } from './case-choice';
import { LongText, More } from './long-text';
import css from './papers.module.css';
import { SendPapers } from './share-service';

/** Papers as boxes to tick off, kept on this phone; a name that runs to a page is told in parts. */
function PaperTicks({ papers, ticks }: { papers: readonly KeyedPaper[]; ticks: Ticks }) {
  const told = useWords(words);
  return (
    <div lang="vi">
      {papers.map((paper) => {
        const name = paperName(paper);
        const [label, rest] = name.length > 170 ? cutText(name, 130) : [name, ''];
        const [text, tail] = cutText(rest, 400);
        return (
          <div key={paper.key}>
            <Tick
              label={label}
              text={
                [text.replace(/[^.;:!?]$/, '$&.'), tellPaper(paper, told)].filter(Boolean).join(' ') ||
                undefined
              }
              checked={ticks.ticked.has(paper.key)}
              onChange={(on) => ticks.tick(paper.key, on)}
            />
            {tail ? (
              <More>
                <p>{tail}</p>
              </More>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

const Notes = ({ notes }: { notes: readonly Paper[] }) => (
  <>
    {withKeys(notes, ({ name, note }) => `${name}|${note}`).map(({ key, entry }) => (
      <Line key={key} icon={info}>
        <LongText text={[entry.name, entry.note].filter(Boolean).join('. ')} />
      </Line>
    ))}
  </>
);

/** The papers to bring: those of everyone, and of the cases that the citizen chose. */
export function Papers({ service, ticks }: { service: Service; ticks: Ticks }) {
  const told = useWords(words);
  const language = useLanguage();
  const general = generalPapers(service);
  const cases = specialCases(service);
  const chosen = chosenCases(service, ticks.cases);
  const notes = remarks(service);
  const sometimes = conditionalPapers(service);
  const papers = [
    ...general,
    ...sometimes.filter(({ key }) => ticks.ticked.has(key)),
    ...chosen.flatMap((special) => special.papers),
  ];
  if (general.length + sometimes.length + cases.length + notes.length === 0) return null;
  const have = papers.filter(({ key }) => ticks.ticked.has(key)).length;
  return (
    <Section title={told.papers}>
      {cases.length > 0 ? <CaseChoice cases={cases} ticks={ticks} /> : null}
      <p role="status">{papers.length > 0 ? told.ticked(have, papers.length) : ''}</p>
      {ticks.kept ? null : (
        <Line icon={wait} meaning="wait">
          {told.notKept}
        </Line>
      )}
      <PaperTicks papers={general} ticks={ticks} />
      {sometimes.length > 0 ? (
        <>
          <h3 className={css.case}>{told.sometimes}</h3>
          <PaperTicks papers={sometimes} ticks={ticks} />
        </>
      ) : null}
      {chosen.map((special) => (
        <div key={special.only}>
          <h3 className={css.case} lang="vi">
            {caseName(special.only)}
          </h3>
          {withKeys(special.times, ({ channel, span }) => `${channel}${span?.value}${span?.unit}`).map(
            ({ key, entry: { channel, span, note } }) => (
              <div key={key}>
                <p>
                  {told.long} {channel ? `${told.channel[channel]}: ` : ''}
                  {tellLimit(span, told, language)}
                </p>
                {note ? <LongText text={note} /> : null}
              </div>
            ),
          )}
          <PaperTicks papers={special.papers} ticks={ticks} />
          <Notes notes={special.notes} />
        </div>
      ))}
      {papers.length > 0 ? (
        <ButtonRow>
          <SendPapers service={service} ticks={ticks} />
          {have > 0 || ticks.undo ? (
            <Button kind="quiet" onClick={ticks.undo ?? ticks.clear}>
              {ticks.undo ? told.undo : told.clearTicks}
            </Button>
          ) : null}
        </ButtonRow>
      ) : null}
      {notes.length > 2 ? (
        <More title={told.paperNotes}>
          <Notes notes={notes} />
        </More>
      ) : (
        <Notes notes={notes} />
      )}
    </Section>
  );
}
