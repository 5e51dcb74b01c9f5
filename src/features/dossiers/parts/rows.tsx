import { formatDay } from '../../../lib/dates';
import { href } from '../../../routes';
import { glue, Row, Rows, Said, useLanguage, useWords } from '../../../ui';
import { type ListedDossier, ruleOf } from '../model';
import { words } from '../words';
import { signs } from './signs';
import { useStatusName } from './status-tag';

/** Dossiers as rows: what, where it stands, which code, since when. */
export function DossierRows({ rows }: { rows: readonly ListedDossier[] }) {
  const { list } = useWords(words);
  const language = useLanguage();
  const nameOf = useStatusName();
  return (
    <Rows label={list.all}>
      {rows.map(({ code, title, status, asOf }) => {
        const { icon, meaning } = ruleOf(status.code);
        return (
          <Row
            key={code}
            to={href('dossier', { code })}
            icon={signs[icon]}
            meaning={meaning}
            title={<Said>{title}</Said>}
            text={nameOf(status)}
            meta={
              <>
                {glue(code)}
                <br />
                {glue(list.updated(formatDay(asOf, language)))}
              </>
            }
          />
        );
      })}
    </Rows>
  );
}
