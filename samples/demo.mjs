// The main job on the samples: `npm run demo`. Prints the findings, writes the summary, says what to look at.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const output = join(root, "out", "tu-liem-2012-2013-tong-hop.xlsx");

function run(...words) {
  const shown = words.map((word) => (word.startsWith(root) ? relative(process.cwd(), word) : word));
  console.log(`\n$ chi-tieu ${shown.join(" ")}\n`);
  return spawnSync(process.execPath, [join(root, "bin", "chi-tieu.js"), ...words], { stdio: "inherit" }).status;
}

mkdirSync(dirname(output), { recursive: true });
const faulty = run("validate", join(root, "samples", "tu-liem-loi.xlsx"));
const summary = run("summarize", join(root, "samples", "tu-liem-2012-2013.xlsx"), "-o", output);
const worked = faulty === 1 && summary === 0;
if (worked) {
  console.log(`
Xong. Mời xem:
  ${relative(process.cwd(), output)}
  – trang tính "Tổng hợp": năm 2012 tổ chức đảng 8/7, vượt 1; năm 2013 9/7, vượt 2; các loại khác không có chỉ tiêu;
  – trang tính "Theo đơn vị": từng đơn vị so với chỉ tiêu Huyện ủy giao, tổng số vượt và còn thiếu để riêng;
  – mọi con số là công thức lấy từ các trang tính của đơn vị; biểu đồ gắn với ô.`);
} else {
  console.error("\nChạy thử không thành công. Vui lòng xem các dòng ở trên.");
}
process.exitCode = worked ? 0 : 1;
