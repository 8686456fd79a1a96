/**
 * Four builds, each for one runtime, and one to measure by. The gate is the demanding one: classic Outlook runs exactly one file in a bare
 * JavaScript engine that may be as old as ES2016, without DOM, chunks or a loader.
 */
const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { dataModules } = require("./tools/build/data-loader.cjs");

const here = (...parts) => path.join(__dirname, ...parts);
const { version } = require("./package.json");

/** One compiler for our sources and for packages published in later syntax. */
const compile = (target, test = /\.tsx?$/) => ({
  test,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target,
      // Spread, class fields and `??` in a line each instead of a helper in every module; ours need no more.
      loose: true,
      // What is left to helpers, object spread above all, is there once and not in every module.
      externalHelpers: true,
    },
    isModule: true,
  },
});

/** Lexicons and tables are most of the gate: they are shipped packed and ready to be searched. */
const data = {
  test: dataModules(),
  enforce: "pre",
  loader: here("tools/build/data-loader.cjs"),
};

/** swc minifies in a fraction of terser's time. License comments stay where they are. */
const minimizer = new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false, minimizerOptions: { format: { comments: "some" }, compress: { passes: 3 } } });

const shared = (name, target, overrides) => ({
  name,
  context: __dirname,
  mode: "production",
  devtool: false,
  // msgreader asks iconv-lite for strings in old code pages; we take those raw, and its tables weigh 270 kB.
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"], alias: { "iconv-lite": false } },
  performance: { hints: false },
  optimization: { minimizer: [minimizer] },
  stats: "errors-warnings",
  module: { rules: [data, compile(target)] },
  ...overrides,
});

const defineVersion = () => {
  const { DefinePlugin } = require("webpack");
  return new DefinePlugin({ SECOND_LOOK_VERSION: JSON.stringify(version) });
};

/** What only notes need, which decide nothing at Send, is not in the gate: docs/decisions/0013 and 0016. */
const withoutNotes = () => {
  const { NormalModuleReplacementPlugin } = require("webpack");
  return [
    new NormalModuleReplacementPlugin(/commitments[\\/]commitments$/, (module) => (module.request = module.request.replace(/commitments$/, "at-send"))),
    new NormalModuleReplacementPlugin(/\/heard-alone$/, (module) => (module.request = module.request.replace(/alone$/, "at-send"))),
    new NormalModuleReplacementPlugin(/policy[\\/]description$|\.\/description$/, (module) => (module.request = module.request.replace(/description$/, "no-description"))),
    new NormalModuleReplacementPlugin(/\/more-sayings$/, (module) => (module.request = module.request.replace(/more/, "no-more"))),
    new NormalModuleReplacementPlugin(/\/wide-hearing$/, (module) => (module.request = module.request.replace(/wide-hearing$/, "no-wide-hearing"))),
  ];
};

/** Fetched by the pane. */
const withEncoder = () => new CopyPlugin({ patterns: [{ from: "src/classify/model/{encoder-*.bin,encoder.LICENSE.txt,glossary-*.txt}", to: "[name][ext]" }] });

const withoutSummaries = { test: [here("src/classify/detectors"), here("src/wording/detectors-ru.ts")], enforce: "pre", loader: here("tools/build/without-summaries.cjs") };

const gate = shared("gate", "es2016", {
  target: "es2016",
  entry: { gate: "./src/gate/gate.ts" },
  // Packages enter the gate down-leveled as our own sources are: valibot is published as ES2020.
  module: { rules: [data, withoutSummaries, compile("es2016", /\.(tsx?|m?js)$/)] },
  output: {
    path: here("dist/addin"),
    filename: "[name].js",
    publicPath: "",
    iife: true,
    chunkFormat: false,
    chunkLoading: false,
    wasmLoading: false,
    globalObject: "this",
  },
  optimization: { minimizer: [minimizer], splitChunks: false, runtimeChunk: false },
  plugins: [
    defineVersion(),
    ...withoutNotes(),
    new CopyPlugin({
      patterns: [
        { from: "src/gate/gate.html" },
        { from: "manifest.xml" },
        { from: "assets/*.png", to: "assets/[name][ext]" },
      ],
    }),
  ],
});

const taskpane = shared("taskpane", "es2018", {
  target: "web",
  entry: { taskpane: "./src/taskpane/index.tsx" },
  output: { path: here("dist/addin"), filename: "[name].js", publicPath: "" },
  // The readers of attached mail are one script, loaded by drafts that have one.
  optimization: { minimizer: [minimizer], splitChunks: false },
  plugins: [
    defineVersion(),
    withEncoder(),
    new HtmlPlugin({ template: "src/taskpane/taskpane.html", filename: "taskpane.html", minify: false, scriptLoading: "blocking", inject: "body" }),
  ],
});

const tools = { "second-look": "./tools/cli/second-look.ts", playground: "./tools/playground/server.ts", bench: "./tools/bench/bench.ts", cold: "./tools/bench/cold.ts", evaluate: "./tools/evaluate/evaluate.ts", train: "./tools/train/train.ts", catalogue: "./tools/catalogue/catalogue.ts" };
const cli = shared("cli", "es2022", {
  target: "node20",
  entry: tools,
  output: { path: here("dist/cli"), filename: "[name].js", library: { type: "commonjs2" } },
  node: { __dirname: false, __filename: false },
  optimization: { minimize: false },
  plugins: [defineVersion()],
});

/** What the gate's cold start is measured against: htmlparser2 alone, built as the gate is. */
const yardstick = shared("yardstick", "es2016", {
  target: "es2016",
  entry: { yardstick: "./tools/bench/yardstick.ts" },
  module: { rules: [compile("es2016", /\.(tsx?|m?js)$/)] },
  output: { path: here("dist/cli"), filename: "[name].js", iife: true, chunkFormat: false, chunkLoading: false, wasmLoading: false },
});

const playground = shared("playground", "es2022", {
  target: "web",
  entry: { page: "./tools/playground/page.ts" },
  module: { rules: [compile("es2022"), { test: /\.css$/, type: "asset/resource", generator: { filename: "[name].css" } }] },
  output: { path: here("dist/playground"), filename: "[name].js", publicPath: "/" },
  plugins: [new HtmlPlugin({ template: "tools/playground/page.html", filename: "index.html", minify: false, scriptLoading: "blocking", inject: "body" })],
});

/** Only the rooms that exist: a build of one room does not wait for another's first file. */
module.exports = [gate, taskpane, cli, yardstick, playground].map((config) => ({
  ...config,
  entry: Object.fromEntries(Object.entries(config.entry).filter(([, file]) => fs.existsSync(here(file)))),
})).filter((config) => Object.keys(config.entry).length > 0);
