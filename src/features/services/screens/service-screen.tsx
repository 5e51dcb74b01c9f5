import { useParams } from 'react-router-dom';
import { readProcedureCode } from '../../../lib/procedure-code';
import { Screen, Skeleton, useWords } from '../../../ui';
import { useCatalogue, useService } from '../api';
import { FileService } from '../parts/file-service';
import { OfficeService } from '../parts/office-service';
import { ServiceMissing } from '../parts/service-missing';
import { ServicePage } from '../parts/service-page';
import { words } from '../words';
import css from './service-screen.module.css';

/** /services/:code: what one service takes, and the way to file. */
export function ServiceScreen() {
  const told = useWords(words);
  const code = readProcedureCode(useParams().code ?? '');
  const { loaded, problem, retry } = useService(code);
  const { loaded: index } = useCatalogue();
  const row = index?.catalogue.rows.find((known) => known.code === code);
  const title = loaded?.service.title ?? row?.title ?? told.title;
  if (loaded) {
    const { service } = loaded;
    return (
      <Screen
        title={title}
        heading={
          <h1 className={css.title} lang="vi">
            {title}
          </h1>
        }
        lead={<span lang="vi">{service.summary}</span>}
        action={
          service.online === 'none' ? <OfficeService service={service} /> : <FileService service={service} />
        }
      >
        <ServicePage loaded={loaded} rows={index?.catalogue.rows ?? []} />
      </Screen>
    );
  }
  return (
    <Screen title={title}>
      {problem || !code ? (
        <ServiceMissing code={code} problem={problem} index={index} onRetry={retry} />
      ) : (
        <Skeleton lines={8} />
      )}
    </Screen>
  );
}
