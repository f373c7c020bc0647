"""Changes that are nobody's mistake."""

import re
from copy import deepcopy

from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter

from changes.case import choose, data_cells, formula_cells, harmless, is_list, refers_elsewhere, spots, tolerated
from changes.structure import add_row, names_units
from changes.texts import nfd, older_tones
from evaluate import is_formula
from form import Col, Row


def harmless_changes(form, other):
    yield harmless("rows-above", lower(4, True))
    yield harmless("row-between-title-and-header", lower(1, False))
    yield harmless("blank-column-left", beginning_right(1))
    yield from blank_columns(form)
    yield from looks(form)
    yield from headers(form)
    yield from names_and_lines(form)
    yield harmless("sheet-added", do=add_sheets)
    if len(form.sheets) > 1:
        yield harmless("sheet-order", lambda form: form.sheets.reverse())
    yield from formulas(form)
    yield tolerated("other-figures", do=None, edit=become(other))
    yield from not_reported(form)
    yield tolerated("notes-below", do=notes_below)
    yield from rows(form)


def lower(by, with_title):
    """Blank rows above the tables, with or without the title moving too."""

    def edit(form):
        for sheet in form.sheets:
            if with_title:
                sheet.head = [(row + by, *rest) for row, *rest in sheet.head]
            for table in sheet.tables:
                if table.place[0] == "at":
                    table.place = ("at", table.place[1] + by, table.place[2])

    return edit


def beginning_right(by):
    def edit(form):
        for sheet in form.sheets:
            for table in sheet.tables:
                if table.place[0] == "at":
                    table.place = ("at", table.place[1], table.place[2] + by)

    return edit


def blank_columns(form):
    tables = spots(form)
    for id, want in (("blank-column-between", lambda table, at: len(table.cols[at].path) == 1),
                     ("blank-column-under-parent", lambda table, at: is_inside_parent(table, at))):
        places = [(spot, at) for spot in tables for at in range(1, len(spot.of(form).cols) - 1) if want(spot.of(form), at)]
        if places:
            yield harmless(id, insert_blank(*choose(form, id, places)))


def is_inside_parent(table, at):
    return len(table.cols[at].path) > 1 and table.cols[at].path[:-1] == table.cols[at + 1].path[:-1]


def insert_blank(spot, at):
    def edit(form):
        table = spot.of(form)
        parent = table.cols[at].path[:-1]
        table.cols.insert(at + 1, Col("trong", [*parent, None], "blank", width=3))

    return edit


def looks(form):
    yield harmless("widths", do=each_sheet(set_widths))
    yield harmless("fonts-and-fills", do=each_sheet(set_fonts))
    yield harmless("number-formats", do=each_sheet(set_formats))
    yield harmless("filter-arrows", do=each_table(filter_arrows))
    yield harmless("comments", do=each_table(comment))
    yield harmless("freeze-and-print", do=each_table(freeze_and_print))
    yield harmless("conditional-format", do=each_table(conditional))


def each_sheet(change):
    def do(book):
        for sheet in book.workbook:
            change(sheet)

    return do


def each_table(change):
    def do(book):
        for (sheet_id, table_id), placed in book.placed.items():
            change(book.sheet(sheet_id), placed, book.form.table(sheet_id, table_id))

    return do


def set_widths(sheet):
    for letter in sheet.column_dimensions:
        sheet.column_dimensions[letter].width = 9.3
    for row in range(1, sheet.max_row + 1):
        sheet.row_dimensions[row].height = 24


def set_fonts(sheet):
    for row in sheet.iter_rows():
        for cell in row:
            cell.font = Font(name=".VnTime", size=13, color="1F4E79", bold=cell.row % 2 == 0)
            cell.fill = PatternFill("solid", fgColor="FFF2CC")


def set_formats(sheet):
    for row in sheet.iter_rows():
        for cell in row:
            if cell.number_format in ("#,##0", "#,##0.0", "0.0"):
                cell.number_format = "General"


def filter_arrows(sheet, placed, _table):
    sheet.auto_filter.ref = f"{get_column_letter(placed.left)}{placed.number_row or placed.top + placed.depth - 1}:" \
                            f"{get_column_letter(placed.right)}{placed.end}"


def comment(sheet, placed, table):
    for key in (table.naming, table.cols[-1].key):
        sheet[placed.cell(key, table.rows[1].id)].comment = Comment("Số liệu do văn phòng cung cấp", "Văn phòng")


def freeze_and_print(sheet, placed, _table):
    top = placed.top + placed.depth
    sheet.freeze_panes = sheet.cell(top, placed.left + 2)
    sheet.print_title_rows = f"{placed.top}:{top}"
    sheet.print_area = f"A1:{get_column_letter(placed.right)}{placed.end + 5}"
    sheet.page_setup.fitToWidth = 1
    sheet.sheet_view.zoomScale = 85
    sheet.sheet_properties.tabColor = "C00000"


def conditional(sheet, placed, _table):
    area = f"{get_column_letter(placed.left)}{placed.top + placed.depth}:{get_column_letter(placed.right)}{placed.end}"
    sheet.conditional_formatting.add(area, CellIsRule(operator="lessThan", formula=["5"], font=Font(color="9C0006")))


def headers(form):
    ways = {
        "header-nfd": nfd,
        "header-line-break": lambda text: text.replace(" ", "\n", 1),
        "header-double-spaces": lambda text: text.replace(" ", "  ") + " ",
        "header-nbsp": lambda text: text.replace(" ", "\u00a0"),
        "header-upper-case": str.upper,
        "header-tones": older_tones,
    }
    for id, way in ways.items():
        if any(way(text) != text for spot in spots(form) for col in spot.of(form).cols for text in col.path):
            yield harmless(id, retype_headers(way))


def retype_headers(way):
    def edit(form):
        for spot in spots(form):
            for col in spot.of(form).cols:
                col.path = [way(text) for text in col.path]

    return edit


def names_and_lines(form):
    """The same name or line written otherwise; a hidden column without anything in it."""
    if any(" " in sheet.name for sheet in form.sheets):
        yield harmless("sheet-name-spaces", respace_sheets)
    if any(spot.of(form).unit_line for spot in spots(form)):
        yield harmless("unit-line-spelling", respell_unit_lines)
    yield tolerated("title-retyped", retitle)
    noted = [(spot, col.key) for spot in spots(form) for col in spot.of(form).cols
             if col.kind == "note" and not any(row.cells.get(col.key) for row in spot.of(form).rows)]
    if noted:
        spot, key = noted[0]

        def hide(book):
            book.sheet(spot.sheet).column_dimensions[get_column_letter(spot.in_book(book).columns[key])].hidden = True

        yield harmless("empty-column-hidden", do=hide)


def respace_sheets(form):
    for sheet in form.sheets:
        sheet.name = sheet.name.replace(" ", "  ", 1)


def respell_unit_lines(form):
    """"ĐVT: Triệu đồng" as "Đơn vị tính: triệu đồng" and the other way round."""
    for spot in spots(form):
        line = spot.of(form).unit_line
        if line:
            label, _, unit = line.partition(":")
            other = "ĐVT" if label.lower() == "đơn vị tính" else "Đơn vị tính"
            spot.of(form).unit_line = f"{other}: {unit.strip().lower()}"


def retitle(form):
    for sheet in form.sheets:
        sheet.head = [(row, f"{text} (BỔ SUNG)" if bold and align == "center" else text, align, bold)
                      for row, text, align, bold in sheet.head]


def add_sheets(book):
    book.workbook.create_sheet("Sheet1")
    notes = book.workbook.create_sheet("Ghi chép")
    notes["A1"].value = "Việc cần làm tuần này"
    notes["A2"].value = "Gọi điện cho các xã chưa gửi báo cáo"


def formulas(form):
    """The same calculation written otherwise."""
    cells = formula_cells(form, "data")
    totals = formula_cells(form, "total")
    if cells:
        yield harmless("formulas-with-plus", do=rewrite(cells, lambda old: "=+" + old[1:]))
    if cells or totals:
        fixed = rewrite(cells + totals, lambda old: re.sub(r"([A-Z]{1,2})(\d+)", r"$\1$\2", old))
        yield harmless("formulas-with-dollars", do=fixed)
        yield harmless("formulas-guarded", do=rewrite(cells + totals, guarded))
    if totals:
        yield harmless("totals-guarded", do=rewrite(totals, lambda old: f'=IF({old[1:]}=0,"",{old[1:]})'))


def guarded(old):
    """Behind IFERROR; a formula that has it already stays as it is."""
    return old if old.startswith("=IFERROR(") else f"=IFERROR({old[1:]},0)"


def rewrite(cells, change):
    def do(book):
        for spot, col, row in cells:
            cell = spot.cell(book, col, row)
            cell.value = change(cell.value)

    return do


def become(other):
    def edit(form):
        form.sheets = deepcopy(other.sheets)

    return edit


def not_reported(form):
    """One unit, or the last sheet, has not reported its results yet."""
    results = [target for target in data_cells(form, lambda col: "actual" in col.tags and "counted" not in col.tags)
               if is_no_divisor(target[0].of(form), target[1])]
    target = choose(form, "not-reported", results)
    if not target:
        return
    spot, _, row_id = target
    if any(col.typed for spot in spots(form) for col in spot.of(form).cols):
        return
    yield tolerated("not-reported-blank", clear_results(spot, [row_id], None))
    if not is_calculated_with(form):
        yield tolerated("not-reported-dash", clear_results(spot, [row_id], "-"))
    if len(form.sheets) > 1:
        last = next((spot for spot, _, _ in reversed(results)))
        rows_of_last = [row.id for row in last.of(form).rows if row.role == "data"]
        yield tolerated("sheet-not-reported", clear_results(last, rows_of_last, None))


def is_calculated_with(form):
    """Whether results stand in formulas other than sums; there a "-" would become #VALUE!."""
    written = [content for spot in spots(form) for col in spot.of(form).cols
               for content in (col.formula, *[row.cells.get(col.key) for row in spot.of(form).rows])]
    return any(is_formula(content) and not content.startswith("=SUM(") for content in written)


def is_no_divisor(table, key):
    return not any(col.formula and f"/{{{key}}}" in col.formula for col in table.cols)


def clear_results(spot, row_ids, text):
    def edit(form):
        table = spot.of(form)
        for id in row_ids:
            for col in table.cols:
                if "actual" in col.tags and is_no_divisor(table, col.key):
                    table.row(id).cells[col.key] = text

    return edit


def notes_below(book):
    for (sheet_id, _), placed in book.placed.items():
        sheet = book.sheet(sheet_id)
        last = sheet.max_row
        for at, text in enumerate(["(1) Số liệu tính đến hết ngày cuối kỳ báo cáo.",
                                   "(2) Đơn vị chưa gửi báo cáo: 2 đơn vị, đề nghị đôn đốc.",
                                   "Nơi nhận: Như trên; Lưu VT."], start=2):
            sheet.cell(last + at, placed.left).value = text


def rows(form):
    tables = [spot for spot in spots(form) if not is_list(spot.of(form))]
    numbered = [spot for spot in spots(form) if any(col.kind == "ordinal" for col in spot.of(form).cols)]
    if numbered:
        yield harmless("ordinals-with-gaps", renumber(lambda at: at * 2 + 1))
        yield harmless("ordinals-as-text", renumber(lambda at: f"{at + 1}."))
    units = [spot for spot in tables if names_units(spot.of(form)) and not refers_elsewhere(spot.of(form))]
    if units:
        yield tolerated("unit-added", one_more_unit(choose(form, "unit-added", units)))
        tables_of_units = [spot for spot in units if len(form.sheets) == 1 and not any(r.sums for r in spot.of(form).rows[:-1])]
        if tables_of_units and not any(row.plus for row in tables_of_units[0].of(form).rows):
            yield tolerated("units-sorted", sort_units(tables_of_units[0]))
    registers = [spot for spot in spots(form) if is_list(spot.of(form))]
    if registers:
        yield tolerated("register-rows-sorted", lambda form: registers[0].of(form).rows.reverse())


def sort_units(spot):
    """Data rows in the opposite order."""

    def edit(form):
        table = spot.of(form)
        data = iter([row for row in reversed(table.rows) if row.role == "data"])
        table.rows = [next(data) if row.role == "data" else row for row in table.rows]

    return edit


def renumber(number):
    def edit(form):
        for spot in spots(form):
            table = spot.of(form)
            key = next((col.key for col in table.cols if col.kind == "ordinal"), None)
            counted = [row for row in table.rows if isinstance(row.cells.get(key), int)]
            for at, row in enumerate(counted):
                row.cells[key] = number(at)

    return edit


def one_more_unit(spot):
    """A new unit below the last but one of its block; totals grow with it."""

    def edit(form):
        table = spot.of(form)
        data = [at for at, row in enumerate(table.rows) if row.role == "data"]
        source = table.rows[data[-2]]
        cells = dict(source.cells) | {table.naming: "Xã Tân Lập"}
        for col in table.cols:
            if col.kind == "ordinal":
                cells[col.key] = len(data) + 1
            if col.kind == "code":
                cells[col.key] = f"{len(data) + 1:05d}"
        add_row(table, data[-2] + 1, Row("moi", "data", cells), source.id)

    return edit
