"""Single cells typed wrongly: numbers, texts, dates, spellings."""

from changes.case import change_at, choose, data_cells, is_list, label_cells, mutation, retype, spots, type_at
from changes.texts import VNI_NOTE, nfd, older_tones, tcvn3


def content_mutations(form):
    yield from numbers(form)
    yield from targets(form)
    yield from spellings(form)
    yield from lists(form)
    yield from units_of_measure(form)


def numbers(form):
    counts = data_cells(form, lambda col: col.kind == "count" and not col.formula)
    figures = data_cells(form, lambda col: col.is_figure and not col.formula)
    large = [t for t in counts if 1000 < cell_of(form, t) < 10000 and cell_of(form, t) % 1000 > 99]
    results = [t for t in figures if "target" not in t[0].of(form).col(t[1]).tags]

    yield from change_at(form, "number-as-text", "number-as-text", figures, lambda old, _: str(old).replace(".", ","))
    yield from change_at(form, "number-as-text-dots", "number-as-text", large, lambda old, _: f"{old:,}".replace(",", "."))
    yield from change_at(form, "number-as-text-space", "number-as-text", counts, lambda old, _: f"{old} ")
    yield from change_at(form, "count-not-whole", "count-not-whole", counts, 2.5)
    yield from change_at(form, "count-negative", "count-negative", counts, -3)
    yield from change_at(form, "thousands-mistyped", "thousands-mistyped", large, lambda old, _: old / 1000)
    yield from change_at(form, "text-in-number-column", "text-in-number-column", results, "đang rà soát")
    yield from change_at(form, "text-in-number-column-counted", "text-in-number-column", results, "12 tổ chức, 3 tổ")
    yield from change_at(form, "error-value", "error-value", figures, "#N/A")
    yield from change_at(form, "external-link-text", "external-link", figures, "='[So lieu 2012.xlsx]Sheet1'!$C$9")
    steady = [t for t in figures if is_steady(form, t)]
    yield from change_at(form, "outlier-times-ten", "outlier-times-ten", steady, lambda old, _: old * 10)


def cell_of(form, target):
    spot, col, row = target
    return spot.of(form).row(row).cells[col]


def is_steady(form, target):
    """Large figures that are all of one size, so that one ten times larger stands out."""
    spot, col, row = target
    values = [r.cells[col] for r in spot.of(form).rows if r.role == "data" and isinstance(r.cells.get(col), (int, float))]
    return len(values) >= 6 and min(values) >= 100 and max(values) / min(values) < 6


def targets(form):
    with_actual = [t for t in data_cells(form, lambda col: "target" in col.tags) if has_actual(form, t)]
    target = choose(form, "target-missing", [t for t in with_actual if is_always_stated(form, t)])
    if target:
        yield mutation("target-missing", "target-missing", do=type_at(target, None))
    target = choose(form, "target-text", with_actual)
    if target:
        yield mutation("target-not-understood", ("target-not-understood", "text-in-number-column"),
                       do=type_at(target, "theo văn bản riêng"))
        target = choose(form, "zero-target", with_actual)
        yield mutation("zero-target-with-actual", "zero-target-with-actual", do=type_at(target, 0))


def has_actual(form, target):
    """The first result right of the target is more than nothing."""
    spot, col, row = target
    table = spot.of(form)
    after = table.cols[[c.key for c in table.cols].index(col) + 1 :]
    result = next((c for c in after if "actual" in c.tags), None)
    return result is not None and (table.row(row).cells.get(result.key) or 0) > 0


def is_always_stated(form, target):
    spot, col, _ = target
    return all(isinstance(row.cells.get(col), (int, float)) for row in spot.of(form).rows if row.role == "data")


def spellings(form):
    labels = label_cells(form)
    longer = [t for t in labels if " " in cell_of(form, t)]
    accented = [t for t in labels if sum(ord(letter) > 127 for letter in cell_of(form, t)) >= 2]
    toned = [t for t in labels if older_tones(cell_of(form, t)) != cell_of(form, t)]

    yield from change_at(form, "legacy-encoding", "legacy-encoding", accented, lambda old, _: tcvn3(old))
    yield from change_at(form, "unicode-decomposed", "unicode-decomposed", accented, lambda old, _: nfd(old))
    yield from change_at(form, "tone-placement", "tone-placement", toned, lambda old, _: older_tones(old))
    yield from change_at(form, "stray-space-double", "stray-space", longer, lambda old, _: old.replace(" ", "  ", 1))
    yield from change_at(form, "stray-space-ends", "stray-space", labels, lambda old, _: f" {old} ")
    yield from change_at(form, "stray-space-nbsp", "stray-space", longer, lambda old, _: old.replace(" ", "\u00a0", 1))
    notes = [(spot, col.key, row.id) for spot in spots(form) for col in spot.of(form).cols if col.kind == "note"
             for row in spot.of(form).rows if row.role == "data"]
    yield from change_at(form, "legacy-encoding-note", "legacy-encoding", notes, lambda old, _: tcvn3("Chưa nhận được báo cáo của đơn vị"))
    yield from change_at(form, "legacy-encoding-vni", "legacy-encoding", notes, VNI_NOTE)


def lists(form):
    """Registers: codes, dates, values of a list."""
    def cells(want, where=lambda table: True):
        return [(spot, col.key, row.id) for spot in spots(form) if where(spot.of(form)) for col in spot.of(form).cols
                if want(col) for row in spot.of(form).rows[5:] if row.role == "data" and row.cells.get(col.key)]

    codes, dates, enums = (cells(lambda col, kind=kind: col.kind == kind) for kind in ("code", "date", "enum"))
    yield from change_at(form, "duplicate-key", "duplicate-key", codes, lambda _, book: first_of(form, codes[0]))
    yield from change_at(form, "date-as-text", "date-as-text", dates, "15/3/2013")
    yield from change_at(form, "date-as-text-hyphens", "date-as-text", dates, "27-2-2013")
    yield from change_at(form, "date-not-understood", ("date-not-understood", "date-as-text"), dates, "35/13/2013")
    yield from change_at(form, "date-out-of-period", "date-out-of-period", dates, lambda old, _: old.replace(year=2031))
    yield from change_at(form, "date-out-of-period-before", "date-out-of-period", dates, lambda old, _: old.replace(year=2011))
    yield from change_at(form, "value-not-in-list", "value-not-in-list", enums, "Công ty hợp danh quốc tế")
    yield from change_at(form, "value-not-in-list-slip", "value-not-in-list", enums, lambda old, _: old[:-1])
    names = cells(lambda col: col.kind == "enterprise", is_list)
    yield from change_at(form, "duplicate-enterprise", "duplicate-enterprise", names, lambda _, book: first_of(form, names[0]))


def first_of(form, target):
    """What stands in the first row of the column."""
    spot, col, _ = target
    return next(row.cells[col] for row in spot.of(form).rows if row.role == "data")


def units_of_measure(form):
    lined = [spot for spot in spots(form) if spot.of(form).unit_line]
    spot = choose(form, "unit-line", lined)
    if spot:
        text = "ĐVT: Đồng" if "đồng" in spot.of(form).unit_line.lower() else "ĐVT: Triệu đồng"

        def retype_line(book):
            address = spot.in_book(book).unit_cell
            retype(book.sheet(spot.sheet)[address], text)
            return [spot.name(book)], [address]

        yield mutation("unit-of-measure-retyped", "unit-of-measure-contradicted", do=retype_line)
    money = [spot for spot in lined if "triệu" in spot.of(form).unit_line.lower()]
    for spot in money[:1]:
        yield mutation("unit-of-measure-figures", "unit-of-measure-contradicted", in_dong(spot), at_unit_or_figures(spot))


def in_dong(spot):
    """All figures in đồng under a line that says millions."""

    def edit(form):
        table = spot.of(form)
        for row in table.rows:
            for col in table.cols:
                if col.kind in ("count", "money") and isinstance(row.cells.get(col.key), (int, float)):
                    row.cells[col.key] = round(row.cells[col.key] * 1_000_000)

    return edit


def at_unit_or_figures(spot):
    def place(book):
        placed, table = spot.in_book(book), spot.of(book.form)
        figures = [col.key for col in table.cols if col.kind in ("count", "money")]
        cells = [placed.cell(key, row.id) for key in figures for row in table.rows]
        return [spot.name(book)], [placed.unit_cell, *[placed.leaf(key) for key in figures], *cells]

    return place


