import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { findCycles } from './find-cycles.ts';
import { layerOf, NAMED_TYPES, type Layer } from './layer-table.ts';
import { readImports, type ImportFound } from './read-imports.ts';

export interface LayerReport {
  readonly fileCount: number;
  readonly importCount: number;
  /** One readable line each: `server/extract/a.ts:3 extract may not use db (db/store.ts)`. */
  readonly errors: readonly string[];
}

interface Edge {
  readonly path: string;
  readonly layer: Layer;
  readonly found: ImportFound;
}

/**
 * Holds every import of the given files against the layer table and looks for circles among those that run.
 *
 * @param files source text by path relative to the project root, forward slashes
 * @param exists whether a path relative to the root is a file (styles and data are imported too)
 */
export function checkLayers(
  files: ReadonlyMap<string, string>,
  exists: (path: string) => boolean,
): LayerReport {
  const errors: string[] = [];
  const graph = new Map<string, string[]>();
  let importCount = 0;
  for (const [path, text] of files) {
    const layer = layerOf(path);
    const targets: string[] = [];
    graph.set(path, targets);
    if (layer === null) {
      errors.push(`${path} belongs to no layer of the architecture`);
      continue;
    }
    for (const found of readImports(path, text)) {
      importCount += 1;
      const target = found.specifier === null ? null : localTarget(path, found.specifier);
      const problem =
        target === null
          ? checkPackage({ path, layer, found })
          : checkLocal({ path, layer, found }, target, exists);
      if (problem !== null) errors.push(`${path}:${found.line} ${problem}`);
      // Types vanish when the code runs: a circle of types alone cannot bite.
      if (target !== null && files.has(target) && !found.isTypeOnly) targets.push(target);
    }
  }
  for (const cycle of findCycles(graph)) errors.push(`circle: ${[...cycle, cycle[0]].join(' → ')}`);
  return { fileCount: files.size, importCount, errors };
}

/** The path a relative import points to; null for packages. A `?url` or `?raw` ending is no part of the path. */
function localTarget(path: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const [plain = specifier] = specifier.split('?');
  return posix.normalize(posix.join(posix.dirname(path), plain));
}

function checkLocal(edge: Edge, target: string, exists: (path: string) => boolean): string | null {
  if (!exists(target)) return `imports ${target}, which is no file`;
  const other = layerOf(target);
  if (other === null || target.startsWith('../')) return `imports ${target}, which belongs to no layer`;
  return checkEntry(edge, target, other) ?? checkNeighbour(edge, target) ?? checkArrow(edge, target, other);
}

/** Tests share their own set-up files; every other entry file stands alone. */
function checkEntry({ layer }: Edge, target: string, other: Layer): string | null {
  const isShared = layer === other && layer.name === 'test';
  return other.isEntry === true && !isShared
    ? `imports ${target}, which starts something when imported`
    : null;
}

function checkNeighbour({ path, layer }: Edge, target: string): string | null {
  const folderOf = (of: string) => layer.apart?.exec(of)?.groups?.['folder'];
  const other = folderOf(target);
  return other === undefined || other === folderOf(path) ? null : `reaches into its neighbour ${target}`;
}

function checkArrow({ layer, found }: Edge, target: string, other: Layer): string | null {
  if (layer === other || layer.uses === 'all' || layer.uses.includes(other.name)) return null;
  if (layer.typesOf?.includes(other.name) !== true)
    return `${layer.name} may not use ${other.name} (${target})`;
  if (!found.isTypeOnly) return `${layer.name} may only take types from ${other.name} (${target})`;
  const allowed = NAMED_TYPES.get(`${layer.name} → ${other.name}`) ?? found.names;
  const stray = found.names.find((name) => !allowed.includes(name));
  return stray === undefined
    ? null
    : `${layer.name} may take ${allowed.join(', ')} from ${other.name}, not ${stray}`;
}

function checkPackage({ layer, found }: Edge): string | null {
  const { specifier } = found;
  if (specifier === null) {
    return layer.uses === 'all' ? null : 'computes what it imports, so nobody can follow it';
  }
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) {
    return layer.node ? null : `${layer.name} may not use ${specifier}`;
  }
  const parts = specifier.split('/');
  const name = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  if (layer.packages === 'all' || layer.packages.includes(name)) return null;
  return `${layer.name} may not use the package ${name}`;
}
