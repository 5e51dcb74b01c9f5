import { useParams } from 'react-router-dom';
import { formatDay } from '../../lib/dates';
import { problemIn } from '../../portal';
import { glue, ProblemView, Said, Screen, Skeleton, useLanguage, useWords } from '../../ui';
import { useNotices } from '../home/api';
import { words } from '../words';

/** One notice of the city, whole. */
export function NoticeScreen() {
  const { id } = useParams();
  const { home } = useWords(words);
  const language = useLanguage();
  const notices = useNotices();
  const notice = notices.data?.items.find((one) => one.id === id);
  if (notices.isLoading) {
    return (
      <Screen title={home.notice}>
        <Skeleton />
      </Screen>
    );
  }
  if (!notice) {
    return (
      <Screen title={home.notice}>
        <ProblemView
          problem={notices.isError ? problemIn(notices.error) : { kind: 'missing' }}
          text={notices.isError ? undefined : home.noticeGone}
          onRetry={notices.isError ? () => void notices.refetch() : undefined}
        />
      </Screen>
    );
  }
  return (
    <Screen title={notice.title} said lead={<Said>{notice.text}</Said>}>
      <p>
        <Said>{notice.from}</Said>, {glue(formatDay(notice.published_at, language))}
      </p>
    </Screen>
  );
}
