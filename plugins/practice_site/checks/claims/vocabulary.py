"""What wordings of claims are made of: ills, goods, harms and results, by their slots."""

from practice_site.checks.claims.wording import one_of

_ILLS = r"""
    pains?, aches?, headaches?, migraines?, symptoms?, numbness, tingling, stiffness, inflammation
    swelling, snoring, snores?, apnea, wrinkles?, lines, acne, scars?, spots?, veins?, cavities
    decay, disease, arthritis, sciatica, fatigue, discomfort, anxiety, fears?, problems?, causes?
    source, root, infections?, allerg(?:y|ies), cataracts?, blemish(?:es)?, fat, sagging, age?ing
    hair loss, dandruff, bad breath, gaps?, stains?, crowding, sensitivity, sweat(?:ing|y)?
    vertigo, dizziness, tinnitus, cramps?, spasms?, blurr\w+, dry eyes?, dryness, redness, bunions?
    limp(?:ing)?, suffering, damage, years, flare-?ups?, tension, insomnia, incontinence, ringing
    burning, itch(?:ing|y)?, warts?, tattoos?, odor, neuropathy, tend[io]nitis, fasciitis, phobias?
    fleas, hot flash(?:es)?, (?:bulging|herniated|slipped) discs?, cellulite, rosacea, eczema
    psoriasis, (?:over|under|cross)bites?, gingivitis, fungus, lameness, glare, sinusitis, sneezing
    congestion, heartburn, reflux, bloating, leak(?:s|age|ing)?, cravings?, hunger, stress, panic
    tremors?, twitch\w*, (?:double )?chin, jowls?, bags, dark circles, crow's feet, folds
    pigment\w*, moles?, skin tags?, breakouts?, pimples?, hives, rash(?:es)?, toothaches?
    earaches?, earwax, clenching, grinding, clicking, concussions?, spurs?, stenosis, scoliosis
    whiplash, plantar \w+, curvature, floaters?, myopia, astigmatism, glasses, readers, contacts
    contact lenses, bifocals, dentures?, unwanted hair, stubble, razors?, shaving, pounds, weight
    inches, belly, sleepless nights?, tossing(?: and turning)?, exhaustion, nausea, colic, flab
    embarrassment, insecurit(?:y|ies), limitations?, immobility, agony, misery, torment, worry
    hearing loss, vision loss, tooth loss, gum disease, soreness, bruis(?:es|ing), knots?, crutches
    depression, diabetes, asthma, hay fever, colds?, obesity, hernias?, fibroids, hemorrhoids
    impotence, dysfunction, mood swings, brain fog, palpitations, lazy eyes?, squint, droop\w*
    hump, creases?, stretch marks?, loose skin, love handles, chips?, shingles, heaviness
    slouching, flat feet, parasites?, mites, ticks, worms, addiction, smoking, plaques?, jaw pain
    canes?, walkers?, pain pills?, painkillers?, opioids?, ulcers?, varicose, puffiness
"""
_GOODS = r"""
    mobility, movement, motion, functions?, strength, independence, confidence, smiles?, hearing
    vision, sight, youth\w*, height, alignment, bites?, posture, life, balance, sleep, comfort
    health, cartilage, joints?, nerves?, discs?, tissues?, teeth, tooth, gums?, skin, collagen
    stability, flexibility, energy, walking, spines?, hair(?:line)?, knees?, hips?, backs?, necks?
    shoulders?, appearance, volume, glow, face, feet, foot, eyes?, eyesight, body, bodies, stride
    gait, range, wrists?, elbows?, ankles?, jaws?, figure, waist(?:line)?, complexion, profile
    freedom, vitality, drive, memory, focus, stamina, shape, silhouette, jawline, lips?, cheeks?
    eyelids?, lashes, nails?, ears?, legs?, hands?, arms?, heels?, contours?, features
"""
_HARMS = r"""
    risks?, dangers?, side[- ]effects?, after-?effects?, complications?, down-?time, pains?, hurt
    discomfort, scar(?:s|ring)?, irritation, recovery(?: time| period)?, harm, downsides?
    drawbacks?, trauma, sting(?:ing)?, soreness, bruis(?:es|ing), worr(?:y|ies), fears?, marks?
    traces?, ouch, swelling, ill effects?, adverse \w+, reactions?, peeling, redness, bleeding
    damage, dangerous \w+, unpleasantness, aches?, suffering, infections?, failures?, regrets
    incidents?, mishaps?, hazards?
"""
_RESULTS = r"""
    results?, relief, success\w*, recover\w*, improve\w*, outcomes?, smiles?, cured?, satisf\w+
    pain[- ]free, clear\w*, better, gone, straight\w*, whiter, younger, slimmer, healed?, happy
    happier, thrilled, delighted, difference, sleep through, walk, fits?, perfect
    natural[- ]looking, vanish, disappear, comfortable, comfort, healthy, confident, brighter
    stronger
"""
_MEANS = r"""
    treatments?, therap(?:y|ies), procedures?, surger(?:y|ies), injections?, program(?:me)?s?
    lasers?, approach, techniques?, methods?, plans?, protocols?, devices?, implants?, aligners?
    braces, drops?, it, this, they, team, doctors?, dentists?, surgeons?, specialists?, splints?
    blocks?, lenses, serum, cream, gel, peels?, fillers?, shots?, sessions?, visits?, adjustments?
    orthotics?, clinic, practice, office, care, exercises?, ablation, decompression, stimulat\w+
    hearing aids?, mask, appliances?, veneers?, crowns?, systems?, technology, botox, prp
    shockwave, balloon, lift
"""
_NOT_BETWEEN = (
    r"(?!(?:if|when|while|by|taking|smoking|at|on|that|because|until|unless|for|with|of|is|are"
    r"|or)\b)"
)
_BETWEEN = rf"(?:{_NOT_BETWEEN}[\w'-]+[ ,&]+)"

SLOTS = {
    "<ill>": one_of(_ILLS),
    "<good>": one_of(_GOODS),
    "<either>": rf"(?:{one_of(_ILLS)}|{one_of(_GOODS)})",
    "<harm>": one_of(_HARMS),
    "<result>": one_of(_RESULTS),
    "<means>": one_of(_MEANS),
    "<its ill>": rf"{_BETWEEN}{{0,5}}?{one_of(_ILLS)}\b",
    "<its good>": rf"{_BETWEEN}{{0,5}}?{one_of(_GOODS)}\b",
    "<object>": rf"{_BETWEEN}{{0,5}}?(?:{one_of(_ILLS)}|{one_of(_GOODS)})\b",
    "<word>": r"(?:[\w'-]+ )?",
    "<few>": r"(?:[\w'-]+,? ){0,3}?",
    "<on>": r"[^.!?;]{0,60}?\b",
    "<truly>": r"(?:(?:\w+ly|just|so|quite|very|ever|even|then|now|all|also) ){0,2}?",
}
"""What each slot in a wording stands for.

`<its ill>` is an ill with what describes it, `<either>` an ill or a good, `<object>` one with
what describes it; `<word>` is one word or none, `<few>` up to three, `<truly>` words
of degree, `<on>` whatever comes next in the clause.
"""
