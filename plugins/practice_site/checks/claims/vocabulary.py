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
    spectacles, shin splints, degeneration
    contact lenses, bifocals, dentures?, unwanted hair, stubble, razors?, shaving, pounds, weight
    inches, belly, sleepless nights?, tossing(?: and turning)?, exhaustion, nausea, colic, flab
    embarrassment, insecurit(?:y|ies), limitations?, immobility, agony, misery, torment, worry
    hearing loss, vision loss, tooth loss, gum disease, soreness, bruis(?:es|ing), knots?, crutches
    depression, diabetes, asthma, hay fever, colds?, obesity, hernias?, fibroids, hemorrhoids
    impotence, dysfunction, mood swings, brain fog, palpitations, lazy eyes?, squint, droop\w*
    hump, creases?, stretch marks?, loose skin, love handles, chips?, shingles, heaviness
    slouching, flat feet, parasites?, mites, ticks, worms, addiction, smoking, plaques?, jaw pain
    canes?, walkers?, pain pills?, painkillers?, opioids?, ulcers?, varicose, puffiness
    hurting, hurts?, shedding, breathlessness, knots?, spells?, jet lag, swimmer's ear, pink eye
    leukemia, lymphoma, melanoma, psychosis, noise, cramping, agon(?:y|ies), woes?, ailments?
    troubles?, complaints?, ills?, illness(?:es)?
    conditions?, disorders?, attacks?, episodes?, outbreaks?, relapses?, blushing, flushing
    sneez\w+, wheez\w*, cough(?:s|ing)?, stuffiness, stuffy nose, runny nose, drips?, dripping
    hoarseness, sinus pressure, strep throats?, (?:sore|scratchy) throats?, tonsils?
    post-nasal drip
    spinning, room-spinning, unsteadiness, wobbl\w+, buckling, instability, catching, locking
    buzzing, deafness, double vision, eye strain, puffy eyes, cross-eye\w*, tearing, halos
    melasma, spider veins, capillar(?:y|ies), sunspots, freckles, blackheads, whiteheads
    flak(?:es|ing)
    keloids?, blotch\w*, dullness, age spots, sun damage, discoloration, hyperpigmentation, pores
    fine lines, crepey \w+, hollows, stubborn \w+, unibrow, peach fuzz, ingrown \w+, bikini line
    turkey neck, frown lines, muffin tops?, bulges?, bra bulge, calluses, corns, blisters?
    heel pain, hammertoes?, athlete's foot, gout, bursitis, frozen shoulder, tennis elbow
    trigger finger, carpal tunnel, pinched nerves?, restless legs?, leg cramps, period pain
    (?:heavy|painful) periods
    pms, night sweats, fibroids?, endometriosis, polyps?, urgency, urges?, accidents?, dribbl\w+
    bed-?wetting, constipation, diarrhea, hemorrhoids?, gas, indigestion, gerd, ibs, acid
    regurgitation
    fistulas?, fissures?, stones?, gallstones, infertility, miscarriages?, ed, arrhythmia, afib
    atrial fibrillation, fibrillation, flutter(?:ing)?, blockages?, clots?, angina
    shortness of breath
    heart failure, high blood pressure, hypertension, cholesterol, sugar swings, prediabetes
    overeating, bingeing, food noise, night eating, weight gain, regain, rolls, love handles
    nightmares, flashbacks, despair, hopelessness, rumination, intrusive thoughts, thoughts, sadness
    gloom, low mood, moods?, blues, fog, burnout, sleepiness, drowsiness, grogginess, gasping
    choking
    nail-biting, gagging, stuttering, tantrums, teething, croup, ear infections?, pinkeye, lice
    gingivitis, periodontitis, recession, bleeding gums, yellowing, gummy smile, buck teeth
    abscess\w*
    wobbly \w+, rejection, resistance, hangovers?, dehydration, cancer, tumou?rs?, malignanc\w+
    lymphedema, toxins?, spasticity, contractures?, paralysis, weakness, cycle of \w+, cycle
    thinning, bald(?:ing|ness)?, hair thinning, receding \w+, patches, sleeplessness, jet lag
    deformit(?:y|ies), imbalances?, misalignments?, subluxations?, impingement
    osteoarthritis, appendicitis, arthrosis, blepharitis, bronchitis, bunionitis, capsulitis
    cellulitis, chondromalacia, colitis, conjunctivitis, cystitis, dermatitis, diverticulitis
    endocarditis, epicondylitis, esophagitis, folliculitis, gastritis, hepatitis, keratitis
    keratosis, kyphosis, laryngitis, lordosis, mastitis, metatarsalgia, myalgia, neuralgia, neuritis
    neuroma, osteomyelitis, osteopenia, osteoporosis, otitis, pancreatitis, pharyngitis, phlebitis
    presbyopia, prostatitis, radiculopathy, retinopathy, rhinitis, sacroiliitis, sinusitis, stroke
    spondylosis, spondylolisthesis, synovitis, tendinosis, thrombosis, thrush, tonsillitis, uveitis
    vaginitis, vitiligo, anemia, dementia, dyspepsia, dysphagia, eczema, enuresis, epilepsy
    seizures?
    fibromyalgia, gynecomastia, hyperhidrosis, lipedema, lupus, menopause, mononucleosis, alopecia
    (?:onycho|tinea )\w+, pneumonia, polyneuropathy, tachycardia, ptosis, crohn, crohn's, copd, pcos
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
    rhythm, heartbeat, heart, circulation, blood flow, flow, follicles, lining, airflow, airways?
    breathing, breath, bowels?, bladder, muscles?, fertility, libido, intimacy, desire, appetite
    outlook, spark, pep, step, swing, grip, taste, smell, voice, swallowing, touch, feeling
    sensation
    coordination, immune system, metabolism, hormones, cycles?, thyroid, blood pressure, blood sugar
    enamel, nights?, mornings?, days, weekends, evenings, spirits?, self-esteem, dignity, control
    fullness, firmness, elasticity, radiance, brows?, hairline, scalp, bust, curves, tummy, abs
    pelvic floor, core, nose, sinus(?:es)?, throat, lungs?, stomach, gut, digestion, liver, prostate
    tendons?, ligaments?, bones?, vertebrae?, dis[ck]s?, cornea, retina, jawbone, alignment
    symmetry
    speech, attention, stability, peace of mind, ease, rest, youth, femininity, manhood, performance
    sex lives, sex life, love life, social life
"""
_HARMS = r"""
    risks?, dangers?, side[- ]effects?, after-?effects?, complications?, down-?time, pains?, hurt
    discomfort, scar(?:s|ring)?, irritation, recovery(?: time| period)?, harm, downsides?
    drawbacks?, trauma, sting(?:ing)?, soreness, bruis(?:es?|ing), worr(?:y|ies), fears?, marks?
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
    shockwave, balloon, lift, medications?, medicines?, pills?, infusions?, patch(?:es)?, pumps?
    stimulators?, angioplasty, rhinoplasty, septoplasty, blepharoplasty, abdominoplasty, kyphoplasty
    vertebroplasty, hysterectomy, tonsillectomy, discectomy, microdiscectomy, laminectomy, vasectomy
    cholecystectomy, myomectomy, mastectomy, thrombectomy, osteotomy, foraminotomy, arthroscopy
    endoscopy, laparoscopy, hysteroscopy, immunotherapy, physiotherapy, psychotherapy, cryotherapy
    radiotherapy, chemotherapy, hydrotherapy, phototherapy, prolotherapy, photocoagulation
    neurolysis, adhesiolysis, arthrodesis, rhizotomy, embolization, dilation, cryolipolysis
    liposuction, mammoplasty, labiaplasty, otoplasty, phacoemulsification, trabeculoplasty
    boosters?, vaccines?, vaccinations?, massages?, acupuncture, needling, microneedling, threads?
    sling, mesh, stents?, stenting, bypass, valve, grafts?, transplants?, replacements?, fusions?
    resurfacing, repairs?, reconstruction, release, extractions?, cleanings?, root canals?
    sealants?
    varnish, fluoride, whitening, bonding, dentures?, retainers?, guards?, mouthguards?, lasik, lens
    glasses, patching, eardrops, eyedrops, sprays?, rinse, nebulizers?, inhalers?, tubes?
    manipulation, mobilization, stretches, stretching, workouts?, classes, counseling, coaching
    diet
    regimen, course, maneuvers?, adjustments?, cupping, dry needling, traction, taping, bracing
    cast, boots?, insoles?, inserts?, sclerotherapy, vein closure, closure, banding, freezing
    facials?, serums?, toxin, botulinum, dermaplaning, dermabrasion, contouring, sculpting
    coolsculpting
    electrolysis, waxing, tucks?, augmentation, reduction, reshaping, revision, ketamine, tms, ect
    cpap, ivf, iui, insemination, testosterone, hormones, estrogen, pellets?, supplements?
    membership, concierge \w+, wand, technology, stimulation, steroid, steroids, cortisone
    prescription
"""
_NOT_BETWEEN = (
    r"(?!(?:if|when|while|by|taking|smoking|at|on|that|because|until|unless|for|with|of|is|are"
    r"|or|about|below|above|beneath|before|after|during|between|which|who|whose|whether|to|has|have"
    r"|was|were|but|than)\b)"
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
    "<its>": rf"{_BETWEEN}{{0,2}}?",
    "<word>": r"(?:[\w'-]+ )?",
    "<few>": r"(?:[\w'-]+,? ){0,3}?",
    "<on>": r"[^.!?;]{0,60}?\b",
    "<truly>": (
        r"(?:(?:(?!usual|general|possib|partial|rare|hard)\w+ly|just|so|quite|very|ever|even|then"
        r"|now|all|also) ){0,2}?"
    ),
}
"""What each slot in a wording stands for.

`<its ill>` is an ill with what describes it, `<either>` an ill or a good, `<object>` one with
what describes it, `<its>` up to two words that do; `<word>` is one word or none, `<few>` up to
three, `<truly>` words of degree, `<on>` whatever comes next in the clause.
"""
