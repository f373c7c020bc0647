"""What several forms share: names of units, invented figures, title blocks."""

import random

UNITS = ["Thị trấn Cầu Diễn", "Xã Cổ Nhuế", "Xã Đại Mỗ", "Xã Đông Ngạc", "Xã Liên Mạc", "Xã Mễ Trì", "Xã Minh Khai",
         "Xã Mỹ Đình", "Xã Phú Diễn", "Xã Tây Mỗ", "Xã Tây Tựu", "Xã Thụy Phương", "Xã Thượng Cát", "Xã Trung Văn",
         "Xã Xuân Đỉnh", "Xã Xuân Phương"]
ROMAN = ["I", "II", "III", "IV"]


class Figures:
    """Invented figures that are the same every time: by the seed of an edition and a name for each figure."""

    def __init__(self, form, edition):
        self._form, self._edition = form, edition

    def between(self, low, high, *name):
        return random.Random(f"{self._form}/{self._edition}/{'/'.join(map(str, name))}").randint(low, high)

    def pick(self, choices, *name):
        return choices[self.between(0, len(choices) - 1, *name)]


def party_head(title, period, code, above=("HUYỆN ỦY TỪ LIÊM", "BAN TỔ CHỨC")):
    """Title block of a paper of the Party, rows 1 to 5."""
    return [
        (1, above[0], "left", False), (1, "ĐẢNG CỘNG SẢN VIỆT NAM", "right", True),
        (2, above[1], "left", True), (2, code, "right", False),
        (4, title, "center", True), (5, period, "center", False),
    ]


def state_head(title, period, code):
    """Title block of a paper of the state, rows 1 to 6."""
    return [
        (1, "ỦY BAN NHÂN DÂN", "left", False), (1, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "right", True),
        (2, "HUYỆN TỪ LIÊM", "left", True), (2, "Độc lập - Tự do - Hạnh phúc", "right", True),
        (3, code, "right", False), (5, title, "center", True), (6, period, "center", False),
    ]


def unit_rows(units, table_rows):
    """Ids u1, u2, … for rows of units; `table_rows(name, at)` gives the cells."""
    return [(f"u{at}", name, table_rows(name, at)) for at, name in enumerate(units, start=1)]
