"""The roles and attributes of WAI-ARIA 1.2 (https://www.w3.org/TR/wai-aria-1.2/), as tables.

Names of attributes are written without `aria-`.
"""

from collections.abc import Mapping


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


GLOBAL = _set(
    "atomic braillelabel brailleroledescription busy controls current describedby "
    "description details disabled dropeffect errormessage flowto grabbed haspopup "
    "hidden invalid keyshortcuts label labelledby live owns relevant roledescription"
)
"""Attributes that every element may have."""

_WITH: tuple[tuple[str, str], ...] = (
    (
        "expanded",
        "alert banner complementary contentinfo definition document feed figure form image img "
        "link list log main marquee math navigation note region search status tabpanel term timer "
        "tooltip",
    ),
    ("expanded modal", "alertdialog dialog"),
    ("activedescendant expanded", "application group"),
    ("expanded posinset setsize", "article menuitem"),
    (
        "",
        "blockquote caption code deletion emphasis insertion mark none paragraph "
        "presentation rowgroup strong subscript superscript text time",
    ),
    ("expanded pressed", "button"),
    ("colindex colspan expanded rowindex rowspan", "cell"),
    ("checked expanded readonly required", "checkbox switch"),
    (
        "colindex colspan expanded readonly required rowindex rowspan selected sort",
        "columnheader rowheader",
    ),
    ("activedescendant autocomplete expanded orientation readonly required", "combobox"),
    ("activedescendant colcount expanded level multiselectable readonly rowcount", "grid"),
    ("colindex colspan expanded readonly required rowindex rowspan selected", "gridcell"),
    ("expanded level", "heading"),
    ("activedescendant expanded multiselectable orientation readonly required", "listbox"),
    ("expanded level posinset setsize", "listitem"),
    ("activedescendant expanded orientation", "menu menubar toolbar"),
    ("checked expanded posinset readonly setsize", "menuitemcheckbox menuitemradio"),
    ("valuemax valuemin valuenow valuetext", "meter"),
    ("checked posinset selected setsize", "option"),
    ("expanded valuemax valuemin valuenow valuetext", "progressbar"),
    ("checked posinset required setsize", "radio"),
    ("activedescendant expanded orientation readonly required", "radiogroup"),
    ("activedescendant colindex expanded level posinset rowindex selected setsize", "row"),
    ("orientation valuemax valuemin valuenow valuetext", "scrollbar separator"),
    (
        "activedescendant autocomplete multiline placeholder readonly required",
        "searchbox textbox",
    ),
    ("orientation readonly required valuemax valuemin valuenow valuetext", "slider"),
    (
        "activedescendant readonly required valuemax valuemin valuenow valuetext",
        "spinbutton",
    ),
    ("expanded posinset selected setsize", "tab"),
    ("colcount expanded rowcount", "table"),
    ("activedescendant expanded level multiselectable orientation", "tablist"),
    ("activedescendant expanded multiselectable orientation required", "tree"),
    (
        "activedescendant colcount expanded level multiselectable orientation readonly required "
        "rowcount",
        "treegrid",
    ),
    ("checked expanded level posinset selected setsize", "treeitem"),
)

_DOCUMENTS = (
    "abstract acknowledgments afterword appendix backlink bibliography biblioref chapter colophon "
    "conclusion cover credit credits dedication endnotes epigraph epilogue errata example footnote "
    "foreword glossary glossref index introduction noteref notice pagebreak pagelist part preface "
    "prologue pullquote qna subtitle tip toc"
)
"""Roles of the Digital Publishing module, written with `doc-`."""

SUPPORTED: Mapping[str, frozenset[str]] = {
    **{role: frozenset(names.split()) for names, roles in _WITH for role in roles.split()},
    **{f"doc-{name}": frozenset({"expanded"}) for name in _DOCUMENTS.split()},
    **{f"graphics-{name}": frozenset() for name in ("document", "object", "symbol")},
}
"""The attributes that each role may have besides the global ones."""

KNOWN = GLOBAL.union(*SUPPORTED.values())
"""All attributes."""

DEPRECATED = frozenset(("directory", "doc-biblioentry", "doc-endnote"))
ABSTRACT = _set(
    "command composite input landmark range roletype section sectionhead select "
    "structure widget window"
)
"""Roles that exist to explain the others, and may stand on no element."""

REQUIRED: Mapping[str, tuple[str, ...]] = {
    "checkbox": ("checked",),
    "combobox": ("expanded", "controls"),
    "heading": ("level",),
    "menuitemcheckbox": ("checked",),
    "menuitemradio": ("checked",),
    "meter": ("valuenow",),
    "radio": ("checked",),
    "scrollbar": ("valuenow",),
    "slider": ("valuenow",),
    "switch": ("checked",),
}
"""The attributes without which a role says nothing."""

INSIDE: Mapping[str, frozenset[str]] = {
    "cell": frozenset({"row"}),
    "columnheader": frozenset({"row"}),
    "gridcell": frozenset({"row"}),
    "listitem": frozenset({"list"}),
    "menuitem": frozenset({"group", "menu", "menubar"}),
    "menuitemcheckbox": frozenset({"group", "menu", "menubar"}),
    "menuitemradio": frozenset({"group", "menu", "menubar"}),
    "option": frozenset({"group", "listbox"}),
    "row": frozenset({"grid", "rowgroup", "table", "treegrid"}),
    "rowgroup": frozenset({"grid", "table", "treegrid"}),
    "rowheader": frozenset({"row"}),
    "tab": frozenset({"tablist"}),
    "treeitem": frozenset({"group", "tree"}),
}
"""The roles that an element of a role must stand in."""

HOLDS: Mapping[str, frozenset[str]] = {
    "feed": frozenset({"article"}),
    "list": frozenset({"listitem"}),
    "listbox": frozenset({"group", "option"}),
    "menu": frozenset({"group", "menuitem", "menuitemcheckbox", "menuitemradio", "separator"}),
    "menubar": frozenset({"group", "menuitem", "menuitemcheckbox", "menuitemradio", "separator"}),
    "row": frozenset({"cell", "columnheader", "gridcell", "rowheader"}),
    "table": frozenset({"row", "rowgroup"}),
    "tablist": frozenset({"tab"}),
    "tree": frozenset({"group", "treeitem"}),
}
"""The roles that what stands in an element of a role must have."""

UNNAMED = _set(
    "caption code deletion emphasis generic insertion mark none paragraph "
    "presentation strong subscript suggestion superscript"
)
"""Roles that may have no name ("Name From: prohibited")."""

_BOOLEAN = frozenset({"true", "false"})
_STATE = _BOOLEAN | {"undefined"}
VALUES: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(
        ("atomic", "busy", "disabled", "modal", "multiline", "multiselectable"), _BOOLEAN
    ),
    **dict.fromkeys(("readonly", "required"), _BOOLEAN),
    **dict.fromkeys(("expanded", "hidden", "grabbed", "selected"), _STATE),
    **dict.fromkeys(("checked", "pressed"), _STATE | {"mixed"}),
    "autocomplete": frozenset({"inline", "list", "both", "none"}),
    "current": _BOOLEAN | {"page", "step", "location", "date", "time"},
    "haspopup": _BOOLEAN | {"menu", "listbox", "tree", "grid", "dialog"},
    "invalid": _BOOLEAN | {"grammar", "spelling"},
    "live": frozenset({"assertive", "off", "polite"}),
    "orientation": frozenset({"horizontal", "undefined", "vertical"}),
    "sort": frozenset({"ascending", "descending", "none", "other"}),
}
"""The values of attributes that have few."""

NUMBERS = _set(
    "colcount colindex colspan level posinset rowcount rowindex rowspan setsize "
    "valuemax valuemin valuenow"
)
"""Attributes that are numbers."""

NATIVE: Mapping[str, str] = {
    "article": "article",
    "aside": "complementary",
    "b": "generic",
    "bdi": "generic",
    "body": "generic",
    "button": "button",
    "code": "code",
    "dd": "definition",
    "del": "deletion",
    "details": "group",
    "dialog": "dialog",
    "div": "generic",
    "em": "emphasis",
    "fieldset": "group",
    "figure": "figure",
    "form": "form",
    "h1": "heading",
    "h2": "heading",
    "h3": "heading",
    "h4": "heading",
    "h5": "heading",
    "h6": "heading",
    "hr": "separator",
    "i": "generic",
    "ins": "insertion",
    "li": "listitem",
    "main": "main",
    "mark": "mark",
    "menu": "list",
    "meter": "meter",
    "nav": "navigation",
    "ol": "list",
    "option": "option",
    "output": "status",
    "p": "paragraph",
    "pre": "generic",
    "progress": "progressbar",
    "q": "generic",
    "search": "search",
    "section": "region",
    "small": "generic",
    "span": "generic",
    "strong": "strong",
    "sub": "subscript",
    "sup": "superscript",
    "table": "table",
    "tbody": "rowgroup",
    "td": "cell",
    "textarea": "textbox",
    "tfoot": "rowgroup",
    "th": "columnheader",
    "thead": "rowgroup",
    "tr": "row",
    "u": "generic",
    "ul": "list",
}
"""The roles of elements that say none (HTML-AAM 1.0); the others depend on more than the tag."""

_HEADING = frozenset({"doc-subtitle", "none", "presentation", "tab"})
_LIST = _set("group list listbox menu menubar none presentation radiogroup tablist toolbar tree")
MAY_BECOME: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), _HEADING | {"heading"}),
    **dict.fromkeys(("ul", "ol", "menu"), _LIST),
    **dict.fromkeys(
        [
            "body",
            "caption",
            "col",
            "colgroup",
            "dd",
            "details",
            "head",
            "html",
            "label",
            "legend",
            "link",
            "main",
            "map",
            "math",
            "meta",
            "noscript",
            "option",
            "optgroup",
            "picture",
            "script",
            "slot",
            "source",
            "style",
            "template",
            "textarea",
            "title",
            "track",
        ],
        frozenset(),
    ),
    "article": _set("article application document feed main none presentation region"),
    "aside": _set("complementary feed none note presentation region search"),
    "button": _set(
        "button checkbox combobox gridcell link menuitem menuitemcheckbox menuitemradio "
        "option radio separator slider switch tab treeitem"
    ),
    "footer": _set("contentinfo doc-footnote group none presentation"),
    "form": _set("form none presentation search"),
    "header": _set("banner doc-footnote group none presentation"),
    "iframe": _set("application document image img none presentation"),
    "li": _set(
        "listitem menuitem menuitemcheckbox menuitemradio none option presentation radio "
        "separator tab treeitem"
    ),
    "nav": _set("doc-index doc-pagelist doc-toc menu menubar navigation none presentation tablist"),
}
"""The roles that elements may take (ARIA in HTML); what has no entry may take any."""
