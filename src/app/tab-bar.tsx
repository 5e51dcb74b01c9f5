import { city } from '@city';
import { useEffect } from 'react';
import { href, type RouteName } from '../routes';
import { Tabs, useLanguage, useWords } from '../ui';
import { dossier, home, quarter, report, service } from '../ui/icons/things';
import { words } from './words';

/** Screens that stand beside each other; the others lead back and keep the foot for their action. */
export const withTabs: ReadonlySet<RouteName> = new Set<RouteName>([
  'home',
  'services',
  'dossiers',
  'reports',
  'payments',
  'neighbourhood',
  'settings',
]);

/** The five sections of the app. */
export function TabBar() {
  const { tabs } = useWords(words);
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.setAttribute('data-tabs', 'yes');
    return () => document.documentElement.removeAttribute('data-tabs');
  }, []);
  return (
    <Tabs
      items={[
        { to: href('home'), label: tabs.home, icon: home },
        { to: href('services'), label: tabs.services, icon: service },
        { to: href('dossiers'), label: tabs.dossiers, icon: dossier },
        { to: href('reports'), label: tabs.reports, icon: report },
        { to: href('neighbourhood'), label: city.neighbourhood.tab[language], icon: quarter },
      ]}
    />
  );
}
