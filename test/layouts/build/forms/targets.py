"""Forms about targets: a matrix under three header rows, target sheet and tracking sheet, quarters in columns."""

from form import Col, Form, Row, Sheet, Table
from forms.common import Figures, ROMAN, UNITS, party_head

KINDS = [("dang", "Tổ chức đảng"), ("cd", "Tổ chức công đoàn"), ("dtn", "Tổ chức Đoàn Thanh niên")]


def numbered(rows_of):
    """Data rows of all units: STT, name and what `rows_of(unit)` gives."""
    return [Row(f"u{at}", "data", {"stt": at, "dv": unit} | rows_of(unit)) for at, unit in enumerate(UNITS, start=1)]


def total(data, label="Tổng cộng"):
    return Row("all", "total", {"dv": label}, sums=[row.id for row in data])


def matrix(edition=0):
    """Units × kinds × {chỉ tiêu, thực hiện, tỷ lệ} under three header rows; numbers "5=4/3"."""
    figures = Figures("matrix", edition)
    cols = [Col("stt", ["STT"], "ordinal", "A", width=6),
            Col("dv", ["Tên đơn vị"], "label", "B", width=28, tags=("unit",))]
    for at, (key, label) in enumerate(KINDS):
        path, number = ["Kết quả thực hiện chỉ tiêu thành lập mới", label], 1 + 3 * at
        cols += [
            Col(f"{key}-ct", [*path, "Chỉ tiêu"], "count", number, total="sum", tags=("target",)),
            Col(f"{key}-th", [*path, "Thực hiện"], "count", number + 1, total="sum", tags=("actual",)),
            Col(f"{key}-tl", [*path, "Tỷ lệ (%)"], "rate", f"{number + 2}={number + 1}/{number}",
                f"={{{key}-th}}/{{{key}-ct}}*100", total="formula"),
        ]
    cols.append(Col("gc", ["Ghi chú"], "note", "C", width=18))

    def cells(unit):
        return {f"{key}-ct": figures.between(3, 9, unit, key, "ct") for key, _ in KINDS} | \
               {f"{key}-th": figures.between(1, 11, unit, key, "th") for key, _ in KINDS}

    data = numbered(cells)
    head = party_head("TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU", f"Năm {2013 + edition}", "Biểu số 2")
    table = Table("chi-tieu", cols, [*data, total(data)], ("at", 9, 1), unit_line="ĐVT: tổ chức")
    return Form("matrix-three-rows", [Sheet("m", "Tổng hợp chỉ tiêu", [table], head)])


def target_tracking(edition=0):
    """Targets assigned on one sheet, followed on another where they stand again; surplus and rate by formula."""
    figures = Figures("tracking", edition)
    given = {(unit, key): figures.between(2, 9, unit, key) for unit in UNITS for key, _ in KINDS}
    year = f"Năm {2013 + edition}"
    data = numbered(lambda unit: {key: given[unit, key] for key, _ in KINDS})
    targets = Table("giao", [
        Col("stt", ["STT"], "ordinal", width=6),
        Col("dv", ["Tên đơn vị"], "label", width=28, tags=("unit",)),
        *[Col(key, ["Chỉ tiêu giao thành lập mới", label], "count", total="sum", tags=("target",)) for key, label in KINDS],
    ], [*data, total(data, "Cộng")], ("at", 8, 1), has_numbers=False, unit_line="ĐVT: tổ chức")
    cols = [Col("stt", ["STT"], "ordinal", "A", width=6),
            Col("dv", ["Tên đơn vị"], "label", "B", width=28, tags=("unit",))]
    for at, (key, label) in enumerate(KINDS):
        number = 1 + 4 * at
        cols += [
            Col(f"{key}-ct", [label, "Chỉ tiêu giao"], "count", number, total="sum", tags=("target",)),
            Col(f"{key}-th", [label, "Thực hiện"], "count", number + 1, total="sum", tags=("actual",)),
            Col(f"{key}-cl", [label, "Số vượt"], "count", f"{number + 2}={number + 1}-{number}",
                f"={{{key}-th}}-{{{key}-ct}}", total="formula"),
            Col(f"{key}-tl", [label, "Tỷ lệ (%)"], "rate", f"{number + 3}={number + 1}/{number}",
                f"={{{key}-th}}/{{{key}-ct}}*100", total="formula"),
        ]
    followed = numbered(lambda unit: {f"{key}-ct": given[unit, key] for key, _ in KINDS} |
                        {f"{key}-th": figures.between(1, 10, unit, key, "th") for key, _ in KINDS})
    tracking = Table("theo-doi", cols, [*followed, total(followed, "Cộng")], ("at", 8, 1), unit_line="ĐVT: tổ chức")
    return Form("target-tracking", [
        Sheet("giao", "Chỉ tiêu giao", [targets], party_head("CHỈ TIÊU HUYỆN ỦY GIAO", year, "Biểu số 01")),
        Sheet("theo-doi", "Theo dõi", [tracking], party_head("THEO DÕI THỰC HIỆN CHỈ TIÊU", year, "Biểu số 02")),
    ])


def quarters_in_columns(edition=0):
    """Quarters I to IV and the whole year in columns: the year calculated for one measure, typed for the other."""
    figures = Figures("quarters", edition)
    cols = [Col("stt", ["STT"], "ordinal", "A", width=6),
            Col("dv", ["Đơn vị"], "label", "B", width=28, tags=("unit",))]
    for at, (key, label, high) in enumerate([("tl", "Tổ chức đảng thành lập mới", 6), ("kn", "Đảng viên kết nạp mới", 30)]):
        first = 1 + 5 * at
        cols += [Col(f"{key}{q}", [label, f"Quý {roman}"], "count", first + q, total="sum", tags=("actual", "in-period"))
                 for q, roman in enumerate(ROMAN)]
        cols.append(Col(f"{key}-nam", [label, "Cả năm"], "count",
                        f"{first + 4}={'+'.join(str(first + q) for q in range(4))}",
                        "=" + "+".join(f"{{{key}{q}}}" for q in range(4)), total="sum", typed=key == "kn"))

    def cells(unit):
        return {f"{key}{q}": figures.between(1, high, unit, key, q) for key, high in (("tl", 6), ("kn", 30)) for q in range(4)}

    data = numbered(cells)
    head = party_head("KẾT QUẢ PHÁT TRIỂN ĐẢNG TRONG DOANH NGHIỆP THEO QUÝ", f"Năm {2013 + edition}", "Biểu số 7")
    table = Table("theo-quy", cols, [*data, total(data, "Cộng")], ("at", 8, 1), unit_line="ĐVT: tổ chức, người")
    return Form("quarters-in-columns", [Sheet("q", "Theo quý", [table], head)])


def unit_sheets(edition=0):
    """One sheet for each unit: kinds in rows, target, quarters, year and rate in columns."""
    figures = Figures("unit-sheets", edition)
    sheets = []
    items = ["Thành lập tổ chức đảng", "Thành lập công đoàn cơ sở", "Thành lập tổ chức Đoàn", "Thành lập chi hội phụ nữ"]
    for number, unit in enumerate(UNITS[1:7], start=1):
        cols = [
            Col("tt", ["TT"], "ordinal", "A", width=6),
            Col("nd", ["Nội dung"], "label", "B", width=34),
            Col("ct", ["Chỉ tiêu giao"], "count", 1, total="sum", tags=("target",)),
            *[Col(f"q{q}", ["Kết quả thực hiện", f"Quý {roman}"], "count", 2 + q, total="sum", tags=("actual", "in-period"))
              for q, roman in enumerate(ROMAN)],
            Col("nam", ["Kết quả thực hiện", "Cả năm"], "count", "6=2+3+4+5", "=SUM({q0}:{q3})", total="sum"),
            Col("tl", ["Tỷ lệ (%)"], "rate", "7=6/1", "={nam}/{ct}*100", total="formula"),
        ]
        data = [Row(f"r{at}", "data", {"tt": at, "nd": item, "ct": figures.between(4, 12, unit, item, "ct")} |
                    {f"q{q}": figures.between(0, 4, unit, item, q) for q in range(4)})
                for at, item in enumerate(items, start=1)]
        rows = [*data, Row("all", "total", {"nd": "Cộng"}, sums=[row.id for row in data])]
        head = [(1, "HUYỆN ỦY TỪ LIÊM", "left", False), (1, "ĐẢNG CỘNG SẢN VIỆT NAM", "right", True),
                (2, f"ĐẢNG ỦY {unit.upper()}", "left", True), (4, "BÁO CÁO THỰC HIỆN CHỈ TIÊU", "center", True),
                (5, f"Năm {2013 + edition}", "center", False)]
        table = Table("bao-cao", cols, rows, ("at", 8, 1), unit_line="ĐVT: tổ chức")
        sheets.append(Sheet(f"s{number}", unit.removeprefix("Xã "), [table], head,
                            signature=("Người lập biểu", ("Từ Liêm, ngày … tháng … năm 2013", "T/M ĐẢNG ỦY", "BÍ THƯ"))))
    return Form("unit-sheets", sheets)
