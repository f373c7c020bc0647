"""A form of an office as data: sheets, tables, columns, rows. `render.py` makes a workbook of it.

Rows and columns of sheets are 1-based, as in openpyxl. A figure is a number or the text of a formula in terms of the
form: "={thuc-hien}/{giao}" (same row), "={quy1@me-tri}" (another row), "={q1!quy.dang@me-tri}" (another sheet and
table), "=SUM({giao@first}:{giao@last})". A reference to something the form no longer has becomes #REF!, as in Excel.
"""

from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, Optional

ILLUSTRATIVE = "Ghi chú: Số liệu minh họa."


@dataclass
class Col:
    """A column. `kind`: ordinal, label, text, unit-of-measure, code, enterprise, enum, date, count, money, rate, note."""

    key: str
    path: list
    kind: str
    # What the row of column numbers shows: "A", 2, "4=3/2".
    number: Any = None
    # Formula of every data row.
    formula: Optional[str] = None
    # In a total row: "sum", "formula" (the column's own), "blank".
    total: str = "blank"
    # Calculated while building and then typed in as a value.
    typed: bool = False
    # What the figures are, for changes that need to know: target, actual, cumulative, in-period, unit.
    tags: tuple = ()
    # Values an "enum" column may hold.
    allowed: tuple = ()
    width: int = 12
    format: Optional[str] = None

    @property
    def is_figure(self):
        return self.kind in ("count", "money", "rate")


@dataclass
class Row:
    """A row of the body. `role`: data, total, group, of-which. `cells`: contents by column key."""

    id: str
    role: str = "data"
    cells: dict = field(default_factory=dict)
    # Rows a total adds; `plus` writes them as A+B instead of SUM(A:B).
    sums: list = field(default_factory=list)
    plus: bool = False
    # Totals of this row were typed by the office instead of calculated.
    typed: bool = False
    bold: bool = False


@dataclass
class Table:
    id: str
    cols: list
    rows: list
    # ("at", row, column) of the header's first cell, ("below", table, gap) or ("right", table, gap).
    place: tuple = ("at", 8, 1)
    has_numbers: bool = True
    # Right-aligned above the header: "ĐVT: Người".
    unit_line: Optional[str] = None
    # Caption directly above the header (above the unit line).
    caption: Optional[str] = None

    def col(self, key):
        return next(col for col in self.cols if col.key == key)

    def row(self, id):
        return next(row for row in self.rows if row.id == id)

    @property
    def depth(self):
        return max(len(col.path) for col in self.cols)

    @property
    def naming(self):
        """Key of the column that names the rows."""
        return next(col.key for col in self.cols if col.kind in ("label", "enterprise"))


@dataclass
class Sheet:
    id: str
    name: str
    tables: list
    # Lines above the first table: (row, text, "left" | "right" | "center", bold).
    head: list = field(default_factory=list)
    notes: list = field(default_factory=lambda: [ILLUSTRATIVE])
    # (text left, texts right); the place and date stand above the right ones.
    signature: Optional[tuple] = ("Người lập biểu", ("Từ Liêm, ngày … tháng … năm 2013", "T/M BAN CHỈ ĐẠO", "TRƯỞNG BAN"))
    landscape: bool = True

    def table(self, id):
        return next(table for table in self.tables if table.id == id)


@dataclass
class Form:
    id: str
    sheets: list
    # Changes of content only this form can have: list of Case, see changes/case.py.
    own: list = field(default_factory=list)
    # Kinds of changes that mean nothing here.
    skip: tuple = ()

    def copy(self):
        return Form(self.id, deepcopy(self.sheets), self.own, self.skip)

    def sheet(self, id):
        return next(sheet for sheet in self.sheets if sheet.id == id)

    def table(self, sheet_id, table_id):
        return self.sheet(sheet_id).table(table_id)
