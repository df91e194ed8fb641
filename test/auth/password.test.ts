import { describe, expect, it } from 'vitest';
import { hashPassword, isPassword, passwordFault } from '../../server/auth/password.ts';

describe('passwordFault', () => {
  it.each([
    ['korrekt-pferd', null],
    ['春眠不觉晓处处闻啼鸟', null],
    ['abcdefghi', 'short'],
    ['春眠不觉晓处处闻啼', 'short'],
    ['x'.repeat(201), 'long'],
    ['password123!', 'common'],
    ['Password2026', 'common'],
    ['ｐａｓｓｗｏｒｄ１２３', 'common'],
    ['1234567890', 'common'],
    ['9876543210', 'common'],
    ['abcabcabcabc', 'common'],
    ['aaaaaaaaaaaa', 'common'],
    ['qwertyuiop', 'common'],
    ['i-am-zhangsan-2026', 'name'],
  ])('%s: %s', (password, fault) => {
    expect(passwordFault(password, 'zhangsan')).toBe(fault);
  });
});

describe('isPassword', () => {
  it('knows the one that was hashed, however it was typed, and no other', async () => {
    const hash = await hashPassword('Straße-nach-Süden');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await isPassword('Straße-nach-Süden'.normalize('NFD'), hash)).toBe(true);
    expect(await isPassword('straße-nach-süden', hash)).toBe(false);
    expect(await isPassword('anything', null)).toBe(false);
  });
});
