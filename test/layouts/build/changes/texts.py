"""Spellings: TCVN3 and VNI bytes shown as Latin letters, the older place of tone marks, slips of the keyboard."""

import unicodedata

LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ"
TCVN3 = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§"
TO_TCVN3 = str.maketrans(LETTERS, TCVN3)
VNI_NOTE = "Chöa coù soá lieäu"
TONES = ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"]


def tcvn3(text):
    """"Xã Mễ Trì" as a file in TCVN3 shows it without its font: "X· MÔ Tr×"."""
    return unicodedata.normalize("NFC", text).translate(TO_TCVN3)


def nfd(text):
    return unicodedata.normalize("NFD", text)


def older_tones(text):
    """"Thụy" as "Thuỵ", "Lũy" as "Luỹ", "hòa" as "hoà": the tone on the second vowel. Open syllables only."""
    for first, second in (("o", "a"), ("o", "e"), ("u", "y")):
        for tone in TONES:
            for f, s in ((first, second), (first.upper(), second), (first.upper(), second.upper())):
                old = unicodedata.normalize("NFC", f + tone) + s
                new = f + unicodedata.normalize("NFC", s + tone)
                text = _replace_open(text, old, new)
    return text


def _replace_open(text, old, new):
    at = text.find(old)
    while at >= 0:
        after = text[at + 2 : at + 3]
        if not after.isalpha() and text[at - 1 : at].lower() != "q":
            text = text[:at] + new + text[at + 2 :]
        at = text.find(old, at + 1)
    return text


def slip(text):
    """A name with one tone lost in its last syllable, or a letter doubled where there is none: "Xã Mễ Tri"."""
    head, _, last = text.rpartition(" ")
    bare = "".join(letter for letter in nfd(last) if letter not in TONES)
    bare = unicodedata.normalize("NFC", bare)
    return f"{head} {bare if bare != last else last[:-1] + last[-1] * 2}"
