/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { err, ok } from "../../src/base/result";
import { LEARNT } from "../../src/preview/exampleForm";
import { FINDINGS, NOT_RECOGNISED, SHORTFALL, SUMMARY, manyFindings } from "../../src/preview/exampleReports";
import { button, checksTo, failsWith, heldValidate, openPane, sumsUpTo } from "../support/openPane";

test("two buttons say what they will do before anything was pressed", () => {
  openPane();
  expect(button("Kiểm tra").getAttribute("aria-describedby")).not.toBeNull();
  expect(screen.getByText("Tìm lỗi trong biểu, không sửa ô nào")).toBeTruthy();
  expect(within(screen.getByRole("region", { name: "Bắt đầu" })).getAllByRole("listitem")).toHaveLength(3);
});

test("the name of the workbook is shown, and no empty line where it has none", () => {
  const { unmount } = openPane({ workbook: "Từ Liêm 2013.xlsx" });
  expect(within(screen.getByRole("banner")).getByText("Từ Liêm 2013.xlsx")).toBeTruthy();
  unmount();
  openPane();
  expect(within(screen.getByRole("banner")).queryByRole("paragraph")).toBeNull();
});

test("findings are grouped by severity with exact counts, errors first", async () => {
  const { user } = openPane({ actions: checksTo(FINDINGS) });
  await user.click(button("Kiểm tra"));
  const headings = await screen.findAllByRole("heading", { level: 2 });
  expect(headings.map((each) => each.textContent)).toEqual(["Lỗi (3)", "Cảnh báo (1)", "Câu hỏi (1)", "Thông tin (1)"]);
  expect(screen.getByRole("status").textContent).toBe("Có 3 lỗi, 1 cảnh báo, 1 câu hỏi, 1 thông tin.");
});

test("an item says whom it concerns, where it is and its code", async () => {
  const { user } = openPane({ actions: checksTo(FINDINGS) });
  await user.click(button("Kiểm tra"));
  const item = await screen.findByRole("button", { name: /Quý IV-2012!C14/ });
  expect(item.textContent).toContain("Xã Mễ Trì · Quý IV/2012 · Tổ chức đảng");
  expect(item.textContent).toContain("Tổ chức đảng › Thành lập mới");
  expect(item.textContent).toContain("list-count-mismatch");
  expect(item.textContent).toContain("Vui lòng");
});

test.each(["{Enter}", " "])("the key %p on an item selects its cell", async (key) => {
  const visited: (string | null)[] = [];
  const goTo = (sheet: string, address: string | null): Promise<ReturnType<typeof ok<null>>> => {
    visited.push(sheet, address);
    return Promise.resolve(ok(null));
  };
  const { user } = openPane({ actions: { ...checksTo(FINDINGS), goTo } });
  await user.click(button("Kiểm tra"));
  const item = await screen.findByRole("button", { name: /Danh sách!D31/ });
  item.focus();
  await user.keyboard(key);
  expect(visited).toEqual(["Danh sách", "D31"]);
  expect(item.getAttribute("aria-current")).toBe("true");
});

test("an item whose cell cannot be shown says why, and the list stays", async () => {
  const goTo = (): Promise<ReturnType<typeof err<{ code: "another-window-active" }>>> =>
    Promise.resolve(err({ code: "another-window-active" }));
  const { user } = openPane({ actions: { ...checksTo(FINDINGS), goTo } });
  await user.click(button("Kiểm tra"));
  await user.click(await screen.findByRole("button", { name: /Danh sách!D31/ }));
  expect(screen.getByRole("alert").textContent).toContain("another-window-active");
  expect(screen.getByRole("heading", { name: "Lỗi (3)" })).toBeTruthy();
});

test("clean is told apart from not run: it says what was looked at", async () => {
  const { user } = openPane();
  await user.click(button("Kiểm tra"));
  expect((await screen.findByRole("status")).textContent).toBe("Không tìm thấy lỗi.");
  expect(screen.getByText("Đã chạy 18 kiểm tra trên 11 trang tính; 1 không áp dụng.")).toBeTruthy();
  expect(screen.queryByRole("heading", { level: 2 })).toBeNull();
});

test("a workbook that is something else is told which sheets were looked for and which checks did not run", async () => {
  const { user } = openPane({ actions: checksTo(NOT_RECOGNISED) });
  await user.click(button("Kiểm tra"));
  const result = await screen.findByRole("region", { name: "Danh sách lỗi" });
  expect(screen.getByRole("status").textContent).toBe("Chưa nhận ra biểu mẫu trong tệp này.");
  const items = within(result)
    .getAllByRole("listitem")
    .map((each) => each.textContent);
  expect(items).toEqual(["Chỉ tiêu thành phố giao", "Danh sách", "Quý I-2012", "unit-unknown: chưa nhận ra biểu mẫu"]);
});

test("a long list is drawn in steps and says how many are left", async () => {
  const { user } = openPane({ actions: checksTo(manyFindings(120)) });
  await user.click(button("Kiểm tra"));
  await screen.findByRole("heading", { name: "Lỗi (120)" });
  expect(screen.getAllByRole("listitem")).toHaveLength(50);
  await user.click(button("Xem thêm (còn 70)"));
  await user.click(button("Xem thêm (còn 20)"));
  expect(screen.getAllByRole("listitem")).toHaveLength(120);
  expect(screen.queryByRole("button", { name: /Xem thêm/ })).toBeNull();
});

test("progress names the phase, and stopping asks the action to stop", async () => {
  const held = heldValidate();
  const { user } = openPane({ actions: held.actions });
  await user.click(button("Kiểm tra"));
  act(() => {
    held.control().onPhase("checking");
  });
  expect(screen.getByRole("status").textContent).toBe("Đang kiểm tra số liệu…");
  expect(screen.getByText("Kiểm tra số liệu").closest("li")?.getAttribute("aria-current")).toBe("step");
  expect(held.control().cancel.requested).toBe(false);
  await user.click(button("Dừng"));
  expect(held.control().cancel.requested).toBe(true);
  expect(screen.getByRole("status").textContent).toBe("Đang dừng…");
  await act(async () => {
    held.end(err({ code: "cancelled" }));
    await Promise.resolve();
  });
  expect(screen.getByRole("alert").textContent).toContain("Tệp không thay đổi");
});

test("while one action runs the buttons keep the focus and start nothing", async () => {
  const held = heldValidate();
  let summaries = 0;
  const summarize = (): Promise<ReturnType<typeof ok<typeof SUMMARY>>> => {
    summaries += 1;
    return Promise.resolve(ok(SUMMARY));
  };
  const { user } = openPane({ actions: { ...held.actions, summarize } });
  await user.click(button("Kiểm tra"));
  // A button that is truly disabled loses the focus in a browser; this one only says that it is.
  expect(button("Kiểm tra").getAttribute("aria-disabled")).toBe("true");
  expect(button("Kiểm tra").hasAttribute("disabled")).toBe(false);
  await user.click(button("Tổng hợp"));
  expect(summaries).toBe(0);
});

test("a summary shows the yearly figures, their sign and word, and what was written", async () => {
  const { user } = openPane();
  await user.click(button("Tổng hợp"));
  const result = await screen.findByRole("region", { name: "So với chỉ tiêu giao" });
  const figures = within(result)
    .getAllByRole("listitem")
    .map((each) => each.textContent);
  expect(figures).toEqual([
    "Năm 2012 – Tổ chức đảng8/7+1 · vượt 1Thành lập mới, Thành ủy giao",
    "Năm 2013 – Tổ chức đảng9/7+2 · vượt 2Thành lập mới, Thành ủy giao",
  ]);
  expect(within(result).getByText("Đã ghi 2 trang tính, 3 biểu đồ.")).toBeTruthy();
  expect(within(result).getByText(/Số liệu đã được đối chiếu/)).toBeTruthy();
});

test("a shortfall has a minus and a word, and errors left in the workbook are said", async () => {
  const { user } = openPane({ actions: sumsUpTo(SHORTFALL) });
  await user.click(button("Tổng hợp"));
  const figures = await screen.findAllByRole("listitem");
  expect(figures[0]?.textContent).toContain("5/7−2 · còn thiếu 2");
  expect(figures[1]?.textContent).toContain("đang thực hiện, còn 4");
  expect(screen.getByText(/Tệp còn 2 lỗi/)).toBeTruthy();
});

test("the written sheet can be opened from the result", async () => {
  const visited: (string | null)[] = [];
  const goTo = (sheet: string, address: string | null): Promise<ReturnType<typeof ok<null>>> => {
    visited.push(sheet, address);
    return Promise.resolve(ok(null));
  };
  const { user } = openPane({ actions: { goTo } });
  await user.click(button("Tổng hợp"));
  await user.click(await screen.findByRole("button", { name: "Mở trang Theo đơn vị" }));
  expect(visited).toEqual(["Theo đơn vị", null]);
});

test("a failure is announced as an alert and offers the same action again", async () => {
  const { user } = openPane({ actions: failsWith({ code: "sheet-protected", sheet: "Tổng hợp" }) });
  await user.click(button("Tổng hợp"));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Tổng hợp");
  expect(alert.textContent).toContain("sheet-protected");
  expect(within(alert).getByRole("button", { name: "Thử lại" })).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe("");
});

test("after a summary of the wrong form the next step is Kiểm tra", async () => {
  const actions = { ...failsWith({ code: "form-not-recognised", template: "Theo dõi" }), ...checksTo(NOT_RECOGNISED) };
  const { user } = openPane({ actions });
  await user.click(button("Tổng hợp"));
  await user.click(within(await screen.findByRole("alert")).getByRole("button", { name: "Kiểm tra" }));
  expect((await screen.findByRole("status")).textContent).toBe("Chưa nhận ra biểu mẫu trong tệp này.");
});

test("an action that throws is a failure with the name of what was thrown", async () => {
  const { user } = openPane({ actions: { validate: () => Promise.reject(new TypeError("x is undefined")) } });
  await user.click(button("Kiểm tra"));
  expect((await screen.findByRole("alert")).textContent).toContain("TypeError");
});

test("outside Excel nothing can be started and the pane says where to go", async () => {
  const { user } = openPane({ initial: { type: "outside-excel" } });
  await user.click(button("Kiểm tra"));
  expect(screen.getByText("Trang này chỉ hoạt động trong Excel.")).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe("");
});

test("the language can be switched and keeps the result", async () => {
  const { user } = openPane({ actions: checksTo(FINDINGS) });
  await user.click(button("Kiểm tra"));
  await screen.findByRole("heading", { name: "Lỗi (3)" });
  await user.click(button("English"));
  expect(screen.getByRole("heading", { name: "Errors (3)" })).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe("Found 3 errors, 1 warning, 1 question, 1 note.");
  await user.click(button("Tiếng Việt"));
  expect(screen.getByRole("heading", { name: "Lỗi (3)" })).toBeTruthy();
});

test("in an English Office the pane starts in English", () => {
  openPane({ language: "en" });
  expect(button("Validate")).toBeTruthy();
  expect(button("Summarize")).toBeTruthy();
});

test("a dark Office has a dark pane", () => {
  const { container, unmount } = openPane({ dark: true });
  expect(container.querySelector(".pane--dark")).not.toBeNull();
  unmount();
  expect(openPane({ dark: false }).container.querySelector(".pane--dark")).toBeNull();
});

test("an unknown workbook can be learnt: questions first, then the tables, then saving", async () => {
  const saved: string[] = [];
  const { user } = openPane({
    actions: {
      ...checksTo(NOT_RECOGNISED),
      saveForm: (template) => {
        saved.push(JSON.stringify(template.tables[0]?.fields[4]?.dimensions));
        return Promise.resolve(ok(null));
      },
    },
  });
  await user.click(button("Kiểm tra"));
  await user.click(await screen.findByRole("button", { name: "Học biểu mẫu từ sổ này" }));
  expect(await screen.findByRole("heading", { name: "Cần xác nhận" })).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe("Đã đọc được 2 bảng, còn 2 chỗ cần xác nhận.");
  const question = screen.getByRole("combobox", { name: /cột “Đoàn viên”: số liệu thuộc loại tổ chức nào/ });
  await user.selectOptions(question, "Tổ chức công đoàn");
  expect(screen.getByRole("status").textContent).toBe("Đã đọc được 2 bảng, còn 1 chỗ cần xác nhận.");
  await user.click(button("Lưu biểu mẫu vào sổ"));
  expect(saved).toEqual(['{"kind":"CD"}']);
  expect(screen.getByRole("status").textContent).toBe("Đã lưu biểu mẫu vào sổ. Bấm Kiểm tra để dùng.");
});

test("a form that cannot be saved says why and stays", async () => {
  const { user } = openPane({
    actions: { saveForm: () => Promise.resolve(err({ code: "read-only" as const })) },
    initial: { type: "learnt", template: LEARNT, saved: false, notSaved: undefined },
  });
  await user.click(button("Lưu biểu mẫu vào sổ"));
  expect((await screen.findByRole("alert")).textContent).toContain("read-only");
  expect(screen.getByRole("heading", { name: "Biểu mẫu đọc được" })).toBeTruthy();
});
