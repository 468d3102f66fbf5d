import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import { defineConfig } from "eslint/config";
import globals from "globals";
import tseslint from "typescript-eslint";

/** The plugin's own "recommended" set does not load with TypeScript 6: its rules are named one by one. */
const officeRules = {
  "office-addins/call-sync-after-load": "error",
  "office-addins/call-sync-before-read": "error",
  "office-addins/load-object-before-read": "error",
  "office-addins/no-context-sync-in-loop": "error",
  "office-addins/no-empty-load": "error",
  "office-addins/no-navigational-load": "error",
  "office-addins/no-office-initialize": "error",
  "office-addins/test-for-null-using-isNullObject": "error",
};

const noEnums = { selector: "TSEnumDeclaration", message: "Use a union of string literals." };
const noBarrels = { selector: "ExportAllDeclaration", message: "Import from the file that defines it: no barrels." };
const noDefaultExports = { selector: "ExportDefaultDeclaration", message: "Export by name." };
const noUnsafeMarkup = {
  selector: "AssignmentExpression > MemberExpression[property.name=/^(inner|outer)HTML$/]",
  message: "Set textContent: what stands in a cell or a file is never markup.",
};
const noDayOfTheMachine = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: "Pure layers read no clock: pass the day in.",
};
const noExcelTypes = { selector: "TSQualifiedName[left.name='Excel']", message: "Only src/excel names Excel's types." };

const tablesOfData = [
  "src/i18n/**",
  "src/schema/tables/**",
  "src/schema/presets/**",
  "src/schema/demo/**",
  "src/schema/synonyms/**",
  "src/schema/lists.ts",
  "src/embedded-excel/protocol/libraryMembers.ts",
];

export default defineConfig(
  { ignores: ["dist/**", "coverage/**", ".cache/**", "**/node_modules/**"] },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      eqeqeq: "error",
      "no-restricted-syntax": ["error", noEnums, noBarrels, noDefaultExports, noUnsafeMarkup],
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    rules: {
      "max-lines": ["error", { max: 250 }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-restricted-globals": ["error", { name: "Excel", message: "Only src/excel names Excel." }],
      "no-restricted-syntax": ["error", noEnums, noBarrels, noDefaultExports, noUnsafeMarkup, noExcelTypes],
    },
  },
  { files: tablesOfData, rules: { "max-lines": "off", "max-lines-per-function": "off" } },
  {
    files: ["src/excel/**", "src/actions/**", "src/commands/**", "src/taskpane/**"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["src/excel/**"],
    rules: {
      "no-restricted-globals": "off",
      "no-restricted-syntax": ["error", noEnums, noBarrels, noDefaultExports, noUnsafeMarkup],
    },
  },
  {
    files: ["src/i18n/**", "src/schema/**", "src/domain/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        noEnums,
        noBarrels,
        noDefaultExports,
        noUnsafeMarkup,
        noExcelTypes,
        noDayOfTheMachine,
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Pure layers read no clock: pass the day in." },
        { object: "Math", property: "random", message: "Pure layers know no chance: pass it in." },
      ],
    },
  },
  { files: ["src/cli/**", "tools/**", "test/**"], rules: { "no-console": "off" } },
  {
    // Expectations and Excel's own typings speak in `any`; a method is looked at there without being called.
    files: ["test/**"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  { files: ["types/**"], rules: { "no-restricted-syntax": "off" } },
  {
    files: ["**/*.js", "**/*.cjs"],
    languageOptions: { globals: globals.node, sourceType: "commonjs" },
  },
  { files: ["**/*.mjs"], languageOptions: { globals: globals.node, sourceType: "module" } },
  prettier,
);
