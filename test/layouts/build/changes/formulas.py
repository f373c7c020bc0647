"""Changes of formulas, typed into the workbook."""

import re

from changes.case import change_at, choose, formula_cells, mutation, spots, type_at


def formula_mutations(form):
    data, totals = formula_cells(form, "data"), formula_cells(form, "total")
    sums = [target for target in totals if is_range_sum(form, target)]
    broken = ("column-formula-broken", "formula-altered")
    yield from change_at(form, "formula-overwritten-data", "formula-overwritten", data, 17)
    yield from same_values(form, data)
    yield from change_at(form, "formula-cleared", "formula-overwritten", data, None)
    yield from change_at(form, "formula-altered-data", "formula-altered", data, other_operation)
    yield from change_at(form, "formula-altered-constant", "formula-altered", data, lambda old, _: old + "+1")
    yield from change_at(form, "column-formula-broken", broken, columnwise(form, data), other_row)
    yield from change_at(form, "formula-overwritten-total", "formula-overwritten", totals, 17)
    yield from change_at(form, "formula-altered-total", "formula-altered", totals, lambda old, _: old + "-1")
    yield from change_at(form, "total-range-short-last", "total-range-short", sums, shorter(1, 0))
    yield from change_at(form, "total-range-short-first", "total-range-short", sums, shorter(0, 1))
    yield from whole_columns(form)


def columnwise(form, data):
    return [target for target in data if target[0].of(form).col(target[1]).formula] or data


def same_values(form, data):
    """The very value the formula gives, typed."""
    target = choose(form, "formula-overwritten-same", data)
    if target:
        spot = target[0]
        value_here = type_at(target, lambda _, book: book.value(spot.sheet, spot.cell(book, *target[1:]).coordinate))
        yield mutation("formula-overwritten-same", "formula-overwritten", do=value_here)


def other_operation(old, _book):
    """Another calculation with the same cells: "*100" lost, a sum that became a difference, SUM that became MAX."""
    for was, becomes in (("*100", "*10"), ("SUM(", "MAX("), ("+", "-"), ("-", "+"), ("/", "*")):
        if was in old:
            return old.replace(was, becomes, 1)
    return old + "*2"


def other_row(old, _book):
    """The same calculation with the row above: copied and pasted one row off."""
    return re.sub(r"([A-Z]+)(\d+)", lambda match: f"{match[1]}{int(match[2]) - 1}", old)


def is_range_sum(form, target):
    spot, key, row_id = target
    col, row = spot.of(form).col(key), spot.of(form).row(row_id)
    return col.total == "sum" and not row.plus and key not in row.cells and len(row.sums) > 3


def shorter(last, first):
    """=SUM(C9:C24) that became =SUM(C9:C23) or =SUM(C10:C24)."""

    def content(old, _book):
        if ":" not in old:
            return "=" + "+".join(old[1:].split("+")[first : -last or None])
        return re.sub(r"([A-Z]+)(\d+):([A-Z]+)(\d+)",
                      lambda m: f"{m[1]}{int(m[2]) + first}:{m[3]}{int(m[4]) - last}", old)

    return content


def whole_columns(form):
    """Every cell of a calculated column calculates something else than the row of column numbers declares."""
    columns = [(spot, col) for spot in spots(form) for col in spot.of(form).cols
               if col.formula and not col.typed and isinstance(col.number, str) and "=" in col.number]
    if not columns:
        return
    spot, col = choose(form, "column-rewritten", columns)

    def do(book):
        cells = [spot.cell(book, col.key, row.id) for row in spot.of(book.form).rows if row.role == "data"]
        written = [cell for cell in cells if isinstance(cell.value, str) and cell.value.startswith("=")]
        for cell in written:
            cell.value = other_operation(cell.value, book)
        return [spot.name(book)], [spot.in_book(book).leaf(col.key), *[cell.coordinate for cell in written]]

    yield mutation("column-rewritten", ("column-formula-broken", "formula-altered"), do=do)
