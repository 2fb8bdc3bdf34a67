"""The practice's own two files at the start: what is known of it, and questions for the rest."""

from msgspec import Struct
from ruamel.yaml.scalarstring import DoubleQuotedScalarString
from slugify import slugify

from practice_site.authoring.draft_text import Group, Key, Part, Remark, Said, keys_text
from practice_site.authoring.new_files import NewFile
from practice_site.authoring.yaml_text import braced_group

DISCLAIMER = (
    "This article is for education only. It is not medical advice for you, and reading it does not "
    "make you a patient of this practice. Please talk to a physician or another qualified health "
    "professional about your own health, and do not put off asking for help because of something "
    "you read here."
)
NO_URL = "https://www.example.org"
NO_PHONE = "+1-707-555-0100"
NO_TIMEZONE = "America/New_York"
"""What stands below a question until it is answered, since the file is not valid without."""


NOTICES_PAGE = "notices"
_NAV = (("Locations", "/locations/"), ("About", "about"), ("Contact", "contact"))


_SLUG_QUESTION = Remark(
    "What is the office's short name in addresses, such as its city in small letters? Correct the "
    "next line, and take this one out.",
    who="Site",
)


class Facts(Struct, frozen=True, kw_only=True):
    """What is known of the practice; what is empty or None nobody has said."""

    name: str
    type: str = "MedicalClinic"
    legal_name: str = ""
    permit: str = ""
    url: str = ""
    timezone: str = ""
    phone: str = ""
    fax: str = ""
    email: str = ""
    employees: int | None = None
    hhs_funds: bool | None = None
    at_facilities: bool | None = None
    street: str = ""
    city: str = ""
    state: str = ""
    postal_code: str = ""


def practice_file(facts: Facts) -> NewFile:
    """`content/practice.yaml`: as the sample's, with what is known and a question for the rest."""
    parts: list[Part] = [
        Said("The practice: who it is, where the law finds it, how patients reach it."),
        Said("A line with ??? asks something that only your people know: put the answer in its"),
        Said("place. `practice questions` lists them all. Nothing is published before."),
        Key("format", 1),
        Key("name", facts.name),
        *_or_ask("legal_name", facts.legal_name, "Who runs it: the company or person?", "…"),
        *_or_ask(
            "fictitious_name_permit",
            facts.permit,
            "What is the number of the permit for the practice's name, where the state asks for "
            "one? (California does, unless it is the physicians' own name)",
            "…",
        ),
        *_or_correct("url", facts.url, "What is the site's address?", NO_URL),
        Key("lang", "en"),
        *_or_correct("timezone", facts.timezone, "What is your time zone?", NO_TIMEZONE),
        Key("type", facts.type),
        *_jurisdictions(facts.state),
        *_or_ask("employees", facts.employees, "How many people work for the practice?", "9"),
        *_or_ask(
            "hhs_funds",
            facts.hhs_funds,
            "Does it take Medicare, Medicaid or other federal health funds?",
            "true",
        ),
        *_or_ask(
            "at_facilities",
            facts.at_facilities,
            "Do the physicians also work at hospitals or surgery centers?",
            "true",
        ),
        *_or_correct("phone", _text(facts.phone), "What is the main number?", _text(NO_PHONE)),
        Key("fax", _text(facts.fax)),
        *_or_ask("email", facts.email, "Which e-mail address is public?", "office@example.org"),
        Remark("Do the next two lines suit this practice?", who="Counsel"),
        Key("disclaimer", DISCLAIMER),
        Key("emergency", "If this is an emergency, call 911."),
        Remark(
            "Which plans are accepted, and on which day was that checked?",
            "insurance: {as_of: 2026-01-31, accepted: [Name of a plan]}",
            "Owner",
        ),
        Said("The pages of the notices. Where one does not apply to you, take its line out."),
        _notices(facts),
        Key("review", braced_group({"warn_months": 12, "late_months": 24})),
        Remark(
            "Where is the practice's mark, an image of 512 pixels or more?",
            'brand: {mark: images/mark.png, accent: "#1f5f5b"}',
            "Site",
        ),
        Key("nav", [braced_group({"label": label, "to": to}) for label, to in _NAV]),
        Remark(
            "Which physicians work here? For each, run: practice new physician NAME", who="Owner"
        ),
        Remark(
            "Which procedures, conditions and therapies do you offer? For each, run: "
            "practice new service TITLE",
            who="Physician",
        ),
    ]
    return NewFile("content/practice.yaml", keys_text(parts))


def locations_file(facts: Facts) -> NewFile:
    """`locations.yaml` with one office."""
    slug: list[Part] = [
        *(() if facts.city else (_SLUG_QUESTION,)),
        Key("slug", slugify(facts.city, max_length=100) or "office"),
    ]
    office: list[Part] = [
        Key(
            "name",
            f"{facts.name}, {facts.city}" if facts.city else "",
            "Owner: What is the office called, such as the practice's name and the city?",
        ),
        Key("type", facts.type),
        Group(
            "address",
            (
                Key("street", facts.street, "Owner: What is the house number, street and suite?"),
                Key("city", facts.city, "Owner: In which city is it?"),
                *_or_correct("state", facts.state, "In which state is it?", "CA"),
                *_or_correct(
                    "postal_code", _text(facts.postal_code), "What is the ZIP code?", _text("00000")
                ),
            ),
        ),
        *_or_correct("phone", _text(facts.phone), "What is its number?", _text(NO_PHONE)),
        Remark(
            "Where is it, with five decimals? (A map shows that when you press its door long)",
            "geo: {latitude: 38.29714, longitude: -122.28553}",
            "Site",
        ),
        Remark(
            "When is it open?",
            'hours: [{days: [mon, tue, wed, thu, fri], opens: "08:00", closes: "17:00"}]',
            "Owner",
        ),
        Remark("Where do patients park?", "parking: …", "Owner"),
        Remark("Which buses and trains stop nearby?", "transit: …", "Owner"),
        Remark("Are there steps? Is there an accessible restroom?", "accessibility: …", "Owner"),
    ]
    lines = [
        "# Offices, and the towns served from them (`practice new town NAME` adds one).",
        "format: 1",
        "offices:",
        *(_dashed(keys_text(slug))),
        *(f"    {line}" for line in keys_text(office).splitlines()),
    ]
    return NewFile("locations.yaml", "\n".join(lines) + "\n")


def _dashed(text: str) -> list[str]:
    """The first lines of an entry of a list: the dash stands before its first key."""
    return [f"  {line}" if line.startswith("#") else f"  - {line}" for line in text.splitlines()]


def _notices(facts: Facts) -> Group:
    """The pages of the notices, as far as they are not for others."""
    parts: list[Part] = [
        Remark(
            "From which day does the notice hold? Correct the next line, and take this one out: "
            "privacy_practices: {page: notices, effective: 2026-01-31}",
            who="Counsel",
        ),
        _at("privacy_practices"),
    ]
    if facts.hhs_funds is not False:
        parts += [
            Remark(
                "Who takes complaints, and how? Correct the next line, and take this one out: "
                "nondiscrimination: {page: notices, coordinator: …, phone: …, address: …, "
                "grievance: …}",
                who="Owner",
            ),
            _at("nondiscrimination"),
            _at("language_assistance"),
        ]
    parts += [_at("good_faith_estimate"), _at("balance_billing")]
    if facts.state in ("", "CA"):
        parts += [_at("open_payments"), _at("license_board")]
    return Group(
        "notices", (*parts, _at("privacy_policy", "privacy"), _at("accessibility", "accessibility"))
    )


def _at(notice: str, page: str = NOTICES_PAGE) -> Key:
    return Key(notice, braced_group({"page": page}))


def _or_ask(name: str, value: object, question: str, example: str) -> tuple[Key | Remark, ...]:
    if value in ("", None):
        return (Remark(question, f"{name}: {example}", "Owner"),)
    return (Key(name, value),)


def _or_correct(
    name: str, value: object, question: str, meanwhile: object
) -> tuple[Key | Remark, ...]:
    """A key that the file needs: a question above a stand-in until it is known."""
    if value:
        return (Key(name, value),)
    asks = f"{question} Correct the next line, and take this one out."
    return (Remark(asks, who="Owner"), Key(name, meanwhile))


def _jurisdictions(state: str) -> tuple[Key | Remark, ...]:
    if state:
        return (Key("jurisdictions", ["us-federal", f"us-{state.lower()}"]),)
    asks = "In which states is care given? Add each to the next line, such as us-ca."
    return (
        Remark(f"{asks} Then take this line out.", who="Owner"),
        Key("jurisdictions", ["us-federal"]),
    )


def _text(value: str) -> str:
    """A text that looks like a number, in quotes; an empty one stays what it is."""
    return DoubleQuotedScalarString(value) if value else ""
