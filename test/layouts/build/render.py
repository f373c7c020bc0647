"""Makes a workbook of a form and says where everything stands in it."""

import re
from copy import copy
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter

from evaluate import Evaluator, is_formula

FONT = "Times New Roman"
THIN = Side(style="thin")
FRAME = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
FORMATS = {"count": "#,##0", "money": "#,##0.0", "rate": "0.0", "date": "dd/mm/yyyy", "code": "@"}
ALIGN = {"ordinal": "center", "unit-of-measure": "center", "code": "center", "date": "center",
         "count": "right", "money": "right", "rate": "right"}
REFERENCE = re.compile(r"\{(?:(?P<sheet>[^!{}]+)!(?P<table>[^.{}]+)\.)?(?P<col>[^@{}]+)(?:@(?P<row>[^{}]+))?\}")


@dataclass
class Placed:
    """Where a table stands: 1-based rows and columns of its sheet."""

    sheet: str
    top: int
    left: int
    depth: int
    number_row: int
    unit_cell: str
    columns: dict
    rows: dict
    # (column key, level) -> address of the header cell.
    headers: dict
    end: int

    def cell(self, col, row):
        return f"{get_column_letter(self.columns[col])}{self.rows[row]}"

    def leaf(self, col):
        return self.headers[(col, max(level for key, level in self.headers if key == col))]

    @property
    def right(self):
        return max(self.columns.values())

    @property
    def band(self):
        """Address of the header band."""
        last = f"{get_column_letter(self.right)}{self.top + self.depth - 1}"
        return f"{get_column_letter(self.left)}{self.top}:{last}"


@dataclass
class Book:
    """A rendered workbook. `placed`: (sheet id, table id) -> Placed; `heads`: sheet id -> addresses of title lines."""

    form: object
    workbook: Workbook
    placed: dict
    heads: dict

    def sheet(self, sheet_id):
        return self.workbook[self.form.sheet(sheet_id).name]

    def at(self, sheet_id, table_id):
        return self.placed[(sheet_id, table_id)]

    def value(self, sheet_id, address):
        return Evaluator(self.workbook).value(self.form.sheet(sheet_id).name, address)


def render(form):
    workbook = Workbook()
    workbook.remove(workbook.active)
    book = Book(form, workbook, {}, {})
    for sheet in form.sheets:
        workbook.create_sheet(sheet.name)
        for table in sheet.tables:
            book.placed[(sheet.id, table.id)] = place(sheet, table, book.placed)
    for sheet in form.sheets:
        for table in sheet.tables:
            write_table(book, sheet, table)
        write_frame(book, sheet)
    return book


def place(sheet, table, placed):
    extra = (1 if table.unit_line else 0) + (1 if table.caption else 0)
    how, *rest = table.place
    if how == "at":
        top, left = rest
    else:
        other, gap = placed[(sheet.id, rest[0])], rest[1]
        top, left = (other.end + 1 + gap + extra, other.left) if how == "below" else (other.top, other.right + 1 + gap)
    columns = {col.key: left + at for at, col in enumerate(table.cols)}
    body = top + table.depth + (1 if table.has_numbers else 0)
    rows = {row.id: body + at for at, row in enumerate(table.rows)}
    unit_cell = f"{get_column_letter(max(columns.values()))}{top - 1}" if table.unit_line else None
    return Placed(sheet.name, top, left, table.depth, top + table.depth if table.has_numbers else None, unit_cell,
                  columns, rows, {}, body + len(table.rows) - 1)


def write_table(book, sheet, table):
    target, placed = book.workbook[sheet.name], book.at(sheet.id, table.id)
    write_header(target, table, placed)
    if table.unit_line:
        put(target, placed.unit_cell, table.unit_line, align="right", italic=True)
    if table.caption:
        address = f"{get_column_letter(placed.left)}{placed.top - (2 if table.unit_line else 1)}"
        put(target, address, table.caption, bold=True)
    for col in table.cols:
        letter = get_column_letter(placed.columns[col.key])
        target.column_dimensions[letter].width = col.width
        if table.has_numbers and col.number is not None:
            put(target, f"{letter}{placed.number_row}", col.number, align="center", italic=True, frame=True)
        for row in table.rows:
            write_cell(book, target, (sheet, table), (col, row))


def write_cell(book, target, where, what):
    (sheet, table), (col, row) = where, what
    address = book.at(sheet.id, table.id).cell(col.key, row.id)
    content = resolve(book, sheet, table, row, content_of(table, col, row))
    put(target, address, content, col.format or FORMATS.get(col.kind, "General"), align=ALIGN.get(col.kind, "left"),
        bold=row.bold or row.role == "total", frame=True)


def content_of(table, col, row):
    if col.key in row.cells:
        return row.cells[col.key]
    if row.role == "total" and col.total == "sum":
        return sum_formula(table, col, row)
    if row.role == "total" and col.total == "formula" or row.role in ("data", "of-which"):
        return col.formula
    return None


def sum_formula(table, col, row):
    ids = [other.id for other in table.rows]
    parts = row.sums if row.plus else [id for id in row.sums if id in ids]
    if not row.plus and parts:
        places = sorted(ids.index(id) for id in parts)
        if places == list(range(places[0], places[-1] + 1)):
            return f"=SUM({{{col.key}@{ids[places[0]]}}}:{{{col.key}@{ids[places[-1]]}}})"
    return "=" + "+".join(f"{{{col.key}@{id}}}" for id in parts) if parts else None


def resolve(book, sheet, table, row, content):
    if not is_formula(content):
        return content
    return REFERENCE.sub(lambda match: reference(book, (sheet, table, row), match), content)


def reference(book, here, match):
    sheet, table, row = here
    sheet_id, table_id = match["sheet"] or sheet.id, match["table"] or table.id
    placed = book.placed.get((sheet_id, table_id))
    row_id = match["row"] or row.id
    if placed is None or match["col"] not in placed.columns or row_id not in placed.rows:
        return "#REF!"
    address = placed.cell(match["col"], row_id)
    return address if sheet_id == sheet.id else f"'{placed.sheet}'!{address}"


def write_header(target, table, placed):
    """Equal neighbours of a level are merged across, a short path is merged down."""
    for level in range(table.depth):
        at = 0
        while at < len(table.cols):
            col = table.cols[at]
            if level >= len(col.path) or col.path[level] is None:
                at += 1
                continue
            last = at
            while last + 1 < len(table.cols) and table.cols[last + 1].path[: level + 1] == col.path[: level + 1] \
                    and level + 1 < len(col.path):
                last += 1
            bottom = table.depth - 1 if level == len(col.path) - 1 else level
            write_header_cell(target, placed, (level, bottom), (at, last), col.path[level])
            for other in table.cols[at : last + 1]:
                placed.headers[(other.key, level)] = f"{get_column_letter(placed.left + at)}{placed.top + level}"
            at = last + 1


def write_header_cell(target, placed, levels, cols, text):
    rows = (placed.top + levels[0], placed.top + levels[1])
    columns = (placed.left + cols[0], placed.left + cols[1])
    for row in range(rows[0], rows[1] + 1):
        for column in range(columns[0], columns[1] + 1):
            put(target, f"{get_column_letter(column)}{row}", None, align="center", bold=True, frame=True)
    put(target, f"{get_column_letter(columns[0])}{rows[0]}", text, align="center", bold=True, frame=True)
    if rows[0] != rows[1] or columns[0] != columns[1]:
        target.merge_cells(start_row=rows[0], end_row=rows[1], start_column=columns[0], end_column=columns[1])


def write_frame(book, sheet):
    """Title block, notes and signature."""
    target = book.workbook[sheet.name]
    tables = [book.at(sheet.id, table.id) for table in sheet.tables]
    left, right = min(table.left for table in tables), max(table.right for table in tables)
    middle = left + max(1, (right - left + 1) // 2)
    addresses = []
    for row, text, align, bold in sheet.head:
        column = middle if align == "right" else left
        address = f"{get_column_letter(column)}{row}"
        put(target, address, text, align="left" if align == "left" else "center", bold=bold)
        last = {"left": middle - 1, "right": right, "center": right}[align]
        if last > column:
            target.merge_cells(start_row=row, end_row=row, start_column=column, end_column=last)
        addresses.append(address)
    book.heads[sheet.id] = addresses
    row = max(table.end for table in tables) + 2
    for note in sheet.notes:
        put(target, f"{get_column_letter(left)}{row}", note, italic=True)
        row += 1
    if sheet.signature:
        write_signature(target, sheet.signature, (row + 1, left, middle, right))
    target.page_setup.orientation = "landscape" if sheet.landscape else "portrait"


def write_signature(target, signature, corner):
    """The one who made the table on the left; place, date, office and signer on the right, each merged over its half."""
    name, lines = signature
    row, left, middle, right = corner
    for at, line in enumerate(lines):
        put(target, f"{get_column_letter(middle)}{row + at}", line, align="center", bold=at > 0, italic=at == 0)
        if right > middle:
            target.merge_cells(start_row=row + at, end_row=row + at, start_column=middle, end_column=right)
    put(target, f"{get_column_letter(left)}{row + 1}", name, align="center", bold=True)
    if middle - 1 > left:
        target.merge_cells(start_row=row + 1, end_row=row + 1, start_column=left, end_column=middle - 1)


def with_typed(form):
    """The form with the figures of its typed columns and rows, as an office has it that types its totals."""
    book = render(form)
    evaluator = Evaluator(book.workbook)
    for sheet in form.sheets:
        for table in sheet.tables:
            for col, row in typed_cells(table):
                value = evaluator.value(sheet.name, book.at(sheet.id, table.id).cell(col.key, row.id))
                row.cells[col.key] = typed_value(col, value)
    return form


def typed_cells(table):
    return [(col, row) for col in table.cols for row in table.rows
            if (col.typed or row.typed) and is_formula(content_of(table, col, row))]


def typed_value(col, value):
    if not isinstance(value, (int, float)):
        return value
    if "percent-text" in col.tags:
        return f"{value:.1f}%".replace(".", ",")
    return round(value, 1) if col.kind in ("rate", "money") else round(value)


def put(target, address, content, number_format="General", **look):
    cell = target[address]
    cell.value = content
    cell._style = copy(style(target.parent, (number_format, *sorted(look.items()))))
    return cell


STYLES = WeakKeyDictionary()


def style(workbook, look):
    """The style of a look in a workbook. Made once: openpyxl compares every new font with all it knows."""
    known = STYLES.setdefault(workbook, {})
    if look not in known:
        cell = Cell(workbook.worksheets[0], 1, 1)
        number_format, *rest = look
        set_look(cell, **dict(rest))
        cell.number_format = number_format
        known[look] = cell._style
    return known[look]


def set_look(cell, align=None, bold=False, italic=False, frame=False):
    cell.font = Font(name=FONT, size=12, bold=bold, italic=italic)
    if align:
        cell.alignment = Alignment(horizontal=align, vertical="center", wrap_text=align != "left" or frame)
    if frame:
        cell.border = FRAME
