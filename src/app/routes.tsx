import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { RouteName } from '../routes';
import { HomeScreen } from './home/home-screen';

type Fetched = LazyExoticComponent<ComponentType>;

const room = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name): Fetched =>
  lazy(async () => ({ default: (await load())[name] }));

/** The screen of each route; a route without a screen does not compile. All but the home are fetched when needed. */
export const screens: Record<RouteName, ComponentType | Fetched> = {
  home: HomeScreen,
  services: room(() => import('../features/services/screens/services-screen'), 'ServicesScreen'),
  service: room(() => import('../features/services/screens/service-screen'), 'ServiceScreen'),
  dossiers: room(() => import('../features/dossiers/screens/dossiers-screen'), 'DossiersScreen'),
  dossierFind: room(() => import('../features/dossiers/screens/dossier-find-screen'), 'DossierFindScreen'),
  dossier: room(() => import('../features/dossiers/screens/dossier-screen'), 'DossierScreen'),
  reports: room(() => import('../features/reports/screens/reports-screen'), 'ReportsScreen'),
  reportNew: room(() => import('../features/reports/screens/report-new-screen'), 'ReportNewScreen'),
  outbox: room(() => import('../features/reports/screens/outbox-screen'), 'OutboxScreen'),
  report: room(() => import('../features/reports/screens/report-screen'), 'ReportScreen'),
  payments: room(() => import('../features/payments/screens/payments-screen'), 'PaymentsScreen'),
  payment: room(() => import('../features/payments/screens/payment-screen'), 'PaymentScreen'),
  neighbourhood: room(
    () => import('../features/neighbourhood/screens/neighbourhood-screen'),
    'NeighbourhoodScreen',
  ),
  help: room(() => import('./help/help-screen'), 'HelpScreen'),
  notice: room(() => import('./notices/notice-screen'), 'NoticeScreen'),
  settings: room(() => import('./settings/settings-screen'), 'SettingsScreen'),
};
