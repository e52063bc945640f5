import hubspotUiExtensions from '@hubspot/eslint-config-ui-extensions';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/node_modules/', '.runtime/', 'data/', 'dist/', 'test/fixtures/'] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.json',
          './extensions/app/tsconfig.json',
          './src/sandbox/preview/host/tsconfig.json',
          './src/sandbox/preview/worker/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Our factories return plain objects of functions: none of them knows a `this`.
      '@typescript-eslint/unbound-method': 'off',
      'no-console': 'error',
    },
  },
  {
    // Command-line tools speak to people on the console.
    files: [
      '**/cli/*.ts',
      'bench/scoring.ts',
      'scripts/screenshots/*.ts',
      'src/sandbox/demo.ts',
      'src/command-line.ts',
      'src/backtest.ts',
      'src/main.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // These look into replies of any shape; an assertion that does not fit fails the test.
    files: ['test/{http,flows,browser}/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/sandbox/preview/host/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // What an extension logs belongs on the console of its page.
      'no-console': 'off',
      // As in HubSpot, what is deprecated goes on working.
      '@typescript-eslint/no-deprecated': 'off',
      // The SDK calls its events classes; over the channel go plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    // The two ends of a channel answer with promises, whether they wait for something or not.
    files: ['src/sandbox/preview/{host,worker}/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/require-await': 'off' },
  },
  {
    files: ['extensions/**/*.{ts,tsx}'],
    extends: [hubspotUiExtensions.configs.default],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules, ...stayInside('^\\.\\./\\.\\./') },
  },
  {
    files: ['extensions/app/*/*.{ts,tsx}', 'extensions/app/packages/*/*.{ts,tsx}'],
    rules: stayInside('^\\.\\./'),
  },
  prettier,
);

/**
 * HubSpot builds each extension alone, without `src`: only types, which are erased, may come from
 * the contracts, and nothing from beyond its folder. HubSpot's own rule for the latter only knows
 * projects whose source folder is called `src`.
 */
function stayInside(leavingImport) {
  const patterns = [
    { group: ['@contracts/*'], allowTypeImports: true, message: 'Import the type only.' },
    { regex: leavingImport, message: 'An extension imports nothing from outside its folder.' },
  ];
  return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
}
