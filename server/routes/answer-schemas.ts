/** What routes answer, as the types of their handlers say it; read out of the sources when the description is written. */
import committed from '../../docs/openapi.json' with { type: 'json' };

export type JsonSchema = Readonly<Record<string, unknown>>;

export interface AnswerSchemas {
  /** By method and path: `get /api/scorecard`. A route that is missing is described by its fields alone. */
  readonly answers: ReadonlyMap<string, JsonSchema>;
  /** Schemas that answers name. */
  readonly named: Readonly<Record<string, JsonSchema>>;
}

type Operation = { readonly responses?: Readonly<Record<string, unknown>> };
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/** Those of `docs/openapi.json`, which `npm run openapi` writes and `npm run check` holds against the sources. */
export function committedSchemas(): AnswerSchemas {
  const { paths, components } = committed as unknown as Description;
  const answers = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { responses = {} }]) => {
      const schema = jsonSchemaOf(responses['200'] ?? responses['201'] ?? responses['202']);
      return schema === null ? [] : [[`${method} ${path}`, schema] as const];
    }),
  );
  return { answers: new Map(answers), named: components.schemas };
}

function jsonSchemaOf(response: unknown): JsonSchema | null {
  const { content } = (response ?? {}) as { content?: Record<string, { schema?: JsonSchema }> };
  return content?.['application/json']?.schema ?? null;
}
