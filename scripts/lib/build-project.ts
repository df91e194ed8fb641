import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build as bundle } from 'esbuild';
import { build as buildPage } from 'vite';
import { cutFonts } from './cut-fonts.ts';
import { compressFiles } from './compress-files.ts';
import { BUILD_STAMP } from './is-built.ts';
import { PACKAGED_COMMANDS } from './packaged-commands.ts';
import { sourceFingerprint } from './source-fingerprint.ts';
import { packageFolders, writeNotices } from './write-notices.ts';

/** One level below `dist`, as `scripts/lib`, so that `PROJECT_ROOT` is the installed package. */
const COMMANDS = ['dabiao', ...Object.keys(PACKAGED_COMMANDS)];

/** Packages whose faces are cut into `dist/fonts`. */
const FACES = ['@expo-google-fonts/noto-sans-sc', '@expo-google-fonts/noto-serif-sc'];

/**
 * Builds into `dist`: the page (`web`), the server with the process it reads files in and the threads it draws and backs up in,
 * the commands of the installed package (`commands`), the faces of pictures (`fonts`), and the licences of what was bundled.
 * Quiet unless something is wrong; throws when it fails.
 */
export async function buildProject(root: string): Promise<void> {
  const fingerprint = sourceFingerprint(root);
  rmSync(join(root, BUILD_STAMP), { force: true });
  const page = await buildPage({
    configFile: join(root, 'vite.config.ts'),
    root: join(root, 'web'),
    logLevel: 'warn',
  });
  compressFiles(join(root, 'dist/web'));
  const { metafile } = await bundleServer(root);
  await cutFonts(join(root, 'dist/fonts'));
  const bundled = [
    ...pageSources(root, page),
    ...Object.keys(metafile.inputs).map((path) => join(root, path)),
  ];
  const faces = FACES.map((name) => join(root, 'node_modules', name, 'package.json'));
  writeNotices(join(root, 'dist/third-party-licences.txt'), packageFolders([...bundled, ...faces]));
  writeFileSync(join(root, BUILD_STAMP), fingerprint);
}

function bundleServer(root: string) {
  return bundle({
    absWorkingDir: root,
    entryPoints: {
      server: 'server/main.ts',
      'reading-process': 'server/reading-process.ts',
      'render-worker': 'server/render-worker.ts',
      'backup-worker': 'server/backup-worker.ts',
      ...Object.fromEntries(COMMANDS.map((name) => [`commands/${name}`, `scripts/${name}.ts`])),
    },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // What the installed package brings stays outside; everything else goes in.
    external: installedPackages(root),
    metafile: true,
    sourcemap: true,
    logLevel: 'warning',
  });
}

/** Files that scripts, styles and faces of the page were made from. */
function pageSources(root: string, built: Awaited<ReturnType<typeof buildPage>>): readonly string[] {
  const results = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  return results.flatMap(({ output }) =>
    output.flatMap((file) =>
      file.type === 'chunk'
        ? file.moduleIds
        : // Assets are named from the folder of the page.
          file.originalFileNames.map((name) => resolve(root, 'web', name)),
    ),
  );
}

/** Packages that come with the tarball: those that are native, or too tangled to be bundled. */
function installedPackages(root: string): string[] {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  return Object.keys(manifest.dependencies);
}
