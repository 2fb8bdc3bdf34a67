"""How the codes of medical coding systems are written, check digits included."""

import re
from collections.abc import Mapping

from msgspec import Struct

VERHOEFF_PRODUCTS = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
    (1, 2, 3, 4, 0, 6, 7, 8, 9, 5),
    (2, 3, 4, 0, 1, 7, 8, 9, 5, 6),
    (3, 4, 0, 1, 2, 8, 9, 5, 6, 7),
    (4, 0, 1, 2, 3, 9, 5, 6, 7, 8),
    (5, 9, 8, 7, 6, 0, 4, 3, 2, 1),
    (6, 5, 9, 8, 7, 1, 0, 4, 3, 2),
    (7, 6, 5, 9, 8, 2, 1, 0, 4, 3),
    (8, 7, 6, 5, 9, 3, 2, 1, 0, 4),
    (9, 8, 7, 6, 5, 4, 3, 2, 1, 0),
)
"""The products of the dihedral group D5, which Verhoeff's check digit is computed in."""

VERHOEFF_TURN = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)
"""What each digit becomes for each place that it stands further left."""


class Form(Struct, frozen=True):
    """How a system writes its codes: as a pattern, and in words."""

    pattern: re.Pattern[str]
    words: str


FORMS: Mapping[str, Form] = {
    "CPT": Form(
        re.compile(r"\d{5}|\d{4}[FTUMA]", re.A),
        "five digits, or four digits and a letter",
    ),
    "HCPCS": Form(
        re.compile(r"[A-V]\d{4}|\d{5}|\d{4}[FTUMA]", re.A),
        "a letter and four digits",
    ),
    "ICD-10-PCS": Form(
        re.compile(r"[0-9A-HJ-NP-Z]{7}"),
        "seven letters and digits, without I and O",
    ),
    "LOINC": Form(
        re.compile(r"\d{1,7}-\d", re.A),
        "up to seven digits, a hyphen and a check digit",
    ),
    "MeSH": Form(
        re.compile(r"[DCQ]\d{6}(\d{3})?|[A-NVZ]\d{2}(\.\d{3})*", re.A),
        "a letter and six or nine digits, or a tree number",
    ),
    "RxNorm": Form(
        re.compile(r"[1-9]\d{0,7}", re.A),
        "up to eight digits",
    ),
    "SNOMED-CT": Form(
        re.compile(r"[1-9]\d{5,17}", re.A),
        "six to eighteen digits",
    ),
}
"""The forms of the systems whose codes are not looked up."""


def fault_of_code(system: str, code: str) -> str:
    """What is wrong with how a code is written, in words; empty where nothing is.

    A code of the right form need not exist. Systems without a form here are
    passed over.
    """
    form = FORMS.get(system)
    if form is None:
        return ""
    if not form.pattern.fullmatch(code):
        return f"a {system} code is {form.words}"
    if (system == "LOINC" and not _has_mod_10(code)) or (
        system == "SNOMED-CT" and not _has_verhoeff(code)
    ):
        return "its last digit does not fit the others"
    return ""


def _has_mod_10(code: str) -> bool:
    """LOINC's check digit: Luhn's, over the digits before the hyphen."""
    digits = [int(digit) for digit in reversed(code.replace("-", ""))]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[1::2]]
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0


def _has_verhoeff(code: str) -> bool:
    """SNOMED CT's check digit: Verhoeff's, over all digits."""
    check = 0
    for place, written in enumerate(reversed(code)):
        digit = int(written)
        for _ in range(place % 8):
            digit = VERHOEFF_TURN[digit]
        check = VERHOEFF_PRODUCTS[check][digit]
    return check == 0
