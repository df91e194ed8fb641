/** How far reading can be trusted: what share of the figures people had to correct. */

export interface Trust {
  /** Figures that were read or that people added because reading missed them. */
  readonly figures: number;
  /** Those that a person decided about. */
  readonly checked: number;
  /** Those that stand otherwise than they were read: other values, thrown out or added by hand. */
  readonly corrected: number;
  /** `corrected` of `figures`, percent, unrounded; null without any figure. */
  readonly correctedShare: number | null;
}

const WHOLE = 100;

export function trustOf({ figures, checked, corrected }: Omit<Trust, 'correctedShare'>): Trust {
  const correctedShare = figures === 0 ? null : (corrected / figures) * WHOLE;
  return { figures, checked, corrected, correctedShare };
}

/** The same over several reports. */
export function addTrust(parts: readonly Trust[]): Trust {
  const sum = (of: (part: Trust) => number) => parts.reduce((total, part) => total + of(part), 0);
  return trustOf({
    figures: sum(({ figures }) => figures),
    checked: sum(({ checked }) => checked),
    corrected: sum(({ corrected }) => corrected),
  });
}

/** One report in the measure of its organisation. */
export interface ReportTrust extends Trust {
  readonly id: string;
  readonly title: string;
  readonly period: string;
}

export interface OrganisationTrust extends Trust {
  readonly organisationId: string;
  /** Reports in force, the latest import first. */
  readonly reports: readonly ReportTrust[];
}
