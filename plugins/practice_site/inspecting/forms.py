"""Where the forms of a page send what people fill in, and what they ask them for."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from practice_site.inspecting.document import Element, folded, text_content
from practice_site.inspecting.found import Found
from practice_site.model.facts import FormFact
from practice_site.model.span import Span
from practice_site.words.expressions import ready

_FIELDS = frozenset(("input", "select", "textarea"))
_NO_FIELDS = frozenset(("button", "hidden", "image", "reset", "search", "submit"))
_PERSONAL_TYPES = frozenset(("email", "tel", "file", "password", "date", "datetime-local", "month"))
_PERSONAL = ready(
    r"(?<![a-z])(?:(?:first|last|full|your|given|family|patient)?[-_ ]?name|address|allerg\w*|"
    r"appointment|birth\w*|bday|condition|diagnosis|dob|e-?mail|gender|history|insurance|medical|"
    r"medications?|member|message|mobile|mrn|pain|patient|phone|postal|reason|sex|ssn|"
    r"symptoms?|tel|zip)(?![a-z])",
    re.IGNORECASE,
)
_NAMING = ("name", "id", "autocomplete", "placeholder", "aria-label")


def form_facts(found: Found, place: Span) -> tuple[FormFact, ...]:
    """The forms of a page, and last the fields that stand in none, as one more."""
    tagged = found.tagged
    if not ("form" in tagged or "textarea" in tagged or "select" in tagged or _inputs(found)):
        return ()
    labels = {
        label.get("for", ""): folded(text_content(label)) for label in tagged.get("label", ())
    }
    forms: dict[Element | None, list[Element]] = {form: [] for form in tagged.get("form", ())}
    by_id = {form.get("id"): form for form in forms if form is not None and form.get("id")}
    for field in _fields(found):
        named = by_id.get(field.get("form"))
        form = next(field.iterancestors("form"), None) if named is None else named
        forms.setdefault(form, []).append(field)
    facts = (_fact(form, fields, labels, place) for form, fields in forms.items())
    return tuple(fact for fact in facts if fact is not None)


def _fact(
    form: Element | None, fields: Iterable[Element], labels: dict[str, str], place: Span
) -> FormFact | None:
    asked = tuple(dict.fromkeys(name for field in fields for name in _asked(field, labels)))
    if form is None:
        return FormFact(("",), asked, place) if asked else None
    buttons = (each.get("formaction") for each in form.iter("button", "input"))
    targets = (address for address in (form.get("action"), *buttons) if address is not None)
    return FormFact(tuple(dict.fromkeys(targets)) or ("",), asked, place)


def _inputs(found: Found) -> list[Element]:
    return [element for element in found.loading if element.tag == "input"]


def _fields(found: Found) -> Iterator[Element]:
    others = (found.tagged.get(tag, ()) for tag in ("select", "textarea"))
    for field in chain(_inputs(found), *others):
        if field.tag != "input" or field.get("type", "text").lower() not in _NO_FIELDS:
            yield field


def _asked(field: Element, labels: dict[str, str]) -> Iterator[str]:
    """What a field asks for, where that is a person's own affair."""
    label = labels.get(field.get("id") or "", "")
    around = next(field.iterancestors("label"), None)
    if around is not None:
        label = label or folded(text_content(around))
    names = [label, *(field.get(attribute) or "" for attribute in _NAMING)]
    named = next((name for name in names if name), str(field.tag))
    if (
        field.tag == "textarea"
        or field.get("type", "").lower() in _PERSONAL_TYPES
        or any(_PERSONAL.search(name) for name in names)
    ):
        yield named
