import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const noClasses = {
  selector: 'ClassDeclaration:not([superClass.name=/Error$/])',
  message: 'Plain functions over readonly data; a class only for an error.',
};
const noEmptyProof = {
  selector: 'CallExpression[callee.name="expect"] > Literal:first-child[value=true]',
  message: 'A test that cannot fail proves nothing.',
};
const noPause = {
  selector:
    ':matches(CallExpression[callee.name="setTimeout"], CallExpression[callee.property.name="waitForTimeout"])',
  message: 'Wait for an event, never for time.',
};
const noUnexplainedSkip = {
  selector:
    'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|fails|concurrent)$/]',
  message:
    'No parked tests. What a machine lacks is skipped at run time with its reason: context.skip(condition, reason).',
};
const noRetry = {
  selector: 'Property[key.name="retry"]:not([value.value=false])',
  message: 'A test that needs a second try hides a race.',
};

/** Sources of surprise that the pure core never touches. */
const impure = [
  { object: 'Date', property: 'now', message: 'The time is an argument.' },
  { object: 'Math', property: 'random', message: 'Randomness is an argument.' },
];

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'data/', 'coverage/', 'db/**/migrations/', 'test/corpus/'] },
  js.configs.recommended,
  {
    files: ['web/public/**/*.js'],
    rules: { 'no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // `== null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      complexity: ['error', { max: 20, variant: 'modified' }],
      'max-depth': ['error', 4],
      'max-lines-per-function': ['error', { max: 80, skipComments: true }],
      'no-param-reassign': 'error',
      'no-restricted-syntax': ['error', noClasses],
      '@typescript-eslint/ban-ts-comment': ['error', { minimumDescriptionLength: 1000 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Readers look at bytes: control characters in their patterns are meant.
      'no-control-regex': 'off',
      // A face may be async (the store, a reader) where one of its bodies has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      // A word to look for may stand as a pattern among patterns.
      '@typescript-eslint/prefer-includes': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['server/domain/**/*.ts', 'server/extract/**/*.ts', 'web/charts/**/*.ts'],
    rules: { 'no-restricted-properties': ['error', ...impure] },
  },
  {
    files: ['server/**/*.ts', 'db/**/*.ts', 'web/**/*.{ts,tsx}'],
    ignores: ['server/log.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['web/**/*.{ts,tsx}', 'test/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // A describe block is a list of tests, not a function to understand in one go.
      'max-lines-per-function': 'off',
      'no-restricted-syntax': ['error', noClasses, noEmptyProof, noPause, noUnexplainedSkip, noRetry],
    },
  },
);
