import ts from 'typescript';

/** One import, re-export, `import()` or `import('…')` type of a file. */
export interface ImportFound {
  /** As written; null when an `import()` computes its target, which no reader can follow. */
  readonly specifier: string | null;
  readonly isTypeOnly: boolean;
  /** Names taken from the module: `default`, `*` or the exported names; empty for a bare import. */
  readonly names: readonly string[];
  /** 1-based. */
  readonly line: number;
}

/** Reads every import of a TypeScript file from its syntax tree, so that comments and strings never count. */
export function readImports(path: string, text: string): readonly ImportFound[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const found: ImportFound[] = [];
  const visit = (node: ts.Node): void => {
    const parts = importParts(node);
    if (parts !== null) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ ...parts, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function importParts(node: ts.Node): Omit<ImportFound, 'line'> | null {
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause;
    const isTypeOnly = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { specifier: literal(node.moduleSpecifier), isTypeOnly, names: importedNames(clause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    const names = exportedNames(node.exportClause);
    return { specifier: literal(node.moduleSpecifier), isTypeOnly: node.isTypeOnly, names };
  }
  if (ts.isCallExpression(node) && isModuleCall(node)) {
    const [target] = node.arguments;
    return { specifier: target === undefined ? null : literal(target), isTypeOnly: false, names: ['*'] };
  }
  if (ts.isImportTypeNode(node)) {
    const target = ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : null;
    return { specifier: target, isTypeOnly: true, names: [node.qualifier?.getText() ?? '*'] };
  }
  return null;
}

function isModuleCall(node: ts.CallExpression): boolean {
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  return ts.isIdentifier(node.expression) && node.expression.text === 'require';
}

function importedNames(clause: ts.ImportClause | undefined): readonly string[] {
  if (clause === undefined) return [];
  const names = clause.name === undefined ? [] : ['default'];
  const bindings = clause.namedBindings;
  if (bindings === undefined) return names;
  if (ts.isNamespaceImport(bindings)) return [...names, '*'];
  return [...names, ...bindings.elements.map((element) => (element.propertyName ?? element.name).text)];
}

function exportedNames(clause: ts.NamedExportBindings | undefined): readonly string[] {
  if (clause === undefined || ts.isNamespaceExport(clause)) return ['*'];
  return clause.elements.map((element) => (element.propertyName ?? element.name).text);
}

function literal(node: ts.Node): string | null {
  return ts.isStringLiteralLike(node) ? node.text : null;
}
