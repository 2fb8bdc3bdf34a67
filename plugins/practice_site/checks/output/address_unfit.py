"""PS609: a former address that cannot be written down for the servers."""

from practice_site.checks.example import Example
from practice_site.checks.rule import ReadingRule
from practice_site.model.finding import Citation, Severity

_ARTICLE = "content/articles/minimal.md"
_SERVES = "serves: [napa, yountville]"


class AddressUnfit(ReadingRule):
    """An address in `redirect_from` or `gone` has parts that no file can be named after."""

    code = "PS609"
    name = "address-unfit"
    severity = Severity.ERROR
    firm = True
    source = Citation(
        "Microsoft, Naming Files, Paths, and Namespaces",
        "https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file",
    )
    summary = "A former address has parts that no file can be named after."
    why = "The page that sends visitors on could not be written on every system."
    remedy = "Write the address as the browser shows it, or take it out."
    bad = (
        Example(path=_ARTICLE, text=f"redirect_from: [/con/]\n{_SERVES}", instead_of=_SERVES),
        Example(
            path=_ARTICLE,
            text=f'redirect_from: ["/walks%3Fid=1"]\n{_SERVES}',
            instead_of=_SERVES,
        ),
        Example(
            path="content/practice.yaml",
            text="gone: [/caf%E9/]\nlang: en",
            instead_of="lang: en",
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text=f"redirect_from: [/caf%C3%A9/, /café/au-lait/, /a%20walk/]\n{_SERVES}",
            instead_of=_SERVES,
        ),
    )
