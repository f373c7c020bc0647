"""Changes of sheets and of the workbook as a whole."""

from openpyxl.packaging.relationship import Relationship
from openpyxl.utils import get_column_letter
from openpyxl.workbook.external_link.external import ExternalBook, ExternalLink, ExternalSheetNames

from changes.case import choose, data_cells, formula_cells, mutation


def workbook_mutations(form):
    figures = data_cells(form, lambda col: col.is_figure and not col.formula)
    down, across = with_row_below(form, figures), with_column_right(form, figures)
    yield mutation("merged-body-down", "merged-body-cells", do=merge(choose(form, "merge-down", down), 1, 0))
    if across:
        yield mutation("merged-body-across", "merged-body-cells", do=merge(choose(form, "merge-across", across), 0, 1))
    yield mutation("hidden-row", "hidden-data", do=hide_row(choose(form, "hide-row", figures)))
    yield mutation("hidden-column", "hidden-data", do=hide_column(choose(form, "hide-column", figures)))
    if len(form.sheets) > 1:
        yield mutation("hidden-sheet", "hidden-data", do=hide_sheet(choose(form, "hide-sheet", form.sheets[1:]).id))
    yield mutation("external-link", "external-link", do=link(choose(form, "link", figures)))
    yield mutation("sheet-protected", "sheet-protected", do=protect(choose(form, "protect", form.sheets).id))
    if formula_cells(form, "data") or formula_cells(form, "total"):
        yield mutation("manual-calculation", "manual-calculation", do=manual)


def with_row_below(form, figures):
    known = {(spot, col, row) for spot, col, row in figures}
    return [(spot, col, row) for spot, col, row in figures if (spot, col, row_after(spot.of(form), row)) in known]


def row_after(table, row_id):
    ids = [row.id for row in table.rows]
    return (ids + [None])[ids.index(row_id) + 1]


def with_column_right(form, figures):
    known = {(spot, col, row) for spot, col, row in figures}

    def right(table, key):
        keys = [col.key for col in table.cols]
        return (keys + [None])[keys.index(key) + 1]

    return [(spot, col, row) for spot, col, row in figures if (spot, right(spot.of(form), col), row) in known]


def merge(target, down, across):
    spot, col, row = target

    def do(book):
        cell = spot.cell(book, col, row)
        last = book.sheet(spot.sheet).cell(cell.row + down, cell.column + across)
        book.sheet(spot.sheet).merge_cells(f"{cell.coordinate}:{last.coordinate}")
        return [spot.name(book)], [cell.coordinate, last.coordinate]

    return do


def hide_row(target):
    spot, col, row = target

    def do(book):
        cell = spot.cell(book, col, row)
        book.sheet(spot.sheet).row_dimensions[cell.row].hidden = True
        placed = spot.in_book(book)
        cells = [f"{get_column_letter(column)}{cell.row}" for column in range(placed.left, placed.right + 1)]
        return [spot.name(book)], cells

    return do


def hide_column(target):
    spot, col, row = target

    def do(book):
        cell = spot.cell(book, col, row)
        book.sheet(spot.sheet).column_dimensions[cell.column_letter].hidden = True
        placed = spot.in_book(book)
        return [spot.name(book)], [f"{cell.column_letter}{at}" for at in range(placed.top, placed.end + 1)]

    return do


def hide_sheet(sheet_id):
    def do(book):
        book.sheet(sheet_id).sheet_state = "hidden"
        return [book.form.sheet(sheet_id).name], None

    return do


def link(target):
    """A figure taken from another workbook, written as Excel stores it."""
    spot, col, row = target

    def do(book):
        cell = spot.cell(book, col, row)
        other = ExternalLink(externalBook=ExternalBook(sheetNames=ExternalSheetNames(sheetName=["Sheet1"]), id="rId1"))
        path = {"Target": "So%20lieu%202012.xlsx", "TargetMode": "External", "Id": "rId1"}
        other.file_link = Relationship(type="externalLinkPath", **path)
        book.workbook._external_links.append(other)
        cell.value = "=[1]Sheet1!C9"
        return [spot.name(book)], [cell.coordinate]

    return do


def protect(sheet_id):
    def do(book):
        book.sheet(sheet_id).protection.sheet = True
        return [book.form.sheet(sheet_id).name], None

    return do


def manual(book):
    book.workbook.calculation.calcMode = "manual"
    return None, None


