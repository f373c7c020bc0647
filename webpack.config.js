const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

/**
 * Three bundles: `taskpane` is what Excel opens, `preview` frames it without Excel (host page and states page), `cli`
 * is the command line. `npx webpack --config-name taskpane` builds one of them.
 */

const DIST = path.resolve(__dirname, "dist");
const OFFICE_JS_FOLDER = path.resolve(__dirname, "node_modules/@microsoft/office-js/dist");

/** Where office.js comes from. Microsoft supports its CDN only; an office without internet gives its own address. */
const OFFICE_JS_URL = process.env.OFFICE_JS_URL ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** An absolute address needs its origin in the policy; a relative one is covered by 'self'. */
function officeOrigin() {
  return /^https?:/.test(OFFICE_JS_URL) ? new URL(OFFICE_JS_URL).origin : "";
}

/** Fluent writes its styles into <style> elements at run time, hence 'unsafe-inline' for styles and only for styles. */
const CONTENT_SECURITY_POLICY = [
  `script-src 'self' ${officeOrigin()}`.trim(),
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'self'",
].join("; ");

const IS_DEVELOPMENT = process.env.WEBPACK_SERVE === "true";

const TYPESCRIPT = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
};
/** Modules of these folders do nothing when they are loaded: what nobody uses of a front door is left out. */
const PURE = { test: /[\\/]src[\\/](base|core|app|i18n|excel|host)[\\/]/, sideEffects: false };
const STYLES = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] };

const BASE = {
  mode: IS_DEVELOPMENT ? "development" : "production",
  // Never eval-based: the content security policy forbids it.
  devtool: IS_DEVELOPMENT ? "source-map" : false,
  context: __dirname,
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  performance: { hints: false },
};

/** File names carry the hash of their content, so that a server may let browsers keep them for ever. */
function webOutput(folder) {
  const hash = IS_DEVELOPMENT ? "" : ".[contenthash:10]";
  return {
    output: {
      path: path.join(DIST, folder),
      filename: `[name]${hash}.js`,
      chunkFilename: `[name]${hash}.js`,
      publicPath: "auto",
      clean: folder === "" ? { keep: /^(preview|cli)\// } : true,
    },
    stylesheets: new MiniCssExtractPlugin({ filename: `[name]${hash}.css`, chunkFilename: `[name]${hash}.css` }),
  };
}

function taskpane() {
  const { output, stylesheets } = webOutput("");
  return {
    ...BASE,
    name: "taskpane",
    target: ["web", "es2022"],
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output,
    module: { rules: [TYPESCRIPT, STYLES, PURE] },
    plugins: [
      stylesheets,
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        templateParameters: { contentSecurityPolicy: CONTENT_SECURITY_POLICY, officeJsUrl: OFFICE_JS_URL },
        scriptLoading: "defer",
        minify: false,
      }),
      new CopyPlugin({ patterns: [{ from: "assets/*.png" }, { from: "manifest.xml" }] }),
    ],
    devServer: developmentServer(),
  };
}

function preview() {
  const { output, stylesheets } = webOutput("preview");
  return {
    ...BASE,
    name: "preview",
    target: ["web", "es2022"],
    entry: { pane: "./src/preview/index.ts", states: "./src/preview/states.tsx" },
    output,
    module: { rules: [TYPESCRIPT, STYLES, PURE] },
    plugins: [
      stylesheets,
      new HtmlPlugin({
        filename: "pane.html",
        template: "./src/preview/preview.html",
        chunks: ["pane"],
        scriptLoading: "defer",
        minify: false,
      }),
      new HtmlPlugin({
        filename: "states.html",
        template: "./src/preview/preview.html",
        chunks: ["states"],
        scriptLoading: "defer",
        minify: false,
      }),
    ],
  };
}

function cli() {
  return {
    ...BASE,
    name: "cli",
    mode: "production",
    target: "node20",
    entry: { "chi-tieu": "./src/cli/main.ts" },
    output: { path: path.join(DIST, "cli"), filename: "[name].js", library: { type: "commonjs2" } },
    externalsPresets: { node: true },
    // Packages are put in: one of them (numfmt) states an entry for require() that it does not have, so that only a
    // bundler, which takes its module entry, can load it. office.js is found at run time and stays outside.
    module: { rules: [TYPESCRIPT, PURE], parser: { javascript: { createRequire: false } } },
    optimization: { minimize: false },
  };
}

/** https, because Excel opens no other address; a self-signed certificate does for development. */
function developmentServer() {
  return {
    port: 3000,
    server: "https",
    headers: { "Access-Control-Allow-Origin": "*" },
    hot: false,
    static: [
      { directory: path.resolve(__dirname, "samples"), publicPath: "/samples" },
      { directory: OFFICE_JS_FOLDER, publicPath: "/office-js", watch: false },
    ],
  };
}

module.exports = [taskpane(), preview(), cli()];
