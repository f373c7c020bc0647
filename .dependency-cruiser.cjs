/* Which folder may import which. The table is the contract; docs/architecture.md explains it. */
const MAY_IMPORT = {
  base: [],
  core: ["base"],
  app: ["base", "core"],
  i18n: ["core", "app"],
  excel: ["base", "core", "app"],
  host: ["base"],
  taskpane: ["base", "core", "app", "i18n"],
  cli: ["base", "core", "app", "i18n", "excel", "host"],
  preview: ["base", "core", "app", "i18n", "excel", "host", "taskpane"],
};

/* npm packages that pure folders may use, each with its reason. Everything else is refused there. */
const CORE_PACKAGES = {
  valibot: "parses template descriptions and report shapes; one definition gives type, parser and JSON Schema",
  "fastest-levenshtein": "edit distance for the suggestion 'Có phải …?', never for matching",
};
const corePackages = Object.keys(CORE_PACKAGES).join("|");

const layerRules = Object.entries(MAY_IMPORT).map(([layer, allowed]) => ({
  name: `layer-${layer}`,
  comment: `src/${layer} may import: itself${allowed.length ? ", " + allowed.join(", ") : ""}.`,
  severity: "error",
  from: { path: `^src/${layer}/`, pathNot: layer === "taskpane" ? "^src/taskpane/index[.]tsx$" : undefined },
  to: { path: "^src/", pathNot: [layer, ...allowed].map((l) => `^src/${l}/`) },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two modules that need each other are one module, or miss a third.",
      from: {},
      to: { circular: true },
    },
    {
      name: "taskpane-root-only",
      severity: "error",
      comment: "Only the composition root may choose an adapter.",
      from: { path: "^src/taskpane/index[.]tsx$" },
      to: { path: "^src/", pathNot: "^src/(base|core|app|i18n|taskpane|excel)/" },
    },
    {
      name: "pure-core-no-packages",
      severity: "error",
      comment: `base, core and app use the language only; core also: ${corePackages} (reasons in .dependency-cruiser.cjs).`,
      from: { path: "^src/(base|core|app)/" },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "core", "npm-no-pkg"],
        pathNot: `^node_modules/(${corePackages})/`,
      },
    },
    {
      name: "base-and-app-no-packages",
      severity: "error",
      comment: "The allow-list is for core alone.",
      from: { path: "^src/(base|app)/" },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "core", "npm-no-pkg"] },
    },
    {
      name: "through-the-front-door",
      severity: "error",
      comment:
        "Other layers see core and host through their index only; host/boot files are entry points of their own.",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/(core|host)/.+", pathNot: ["^src/$1/", "^src/(core|host)/index[.]ts$", "^src/host/boot/"] },
    },
    {
      name: "node-only-in-node-places",
      severity: "error",
      comment: "The bundle for Excel must not meet a node module.",
      from: { path: "^src/", pathNot: "^src/(cli|host/boot/node)" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "rules-do-not-know-each-other",
      severity: "error",
      comment: "A validation rule stands alone; shared code goes to core/model or core/reading.",
      from: { path: "^src/core/rules/([^/]+)[.]ts$", pathNot: "^src/core/rules/(catalogue|runRules)[.]ts$" },
      to: { path: "^src/core/rules/", pathNot: "^src/core/rules/rule[.]ts$" },
    },
    {
      name: "src-not-to-test",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|bench|samples|[.]ci)/" },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "Dead code: nobody imports it and it is no entry point.",
      from: { orphan: true, path: "^src/", pathNot: "[.]d[.]ts$" },
      to: {},
    },
    {
      name: "not-to-dev-dependency",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    // Packages with "exports" (@borgar/fx/xlsx, numfmt) are found as an import finds them.
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "default"] },
    exclude: { path: "^dist/" },
  },
};
