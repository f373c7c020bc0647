"""Tables in unusual places: side by side, from C12, one under another; enterprises by legal type."""

from form import Col, Form, Row, Sheet, Table
from forms.common import Figures, UNITS, party_head


def short_table(id, figures, place, leaves, units, **more):
    """STT, unit and some counted columns, with a Cộng row."""
    cols = [
        Col("stt", ["STT"], "ordinal", width=6), Col("dv", ["Đơn vị"], "label", width=24, tags=("unit",)),
        *[Col(key, path, "count", total="sum", tags=("actual",)) for key, path, *_ in leaves],
    ]
    data = [Row(f"u{at}", "data", {"stt": at, "dv": unit} |
                {key: figures.between(low, high, id, unit, key) for key, _, low, high in leaves})
            for at, unit in enumerate(units, start=1)]
    rows = [*data, Row("all", "total", {"dv": "Cộng"}, sums=[row.id for row in data])]
    return Table(id, cols, rows, place, has_numbers=False, **more)


def side_by_side(edition=0):
    """Two tables beside one another under one title."""
    figures = Figures("side", edition)
    left = short_table("dang", figures, ("at", 8, 1),
                       [("tl", ["Tổ chức đảng", "Thành lập mới"], 1, 6), ("kn", ["Tổ chức đảng", "Kết nạp mới"], 3, 25)], UNITS[:8])
    right = short_table("cd", figures, ("right", "dang", 1),
                        [("tl", ["Tổ chức công đoàn", "Thành lập mới"], 1, 9), ("kn", ["Tổ chức công đoàn", "Kết nạp mới"], 40, 260)],
                        UNITS[:8])
    head = party_head("KẾT QUẢ XÂY DỰNG TỔ CHỨC ĐẢNG VÀ CÔNG ĐOÀN", f"Năm {2013 + edition}", "Biểu số 8")
    return Form("side-by-side", [Sheet("s", "So sánh", [left, right], head)])


def corner(edition=0):
    """A table that begins at C12."""
    figures = Figures("corner", edition)
    cols = [
        Col("tt", ["TT"], "ordinal", "A", width=6),
        Col("dp", ["Địa phương"], "label", "B", width=26, tags=("unit",)),
        Col("dn", ["Số doanh nghiệp"], "count", 1, total="sum"),
        Col("ld", ["Số lao động"], "count", 2, total="sum"),
        Col("co", ["Tổ chức đảng", "Đã thành lập"], "count", 3, total="sum", tags=("actual",)),
        Col("chua", ["Tổ chức đảng", "Chưa thành lập"], "count", "4=1-3", "={dn}-{co}", total="formula"),
        Col("tl", ["Tỷ lệ doanh nghiệp có tổ chức đảng (%)"], "rate", "5=3/1", "={co}/{dn}*100", total="formula", width=18),
    ]
    data = []
    for at, unit in enumerate(UNITS[3:13], start=1):
        firms = figures.between(25, 95, unit)
        data.append(Row(f"u{at}", "data", {"tt": at, "dp": unit, "dn": firms, "ld": firms * figures.between(12, 30, unit, "ld"),
                                           "co": figures.between(2, 12, unit, "co")}))
    rows = [*data, Row("all", "total", {"dp": "Tổng cộng"}, sums=[row.id for row in data])]
    head = [(4, "RÀ SOÁT DOANH NGHIỆP CÓ TỔ CHỨC ĐẢNG", "center", True), (5, f"Năm {2013 + edition}", "center", False),
            (7, "(Kèm theo Báo cáo số 21-BC/HU)", "center", False)]
    table = Table("ra-soat", cols, rows, ("at", 12, 3), unit_line="ĐVT: doanh nghiệp, người")
    return Form("corner-c12", [Sheet("s", "Rà soát", [table], head)])


def stacked(edition=0):
    """Two tables one under another on the same columns, each with its caption."""
    figures = Figures("stacked", edition)
    upper = short_table("dtn", figures, ("at", 9, 1),
                        [("co-so", ["Đoàn cơ sở thành lập mới"], 1, 6), ("chi-doan", ["Chi đoàn thành lập mới"], 2, 9),
                         ("doan-vien", ["Đoàn viên kết nạp mới"], 20, 90)],
                        UNITS[:7], caption="I. Đoàn Thanh niên", unit_line="ĐVT: tổ chức, người")
    lower = short_table("pn", figures, ("below", "dtn", 2),
                        [("hoi", ["Hội phụ nữ cơ sở"], 1, 5), ("chi-hoi", ["Chi hội phụ nữ"], 2, 8),
                         ("hoi-vien", ["Hội viên kết nạp mới"], 15, 80)],
                        UNITS[:7], caption="II. Hội Phụ nữ", unit_line="ĐVT: tổ chức, người")
    head = party_head("KẾT QUẢ XÂY DỰNG ĐOÀN THỂ", f"Quý {['II', 'III'][edition % 2]} năm 2013", "Biểu số 9")
    return Form("stacked", [Sheet("s", "Đoàn thể", [upper, lower], head)])


def legal_types(edition=0):
    """Enterprises by legal type: the total first, then "Chia ra"."""
    figures = Figures("legal", edition)
    kinds = ["Doanh nghiệp tư nhân", "Công ty TNHH", "Công ty cổ phần", "Hợp tác xã", "DN có vốn ĐTNN"]
    cols = [
        Col("stt", ["STT"], "ordinal", 1, width=6),
        Col("dv", ["Xã, thị trấn"], "label", 2, width=28, tags=("unit",)),
        Col("tong", ["Tổng số doanh nghiệp"], "count", "3=4+5+6+7+8", "=SUM({k0}:{k4})", total="formula", width=14),
        *[Col(f"k{at}", ["Chia ra", kind], "count", 4 + at, total="sum") for at, kind in enumerate(kinds)],
        Col("dk", ["Đủ điều kiện thành lập tổ chức đảng"], "count", 9, total="sum", width=14),
        Col("gc", ["Ghi chú"], "note", 10, width=16),
    ]
    ranges = [(4, 15), (20, 60), (8, 30), (1, 4), (1, 5)]
    data = [Row(f"u{at}", "data", {"stt": at, "dv": unit, "dk": figures.between(2, 12, unit, "dk")} |
                {f"k{i}": figures.between(*ranges[i], unit, i) for i in range(5)})
            for at, unit in enumerate(UNITS, start=1)]
    rows = [*data, Row("all", "total", {"dv": "Tổng cộng"}, sums=[row.id for row in data])]
    head = party_head("KẾT QUẢ RÀ SOÁT, PHÂN LOẠI DOANH NGHIỆP NGOÀI KHU VỰC NHÀ NƯỚC", f"Năm {2013 + edition}", "Biểu số 10",
                      ("HUYỆN ỦY TỪ LIÊM", "BAN CHỈ ĐẠO"))
    table = Table("phan-loai", cols, rows, ("at", 8, 1), unit_line="ĐVT: doanh nghiệp")
    return Form("legal-types", [Sheet("s", "Phân loại DN", [table], head)])
