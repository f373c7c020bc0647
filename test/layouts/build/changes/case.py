"""A change made to a form or to its workbook, and where a check must notice it."""

import os
import random
from dataclasses import dataclass
from typing import Callable, Optional


@dataclass
class Case:
    """One changed workbook.

    `kind`: "mutation" must be found; "harmless" must raise nothing above information; "tolerated" no error.
    `edit` changes the description before it is rendered, as Excel changes formulas with the table. `do` then types into
    the rendered workbook and returns where the finding is expected: (names of sheets, addresses); addresses `None` where
    only the sheet counts, sheets `None` where the whole workbook is meant.
    """

    id: str
    kind: str
    codes: tuple = ()
    edit: Optional[Callable] = None
    do: Optional[Callable] = None


def mutation(id, code, edit=None, do=None):
    """A change that must be found. `code`: the code, or those that are all right."""
    return Case(id, "mutation", (code,) if isinstance(code, str) else tuple(code), edit, do)


def harmless(id, edit=None, do=None):
    return Case(id, "harmless", (), edit, do)


def tolerated(id, edit=None, do=None):
    return Case(id, "tolerated", (), edit, do)


@dataclass(frozen=True)
class Spot:
    """A table of a form, with the ids that find it again in a copy or a rendered book."""

    sheet: str
    table: str

    def of(self, form):
        return form.table(self.sheet, self.table)

    def in_book(self, book):
        return book.at(self.sheet, self.table)

    def name(self, book):
        return book.form.sheet(self.sheet).name

    def cell(self, book, col, row):
        return book.sheet(self.sheet)[self.in_book(book).cell(col, row)]


def spots(form):
    return [Spot(sheet.id, table.id) for sheet in form.sheets for table in sheet.tables]


# Another seed puts every change into another cell.
SEED = os.environ.get("LAYOUTS_SEED", "")


def dice(form, id):
    """The same choice every time, another one for each form, change and seed."""
    return random.Random(f"{form.id}/{id}{SEED}")


def choose(form, id, options):
    """One of the options, or `None`."""
    options = list(options)
    return dice(form, id).choice(options) if options else None


def is_list(table):
    """A register: its rows come and go."""
    return any(col.kind == "enterprise" for col in table.cols)


def data_cells(form, want, roles=("data",)):
    """(spot, column key, row id) of all cells of wanted columns in rows of wanted roles that hold a typed number."""
    return [
        (spot, col.key, row.id)
        for spot in spots(form)
        for col in spot.of(form).cols
        if want(col)
        for row in spot.of(form).rows
        if row.role in roles and isinstance(row.cells.get(col.key), (int, float))
    ]


def formula_cells(form, role):
    """(spot, column key, row id) of all cells with a formula in rows of a role."""
    found = []
    for spot in spots(form):
        table = spot.of(form)
        for col in table.cols:
            for row in table.rows:
                if row.role == role and not (col.typed or row.typed) and is_calculated(col, row):
                    found.append((spot, col.key, row.id))
    return found


def refers_elsewhere(table):
    """Whether its columns are calculated from other sheets, so that its rows cannot be moved or added alone."""
    return any(col.formula and "!" in col.formula for col in table.cols)


def is_calculated(col, row):
    own = row.cells.get(col.key)
    if isinstance(own, str) and own.startswith("="):
        return True
    if col.key in row.cells or not col.is_figure:
        return False
    if row.role == "total":
        return bool(col.total == "sum" and row.sums) or bool(col.total == "formula" and col.formula)
    return bool(col.formula) and row.role == "data"


def label_cells(form, want=lambda table, col: True):
    """(spot, column key, row id) of labels that name data rows."""
    return [
        (spot, col.key, row.id)
        for spot in spots(form)
        for col in spot.of(form).cols
        if col.kind in ("label", "text") and want(spot.of(form), col)
        for row in spot.of(form).rows
        if row.role == "data" and isinstance(row.cells.get(col.key), str)
    ]


def change_at(form, id, code, options, content):
    """A mutation that types something into one of the cells; none where there is no such cell."""
    target = choose(form, id, options)
    return [mutation(id, code, do=type_at(target, content))] if target else []


def type_at(target, content):
    """Types into one cell and says where that was."""
    spot, col, row = target

    def do(book):
        cell = spot.cell(book, col, row)
        retype(cell, content(cell.value, book) if callable(content) else content)
        return [spot.name(book)], [cell.coordinate]

    return do


def retype(cell, content):
    """Types something else into a cell. A change that changes nothing is a fault of the corpus."""
    if cell.value == content and type(cell.value) is type(content):
        raise ValueError(f"{cell.coordinate} holds {content!r} already")
    cell.value = content
