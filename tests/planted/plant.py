"""What a planted defect is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Plant:
    """One defect: `after` in place of `before` in a file of the sample site.

    Without `before`, `after` is the whole file, new or replaced; without `after`
    the passage is taken out. The finding `code` must stand, alone, in the same
    file or in `found_in`, on the line where the passage `at` begins: by default
    the first line of `after`. Where `released`, the site was published before.
    """

    code: str
    path: str
    before: str = ""
    after: str = ""
    found_in: str = ""
    at: str = ""
    why: str = ""
    released: bool = False
