"""What tells that a text speaks of care: of bodies, of what ails them and of what is done for them.

Words such as "data shows", "no damage" or "the first one is free" claim something there alone.
"""

from practice_site.checks.claims.vocabulary import SLOTS
from practice_site.checks.claims.wording import Wording, one_of

_OF_CARE = one_of(r"""
    patients?, clinic\w*, medic\w+, health\w*, dental, dentist\w*, doctors?, dr, physicians?
    nurses?
    surg\w+, hospitals?, therap\w+, treat\w*, vets?, veterinar\w+, dogs?, cats?, pets?, puppy
    kitten
    horses?, dos(?:e|es|ing), diagnos\w+, implants?, injur\w+, needles?, anesthe\w+, sedat\w+
    wounds?, recovery, heal\w*, babies, baby, pregnan\w+, child\w*, kids?, tissue, body, blood
    tumors?, drugs?, remed\w+, supplements?, vitamins?, ultrasound, x-?rays?, scans?, radiation
    mri, exam\w*, check-?ups?, cosmetic, orthodont\w+, invisalign, botox, consultations?
    appointments?
    catheter\w*, fillings?, births?, immuni\w+, vaccin\w+, hydration, ozone, magnets?, red light
    probiotics?
    root canals?, bypass, collagen, stem cells?, exosomes?, platelet\w*, keto\w*
    mindfulness, meditation, yoga, breastfe\w+, lactation, orthopedic\w*, \w+ologists?, \w+ology
    \w+ectom\w+, \w+plasty, \w+scop\w+, \w+itis, cure[sd]?, curing, laser\w*
""")
_ANYWHERE = one_of(r"""
    it, this, they, team, practice, office, systems?, technology, plans?, devices?, program(?:me)?s?
    approach, methods?, techniques?, protocols?, cycles?, source, root, causes?, problems?
    functions?
    movement, motion, life, balance, volume, features, shape, range, days, feeling, rest, lift
    release, course, mask, reduction, revision, repairs?, closure, mesh, cast, classes
    replacements?, years, lines, spots?, gaps?, noise, catching, locking, clicking, chips?
    complaints?
    troubles?, disorders?, conditions?, attacks?, leak\w*, weight, bags, folds, bulges?, gas
    patches
    patch, resistance, rejection, limitations?, instability, distance, marks?, traces?, damage, body
    face, height, alignment, contours?, profile, freedom, drive, memory, focus, attention, speech
    voice, touch, taste, grip, step, swing, evenings, mornings?, nights?, weekends, control, outlook
    performance, contact lenses, contacts, canes?, walkers?, readers, glasses, worms, ticks, mites
    worry, stress, tension, cravings?, hunger, thoughts, moods?, blues, fog, thinning, corns, gout
    membership, visits?, sessions?, care, wand, adjustments?, fusions?, grafts?, stretches
    tubes?, splints?, blocks?, braces, inserts?, guards?, systems?, boots?, bonding, banding
    threads?
    stents?, valve, pumps?, sprays?, rinse, shots?, exercises?, pills?, patching, taping
    independence, strength, energy, stability, flexibility, symmetry, firmness, fullness, rhythm
    circulation, flow, core, heart, limp\w*, sinus, lashes, hands?, arms?, feet, foot, backs?
    heels?
    legs?, ears?, eyes?, nails?, bites?, stride, gait, confidence, dignity, appearance, comfort
    ease
    seeing, hearing, sight, suffering, misery, agony, torment, choking, deafness, fears?, accidents?
    periods?, blockages?, blisters?, episodes?, outbreaks?, spells?, urgency, urges?, acid, stones?
    rolls, panic, anxiety, colds?, holes?, knots?, decay, bruise, ed, pep, spark, glow, abs, curves
    treats, bodies, hurts?, hurting, imbalances?, immobility, hump, creases?, razors?, discs?
    dis[ck]s?
    muscles, digestion, spine, addiction, redness, restoration, relapses?, noise, gloom, despair
    deformit(?:y|ies), heaviness, droop\w*, tossing, exhaustion, stimulation, inches, pounds, belly
    treatment of, treated as
""")

CARE = Wording(
    rf"(?<![\w-])(?:(?!{_ANYWHERE}\b)(?:{SLOTS['<ill>']}|{SLOTS['<good>']}|{SLOTS['<means>']})"
    rf"|(?!(?:treated as|treats|treat|examples?|bodies|body|diagnostics?)\b){_OF_CARE})\b"
)


def is_of_medicine(text: str) -> bool:
    """Whether a text speaks of care."""
    return CARE.search(text) is not None
