"""Who is counted where a sentence says how many: patients, or something else."""

import re
from functools import cache

from practice_site.checks.claims.asides import Aside, aside
from practice_site.checks.claims.phrases import phrases
from practice_site.checks.claims.shares import VERB, WHO
from practice_site.checks.claims.vocabulary import SLOTS
from practice_site.words.expressions import ready


@cache
def _bodies() -> Aside:
    return aside(
        "{who}, hands, toes, fingers, heels, ankles, nails, skin, jaws, hearts, muscles, tendons"
        ", nerves, discs, [a-z]+dogs",
        who=WHO,
    )


_THINGS = phrases(
    r"""
    (?:stud|part|categor|compan|pharmac|laborator|facult|communit|count|cit|polic|therap|stor|quer|
      inquir|remed|activit|opportunit|facilit|agenc|universit|librar|galler|propert|entr|cop)ies
    trials, papers, publications, reports, articles, reviews, books, pages, words, sites, websites
    tests, scans, exams, x-rays, samples, screenings, scores, readings, levels, values, numbers
    results, findings, answers, questions, forms, records, charts, documents, emails, messages
    calls, letters, reminders, photos, pictures, videos, appointments, visits, consultations
    cancell?ations, plans, insurers, employers, carriers, policies, clinics, practices, offices
    hospitals, centers, rooms, chairs, tables, beds, doors, windows, floors, buildings, spaces
    doctors, physicians, surgeons, dentists, nurses, providers, clinicians, therapists, hygienists
    veterinarians, vets, pharmacists, specialists, experts, assistants, technicians, colleagues
    partners, vendors, suppliers, makers, manufacturers, brands, companies, schools, states, towns
    researchers, scientists, authors, editors, developers, volunteers, seconds, minutes, hours, days
    nights, mornings, afternoons, evenings, weekends, weeks, months, years, decades, times, seasons
    costs, fees, bills, prices, payments, charges, claims, discounts, offers, savings, dollars
    medicines, medications, drugs, pills, tablets, creams, drops, products, supplements, vitamins
    vaccines, doses, foods, meals, drinks, fruits, vegetables, germs, bacteria, viruses, devices
    machines, tools, systems, screens, phones, computers, cameras, lights, materials, supplies
    reactions, complications, infections, accidents, incidents
    instruments, masks, shoes, clothes, things, ways, reasons, causes, factors, options, choices
    steps, methods, techniques, approaches, treatments, programs, classes, courses, events, sessions
    meetings, changes, differences, details, facts, myths, risks, benefits, side effects, symptoms
    hairs, hormones, proteins, cells, miles, roads, streets, spots, slots, openings, others, theirs
    jobs, problems, cars, trains, buses, stations, links, tags, codes, files, errors, warnings
    degrees, kinds, types, sorts, stages, sizes, shapes, areas, situations, places, flares
    lines, rows, columns, images, headings, browsers, tasks, this, ours, yours, has, does, was
    {ill}
""",
    ill=SLOTS["<ill>"],
)
"""What is counted in a practice, and fares in no way; ills come and go."""
_NO_NOUNS = phrases(r"""
    less, unless, always, perhaps, sometimes, across, besides, towards, afterwards, nowadays, its
    his, hers, goes, says, gets, comes, takes, makes, needs, wants, keeps, looks, feels, seems
    helps, works, finds, gives, tells, sees, knows, remains, stays, begins, starts, ends
    (?:\w*(?:ss|us|is))
""")


@cache
def _noun() -> re.Pattern[str]:
    """The first noun that is counted."""
    return ready(
        rf"(?<![\w'-])(?!{_NO_NOUNS}(?![\w'-]))"
        r"(?:[a-z]{2,}s|people|men|women|children|feet|teeth|geese|mice|oxen|sheep|fish|folk|cattle"
        r"|livestock|youth|clergy|staff)(?![\w'-])"
    )


@cache
def _things() -> re.Pattern[str]:
    return ready(rf"{_THINGS}(?!\w)")


@cache
def _verb_behind() -> re.Pattern[str]:
    return ready(rf"(?<!of )(?<!of (?:her|his|our|the) ){VERB}$")


_STANDS_FOR = ready(
    r"\b(?:every(?:one|body)|any(?:one|body)|of (?:you|us|them|those)|times|cases|average|typical"
    r"|usual|in (?:most|many)|after|upon|(?:every|an?) [\w' -]*(?:er|or|ist))\b"
    r"|\b(?:most|many|all|who)$"
)
_ALONE = re.compile(
    r"\b(?:of you|(?:of|in) (?:three|four|five|six|seven|eight|nine|ten|10))\b(?! of\b| [\w-]+s\b)"
    r"|\bevery (?:[\w-]+ ){1,3}(?:we|i|who|that)\b"
)
_OF_OURS = re.compile(r" (?:we|i) (?:treat|see|fit|operate|inject|help|work|place|resurface)\b")
_NAMED = re.compile(r"(?: (?!(?:is|are|was|were|has|have|since|in|by)\b)[\w'-]+){0,4}")
_ONE = re.compile(r"\bevery (?:single )?([a-z]+)$")
_HELPERS = ready(
    r"(?:[\w-]+ ){0,4}our (?:\w+ )?(?:nurses|staff|doctors|surgeons|therapists|technicians)\b"
    r"|(?:the )?rest of (?:(?:their|his|her|your|its) (?:life|lives)|the )"
    r"|(?:\w+ )?(?:everyone|everybody|anyone|all|those) (?:who|that) "
    r"(?:help|work|volunteer|donat|contribut|teach|car(?:es?|ed) |support)"
)
_BEGINS_ANEW = re.compile(r", (?:since|because|as|so|and|but|which|while|where|when)\b")


def are_patients(match: re.Match[str], lower: str) -> bool:
    """Whether it is patients who are counted: themselves, or by a word that stands for them."""
    if _BEGINS_ANEW.search(match[0]) or _HELPERS.match(lower, match.start()):
        return False
    if _ALONE.search(lower[match.start() : match.end() + 20]):
        return True
    if _STANDS_FOR.search(match[0]) or _verb_behind().search(match[0]):
        return True
    if _OF_OURS.match(lower, match.end()):
        return True
    named = _NAMED.match(lower, match.end())
    counted = f"{match[0]}{named[0] if named else ''}"
    if _bodies().search(counted):
        return True
    noun = _noun().search(counted, counted.rfind(" ", 0, len(match[0])) + 1) or _ONE.search(
        match[0]
    )
    return noun is not None and not _things().match(noun[noun.lastindex or 0])


def are_things(counted: str) -> bool:
    """Whether the last word of those who are counted names no patients."""
    return _things().match(counted.rpartition(" ")[2]) is not None


def asides() -> tuple[Aside, ...]:
    """What has gates of its own."""
    return (_bodies(),)
