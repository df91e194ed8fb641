import { join } from 'node:path';
import ts from 'typescript';
import type { AnswerSchemas } from '../../server/routes/answer-schemas.ts';
import { schemaWriter } from './type-schema.ts';

/**
 * What every route answers, from the type of the app: method and path as OpenAPI writes them, and the schema of
 * the JSON. Takes a while, because the whole server is type-checked for it.
 *
 * @throws Error when the sources do not have that type any more
 */
export function readRouteTypes(root: string): AnswerSchemas {
  const file = join(root, 'server/app.ts');
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const program = ts.createProgram({ rootNames: [file], options: { ...options, noEmit: true } });
  const checker = program.getTypeChecker();
  const writer = schemaWriter(checker);
  const answers = new Map(
    endpointsOf(appSchema(program, checker, file), checker)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, output]) => [name, writer.schemaOf(output)]),
  );
  const named = [...writer.named].sort(([a], [b]) => (a < b ? -1 : 1));
  return { answers, named: Object.fromEntries(named) };
}

/** The part of the type of the app that lists routes: `Hono<Env, Schema, BasePath>`. */
function appSchema(program: ts.Program, checker: ts.TypeChecker, file: string): ts.Type {
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  const symbol = module && checker.getExportsOfModule(module).find(({ name }) => name === 'AppType');
  const type = symbol && checker.getDeclaredTypeOfSymbol(symbol);
  const schema = type && checker.getTypeArguments(type as ts.TypeReference)[1];
  if (schema === undefined) throw new Error('server/app.ts exports no AppType whose routes can be read');
  return schema;
}

function endpointsOf(schema: ts.Type, checker: ts.TypeChecker): [string, ts.Type][] {
  const parts = schema.isUnion() ? schema.types : [schema];
  return parts.flatMap((part) =>
    checker.getPropertiesOfType(part).flatMap((path) =>
      checker.getPropertiesOfType(checker.getTypeOfSymbol(path)).flatMap((method): [string, ts.Type][] => {
        const output = jsonOutput(checker.getTypeOfSymbol(method), checker);
        const name = `${method.name.slice(1)} ${path.name.replace(/:(\w+)/g, '{$1}')}`;
        return output === null ? [] : [[name, output]];
      }),
    ),
  );
}

/** What an endpoint answers as JSON; null for files and empty answers. */
function jsonOutput(endpoint: ts.Type, checker: ts.TypeChecker): ts.Type | null {
  for (const answer of endpoint.isUnion() ? endpoint.types : [endpoint]) {
    const [format, output] = ['outputFormat', 'output'].map((name) => {
      const field = checker.getPropertyOfType(answer, name);
      return field === undefined ? undefined : checker.getTypeOfSymbol(field);
    });
    if (format?.isStringLiteral() === true && format.value === 'json' && output !== undefined) return output;
  }
  return null;
}
