import { describe, expect, it } from 'vitest';
import { checkOpenapi } from '../../scripts/check/check-openapi.ts';

describe('checkOpenapi', () => {
  const now = '{\n "paths": {\n  "/api/a": {}\n }\n}\n';

  it('passes a description that is what the sources say', () => {
    expect(checkOpenapi(now, now).problems).toEqual([]);
  });

  it('names the first line that differs, and the command that mends it', () => {
    const [problem] = checkOpenapi(now.replace('/api/a', '/api/b'), now).problems;
    expect(problem).toContain('line 3');
    expect(problem).toContain('“"/api/b": {}” is now “"/api/a": {}”');
    expect(problem).toContain('npm run openapi');
  });

  it('sees that something was left over at the end', () => {
    expect(checkOpenapi(`${now}{}\n`, now).problems).toHaveLength(1);
  });
});
