const swc = { jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" } };

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: { "^.+\\.tsx?$": ["@swc/jest", swc] },
  moduleNameMapper: { "\\.css$": "<rootDir>/test/support/emptyModule.ts" },
  testTimeout: 60000,
};
