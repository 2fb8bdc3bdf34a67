"""Make icd_10_cm.txt from the package simple-icd-10-cm (see NOTICE.md).

python -m pip install simple-icd-10-cm==1.5.0
python -m practice_site.structured_data.medical_codes.make_icd_10_cm "April 2026"
"""

import sys
from collections import defaultdict
from collections.abc import Iterable

from practice_site.structured_data.medical_codes.icd_10_cm import CATEGORY, FILE


def main(release: str) -> None:
    """Write the file; reading the package's own data takes a second and a half."""
    import simple_icd_10_cm

    found = simple_icd_10_cm.get_all_codes(with_dots=False)
    codes = [code for code in found if simple_icd_10_cm.is_category_or_subcategory(code)]
    FILE.write_text(written(release, codes), encoding="ascii", newline="\n")
    print(f"{len(codes)} codes")


def written(release: str, codes: Iterable[str]) -> str:
    """The file's text, from codes without dots: the release, then a line for each category."""
    categories: defaultdict[str, list[str]] = defaultdict(list)
    for code in codes:
        categories[code[:CATEGORY]].append(code[CATEGORY:])
    lines = (" ".join([name, *sorted(filter(None, ends))]) for name, ends in categories.items())
    return "\n".join([release, *sorted(lines)]) + "\n"


if __name__ == "__main__":
    main(*sys.argv[1:])
