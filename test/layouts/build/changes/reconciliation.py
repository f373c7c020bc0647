"""Figures that contradict one another; which they are depends on the form."""

from changes.case import Spot, choose, mutation, type_at


def reconciliation_mutations(form):
    yield from BY_FORM.get(form.id, lambda form: [])(form)


def typed_totals(form):
    """The office typed its totals and differences: one of them is wrong."""
    spot = Spot("m2", "thu")
    yield mutation("sum-mismatch-total", "sum-mismatch", do=type_at((spot, "nay", "all"), lambda old, _: old + 40))
    yield mutation("sum-mismatch-total-plan", "sum-mismatch", do=type_at((spot, "kh", "all"), lambda old, _: old - 100))
    yield mutation("sum-mismatch-difference", ("sum-mismatch", "column-formula-broken"),
                   do=type_at((spot, "cl", "r3"), lambda old, _: old + 50))
    yield mutation("percent-claim-typed", "percent-claim-wrong", do=type_at((spot, "tl", "r2"), lambda old, _: old + 7.3))
    yield mutation("percent-claim-excess", "percent-claim-wrong", do=type_at((spot, "tl", "r4"), lambda old, _: round(old - 100, 1)))
    yield mutation("percent-claim-note", "percent-claim-wrong", do=type_at((spot, "gc", "r5"), "Đạt 141,7% kế hoạch"))


def rates_as_text(form):
    """Rates typed as text in the column "So với NQ"."""
    spot = Spot("pl", "quan-chung")
    yield mutation("percent-claim-text", "percent-claim-wrong", do=type_at((spot, "so-nq", "r6"), "187,4%"))
    yield mutation("percent-claim-text-other", "percent-claim-wrong", do=type_at((spot, "so-nq", "r1"), "12,9%"))


def quarters_and_year(form):
    spot = Spot("q", "theo-quy")
    rows = [row.id for row in spot.of(form).rows if row.role == "data"]
    for id, change in (("more", 4), ("less", -2)):
        row = choose(form, f"period-sum-{id}", rows)
        yield mutation(f"period-sum-mismatch-{id}", ("period-sum-mismatch", "sum-mismatch"),
                       do=type_at((spot, "kn-nam", row), lambda old, _, change=change: old + change))


def quarter_sheets_and_year(form):
    spot = Spot("nam", "nam")
    rows = [row.id for row in spot.of(form).rows if row.role == "data"]
    for key in ("dang-tl", "dang-kn", "cd-kn"):
        row = choose(form, f"period-sum-{key}", rows)
        yield mutation(f"period-sum-mismatch-{key}", "period-sum-mismatch",
                       do=type_at((spot, key, row), lambda old, _: old + 3))


def cumulative(form):
    last = Spot("q2", "ket-nap")
    before, first = Spot("q1", "ket-nap"), Spot("q0", "ket-nap")
    yield mutation("cumulative-fell", "cumulative-fell",
                   do=type_at((last, "dv-lk", "u4"), value_of(before, "dv-lk", "u4", lambda value: value - 2)))
    yield mutation("cumulative-fell-unions", "cumulative-fell",
                   do=type_at((before, "cd-lk", "u7"), value_of(first, "cd-lk", "u7", lambda value: value - 5)))
    yield mutation("increment-in-cumulative", "increment-in-cumulative",
                   do=type_at((last, "dv-lk", "u6"), value_of(last, "dv-ky", "u6", lambda value: value)))
    yield mutation("increment-in-cumulative-column", "increment-in-cumulative", do=column_of_increments(last))


def value_of(spot, col, row, change):
    return lambda _, book: change(spot.cell(book, col, row).value)


def column_of_increments(spot):
    def do(book):
        rows = [row.id for row in spot.of(book.form).rows if row.role == "data"]
        for row in rows:
            spot.cell(book, "cd-lk", row).value = spot.cell(book, "cd-ky", row).value
        placed = spot.in_book(book)
        return [spot.name(book)], [placed.leaf("cd-lk"), *[placed.cell("cd-lk", row) for row in rows]]

    return do


def targets_twice(form):
    """The target of one unit differs between the two sheets."""
    assigned, followed = Spot("giao", "giao"), Spot("theo-doi", "theo-doi")

    def both(key, row, spot, col, change):
        def do(book):
            cell = spot.cell(book, col, row)
            cell.value += change
            cells = [assigned.in_book(book).cell(key, row), followed.in_book(book).cell(f"{key}-ct", row)]
            return [assigned.name(book), followed.name(book)], cells

        return do

    yield mutation("target-mismatch-tracking", "target-mismatch", do=both("dang", "u5", followed, "dang-ct", 1))
    yield mutation("target-mismatch-assigned", "target-mismatch", do=both("cd", "u11", assigned, "cd", 2))


def counted(form):
    """The report says another number than the register has rows for."""
    report, listed = Spot("bc", "bao-cao"), Spot("so", "so")
    for key, row, change in (("k0", "u3", 1), ("k1", "u8", 2), ("k2", "u5", -1)):
        if report.of(form).row(row).cells[key] + change >= 0:
            yield mutation(f"list-count-mismatch-{key}", "list-count-mismatch",
                           do=type_at((report, key, row), lambda old, _, change=change: old + change))
    table = listed.of(form)
    row = table.rows[20]
    key = next(col.key for col in report.of(form).cols if col.path[-1] == row.cells["to-chuc"])
    unit = next(other.id for other in report.of(form).rows if other.cells.get("dv") == row.cells["dv"])

    def drop(copy):
        target = listed.of(copy)
        target.rows = [other for other in target.rows if other.id != row.id]

    yield mutation("list-count-mismatch-row", "list-count-mismatch", drop,
                   lambda book: ([report.name(book)], [report.in_book(book).cell(key, unit)]))
    yield mutation("duplicate-enterprise-short", "duplicate-enterprise",
                   do=type_at((listed, "ten", "n40"), table.rows[3].cells["ten"].replace("Công ty", "Cty")))


BY_FORM = {
    "state-paper": typed_totals,
    "cu-chi": rates_as_text,
    "quarters-in-columns": quarters_and_year,
    "quarters-typed": quarter_sheets_and_year,
    "flow-cumulative": cumulative,
    "target-tracking": targets_twice,
    "register": counted,
}
