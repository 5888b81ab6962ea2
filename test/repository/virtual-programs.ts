import { resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(__dirname, '..', '..');

/** The compiler's errors in source files that exist only here, by the text of the error with its line, from 0. */
export function errorsIn(files: ReadonlyMap<string, string>): Map<string, { readonly line: number; readonly message: string }[]> {
  const { config } = ts.readConfigFile(resolve(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.getSourceFile = (file, ...rest) => {
    const text = files.get(file);
    return text === undefined ? getSourceFile(file, ...rest) : ts.createSourceFile(file, text, ts.ScriptTarget.ES2023);
  };
  const compiled = ts.createProgram([...files.keys()], { ...options, incremental: false, noEmit: true, types: [] }, host);
  return new Map(
    [...files.keys()].map((file) => {
      const source = compiled.getSourceFile(file);
      const errors = compiled.getSemanticDiagnostics(source).map(({ start = 0, messageText }) => ({
        line: source?.getLineAndCharacterOfPosition(start).line ?? 0,
        message: ts.flattenDiagnosticMessageText(messageText, '\n'),
      }));
      return [file, errors] as const;
    }),
  );
}
