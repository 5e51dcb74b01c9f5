import { Line, Section, useWords } from '../../../ui';
import { info } from '../../../ui/icons/signs';
import { identity, office as officeIcon, people, post, receipt } from '../../../ui/icons/things';
import { words } from '../words';

/** What to bring when the result is collected. */
export function Collect({ office }: { office: string }) {
  const { collect } = useWords(words);
  return (
    <Section title={collect.title}>
      <Line icon={receipt}>{collect.slip}</Line>
      <Line icon={identity}>{collect.card}</Line>
      <Line icon={people}>{collect.other}</Line>
      <Line icon={officeIcon}>{collect.where(office)}</Line>
      <Line icon={post}>{collect.post}</Line>
      <Line icon={info}>{collect.rule}</Line>
    </Section>
  );
}
