"""The commune's quarterly form: as it is sent out, and as three communes send it back with different faults.

All figures are invented ("Số liệu minh họa"). Rows and columns are 0-based, as in XlsxWriter; the faults name cells as
people do.
"""

import json
import unicodedata
from datetime import date
from pathlib import Path

from xlsxwriter.utility import xl_rowcol_to_cell

from officeSheet import HEADER_ROW

REPORT, REGISTER = "Báo cáo quý", "Danh sách"

ROWS = [
    ("I", "Tổ chức đảng", None),
    ("1", "Thành lập mới tổ chức đảng", "tổ chức"),
    ("2", "Kết nạp đảng viên mới", "đảng viên"),
    ("II", "Tổ chức công đoàn", None),
    ("1", "Thành lập mới công đoàn cơ sở", "tổ chức"),
    ("2", "Kết nạp đoàn viên công đoàn", "đoàn viên"),
    ("III", "Tổ chức Đoàn Thanh niên", None),
    ("1", "Thành lập mới tổ chức Đoàn", "tổ chức"),
    ("2", "Kết nạp đoàn viên thanh niên", "đoàn viên"),
    ("IV", "Tổ chức Hội phụ nữ", None),
    ("1", "Thành lập mới chi hội", "chi hội"),
    ("2", "Kết nạp hội viên", "hội viên"),
]

COLUMNS = ["STT", "Nội dung", "Đơn vị tính", "Chỉ tiêu giao năm 2013", ("Thực hiện", "Trong quý"),
           ("Thực hiện", "Lũy kế từ đầu năm"), "Tỷ lệ (%)", "Ghi chú"]
NUMBERS = ["A", "B", "C", "1", "2", "3", "4=3/1", "D"]
REGISTER_COLUMNS = ["STT", "Tên doanh nghiệp", "Loại hình doanh nghiệp", "Loại tổ chức", "Số quyết định", "Ngày quyết định"]

# Target of the year, in the quarter, since the start of the year: one line for each row that is counted.
FIGURES = {
    "me-tri": [(2, 1, 2), (6, 2, 5), (3, 1, 2), (1200, 410, 1155), (1, 0, 1), (150, 40, 120), (1, 1, 1), (60, 15, 48)],
    "xuan-dinh": [(3, 1, 3), (8, 3, 7), (4, 2, 4), (900, 260, 840), (2, 1, 1), (120, 35, 98), (1, 0, 1), (50, 12, 41)],
    "tay-tuu": [(1, 0, 1), (4, 1, 3), (2, 1, 1), (500, 150, 455), (1, 0, 0), (80, 22, 65), (1, 0, 0), (30, 9, 27)],
}
COMMUNES = {"me-tri": "Xã Mễ Trì", "xuan-dinh": "Xã Xuân Đỉnh", "tay-tuu": "Xã Tây Tựu"}
ENTRIES = [
    ("Công ty TNHH Minh họa 01", "Công ty TNHH", "Tổ chức đảng", "51-QĐ/HU", date(2013, 7, 12)),
    ("Công ty cổ phần Minh họa 02", "Công ty cổ phần", "Tổ chức công đoàn", "18/QĐ-LĐLĐ", date(2013, 8, 6)),
    ("Hợp tác xã Minh họa 03", "Hợp tác xã", "Chi hội phụ nữ", "09/QĐ-BTV", date(2013, 9, 3)),
    ("Công ty TNHH Minh họa 04", "Công ty TNHH", "Tổ chức công đoàn", "22/QĐ-LĐLĐ", date(2013, 9, 17)),
]


def report_sheet(book, commune, figures, change):
    """The report: rows are contents, columns target, result and rate. `figures` is None for the form as sent out."""
    sheet = book.sheet(change.get("reportName", REPORT), [6, 38, 14, 17, 17, 17, 12, 22])
    sheet.title_block(
        split=2,
        title="BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU XÂY DỰNG TỔ CHỨC ĐẢNG, ĐOÀN THỂ",
        period="Quý III năm 2013",
        form_code="Biểu số 05",
    )
    sheet.put(HEADER_ROW - 1, 1, f"Đơn vị báo cáo: {commune or '…'}", "plain")
    order = change.get("columns", list(range(len(COLUMNS))))
    column_of = {field: place for place, field in enumerate(order)}
    paths = [list(COLUMNS[at]) if isinstance(COLUMNS[at], tuple) else [COLUMNS[at]] for at in order]
    first = header(sheet, paths, [NUMBERS[at] for at in order])
    sheet.row_height(HEADER_ROW, 22)
    sheet.row_height(HEADER_ROW + 1, 36)
    rows = [entry for at, entry in enumerate(ROWS) if at not in change.get("withoutRows", [])]
    values = iter(figures or [])
    row = first
    for ordinal, label, unit in rows:
        cells = [ordinal, change.get("labels", {}).get(label, label), unit, None, None, None, None, None]
        styles = ["ordinal", "text", "code", "count", "count", "count", "count", "text"]
        if unit and figures:
            cells[3:6] = next(values)
        for field, (value, style) in enumerate(zip(cells, styles)):
            sheet.put(row, column_of[field], value, style)
        if unit:
            rate(book, sheet, row, column_of)
        sheet.row_height(row, 20)
        row += 1
    row = sheet.notes(row + 1, ["Số liệu minh họa. Lũy kế tính từ đầu năm đến hết quý báo cáo."])
    sheet.signature(row + 1, 2, "…, ngày … tháng 10 năm 2013")


def header(sheet, paths, numbers):
    return sheet.header(paths, "\n".join(numbers))


def rate(book, sheet, row, column_of):
    """=IF(D12=0,"",F12/D12*100), unless something else is typed there."""
    target, total, place = (xl_rowcol_to_cell(row, column_of[field]) for field in (3, 5, 6))
    typed = sheet.typed(place)
    if typed is not None:
        sheet.put(row, column_of[6], typed, "count")
        return
    numbers = [sheet.number(row, column_of[field]) for field in (3, 5)]
    value = numbers[1] / numbers[0] * 100 if numbers[0] and numbers[1] is not None else 0 if numbers[0] else ""
    sheet.sheet.write_formula(row, column_of[6], f'=IF({target}=0,"",{total}/{target}*100)', book.styles["rate"], value)


def register_sheet(book, entries):
    sheet = book.sheet(REGISTER, [6, 36, 26, 26, 18, 16])
    sheet.title_block(
        split=2,
        title="DANH SÁCH TỔ CHỨC THÀNH LẬP MỚI TRONG DOANH NGHIỆP",
        period="Quý III năm 2013",
        form_code="Biểu số 06",
    )
    row = sheet.header([[text] for text in REGISTER_COLUMNS], "1 2 3 4 5 6")
    sheet.row_height(HEADER_ROW, 34)
    for at in range(max(len(entries), 6)):
        cells = list(entries[at]) if at < len(entries) else [None] * 5
        for column, (value, style) in enumerate(zip([at + 1, *cells], ["ordinal", "text", "text", "text", "code", "day"])):
            sheet.put(row, column, value, style)
        sheet.row_height(row, 20)
        row += 1
    sheet.notes(row + 1, ["Số liệu minh họa."])


def planted(folder):
    """The faults of each returned form, from bao-cao-quy/faults.json."""
    return json.loads((Path(folder) / "faults.json").read_text(encoding="utf-8"))


# What a form sent back has different in its structure; single cells are in faults.json.
CHANGES = {
    "me-tri": {},
    "xuan-dinh": {"columns": [0, 1, 2, 4, 5, 3, 6, 7]},
    "tay-tuu": {"reportName": "Sheet1", "withoutRows": [11], "figures": 7},
}


def build_forms(target, make_book, faults):
    """Writes mau.xlsx and the three returned forms into `target`."""
    target.mkdir(exist_ok=True)
    book = make_book(target / "mau.xlsx", {})
    report_sheet(book, None, None, {})
    register_sheet(book, [])
    book.workbook.close()
    for name, commune in COMMUNES.items():
        typed = {(fault["sheet"], fault["address"]): content(fault["typed"])
                 for fault in faults[name] if "typed" in fault}
        change = CHANGES[name]
        book = make_book(target / f"{name}.xlsx", typed)
        report_sheet(book, commune, FIGURES[name][:change.get("figures", 8)], change)
        register_sheet(book, ENTRIES)
        book.workbook.close()


def content(typed):
    """Text, number or formula as it is; {"nfd": text} in decomposed Unicode."""
    return unicodedata.normalize("NFD", typed["nfd"]) if isinstance(typed, dict) else typed
