/** What the coverage report says about one file; the part that is read here. */
export interface FileCoverage {
  readonly branchMap: Readonly<Record<string, { readonly locations: readonly BranchPlace[] }>>;
  readonly b: Readonly<Record<string, readonly number[]>>;
}

/** Where a branch begins; an `else` that is not written has no line of its own. */
interface BranchPlace {
  readonly start: { readonly line?: number | undefined };
}

export interface FolderCoverage {
  readonly folder: string;
  readonly taken: number;
  readonly total: number;
  /** `path:line` of every branch that no test takes. */
  readonly untaken: readonly string[];
}

export interface CoverageSummary {
  readonly lines: readonly string[];
  /** Folders below the floor. */
  readonly problems: readonly string[];
}

/** Adds up the branches of every folder; `files` by path relative to the project, as Istanbul counts them. */
export function countBranches(
  files: ReadonlyMap<string, FileCoverage>,
  folders: readonly string[],
): readonly FolderCoverage[] {
  return folders.map((folder) => {
    const own = [...files].filter(([path]) => path.startsWith(`${folder}/`));
    const counts = own.flatMap(([, { b }]) => Object.values(b).flat());
    const untaken = own.flatMap(([path, file]) => untakenOf(path, file)).sort();
    return { folder, taken: counts.filter((count) => count > 0).length, total: counts.length, untaken };
  });
}

function untakenOf(path: string, { b, branchMap }: FileCoverage): readonly string[] {
  return Object.entries(b).flatMap(([id, counts]) => {
    const places = branchMap[id]?.locations ?? [];
    const first = places.find(({ start }) => start.line !== undefined)?.start.line;
    return counts.flatMap((count, index) =>
      count > 0 ? [] : [`${path}:${places[index]?.start.line ?? first ?? 0}`],
    );
  });
}

/**
 * Words the count.
 *
 * @param floors share of branches that tests must take, in percent, by folder; a folder without branches is below it
 */
export function summarizeCoverage(
  counts: readonly FolderCoverage[],
  floors: ReadonlyMap<string, number>,
): CoverageSummary {
  const worded = counts.map(({ folder, taken, total }) => {
    const floor = floors.get(folder) ?? 100;
    const percent = total === 0 ? 0 : (taken / total) * 100;
    // Cut, not rounded: 94.996 % is below 95 %.
    const text = `${folder}: ${(Math.floor(percent * 100) / 100).toFixed(2)} % of branches (${taken} of ${total})`;
    return { text, floor, isBelow: percent < floor };
  });
  return {
    lines: worded.map(({ text }) => text),
    problems: worded.filter(({ isBelow }) => isBelow).map(({ text, floor }) => `${text}, floor ${floor} %`),
  };
}
