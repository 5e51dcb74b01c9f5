import { Line, Section, Tick, useWords } from '../../../ui';
import { info } from '../../../ui/icons/signs';
import { generalPapers, remarks } from '../answers';
import type { Paper, Service } from '../service';
import { tellPaper } from '../tell';
import { words } from '../words';

/** Papers as boxes to tick off, kept on this phone. */
export function PaperTicks({
  papers,
  ticked,
  onTick,
}: {
  papers: readonly Paper[];
  ticked: ReadonlySet<string>;
  onTick: (name: string, on: boolean) => void;
}) {
  const told = useWords(words);
  return (
    <div lang="vi">
      {papers.map((paper) => (
        <Tick
          key={paper.name}
          label={paper.name}
          text={tellPaper(paper, told) || undefined}
          checked={ticked.has(paper.name)}
          onChange={(on) => onTick(paper.name, on)}
        />
      ))}
    </div>
  );
}

/** The papers that everyone brings; what only some bring stands under the special cases. */
export function Papers({
  service,
  ticked,
  onTick,
}: {
  service: Service;
  ticked: ReadonlySet<string>;
  onTick: (name: string, on: boolean) => void;
}) {
  const told = useWords(words);
  const papers = generalPapers(service);
  const notes = remarks(service);
  if (papers.length + notes.length === 0) return null;
  const have = papers.filter(({ name }) => ticked.has(name)).length;
  return (
    <Section title={told.papers}>
      {papers.length > 0 ? <p>{told.ticked(have, papers.length)}</p> : null}
      <PaperTicks papers={papers} ticked={ticked} onTick={onTick} />
      {notes.map(({ name, note }) => (
        <Line key={name} icon={info}>
          <span lang="vi">
            {name}
            {note ? `. ${note}` : ''}
          </span>
        </Line>
      ))}
    </Section>
  );
}
