"""Changes of columns, headers, rows and sheets, made in the description so that formulas and merges follow."""

from copy import deepcopy

from changes.case import choose, is_list, label_cells, mutation, refers_elsewhere, retype, spots, type_at
from changes.texts import slip
from form import Col, Row

NEW_HEADERS = {"target": "Số dự kiến ban đầu", "actual": "Số đã làm được", "": "Chỉ số bổ sung"}


def structure_mutations(form):
    yield from missing_columns(form)
    yield from moved_columns(form)
    yield from added_columns(form)
    yield from changed_headers(form)
    yield from sheets(form)
    yield from missing_rows(form)
    yield from renamed_rows(form)


def columns_where(form, want):
    return [(spot, col.key) for spot in spots(form) for col in spot.of(form).cols if want(spot.of(form), col)]


def at_band(spot):
    return lambda book: ([spot.name(book)], [spot.in_book(book).band])


def missing_columns(form):
    wanted = {
        "input": lambda table, col: col.is_figure and not col.formula and len(table.cols) > 3,
        "formula": lambda table, col: col.formula is not None and col.is_figure,
        "label": lambda table, col: col.kind in ("note", "code", "enum", "unit-of-measure", "date"),
        "names": lambda table, col: col.key == table.naming,
    }
    for name, want in wanted.items():
        found = choose(form, f"column-missing-{name}", columns_where(form, want))
        if found:
            spot, key = found
            yield mutation(f"column-missing-{name}", "column-missing", without_column(spot, key), at_band(spot))


def without_column(spot, key):
    def edit(form):
        table = spot.of(form)
        table.cols = [col for col in table.cols if col.key != key]

    return edit


def siblings(table):
    """Runs of neighbours under one parent, by place."""
    runs, at = [], 0
    while at < len(table.cols):
        last = at
        parent = table.cols[at].path[:-1]
        while last + 1 < len(table.cols) and table.cols[last + 1].path[:-1] == parent:
            last += 1
        runs.append(range(at, last + 1))
        at = last + 1
    return runs


def movable(form, least):
    return [(spot, run) for spot in spots(form) for run in map(figures_of(spot.of(form)), siblings(spot.of(form)))
            if len(run) >= least]


def figures_of(table):
    def run_of(run):
        return [at for at in run if table.cols[at].is_figure or table.cols[at].kind in ("enum", "date", "code", "text")]

    return run_of


def moved_columns(form):
    for id, least, to in (("swapped-neighbours", 2, 1), ("moved-far", 3, 2), ("swapped-far", 3, None)):
        found = choose(form, f"column-{id}", movable(form, least))
        if not found:
            continue
        spot, run = found
        first = run[choose(form, f"column-{id}-first", range(len(run) - (to or 2)))]
        keys = [col.key for col in spot.of(form).cols]
        if to:
            order = keys[:first] + keys[first + 1 : first + to + 1] + [keys[first]] + keys[first + to + 1 :]
        else:
            order = list(keys)
            order[first], order[first + 2] = keys[first + 2], keys[first]
        moved = [keys[first]] if id == "moved-far" else [keys[first], keys[first + (to or 2)]]
        yield mutation(f"column-{id}", "column-moved", reorder(spot, order), at_headers(spot, moved))


def reorder(spot, order):
    def edit(form):
        table = spot.of(form)
        table.cols.sort(key=lambda col: order.index(col.key))

    return edit


def at_headers(spot, keys):
    return lambda book: ([spot.name(book)], [spot.in_book(book).leaf(key) for key in keys])


def added_columns(form):
    inputs = columns_where(form, lambda table, col: col.kind in ("count", "money") and not col.formula)
    spot, key = choose(form, "column-extra", inputs)
    yield mutation("column-extra-middle", "column-extra", insert(spot, key, extra), at_headers(spot, ["them"]))
    spot = choose(form, "column-extra-last", spots(form))
    last = spot.of(form).cols[-1].key
    yield mutation("column-extra-last", "column-extra", insert(spot, last, extra_text), at_headers(spot, ["them"]))
    spot, key = choose(form, "column-duplicate", inputs)
    yield mutation("column-duplicate", "column-duplicate", insert(spot, key, copy_of), at_headers(spot, [key, "them"]))


def insert(spot, after, make):
    def edit(form):
        table = spot.of(form)
        at = next(at for at, col in enumerate(table.cols) if col.key == after)
        source = table.cols[at]
        table.cols.insert(at + 1, make(source))
        for number, row in enumerate(table.rows):
            if row.role == "data":
                row.cells["them"] = row.cells.get(source.key) if make is copy_of else number % 7 + 1
                if make is extra_text:
                    row.cells["them"] = "Đã kiểm tra" if number % 2 else "Chưa kiểm tra"

    return edit


def extra(source):
    total = "sum" if source.total == "sum" else "blank"
    return Col("them", [*source.path[:-1], "Ước thực hiện kỳ sau"], "count", total=total)


def extra_text(_source):
    return Col("them", ["Người rà soát"], "text", width=16)


def copy_of(source):
    col = deepcopy(source)
    col.key = "them"
    return col


def changed_headers(form):
    figures = columns_where(form, lambda table, col: col.is_figure)
    spot, key = choose(form, "header-changed-leaf", figures)
    col = spot.of(form).col(key)
    text = NEW_HEADERS[next((tag for tag in col.tags if tag in NEW_HEADERS), "")]
    yield mutation("header-changed-leaf", "header-changed", do=type_header(spot, key, len(col.path) - 1, text))
    spot, key = choose(form, "header-changed-slip", figures)
    col = spot.of(form).col(key)
    slip_of = "x" + col.path[-1]
    yield mutation("header-changed-slip", "header-changed", do=type_header(spot, key, len(col.path) - 1, slip_of))
    naming = choose(form, "header-changed-names", spots(form))
    key = naming.of(form).naming
    yield mutation("header-changed-names", "header-changed", do=type_header(naming, key, 0, "Nơi báo cáo"))
    parents = columns_where(form, lambda table, col: len(col.path) > 1)
    if parents:
        spot, key = choose(form, "header-changed-parent", parents)
        level = len(spot.of(form).col(key).path) - 2
        yield mutation("header-changed-parent", "header-changed", do=type_header(spot, key, level, "Nhóm số liệu mới"))


def type_header(spot, key, level, text):
    def do(book):
        address = spot.in_book(book).headers[(key, level)]
        retype(book.sheet(spot.sheet)[address], text)
        return [spot.name(book)], [address]

    return do


def sheets(form):
    sheet = choose(form, "sheet", form.sheets)
    if len(form.sheets) > 1:
        names = [sheet.name, None]

        def drop(copy):
            copy.sheets = [other for other in copy.sheets if other.id != sheet.id]

        yield mutation("sheet-missing", "sheet-missing", drop, lambda book: (names, None))
    for id, name in (("sheet-renamed", f"{sheet.name} (sửa)"), ("sheet-renamed-wholly", "Trang_tính1")):
        yield mutation(id, "sheet-renamed", rename(sheet.id, name), lambda book, name=name: ([name, sheet.name], None))


def rename(sheet_id, name):
    def edit(form):
        form.sheet(sheet_id).name = name

    return edit


def missing_rows(form):
    tables = [spot for spot in spots(form) if not is_list(spot.of(form))]
    for id, role in (("unit-row-missing", "data"), ("unit-row-missing-second", "data"), ("total-row-missing", "total")):
        rows = [(spot, row.id) for spot in tables for row in spot.of(form).rows
                if row.role == role and row.cells.get(spot.of(form).naming)]
        if rows:
            spot, row_id = choose(form, id, rows)
            yield mutation(id, "unit-row-missing", without_row(spot, row_id), at_row_place(form, spot, row_id))


def without_row(spot, row_id):
    def edit(form):
        table = spot.of(form)
        table.rows = [row for row in table.rows if row.id != row_id]

    return edit


def at_row_place(form, spot, row_id):
    """The row that stands where it stood, or the one above."""
    ids = [row.id for row in spot.of(form).rows]
    at = ids.index(row_id)

    def place(book):
        placed = spot.in_book(book)
        key = spot.of(book.form).naming
        rows = [placed.rows[id] for id in ids[max(0, at - 1) : at + 2] if id in placed.rows]
        letter = placed.cell(key, next(iter(placed.rows))).rstrip("0123456789")
        spread = range(min(rows), max(rows) + 2)
        return [spot.name(book)], [f"{letter}{row}" for row in spread]

    return place


def renamed_rows(form):
    units = label_cells(form, lambda table, col: "unit" in col.tags)
    items = label_cells(form, lambda table, col: col.key == table.naming and not names_units(table) and not is_list(table))
    if units:
        target = choose(form, "unit-unknown", units)
        yield mutation("unit-unknown-slip", "unit-unknown", do=type_at(target, lambda text, _: slip(text)))
        target = choose(form, "unit-unknown-other", units)
        yield mutation("unit-unknown-other", "unit-unknown", do=type_at(target, "Xã Yên Viên"))
        yield from doubled_units(form)
    if items:
        target = choose(form, "row-label-changed", items)
        yield mutation("row-label-changed", "row-label-changed", do=type_at(target, "Nội dung khác theo yêu cầu"))


def doubled_units(form):
    tables = [spot for spot in spots(form) if not is_list(spot.of(form)) and names_units(spot.of(form))]
    tables = [spot for spot in tables if not refers_elsewhere(spot.of(form))]
    if not tables:
        return
    spot = choose(form, "unit-duplicate", tables)
    table = spot.of(form)
    data = [row for row in table.rows if row.role == "data"]
    first, second = data[1], data[len(data) // 2 + 1]
    name = first.cells[table.naming]
    yield mutation("unit-duplicate-typed", "unit-duplicate", do=type_at((spot, table.naming, second.id), name))

    def place(book):
        return [spot.name(book)], [spot.in_book(book).cell(table.naming, id) for id in (first.id, "lap")]

    yield mutation("unit-duplicate-row", "unit-duplicate", repeat_row(spot, first.id), place)


def names_units(table):
    return "unit" in table.col(table.naming).tags


def repeat_row(spot, row_id):
    """A row copied below itself, the totals growing with it."""

    def edit(form):
        table = spot.of(form)
        at = next(at for at, row in enumerate(table.rows) if row.id == row_id)
        copy = deepcopy(table.rows[at])
        add_row(table, at + 1, Row("lap", copy.role, copy.cells), row_id)

    return edit


def add_row(table, at, row, beside):
    """Puts a row into the body; totals that add `beside` add it too."""
    table.rows.insert(at, row)
    for total in table.rows:
        if beside in total.sums:
            total.sums = [id for known in total.sums for id in ((known, row.id) if known == beside else (known,))]
