"""Pages that were made by a machine: one text for all towns, or one text in many wordings.

`{name}` stands for the town, `{a|b|c}` for a choice of words, of which each town's
page takes another. The practices are made up; roads and hospitals are real.
"""

import re
from itertools import count
from typing import NamedTuple


class Copied(NamedTuple):
    """A family of pages off one text: the office, its state, and the towns with their slots."""

    office: str
    state: str
    text: str
    towns: tuple[dict[str, str], ...]


_HEAD = """\
format: 1
offices:
  - slug: office
    name: Sample Practice, {office}
    type: MedicalClinic
    address: {{street: 1 Sample Way (made up), city: {office}, state: {state}, postal_code: "99999"}}
    phone: "+1-555-555-0100"
    hours: [{{days: [mon], opens: "08:00", closes: "17:00"}}]
towns:
"""
_ENTRY = """\
  - slug: {slug}
    name: {name}
    state: {state}
    served_from: office
    tier: page
"""
_CHOICE = re.compile(r"\{([^{}]*\|[^{}]*)\}")


def written(family: Copied) -> str:
    """The family as a `locations.yaml`."""
    text = _HEAD.format(office=family.office, state=family.state)
    for number, town in enumerate(family.towns):
        name = town["name"]
        slug = name.lower().replace(" ", "-")
        text += _ENTRY.format(slug=slug, name=name, state=family.state)
        text += spun(family.text, number).format(**town)
    return text


def spun(text: str, page: int) -> str:
    """The text with one of each choice's wordings: not the same ones on any two pages."""
    places = count()

    def chosen(match: re.Match[str]) -> str:
        wordings = match[1].split("|")
        return wordings[(page + page // 2 * next(places)) % len(wordings)]

    return _CHOICE.sub(chosen, text)


TEMPLATE_MODESTO = Copied(
    "Modesto",
    "CA",
    """\
    summary: Looking for a pain clinic in {name}? We help patients from {name} live with less pain.
    drive: {{minutes: {minutes}, miles: {miles}, route: "Take {road} to Modesto"}}
    hospitals: [{{name: {hospital}}}]
    about: |
      Living with pain in {name} can feel lonely, and you should not have to face it by yourself. Our
      team has helped people from {name} and all of Stanislaus County return to what they love. We are
      only {minutes} minutes from {name} by {road}, close enough for a visit at lunch.

      ### Why patients from {name} choose us

      We listen before we treat. Every plan begins with a careful examination and a talk about your
      goals, and we review it with you at every visit. You will know what comes next and why.
    faq:
      - question: Do I need a referral to be seen from {name}?
        answer: |
          Most patients from {name} do not need one, though your insurance may ask for it. Our staff
          will be glad to find out for you before your first visit.
      - question: What conditions do you treat?
        answer: |
          We see people from {name} with back pain, neck pain, arthritis and headaches, and with pain
          after an injury or an operation.
""",
    (
        {"name": "Turlock", "minutes": "20", "miles": "14", "road": "State Route 99",
         "hospital": "Emanuel Medical Center"},
        {"name": "Ceres", "minutes": "10", "miles": "5", "road": "Mitchell Road",
         "hospital": "Memorial Medical Center"},
        {"name": "Manteca", "minutes": "21", "miles": "15", "road": "State Route 99",
         "hospital": "Doctors Hospital of Manteca"},
        {"name": "Ripon", "minutes": "15", "miles": "10", "road": "Main Street",
         "hospital": "Doctors Medical Center"},
    ),
)

TEMPLATE_BEAVERTON = Copied(
    "Beaverton",
    "OR",
    """\
    summary: Sports medicine near {name}, Oregon, for athletes and weekend runners of every age.
    drive: {{minutes: {minutes}, miles: {miles}}}
    transit: TriMet connects {name} with Beaverton on several lines; plan your trip before you leave.
    about: |
      Sports injuries happen in {name} every weekend. A twisted ankle or a sore shoulder does not have
      to end your season, and the sooner it is looked at, the sooner you play again.

      Our physicians treat athletes from {name}, {near} and the surrounding communities. They use
      the newest ultrasound, they work with your coach, and they never rush you back to the field.

      Call today to book your visit. {name} athletes are often seen on the same day.
    faq:
      - question: How long until I can train again in {name}?
        answer: |
          That depends on the injury. A mild sprain may take two weeks and a torn ligament most of a
          year; we will give you an honest answer after the examination.
""",
    (
        {"name": "Tigard", "minutes": "12", "miles": "5", "near": "Tualatin"},
        {"name": "Hillsboro", "minutes": "18", "miles": "9", "near": "Sherwood"},
        {"name": "Tualatin", "minutes": "16", "miles": "9", "near": "Tigard"},
        {"name": "Sherwood", "minutes": "22", "miles": "12", "near": "Hillsboro"},
    ),
)

SPUN_PLANO = Copied(
    "Plano",
    "TX",
    """\
    summary: "{Find|Discover|Get} {lasting|real|true} back pain relief in {name} with {caring|gentle|kind} {experts|doctors|specialists}."
    drive: {{minutes: {minutes}, miles: {miles}}}
    hospitals: [{{name: {hospital}}}]
    about: |
      {Many|Plenty of|Countless} {people|adults|residents} in {name} {suffer from|struggle with|live with} back pain {every day|each day|daily}. It {makes|renders|leaves} work {hard|difficult|tough} and sleep {poor|restless|short}. {Luckily|Fortunately|Happily}, {help|relief|support} is {near|close|at hand}.

      Our {team|staff|group} {takes|finds|makes} the time to {hear|listen to|learn} your {story|history|concerns}. Then we {build|create|design} a {plan|program|treatment} that {fits|suits|matches} your {life|needs|goals}. {Patients|Clients|Neighbors} from {name} {praise|like|value} our {calm|relaxed|warm} {manner|style|approach}.

      {Do not|Never|Please do not} {ignore|dismiss|overlook} pain that {stays|lasts|lingers}. {Call|Phone|Contact} our {office|clinic|practice} {today|now|soon} and {ask|inquire} about {an appointment|a visit|an evaluation} for {yourself|you|your family} in {name}.
    faq:
      - question: "{What|Which things} can I {do|try} at home for {a sore|an aching|a stiff} back?"
        answer: |
          {Gentle|Light|Easy} {movement|motion|exercise} {helps|works|does good} more than {rest|lying down|bed}. {Heat|A warm pack|Warmth} may {soothe|relax|ease} {tight|tense|stiff} muscles in {name} as {anywhere|everywhere|elsewhere}.
""",
    (
        {"name": "Allen", "minutes": "12", "miles": "8", "hospital": "Texas Health Presbyterian Hospital Allen"},
        {"name": "Frisco", "minutes": "18", "miles": "12", "hospital": "Baylor Scott & White Medical Center – Frisco"},
        {"name": "McKinney", "minutes": "20", "miles": "14", "hospital": "Medical City McKinney"},
        {"name": "Wylie", "minutes": "22", "miles": "14", "hospital": "Methodist Richardson Medical Center"},
    ),
)

SPUN_FRESNO = Copied(
    "Fresno",
    "CA",
    """\
    summary: "{Trusted|Reliable|Dependable} knee {care|treatment|help} for {name} {families|households|people}."
    drive: {{minutes: {minutes}, miles: {miles}, route: "{Drive|Go|Travel} on {road}"}}
    parking: "{Parking|A parking space|Room for your car} is {easy|simple} to find {at|near|beside} our {office|clinic|building}."
    about: |
      Knee {pain|trouble|discomfort} {can|may} {keep|stop|hold back} {anyone|anybody} from {walking|moving|stairs}. In {name}, {folks|people|residents} of {all|every|any} {ages|age|kind} {deserve|need|merit} {good|fine|proper} {care|medicine|attention}.

      We {offer|provide|deliver} {braces|supports|bandages}, {injections|shots} and {exercises|training|therapy}, and we {explain|discuss|describe} {each|every} {choice|option|step} {clearly|plainly|simply}. {Surgery|An operation} is {rarely|seldom|hardly ever} the {first|initial} {answer|choice|move}.

      {Year after year|Over the years|Time and again}, {name} {has trusted|has relied on|has chosen} us with its knees. {Come|Stop by|Drop in} and {see|learn|find out} {why|what makes us different}.
    faq:
      - question: "{Is|Are} {swelling|a swollen knee} {dangerous|serious|a worry}?"
        answer: |
          {Often|Mostly|Usually} {not|no}, but {swelling|it} that {comes|appears|begins} {quickly|fast|suddenly} should be {seen|checked|examined} {soon|at once|without delay}. {People|Patients|Walkers} in {name} may {call|phone|ring} us {any time|whenever they like}.
""",
    (
        {"name": "Clovis", "minutes": "14", "miles": "8", "road": "State Route 168"},
        {"name": "Sanger", "minutes": "22", "miles": "14", "road": "State Route 180"},
        {"name": "Selma", "minutes": "20", "miles": "16", "road": "State Route 99"},
        {"name": "Madera", "minutes": "28", "miles": "22", "road": "State Route 99"},
    ),
)

COPIES = {
    "template_modesto": TEMPLATE_MODESTO,
    "template_beaverton": TEMPLATE_BEAVERTON,
    "spun_plano": SPUN_PLANO,
    "spun_fresno": SPUN_FRESNO,
}
