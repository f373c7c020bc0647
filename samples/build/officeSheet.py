"""One worksheet of the sample as an office lays it out: title block, table frame, notes, signature.

Rows and columns are 0-based, as in XlsxWriter.
"""

import re
from datetime import date

from xlsxwriter.utility import xl_rowcol_to_cell

FONT = {"font_name": "Times New Roman", "font_family": 1, "font_size": 12, "valign": "vcenter"}

STYLES = {
    "plain": {},
    "org-above": {"align": "center", "text_wrap": True},
    "org": {"align": "center", "bold": True, "text_wrap": True},
    "star": {"align": "center", "valign": "top"},
    "party": {"align": "center", "bold": True, "underline": 1},
    "form-code": {"align": "center", "italic": True, "font_size": 11},
    "title": {"align": "center", "bold": True, "font_size": 14, "text_wrap": True},
    "period": {"align": "center", "bold": True},
    "basis": {"align": "center", "italic": True},
    "unit-line": {"align": "right", "italic": True},
    "head": {"align": "center", "bold": True, "text_wrap": True, "border": 1},
    "number-row": {"align": "center", "italic": True, "font_size": 10, "border": 1},
    "ordinal": {"align": "center", "border": 1},
    "text": {"align": "left", "text_wrap": True, "border": 1, "indent": 1},
    "code": {"align": "center", "border": 1},
    "count": {"align": "right", "num_format": "#,##0", "border": 1, "indent": 1},
    "rate": {"align": "right", "num_format": "0.0", "border": 1, "indent": 1},
    "raw-count": {"align": "right", "border": 1, "indent": 1},
    "day": {"align": "center", "num_format": "dd/mm/yyyy", "border": 1},
    "total-label": {"align": "center", "bold": True, "border": 1},
    "total": {"align": "right", "bold": True, "num_format": "#,##0", "border": 1, "indent": 1},
    "note": {"align": "left", "italic": True, "font_size": 11, "text_wrap": True},
    "place-date": {"align": "center", "italic": True},
    "signer": {"align": "center", "bold": True},
    "signer-hint": {"align": "center", "italic": True, "font_size": 11},
}

ORGANISATION = ["BAN CHỈ ĐẠO XÂY DỰNG ĐẢNG, ĐOÀN THỂ NHÂN DÂN", "TRONG CÁC DOANH NGHIỆP NGOÀI KHU VỰC NHÀ NƯỚC"]
ORGANISATION_NARROW = ["BAN CHỈ ĐẠO XÂY DỰNG ĐẢNG,", "ĐOÀN THỂ NHÂN DÂN TRONG CÁC", "DOANH NGHIỆP NGOÀI KHU VỰC", "NHÀ NƯỚC"]

TITLE_ROW, PERIOD_ROW, BASIS_ROW, UNIT_LINE_ROW, HEADER_ROW = 3, 4, 5, 6, 7


class Styles:
    """The formats of a workbook by name, made when first used."""

    def __init__(self, workbook):
        self._workbook = workbook
        self._made = {}

    def __getitem__(self, name):
        if name not in self._made:
            self._made[name] = self._workbook.add_format({**FONT, **STYLES[name]})
        return self._made[name]


class OfficeSheet:
    """A worksheet that remembers its numbers, so that totals carry the value Excel would show.

    `typed` maps an address to what stands there instead of the right content: the planted faults.
    """

    def __init__(self, workbook, styles, name, widths, typed):
        self.name = name
        self.sheet = workbook.add_worksheet(name)
        self.last_column = len(widths) - 1
        self._styles = styles
        self._typed = {address: value for (sheet, address), value in typed.items() if sheet == name}
        self._numbers = {}
        for column, width in enumerate(widths):
            self.sheet.set_column(column, column, width)
        self.sheet.set_default_row(15.75)
        self.sheet.set_paper(9)
        self.sheet.set_margins(left=0.6, right=0.5, top=0.6, bottom=0.6)
        self.sheet.fit_to_pages(1, 0)
        self.sheet.center_horizontally()
        self.sheet.set_footer("&C&\"Times New Roman,Italic\"&10Trang &P/&N")

    def typed(self, address):
        """What is typed at an address instead of the right content; None where nothing is."""
        return self._typed.get(address)

    def number(self, row, column):
        """The number that was put into a cell; None for anything else."""
        return self._numbers.get((row, column))

    def row_height(self, row, height):
        self.sheet.set_row(row, height)

    def put(self, row, column, value, style):
        """Writes a text, number, date or blank (None), or what is typed there instead."""
        address = xl_rowcol_to_cell(row, column)
        value = self._typed.get(address, value)
        cell_format = self._styles["raw-count" if isinstance(value, float) and style == "count" else style]
        if value is None:
            self.sheet.write_blank(row, column, None, cell_format)
        elif isinstance(value, date):
            self.sheet.write_datetime(row, column, value, cell_format)
        elif isinstance(value, str):
            self.sheet.write_string(row, column, value, cell_format)
        else:
            self._numbers[row, column] = value
            self.sheet.write_number(row, column, value, cell_format)

    def put_sum(self, row, column, first_row, last_row):
        """A Cộng cell: SUM over the rows, with its value."""
        formula = f"=SUM({xl_rowcol_to_cell(first_row, column)}:{xl_rowcol_to_cell(last_row, column)})"
        typed = self._typed.get(xl_rowcol_to_cell(row, column), formula)
        if not isinstance(typed, str):
            self.sheet.write_number(row, column, typed, self._styles["total"])
            return
        self.sheet.write_formula(row, column, typed, self._styles["total"], self._value_of(typed, column))

    def _value_of(self, formula, column):
        rows = re.fullmatch(r"=SUM\([A-Z]+(\d+):[A-Z]+(\d+)\)", formula)
        if not rows:
            return "#REF!"
        first, last = int(rows[1]) - 1, int(rows[2]) - 1
        return sum(self._numbers.get((row, column), 0) for row in range(first, last + 1))

    def merge(self, first, last, value, style):
        """Writes over the block `first`..`last` (row, column), merged when it is more than one cell."""
        if first == last:
            self.put(*first, value, style)
        else:
            self.sheet.merge_range(*first, *last, value, self._styles[style])

    def title_block(self, split, title, period, form_code, unit_line=None):
        """Rows 1 to 7. Columns up to `split` stand left, the others right; a narrow left half takes four lines."""
        right = split + 1
        self.merge((0, 0), (0, split), "ĐẢNG BỘ HUYỆN TỪ LIÊM", "org-above")
        lines = ORGANISATION_NARROW if split == 1 else ORGANISATION
        self.merge((1, 0), (1, split), "\n".join(lines), "org")
        self.merge((2, 0), (2, split), "*", "star")
        self.merge((0, right), (0, self.last_column), "ĐẢNG CỘNG SẢN VIỆT NAM", "party")
        self.merge((1, right), (1, self.last_column), form_code, "form-code")
        for row, text, style in [
            (TITLE_ROW, title, "title"),
            (PERIOD_ROW, period, "period"),
            (BASIS_ROW, "(Thực hiện Nghị quyết số 09-NQ/TU ngày 27-2-2012 của Thành ủy)", "basis"),
        ]:
            self.merge((row, 0), (row, self.last_column), text, style)
        if unit_line:
            self.merge((UNIT_LINE_ROW, self.last_column - 1), (UNIT_LINE_ROW, self.last_column), unit_line, "unit-line")
        for row, height in enumerate([18, 16.5 * len(lines), 24, 26, 18, 18, 18]):
            self.row_height(row, height)

    def header(self, paths, numbers):
        """The header band from row 8 down, merged both ways, and the row of column numbers.

        `paths` are lists of one or two levels; equal first levels side by side become one merged cell.
        Returns the row of the first data row.
        """
        depth = max(len(path) for path in paths)
        column = 0
        while column <= self.last_column:
            path = paths[column]
            end = column
            while len(path) > 1 and end < self.last_column and paths[end + 1][0] == path[0]:
                end += 1
            bottom = HEADER_ROW + depth - 1 if len(path) == 1 else HEADER_ROW
            self.merge((HEADER_ROW, column), (bottom, end), path[0], "head")
            for leaf in range(column, end + 1):
                if len(path) > 1:
                    self.put(HEADER_ROW + 1, leaf, paths[leaf][1], "head")
            column = end + 1
        number_row = HEADER_ROW + depth
        for index, text in enumerate(numbers.splitlines() if "\n" in numbers else numbers.split()):
            self.put(number_row, index, int(text) if text.isdigit() else text, "number-row")
        self.row_height(number_row, 15)
        self.sheet.repeat_rows(HEADER_ROW, number_row)
        self.sheet.freeze_panes(number_row + 1, 2)
        return number_row + 1

    def notes(self, row, texts):
        """Footnotes over the whole width, one row each; returns the row after them."""
        for index, text in enumerate(texts):
            self.merge((row + index, 0), (row + index, self.last_column), text, "note")
            self.row_height(row + index, 16.5)
        return row + len(texts)

    def signature(self, row, split, place_date):
        """The signature block: who made the table on the left, the committee's head on the right."""
        right = split + 1
        last = self.last_column
        self.merge((row, right), (row, last), place_date, "place-date")
        self.merge((row + 1, right), (row + 1, last), "T/M BAN CHỈ ĐẠO", "signer")
        self.merge((row + 2, 0), (row + 2, split), "Người lập biểu", "signer")
        self.merge((row + 2, right), (row + 2, last), "TRƯỞNG BAN", "signer")
        self.merge((row + 3, 0), (row + 3, split), "(Ký, ghi rõ họ tên)", "signer-hint")
        self.merge((row + 3, right), (row + 3, last), "(Ký tên, đóng dấu)", "signer-hint")
        for line in range(row, row + 4):
            self.row_height(line, 17)
