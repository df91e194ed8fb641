import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Route, Router, Switch } from 'wouter';
import { newQueryClient } from './api/query-client.ts';
import { ErrorBoundary } from './components/error-boundary.tsx';
import { Skeleton } from './components/skeleton.tsx';
import { SettingsProvider } from './lib/settings-provider.tsx';
import { useUrl } from './lib/use-url.ts';
import { OverviewView } from './views/overview/overview-view.tsx';
import { Crashed } from './views/shell/crashed.tsx';
import { NotFound } from './views/shell/not-found.tsx';
import { Shell } from './views/shell/shell.tsx';

const IndicatorsView = lazy(async () => ({
  default: (await import('./views/indicators/indicators-view.tsx')).IndicatorsView,
}));
const IndicatorView = lazy(async () => ({
  default: (await import('./views/indicator/indicator-view.tsx')).IndicatorView,
}));
const OrganisationsView = lazy(async () => ({
  default: (await import('./views/organisations/organisations-view.tsx')).OrganisationsView,
}));
const CompareView = lazy(async () => ({
  default: (await import('./views/compare/compare-view.tsx')).CompareView,
}));
const TasksView = lazy(async () => ({
  default: (await import('./views/tasks/tasks-view.tsx')).TasksView,
}));
const ExportView = lazy(async () => ({
  default: (await import('./views/export/export-view.tsx')).ExportView,
}));
const ReportsView = lazy(async () => ({
  default: (await import('./views/reports/reports-view.tsx')).ReportsView,
}));
const ReportView = lazy(async () => ({
  default: (await import('./views/report/report-view.tsx')).ReportView,
}));
const AdminView = lazy(async () => ({
  default: (await import('./views/admin/admin-view.tsx')).AdminView,
}));
const ApiDocsView = lazy(async () => ({
  default: (await import('./views/api-docs/api-docs-view.tsx')).ApiDocsView,
}));

/** The whole interface. */
export function App(): ReactNode {
  const [queries] = useState(newQueryClient);
  return (
    <QueryClientProvider client={queries}>
      <Router>
        <SettingsProvider>
          <Suspense fallback={null}>
            <Shell>
              <Pages />
            </Shell>
          </Suspense>
        </SettingsProvider>
      </Router>
    </QueryClientProvider>
  );
}

function Pages(): ReactNode {
  const { path } = useUrl();
  return (
    <ErrorBoundary key={path} fallback={<Crashed />}>
      <Suspense fallback={<Skeleton shape={path === '/' ? 'board' : 'list'} />}>
        <Switch>
          <Route path="/" component={OverviewView} />
          <Route path="/indicators" component={IndicatorsView} />
          <Route path="/indicators/:id">{({ id }) => <IndicatorView id={id} />}</Route>
          <Route path="/organisations" component={OrganisationsView} />
          <Route path="/compare" component={CompareView} />
          <Route path="/tasks" component={TasksView} />
          <Route path="/export" component={ExportView} />
          <Route path="/reports" component={ReportsView} />
          <Route path="/reports/:id">{({ id }) => <ReportView id={id} />}</Route>
          <Route path="/admin/:section?">{({ section }) => <AdminView section={section} />}</Route>
          <Route path="/api-docs" component={ApiDocsView} />
          <Route component={NotFound} />
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
