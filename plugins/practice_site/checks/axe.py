"""What the accessibility checker axe-core looks for, rule by rule, and who finds it here.

A finding that a page's bytes are enough for has a rule of ours in `COVERED`. What
depends on how a page looks or moves is found by tests that ask axe itself, in
a browser, on the sample site: `WHY_NOT` says what of it a build cannot know.
"""

from collections.abc import Mapping
from types import MappingProxyType

_BY_CODE = {
    "PS602": "skip-link",
    "PS623": "link-name",
    "PS701": "heading-order",
    "PS702": "duplicate-id duplicate-id-active duplicate-id-aria",
    "PS703": "image-alt",
    "PS710": "html-has-lang html-lang-valid html-xml-lang-mismatch valid-lang",
    "PS711": "document-title",
    "PS712": "empty-heading page-has-heading-one",
    "PS713": "bypass landmark-banner-is-top-level landmark-contentinfo-is-top-level "
    "landmark-main-is-top-level landmark-no-duplicate-banner landmark-no-duplicate-contentinfo "
    "landmark-no-duplicate-main landmark-one-main landmark-unique region skip-link",
    "PS714": "landmark-unique",
    "PS715": "aria-valid-attr-value td-headers-attr",
    "PS716": "link-name",
    "PS717": "area-alt aria-command-name aria-dialog-name aria-input-field-name aria-meter-name "
    "aria-progressbar-name aria-tab-name aria-toggle-field-name aria-tooltip-name "
    "aria-treeitem-name button-name frame-title input-button-name input-image-alt label "
    "label-content-name-mismatch label-title-only object-alt role-img-alt select-name "
    "summary-name svg-img-alt",
    "PS719": "image-redundant-alt",
    "PS720": "empty-table-header scope-attr-valid table-duplicate-name td-has-header "
    "th-has-data-cells",
    "PS721": "definition-list dlitem list listitem",
    "PS722": "aria-hidden-body aria-hidden-focus aria-text nested-interactive",
    "PS723": "accesskeys tabindex",
    "PS724": "blink marquee no-autoplay-audio video-caption",
    "PS725": "meta-viewport meta-viewport-large",
    "PS726": "meta-refresh meta-refresh-no-exceptions",
    "PS728": "aria-allowed-attr aria-allowed-role aria-braille-equivalent aria-conditional-attr "
    "aria-deprecated-role aria-prohibited-attr aria-required-attr aria-required-children "
    "aria-required-parent aria-roledescription aria-roles aria-valid-attr aria-valid-attr-value "
    "presentation-role-conflict",
    "PS729": "identical-links-same-purpose",
    "PS730": "color-contrast color-contrast-enhanced",
}

COVERED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        name: tuple(code for code, names in _BY_CODE.items() if name in names.split())
        for name in sorted({name for names in _BY_CODE.values() for name in names.split()})
    }
)
"""The codes of our rules that find what a rule of axe finds, by the name of that."""

_LOOKS = "It depends on how the page looks; the tests ask axe in a browser."
_FRAMES = "The pages' own policy (Content-Security-Policy) keeps browsers from loading frames."

WHY_NOT: Mapping[str, str] = MappingProxyType(
    {
        "audio-caption": "Sound alone needs a transcript, which may stand anywhere on a page.",
        "autocomplete-valid": "Forms that ask who somebody is are taken out of texts (PS111); what "
        "a field of a theme asks for, only its author knows.",
        "avoid-inline-spacing": "The pages' own policy (Content-Security-Policy) keeps browsers "
        "from using styles that stand in the markup.",
        "css-orientation-lock": _LOOKS,
        "focus-order-semantics": "A frame that scrolls sideways takes the focus on purpose, and "
        "only a browser knows whether it does scroll.",
        "form-field-multiple-labels": "Browsers read out all labels of a field; axe itself leaves "
        "it to people whether these make sense together.",
        "frame-focusable-content": _FRAMES,
        "frame-tested": _FRAMES,
        "frame-title-unique": _FRAMES,
        "hidden-content": "It tells a tester to look again, and is no defect.",
        "landmark-complementary-is-top-level": "axe gave it up.",
        "link-in-text-block": _LOOKS,
        "p-as-heading": _LOOKS,
        "scrollable-region-focusable": _LOOKS,
        "server-side-image-map": "A site of files has nothing that could answer it.",
        "table-fake-caption": "Whether a cell over all columns is meant for a caption, only its "
        "author knows.",
        "target-size": _LOOKS,
    }
)
"""Why no rule of ours finds what a rule of axe finds, by the name of that."""
