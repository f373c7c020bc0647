#!/usr/bin/env python3
"""Builds the sample workbooks from figures.json (see ../README.md).

    python3 samples/build/buildSamples.py [FOLDER]

writes tu-liem-2012-2013.xlsx, tu-liem-loi.xlsx and bao-cao-quy/*.xlsx into FOLDER (default: samples). The same input gives the same bytes
with the XlsxWriter version named below (Debian 12: apt-get install python3-xlsxwriter).
"""

import json
import sys
from datetime import date, datetime
from pathlib import Path

import xlsxwriter

sys.dont_write_bytecode = True  # no __pycache__ beside the two modules below

from officeSheet import HEADER_ROW, OfficeSheet, Styles  # noqa: E402
from quarterForm import build_forms, planted  # noqa: E402
from register import ENTERPRISE_TYPES, KIND_LABELS, register_entries  # noqa: E402

BUILT_WITH = "3.0.2"
HERE = Path(__file__).resolve().parent
CREATED = datetime(2014, 1, 10, 8, 0, 0)
QUARTER_NAMES = {"1": "I", "2": "II", "3": "III", "4": "IV"}

ILLUSTRATIVE = (
    "Số liệu minh họa: tổng cả năm đúng với kết quả nêu trong báo cáo; phần chia theo quý và theo đơn vị là số minh họa."
)
YOUTH_2012 = (
    "Đoàn viên thanh niên năm 2012: báo cáo ghi “5 tổ chức đoàn với 560 đoàn viên”, không nêu rõ là kết nạp mới; "
    "số các quý cộng lại bằng 560."
)


def city_targets(book):
    """Sheet "CT Thành ủy giao": only the Party organisations have a target; every other cell stays blank, never 0."""
    sheet = book.sheet("CT Thành ủy giao", [6, 26, 18, 12, 13, 13, 46])
    sheet.sheet.set_landscape()
    sheet.title_block(
        split=3,
        title="CHỈ TIÊU THÀNH ỦY GIAO VỀ XÂY DỰNG TỔ CHỨC ĐẢNG, ĐOÀN THỂ",
        period="Năm 2012 và năm 2013",
        form_code="Biểu số 01",
    )
    paths = [["STT"], ["Loại tổ chức"], ["Nội dung"], ["ĐVT"], ["Chỉ tiêu giao", "Năm 2012"],
             ["Chỉ tiêu giao", "Năm 2013"], ["Ghi chú"]]
    first = sheet.header(paths, "A B C D 1 2 E")
    sheet.row_height(HEADER_ROW, 22)
    sheet.row_height(HEADER_ROW + 1, 20)
    contents = [
        ("DANG", [("Thành lập mới", "tổ chức"), ("Kết nạp mới", "đảng viên")]),
        ("CD", [("Thành lập mới", "tổ chức"), ("Kết nạp mới", "đoàn viên")]),
        ("DTN", [("Thành lập mới", "tổ chức"), ("Kết nạp mới", "đoàn viên")]),
        ("PN-H", [("Thành lập mới", "tổ chức"), ("Kết nạp mới", "hội viên")]),
        ("PN-CH", [("Thành lập mới", "chi hội")]),
    ]
    row = first
    for ordinal, (kind, lines) in enumerate(contents, start=1):
        end = row + len(lines) - 1
        sheet.merge((row, 0), (end, 0), ordinal, "ordinal")
        sheet.merge((row, 1), (end, 1), KIND_LABELS[kind], "text")
        for content, unit_of_measure in lines:
            has_target = kind == "DANG" and content == "Thành lập mới"
            sheet.put(row, 2, content, "text")
            sheet.put(row, 3, unit_of_measure, "code")
            for column, year in enumerate(["2012", "2013"], start=4):
                sheet.put(row, column, book.figures["years"][year]["cityTarget"] if has_target else None, "count")
            sheet.put(row, 6, city_target_source(book.figures) if has_target else None, "text")
            sheet.row_height(row, 54 if has_target else 20)
            row += 1
    sheet.sheet.write_comment(first, 4, "Chỉ tiêu suy ra từ kết quả và số vượt nêu trong báo cáo; chưa có văn bản giao.",
                              {"author": "Người lập biểu", "x_scale": 1.4, "y_scale": 0.7})
    sheet.row_height(row, 8)
    row = sheet.notes(row + 1, ["Ô để trống ở cột chỉ tiêu: báo cáo không nêu chỉ tiêu giao, không phải chỉ tiêu bằng 0."])
    sheet.signature(row + 1, 3, "Từ Liêm, ngày … tháng … năm 2013")


def city_target_source(figures):
    parts = []
    for year, facts in figures["years"].items():
        result, target = facts["totals"]["DANG-TL"], facts["cityTarget"]
        parts.append(f"năm {year} thành lập {result} tổ chức, vượt {result - target} tổ chức: "
                     f"{result} − {result - target} = {target}")
    return "Suy ra từ báo cáo: " + "; ".join(parts) + "."


def district_targets(book):
    """Sheet "CT Huyện giao": invented targets of the units, and the clerk's own chart."""
    figures = book.figures
    sheet = book.sheet("CT Huyện giao", [7, 34, 15, 15, 34])
    sheet.title_block(
        split=1,
        title="CHỈ TIÊU HUYỆN GIAO CÁC ĐƠN VỊ",
        period="Năm 2012 và năm 2013",
        form_code="Biểu số 02",
        unit_line="ĐVT: tổ chức",
    )
    group = "Chỉ tiêu thành lập mới tổ chức đảng"
    first = sheet.header([["STT"], ["Tên đơn vị"], [group, "Năm 2012"], [group, "Năm 2013"], ["Ghi chú"]], "A B 1 2 C")
    sheet.row_height(HEADER_ROW, 34)
    sheet.row_height(HEADER_ROW + 1, 20)
    last = first + len(figures["units"]) - 1
    for row, unit in enumerate(figures["units"], start=first):
        sheet.put(row, 0, row - first + 1, "ordinal")
        sheet.put(row, 1, unit, "text")
        for column, year in enumerate(["2012", "2013"], start=2):
            sheet.put(row, column, figures["districtTargets"][year].get(unit), "count")
        sheet.put(row, 4, None, "text")
        sheet.row_height(row, 18)
    total_row(sheet, last + 1, "Cộng", [2, 3], first)
    sums = {year: sum(targets.values()) for year, targets in figures["districtTargets"].items()}
    row = sheet.notes(last + 3, [
        "Số liệu minh họa: báo cáo không nêu chỉ tiêu giao từng đơn vị. Ô để trống: không giao.",
        f"Năm 2013 Huyện giao các đơn vị tổng số {sums['2013']} tổ chức, "
        f"cao hơn chỉ tiêu Thành ủy giao ({figures['years']['2013']['cityTarget']} tổ chức).",
    ])
    target_chart(book, sheet, first, last, row + 1)
    sheet.signature(row + 17, 1, "Từ Liêm, ngày … tháng … năm 2013")
    sheet.sheet.fit_to_pages(1, 1)


def target_chart(book, sheet, first, last, row):
    chart = book.workbook.add_chart({"type": "column"})
    for column, colour in [(2, "#7F7F7F"), (3, "#1F4E79")]:
        chart.add_series({
            "name": [sheet.name, HEADER_ROW + 1, column],
            "categories": [sheet.name, first, 1, last, 1],
            "values": [sheet.name, first, column, last, column],
            "fill": {"color": colour},
            "gap": 80,
        })
    font = {"name": "Times New Roman", "size": 10}
    chart.set_title({"name": "Chỉ tiêu thành lập mới tổ chức đảng giao các đơn vị",
                     "name_font": {"name": "Times New Roman", "size": 12, "bold": True}})
    chart.set_x_axis({"num_font": {**font, "rotation": -45}})
    chart.set_y_axis({"num_font": font, "min": 0, "major_unit": 1, "num_format": "0",
                      "major_gridlines": {"visible": True, "line": {"color": "#D9D9D9"}}})
    chart.set_legend({"position": "top", "font": font})
    chart.set_size({"width": 755, "height": 310})
    sheet.sheet.insert_chart(row, 0, chart, {"x_offset": 4, "y_offset": 2,
                                             "description": "Biểu đồ chỉ tiêu Huyện giao theo đơn vị (số liệu minh họa)"})


def quarter_report(book, quarter):
    """A sheet "Quý I-2012": one row per unit, every cell filled, Cộng with SUM formulas."""
    figures = book.figures
    year, roman = quarter[:4], QUARTER_NAMES[quarter[-1]]
    sheet = book.sheet(f"Quý {roman}-{year}", [6, 30] + [11] * 4 + [12.5] * 2 + [11] * 3 + [18])
    sheet.sheet.set_landscape()
    sheet.title_block(
        split=6,
        title="KẾT QUẢ XÂY DỰNG TỔ CHỨC ĐẢNG, ĐOÀN THỂ TRONG DOANH NGHIỆP NGOÀI KHU VỰC NHÀ NƯỚC",
        period=f"Quý {roman} năm {year}",
        form_code="Biểu số 03",
        unit_line="ĐVT: tổ chức, người",
    )
    groups = [
        ("Tổ chức đảng", ["Thành lập mới", "Kết nạp mới"]),
        ("Tổ chức công đoàn", ["Thành lập mới", "Kết nạp mới"]),
        ("Tổ chức Đoàn Thanh niên", ["Thành lập mới", "Kết nạp mới"]),
        ("Tổ chức Hội phụ nữ", ["Thành lập hội", "Thành lập chi hội", "Kết nạp hội viên"]),
    ]
    leaves = [[group, leaf] for group, names in groups for leaf in names]
    first = sheet.header([["STT"], ["Tên đơn vị"], *leaves, ["Ghi chú"]], "A B 1 2 3 4 5 6 7 8 9 C")
    sheet.row_height(HEADER_ROW, 34)
    sheet.row_height(HEADER_ROW + 1, 34)
    last = first + len(figures["units"]) - 1
    for row, (unit, values) in enumerate(figures["quarters"][quarter].items(), start=first):
        sheet.put(row, 0, row - first + 1, "ordinal")
        sheet.put(row, 1, unit, "text")
        for column, value in enumerate(values, start=2):
            sheet.put(row, column, value, "count")
        sheet.put(row, 11, None, "text")
        sheet.row_height(row, 18)
    total_row(sheet, last + 1, "Cộng", range(2, 11), first)
    sheet.sheet.conditional_format(first, 2, last, 10,
                                   {"type": "cell", "criteria": "==", "value": 0, "format": book.faint})
    row = sheet.notes(last + 3, [ILLUSTRATIVE] + ([YOUTH_2012] if year == "2012" else []))
    month = int(quarter[-1]) * 3 % 12 + 1
    sheet.signature(row + 1, 6, f"Từ Liêm, ngày … tháng {month} năm {int(year) + (month == 1)}")
    sheet.sheet.fit_to_pages(1, 1)


def total_row(sheet, row, label, sum_columns, first):
    """The Cộng row: the label under "Tên đơn vị", sums over all rows from `first` on."""
    for column in range(sheet.last_column + 1):
        if column in sum_columns:
            sheet.put_sum(row, column, first, row - 1)
        else:
            sheet.put(row, column, label if column == 1 else None, "total-label")
    sheet.row_height(row, 21)
    sheet.row_height(row + 1, 8)


def register_sheet(book):
    """Sheet "Sổ theo dõi": one row per organisation set up."""
    sheet = book.sheet("Sổ theo dõi", [6, 18, 14, 27, 36, 38, 26, 20])
    sheet.sheet.set_landscape()
    sheet.title_block(
        split=4,
        title="SỔ THEO DÕI TỔ CHỨC ĐẢNG, ĐOÀN THỂ THÀNH LẬP MỚI TRONG DOANH NGHIỆP",
        period="Năm 2012 và năm 2013",
        form_code="Biểu số 04",
    )
    paths = [["STT"], ["Số quyết định"], ["Ngày quyết định"], ["Đơn vị"], ["Tên doanh nghiệp"],
             ["Loại hình doanh nghiệp"], ["Loại tổ chức"], ["Ghi chú"]]
    first = sheet.header(paths, "1 2 3 4 5 6 7 8")
    sheet.row_height(HEADER_ROW, 34)
    row = first
    for entry in register_entries(book.figures):
        cells = [(row - first + 1, "ordinal"), (entry.decision, "code"), (entry.day, "day"), (entry.unit, "text"),
                 (entry.enterprise, "text"), (entry.enterprise_type, "text"), (entry.kind, "text"), (None, "text")]
        for column, (value, style) in enumerate(cells):
            sheet.put(row, column, value, style)
        sheet.row_height(row, 20)
        row += 1
    last = row - 1
    sheet.merge((row, 0), (row, 3), "Tổng cộng", "total-label")
    sheet.sheet.write_formula(row, 4, f"=COUNTA(E{first + 1}:E{last + 1})", book.styles["total"], last - first + 1)
    for column in range(5, 8):
        sheet.put(row, column, None, "total-label")
    sheet.row_height(row, 21)
    sheet.row_height(row + 1, 8)
    for column, source, what in [(3, "=DanhSachDonVi", "đơn vị"), (5, "=DanhSachLoaiHinh", "loại hình doanh nghiệp"),
                                 (6, "=DanhSachLoaiToChuc", "loại tổ chức")]:
        sheet.sheet.data_validation(first, column, last, column, {
            "validate": "list", "source": source, "error_type": "warning", "error_title": "Ngoài danh mục",
            "error_message": f"Giá trị không có trong danh mục {what}. Vẫn ghi vào ô?"})
    sheet.sheet.conditional_format(first, 2, last, 2, {"type": "blanks", "format": book.missing})
    sheet.sheet.autofilter(first - 1, 0, last, 7)
    sheet.sheet.freeze_panes(first, 2)
    after = sheet.notes(row + 2, [
        "Số liệu minh họa: số quyết định, ngày quyết định, đơn vị và tên doanh nghiệp đều là minh họa; "
        "số tổ chức theo từng năm đúng với kết quả nêu trong báo cáo."])
    sheet.signature(after + 1, 3, "Từ Liêm, ngày … tháng 1 năm 2014")


def lists_sheet(book):
    """Hidden sheet "Danh mục": the lists behind the drop-downs."""
    sheet = book.sheet("Danh mục", [30, 28, 40])
    lists = [("Đơn vị", "DanhSachDonVi", book.figures["units"]),
             ("Loại tổ chức", "DanhSachLoaiToChuc", list(KIND_LABELS.values())),
             ("Loại hình doanh nghiệp", "DanhSachLoaiHinh", ENTERPRISE_TYPES)]
    for column, (title, name, values) in enumerate(lists):
        sheet.put(0, column, title, "head")
        for row, value in enumerate(values, start=1):
            sheet.put(row, column, value, "text")
        letter = "ABC"[column]
        book.workbook.define_name(name, f"='Danh mục'!${letter}$2:${letter}${len(values) + 1}")
    sheet.sheet.hide()


class Book:
    """A workbook being built: its figures, formats and the faults to plant."""

    def __init__(self, path, figures, typed):
        self.figures = figures
        self.workbook = xlsxwriter.Workbook(str(path), {
            "in_memory": True,
            "default_format_properties": {"font_name": "Times New Roman", "font_family": 1, "font_size": 12},
        })
        self.workbook.set_properties({
            "title": "Xây dựng Đảng, đoàn thể trong doanh nghiệp ngoài khu vực nhà nước 2012-2013",
            "subject": "Nghị quyết 09-NQ/TU",
            "author": "Ban Chỉ đạo huyện Từ Liêm",
            "company": "Đảng bộ huyện Từ Liêm",
            "keywords": "chỉ tiêu; số liệu minh họa",
            "comments": "Số liệu minh họa",
            "created": CREATED,
        })
        self.workbook.set_custom_property("Tính chất số liệu", "Số liệu minh họa")
        self.workbook.set_size(1600, 1000)
        # The cached values are right, so Excel need not recalculate on opening, as in a file it saved itself.
        self.workbook.calc_on_load = False
        self.styles = Styles(self.workbook)
        self.faint = self.workbook.add_format({"font_color": "#A6A6A6"})
        self.missing = self.workbook.add_format({"bg_color": "#FFF2CC"})
        self._typed = typed

    def sheet(self, name, widths):
        return OfficeSheet(self.workbook, self.styles, name, widths, self._typed)


def build(path, figures, typed):
    book = Book(path, figures, typed)
    city_targets(book)
    district_targets(book)
    for quarter in figures["quarters"]:
        quarter_report(book, quarter)
    register_sheet(book)
    lists_sheet(book)
    book.workbook.close()


def typed_content(value):
    """What a fault puts into its cell: JSON text, number or formula as it is; {"date": "2031-05-14"} as a date."""
    return date.fromisoformat(value["date"]) if isinstance(value, dict) else value


def main():
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent
    figures = json.loads((HERE / "figures.json").read_text(encoding="utf-8"))
    faults = json.loads((HERE.parent / "tu-liem-loi.faults.json").read_text(encoding="utf-8"))
    if xlsxwriter.__version__ != BUILT_WITH:
        print(f"XlsxWriter {xlsxwriter.__version__}: bytes may differ from those of {BUILT_WITH}.", file=sys.stderr)
    build(target / "tu-liem-2012-2013.xlsx", figures, {})
    typed = {(fault["sheet"], fault["address"]): typed_content(fault["typed"]) for fault in faults}
    build(target / "tu-liem-loi.xlsx", figures, typed)
    build_forms(target / "bao-cao-quy", lambda path, cells: Book(path, figures, cells), planted(HERE.parent / "bao-cao-quy"))


if __name__ == "__main__":
    main()
