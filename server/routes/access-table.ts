/** Who may ask for what: one line a route. A route without a line is refused to everybody, and fails a test. */
import type { Role } from '../domain/role.ts';

export interface AccessRule {
  /** The least role; `public` for what is answered before anybody signs in. */
  readonly role: Role | 'public';
  /**
   * For accounts that may change the targets of some units only: by which row of the path it is told whose target it is.
   * Left out: such an account may not change anything here.
   */
  readonly owner?: 'metric' | 'milestone' | 'indicator' | 'named' | 'own';
  /** What is counted against too many requests. */
  readonly limit?: 'upload' | 'render';
}

const SEES: AccessRule = { role: 'viewer' };
const DRAWS: AccessRule = { role: 'viewer', limit: 'render' };
const REVIEWS: AccessRule = { role: 'analyst' };
const UPLOADS: AccessRule = { role: 'analyst', limit: 'upload' };
const SETS: AccessRule = { role: 'editor' };
const SETS_OF_UNIT: AccessRule = { role: 'editor', owner: 'indicator' };
const SETS_BY_NAME: AccessRule = { role: 'editor', owner: 'named' };
const RUNS: AccessRule = { role: 'administrator' };

/** By method and path, as the description of the API writes them. */
export const ACCESS_TABLE: Readonly<Record<string, AccessRule>> = {
  'get /api/health': { role: 'public' },
  'get /api/ready': { role: 'public' },
  'get /api/metrics': SEES,
  'get /api/session': { role: 'public' },
  'post /api/session': { role: 'public' },
  'delete /api/session': { role: 'public' },
  'post /api/setup': { role: 'public' },
  'get /api/session/oidc': { role: 'public' },
  'get /api/session/oidc/callback': { role: 'public' },
  'post /api/session/link': { role: 'public' },
  'put /api/session/password': SEES,
  'get /api/session/all': SEES,
  'delete /api/session/all': SEES,
  'delete /api/session/all/{id}': SEES,
  'get /api/accounts': RUNS,
  'post /api/accounts': RUNS,
  'put /api/accounts/{id}': RUNS,
  'post /api/accounts/{id}/link': RUNS,
  'delete /api/accounts/{id}/sessions': RUNS,
  'get /api/tokens': RUNS,
  'post /api/tokens': RUNS,
  'delete /api/tokens/{id}': RUNS,
  'get /api/access-log': RUNS,

  'get /api/openapi.json': SEES,
  'get /api/reports': SEES,
  'get /api/reports/{id}': SEES,
  'get /api/reports/{id}/decisions': SEES,
  'get /api/reports/{id}/milestones': SEES,
  'get /api/reports/{id}/milestones/{milestoneId}/history': SEES,
  'get /api/reports/{id}/columns': SEES,
  'get /api/reports/{id}/changes': SEES,
  'get /api/organisations/{id}/periods/{period}/seal': SEES,
  'get /api/organisations/{id}/periods/{period}/seal/file': SEES,
  'get /api/organisations/{id}/periods/{period}/follow-ups': SEES,
  'get /api/organisations/{id}/trust': SEES,
  'get /api/organisations/{id}/acceptance': SEES,
  'get /api/indicators': SEES,
  'get /api/indicators/{id}': SEES,
  'get /api/indicators/{id}/remarks': SEES,
  'get /api/metrics/{id}/history': SEES,
  'get /api/scorecard': SEES,
  'get /api/periods': SEES,
  'get /api/thresholds': SEES,
  'get /api/rollups': SEES,
  'get /api/rollups/total': SEES,
  'get /api/search': SEES,
  'get /api/tasks/steps': SEES,
  'get /api/compare': SEES,
  'get /api/entries': SEES,
  'get /api/definitions': SEES,
  'get /api/sample': SEES,
  'get /api/links': SEES,
  'get /api/log': REVIEWS,

  'get /api/scorecard/chart.png': DRAWS,
  'get /api/scorecard/chart.svg': DRAWS,
  'get /api/indicators/{id}/chart.png': DRAWS,
  'get /api/indicators/{id}/chart.svg': DRAWS,
  'get /api/export/scorecard.xlsx': DRAWS,
  'get /api/export/scorecard.csv': DRAWS,
  'get /api/export/provenance.csv': DRAWS,
  'get /api/export/briefing.pptx': DRAWS,

  'post /api/imports': UPLOADS,
  'patch /api/imports/{id}': UPLOADS,
  'post /api/imports/{id}/commit': UPLOADS,
  'delete /api/imports/{id}': REVIEWS,
  'post /api/reports': UPLOADS,
  'post /api/reports/{id}/metrics': REVIEWS,
  'post /api/reports/{id}/metrics/{metricId}/decisions': { role: 'analyst', owner: 'metric' },
  'post /api/reports/{id}/metrics/{metricId}/undo': { role: 'analyst', owner: 'metric' },
  'post /api/reports/{id}/milestones': REVIEWS,
  'post /api/reports/{id}/milestones/{milestoneId}/decisions': { role: 'analyst', owner: 'milestone' },
  'post /api/reports/{id}/milestones/{milestoneId}/undo': { role: 'analyst', owner: 'milestone' },
  'post /api/reports/{id}/columns/preview': REVIEWS,
  'post /api/reports/{id}/columns': REVIEWS,
  'post /api/reports/{id}/columns/undo': REVIEWS,
  'post /api/indicators/{id}/remarks': { role: 'analyst', owner: 'indicator' },
  'put /api/remarks/{id}': { role: 'analyst', owner: 'own' },
  'delete /api/remarks/{id}': { role: 'analyst', owner: 'own' },
  'post /api/remarks/{id}/undo': { role: 'analyst', owner: 'own' },
  'put /api/organisations/{id}/periods/{period}/follow-ups': REVIEWS,
  'put /api/links/{id}': { role: 'analyst', owner: 'indicator' },
  'post /api/indicators/{id}/link': { role: 'analyst', owner: 'indicator' },
  'post /api/indicators/{id}/split': { role: 'analyst', owner: 'indicator' },

  'delete /api/reports/{id}': SETS,
  'post /api/reports/{id}/restore': SETS,
  'put /api/organisations/{id}/periods/{period}/state': SETS,
  'put /api/organisations/{id}/acceptance': SETS,
  'put /api/organisations/{id}/gauges': SETS,
  'put /api/thresholds': SETS,
  'post /api/thresholds/preview': SETS,
  'put /api/indicators/{id}/status': SETS_OF_UNIT,
  'delete /api/indicators/{id}/status': SETS_OF_UNIT,
  'put /api/indicators/{id}/weight': SETS_OF_UNIT,
  'put /api/organisations/{org}/indicators/{indicator}': SETS_BY_NAME,
  'put /api/organisations/{org}/indicators/{indicator}/observations/{period}': SETS_BY_NAME,
  'delete /api/organisations/{org}/indicators/{indicator}/observations/{period}': SETS_BY_NAME,
  'put /api/organisations/{org}/indicators/{indicator}/targets/{year}': SETS_BY_NAME,
  'delete /api/organisations/{org}/indicators/{indicator}/targets/{year}': SETS_BY_NAME,
  'put /api/indicators/{id}/baselines/{year}': SETS_OF_UNIT,
  'delete /api/indicators/{id}/baselines/{year}': SETS_OF_UNIT,
  'put /api/indicators/{id}/levels/{year}/{level}': SETS_OF_UNIT,
  'delete /api/indicators/{id}/levels/{year}/{level}': SETS_OF_UNIT,
  'put /api/indicators/{id}/plans/{year}': SETS_OF_UNIT,
  'delete /api/indicators/{id}/plans/{year}': SETS_OF_UNIT,
  'put /api/indicators/{id}/breaks/{period}': SETS_OF_UNIT,
  'delete /api/indicators/{id}/breaks/{period}': SETS_OF_UNIT,
  'put /api/indicators/{id}/revisions/{period}': SETS_OF_UNIT,
  'delete /api/indicators/{id}/revisions/{period}': SETS_OF_UNIT,

  'get /api/embeds': SEES,
  'post /api/embeds': SETS,
  'delete /api/embeds/{id}': SETS,

  'get /api/sheets/template.xlsx': DRAWS,
  'get /api/sheets/template.csv': DRAWS,
  'post /api/sheets/preview': { role: 'editor', limit: 'upload' },
  'post /api/sheets': { role: 'editor', limit: 'upload' },
  'post /api/sheets/{id}/undo': SETS,

  'get /api/dispatches': RUNS,
  'get /api/dispatches/times': RUNS,
  'get /api/dispatches/runs': RUNS,
  'post /api/dispatches': RUNS,
  'put /api/dispatches/{id}': RUNS,
  'delete /api/dispatches/{id}': RUNS,
  'post /api/dispatches/{id}/restore': RUNS,
  'post /api/dispatches/{id}/run': RUNS,
  'post /api/dispatches/runs/{id}/retry': RUNS,
  'get /api/about': RUNS,
  'get /api/organisations': SEES,
  'get /api/organisations/{id}/columns': SEES,
  'delete /api/organisations/{id}/columns/{columnId}': SETS,
  'post /api/reports/{id}/move/preview': SETS,
  'post /api/reports/{id}/move': SETS,
  'post /api/log/{stepId}/undo': SETS,
  'put /api/organisations/{id}/names': RUNS,
  'post /api/organisations/{id}/merge/preview': RUNS,
  'post /api/organisations/{id}/merge': RUNS,
  'put /api/organisations/{id}/year-start': RUNS,
  'put /api/sample': RUNS,
};
