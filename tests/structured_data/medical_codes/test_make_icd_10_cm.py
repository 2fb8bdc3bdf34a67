from practice_site.structured_data.medical_codes.icd_10_cm import FILE
from practice_site.structured_data.medical_codes.make_icd_10_cm import written


def test_each_category_has_a_line_with_what_follows_it() -> None:
    codes = ["M80", "M800", "M8008", "M8008XA", "I10", "M8000"]
    assert written("April 2026", codes) == "April 2026\nI10\nM80 0 00 08 08XA\n"


def test_the_file_is_as_it_is_made() -> None:
    release, *lines = FILE.read_text(encoding="ascii").splitlines()
    rows = [line.split(" ") for line in lines]
    codes = [name + end for name, *ends in rows for end in ("", *ends)]
    assert len(codes) == len({*codes}) > 90_000
    assert written(release, codes) == FILE.read_text(encoding="ascii")
