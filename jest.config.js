const swc = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
    target: "es2022",
  },
};

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: { "^.+\\.tsx?$": ["@swc/jest", swc] },
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/support/emptyModule.ts",
    // numfmt 4.0.1 names a dist/index.cjs that its package does not contain; the file beside it is the same code.
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js",
  },
  testTimeout: 60000,
  reporters: ["default", "<rootDir>/.ci/countReporter.cjs"],
};
