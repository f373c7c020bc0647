#!/usr/bin/env node
// The command is built by `npm ci` (script "prepare"); this file only finds it.
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const built = join(__dirname, "..", "dist", "cli", "chi-tieu.js");
if (existsSync(built)) {
  require(built);
} else {
  process.stderr.write("Chưa có bản dựng của lệnh. Vui lòng chạy: npm run build:cli\n");
  process.exitCode = 2;
}
