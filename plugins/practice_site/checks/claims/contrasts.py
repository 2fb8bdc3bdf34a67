"""The phrases that set one treatment above another without a plain "better than"."""

from practice_site.checks.claims.phrases import phrases

TREATMENTS = phrases(r"""
    ablation, acupuncture, adhesives?, adjustments?, amalgam, angioplasty, antidepressants
    antihistamines, appliances?, arthroscopy, arthroplasty, aspirin, augmentation, bandages, banding
    bariatrics, biopsy, bladeless, bleaching, blades?, blocks?, bonding, boots?, botulinum, bypass
    c-sections?, cages, capsules, catheters?, cautery, chemo, chemotherapy, chiropractic, clips
    cleanings?, cold sores cream, combs, compression, concentrators, contact lenses, contraceptives
    conventional \w+, coolsculpting, counseling, cryotherapy, cupping, curettage, cutting
    decompression, dermabrasion, dialysis, discectomy, diuretics, dressings, drops, ect, eardrops
    elastics, electrolysis, embolization, endoscopy, enemas, excision, exercises, extractions?
    eyedrops, facials?, finasteride, flaps?, fluoride, foams?, freezing, gels?, gastric bands?
    generic \w+, growth factors, hardware, harvesting, hooks, hyaluronic acid, hysterectomy, iuds?
    immunotherapy, incision\w*, infusions?, inhalers?, inlays, insoles, insulin, iuis?, ivf
    k-wires, keyhole, knives, knife, laminectomy, laparoscopy, lifts?, ligation, liners, lotions?
    magnets, manipulation, mesh, microneedling, minoxidil, mohs, mouthwash, nebulizers?, needling
    neurolysis, night guards?, ointments?, older \w+, open \w+, orthotics, osteotomy, pacemakers?
    pads, patches, patching, pellets, pessar(?:y|ies)
    photocoagulation, phototherapy, physical therapy, physiotherapy, pins, plates, plasma
    porcelain, powders, presses, probiotics
    prescription \w+, prednisone, prp, psychotherapy, pumps?, radiation, radiotherapy, razors?
    reading glasses, rebonding, reconstruction, removal, resection, resins?, rest, retainers
    retinol, rhizotomy, rinses, robots?, rods, root canals?, saline, saws?, scalpel, scopes?, screws
    scrubs, sealants, sedation, sedatives?, serum, shaving, shockwave, shunts?, sleeves?, slings?
    soaps?, spacers?, sprays?, ssris, standard \w+, stem cells, steroid \w+, stents?, stimulation
    store-bought \w+, supplements?, surgical \w+, suturing, talk therapy, tablets, tacks, tape
    taping, tests, threads?, threading, tinctures, titanium, tms, toothpaste, toxins?, traction
    traditional \w+, transplants?, trifocals, bifocals, tubes, tummy tucks?, tweezers, tweezing
    tylenol, ultrasound, valves, vaccines?, vacuum, varnish, vasectomy, veneers?, vitamins
    warfarin, watchful waiting, waxing, whitening, zirconia, composite, ceramic, scraping
    the old \w+, the usual \w+, off-the-shelf \w+, over-the-counter \w+, drugstore \w+, retail \w+
    one-size-fits-all \w+, mail-order \w+
    [a-z]+(?:ectomy|plasty|otomy|ostomy|oscopy|therapy|desis|tripsy)
    [a-z]+(?:lasik|feedback|stimulation|ablation|needling|resurfacing|linking), spectacles
    in-office \w+, blind \w+, ordinary \w+, regular \w+, routine \w+, plain \w+, general anesthesia
""")
"""Treatments, besides the common ones."""

FINE = r"""(?:better|superior|gentler|kinder|safer|smarter|easier|simpler|faster|quicker|speedier|
      swifter|smoother|softer|milder|calmer|lighter|cleaner|neater|tidier|finer|sharper|crisper|
      clearer|brighter|firmer|stronger|sturdier|steadier|tighter|closer|deeper|fuller|thicker|
      straighter|whiter|healthier|happier|fitter|younger|fresher|quieter|roomier|comfier|warmer|
      wiser|surer|truer|richer|improved|enhanced|heightened|briefer|shorter|earlier|longer-lasting|
      longer-lived|longer-wearing|more (?:\w+ly )?(?:natural|accurate|precise|comfortable|reliable|
      predictable|effective|durable|stable|consistent|complete|beautiful|youthful|restful|thorough|
      lasting|refined|secure|lifelike|natural-looking|even|exact|powerful|gentle|graceful|rapid|
      pleasant|humane|elegant|convincing|dependable|efficient|permanent|potent|targeted|tolerable|
      relaxed|rounded|balanced|flexible|resilient|vivid|successful|satisfying|advanced)|
      less (?:painful|invasive|traumatic|stressful|harsh|bloody|brutal|drastic|risky|aggressive|
      uncomfortable|disruptive|destructive|toxic|irritating|demanding|daunting|grueling|costly))"""
_GAIN = r"""(?:recover(?:y|ies)|healing|comebacks?|returns?|rebound|recuperation|convalescence|
      rehab|
      rehabilitation|relief|results?|outcomes?|odds|chances?|success|survival|birth rates?|
      take-home|
      pregnancy rates?|success rates?|survival rates?|cure rates?|function|motion|mobility|movement|
      range|control|precision|accuracy|fit|seal|bite|hold|grip|balance|posture|stride|gait|vision|
      sight|eyesight|hearing|sound|sleep|nights|breathing|airflow|comfort|protection|hydration|
      healing times?|recovery times?|turnaround|discharge|homecoming|bounce-back|road back|way back|
      road to \w+|path to \w+|route to \w+|way to \w+|way home|trip home|path back|route back|
      landing|exit|wake-up|awakening|delivery|birth|procedure|operation|experience|option|choice|
      alternative|approach|treatment|solution|finish|scars?|closure|incisions?|wounds?|cuts?|stays?|
      repair|
      correction|alignment|fusion|fixation|integration|longevity|wear|durability|lifespan|clarity|
      contrast|focus|night vision|strength|stability|flexibility|endurance|stamina|energy|focus|
      mood|memory|digestion|appetite|circulation|blood flow|blood pressure|satisfaction|safety|
      quality of life|peace|ride|therapy|surgery|care|dentistry|medicine|way forward|way out|
      finish line|margins?|tissue|joint|hip|knee|back|spine|implant|crown|bone)"""

OPEN_BARE = rf"""
    ^(?:an? |the |for an? |for |enjoy |get |
      your )?(?:\w+ )?{FINE} (?:[\w'-]+ )?(?:[\w'-]+ )?{_GAIN} (?:with|after|through|
      from|by|for|thanks to|using|at|on|when|without|in)
    (?:means?|brings?|gives?|offers?|allows?|delivers?|provides?|yields?|ensures?|promises?|
      enjoys?|
      produces?|leaves?|has|have|makes? for|lead(?:s|ing)? to|result(?:s|ing)? in|
      translates? (?:in)?to|adds up to|equals?|spells|with|get|gets|for|achieves?|affords?|creates?|
      supports?|and|by|but|see|sees|expect|of) (?:you |them |patients |women |men |people |
      children |kids |dogs |cats |your \w+ |our \w+ |the \w+ |far |much |an? |even |a much |a far |
      significantly |markedly |noticeably |generally |consistently |both )*{FINE} (?:{{good}}|
      (?:[\w'-]+ )?(?:[\w'-]+ )?{_GAIN})
    (?:means?|brings?|gives?|offers?|allows?|delivers?|provides?|yields?|ensures?|promises?|
      produces?|makes? for|lead(?:s|ing)? to|result(?:s|ing)? in|translates? (?:in)?to|adds up to|
      spells|affords?|creates?) (?:you |them |patients |women |men |people |children |kids |dogs |
      cats |your \w+ |far |much |an? |even |significantly |markedly |noticeably |
      both )*{FINE} (?!(?:idea|images?|pictures|photos?|scans?|details?|understanding|sense|
      explanation|answers?|parking|light|lighting|
      hours?|location|office|space|date|appointment|view|look|dose|price|rate|way|time|one|day|than|
      to|and|when|if|over|in|on|at|by|from|after|until|interval|period|visit|list|wait|course|
      needle|list|question|skin|teeth|smiles?|complexion|texture|hair|lips|lashes|cheeks|jawline|
      brows?|nails|gums|eyes|you|face|neck|bodies|body|term|run|distance|part|half|ones?|side|size|
      sizes|tube|lens|ear|eye|leg|spacing|waits?|lines?|within|without|before|during|while|because|
      slowly|battery|hours|with|once|since|again|every|each|about|than|now|soon|under|
      using)\b)[a-z]{{4,}}
    (?:higher|better|greater|improved|superior|increased|best|far higher|much higher|best possible|
      stronger) (?:\w+ )?(?:odds|chances?|likelihood|success|survival|birth|pregnancy|live birth|
      cure|clearance|closure|satisfaction|remission|fusion|graft|detection|implantation|take|
      response|quit|continence|healing|patency) ?(?:rates?|of(?! (?:(?:\w+ )?{{bad}}|stroke|death|
      dying|infection|complication|injury|disease|cancer))|for|that|in|at|with|scores?|odds|\W|$)
    (?:far|much|significantly|markedly|dramatically|substantially|considerably|vastly|noticeably|
      measurably|appreciably|remarkably|infinitely|exponentially|way|so much|decidedly|
      distinctly) {FINE}(?=\W*$| (?:on|for|to|in|with|and|when|over|from|{_GAIN})\b)
    (?:on (?:your|their|his|her|its) feet|home|out of (?:the hospital|bed|the chair|the sling|
      the cast|a cast|your sling|crutches|the brace)|off (?:crutches|pain pills|the cane|
      your crutches|opioids|medication)|back (?:on|in|at|to) (?:\w+ )?\w+|up and \w+|
      in your own bed|behind the wheel|into (?:\w+ )?\w+) (?:days |weeks |months |hours |a day |
      a week |a month |much |far |that much |so much |even )*(?:sooner|faster|earlier|quicker|
      ahead(?! of))
    (?:sooner|faster|quicker|more quickly|earlier|in half the time|in less time|days sooner|
      weeks sooner|months sooner|with less \w+|with fewer \w+) (?:with|after|thanks to|by|using|
      through) (?:the |our |this |a |an |these |\w+ )*(?:robot\w*|laser\w*|keyhole|arthroscop\w*|
      minimally|anterior|endoscop\w*|laparoscop\w*|prp|shockwave|plasma|{{treatment}})
    (?:needs?|requires?|takes?|uses?|involves?|calls? for|demands?|means?|leaves?|causes?|
      brings?|carries|carry|has|have|creates?|produces?|with|and|feels?|had|needed|lost|lose|loses|
      took|left) (?:you |them |patients |behind |much |far |significantly |a lot |markedly |
      about |only |roughly |the skin )*(?:half|a third|a fraction|a quarter|two-thirds|
      one-third|one-half|one-tenth|a tenth|twice|double|triple|three times|ten times|
      five times|four times) (?:of )?(?:the |as |that |its |their |usual )+(?!(?:strength|width|
      size|height|length|depth|population|price|cost|dose|thickness)\b)[\w'-]+
    (?:in|within) (?:just |only |under |about |mere )?(?:days|hours|minutes|weeks)(?:,)? (?:not|
      rather than|instead of|versus|as opposed to|where|vs) (?:\w+ )?(?:weeks|months|years|days|
      hours)
    (?:days|hours|minutes|weeks) (?:instead of|rather than|versus|as opposed to) (?:\w+ )?(?:weeks|
      months|years|days|hours)
    (?:the )?(?:least|most|\w+iest|gentlest|safest|surest|quickest|fastest|kindest|simplest|
      smartest|shortest|softest|smoothest|cleanest|strongest|mildest|soundest|swiftest) (?:painful |
      invasive |traumatic |comfortable |reliable |durable |natural |accurate |precise |effective |
      efficient |direct |dependable |pleasant |complete |thorough |disruptive |harsh )?(?:way|
      path|route|road|means|method|form|kind|type|technique|approach|option|treatment|solution|
      remedy|fix|road|shortcut|cure|answer|operation|procedure|repair|alternative|
      choice) (?:to (?!(?:reach|call|book|reverse|get (?:here|in touch|a copy)|find|contact|
      schedule|pay|ask|park|send|learn|know|tell|check|make|cancel|change)\b)|of|for|there is|
      available|we know|known|yet|we have|around)
    longer-(?:lasting|lived|wearing) (?:[\w'-]+ ){{0,2}}?{_GAIN}
    all the (?:\w+ )?(?:benefits?|advantages?|power|results?|effects?|relief|strength|good|
      perks|precision|beauty|comfort) (?:of \w+ ?(?:\w+ )?(?:\w+ )?)?(?:but |and |yet )?(?:without|
      minus|with none|with half|with less|with fewer|none of)
    (?:without|minus|and none of|with none of|free of|skipping|sparing you|avoiding) (?:the |
      all the |any of the |
      its )(?:\w+ )?(?:\w+ )?(?:pain|downtime|down-?time|risks?|scars?|discomfort|side effects|
      recovery|trauma|hassle|needles|mess|drawbacks|problems|dangers|stitches|irritation|harshness|
      long recovery|toll|upset|weight gain|fog|hangover|bulk|sting|price|soreness|burn|grit) (?:of|
      that|
      associated|linked to|tied to|common with|which|you get|from|seen with|people (?:know|fear))
    (?:makes?|made|making|renders?|turns?) (?:\w+ )?(?:\w+ )?{{treatment}} (?:look |seem |
      feel |\w+ )?(?:like (?:a relic|history|the (?:dark|stone|middle|old|horse)|guess\w*|
      yesterday|
      child's|ancient|torture|something (?:from|out))|obsolete|old|ancient|dated|clumsy|slow|
      harsh|
      medieval|barbaric|unnecessary|outdated|a relic|old-fashioned|primitive|crude|history|
      a thing of the past)
    (?:leaves?|left|leaving) (?:\w+ )?(?:\w+ )?{{treatment}} (?:behind|in the dust|far behind|
      standing)
    (?:puts?|putting) (?:\w+ )?(?:\w+ )?{{treatment}} to shame
    (?:a far cry|a world away|worlds apart|worlds away|light-?years|miles|leagues|a world apart|
      a giant step up|a big step up|a clear step up|a step up|a leap|an upgrade|an improvement|
      an advance|
      a huge improvement|a welcome change|head and shoulders|a cut|ages|streets|decades) (?:away |
      ahead |
      better |above |beyond )*(?:from|of|on|over|than|above|beyond) (?:the |an? |any |
      your )?(?:\w+ )?(?:\w+ )?{{treatment}}
    {{treatment}} (?:simply |just |alone |often |only |can )*(?:pales?|can't compete|cannot compete|
      falls? short|can't match|cannot match|can't touch|doesn't come close|don't come close|
      comes? up short|can't reach|cannot reach|can't offer|cannot offer|cannot provide|
      can't provide|can't rival|cannot rival|is no match|are no match|
      can't keep up|cannot keep up|takes? a back seat|lags? behind|trails?)
    (?:where|what|that|spots|places|areas|veins|lesions|
      nodules) (?:\w+ )?(?:\w+ )?{{treatment}} (?:\w+ )?(?:fails?|failed|
      can't|cannot|couldn't|could not|misses|missed|leaves? off|left off|stops? short|falls? short|
      never could|only dreams?|won't|don't|doesn't|leaves? behind)
    (?:gets?|goes|reach(?:es)?|treats?|attacks?|addresses|tackles|targets|fixes|corrects) (?:to |
      at |
      after |straight to |directly )?the (?:root|source|cause|real problem|
      underlying \w+) (?:rather|
      instead|not just|while|whereas|where|unlike|and not|, not)
    (?:spares?|saves?|keeps?|preserves?|protects?|conserves?|removes?|sacrifices?|disturbs?|cuts?|
      heats?|exposes?) (?:you |far |much |significantly )*(?:more|less|
      fewer) (?:of )?(?:\w+ )?(?:\w+ )?(?:bone|tissue|tooth|teeth|
      muscle|skin|enamel|nerve|motion|cartilage|structure|hair|sleep|healthy|grafts?|radiation|
      surgeries|operations|trips|visits)
    (?:better|well|good|quickly|smoothly|gently|safely|natural\w*|effective\w*|strong\w*|more|less|
      fewer|much|accurately) (?:\w+ )?(?:than|as) (?:\w+ )?(?:\w+ )?{{treatment}} (?:ever|could|can|
      did|alone|will|used to|would|does|do)
    no (?:more|longer) (?:painful|invasive|complicated|trouble|involved|uncomfortable|time|downtime|
      risk\w*) than (?:\w+ )?(?:\w+ )?{{treatment}}
    (?:compared|in comparison|in contrast|next|relative|as opposed|side by side|pitted against|
      stacked against|measured against|set against|up against|weighed against|matched against|
      versus|set beside|put beside|vs\.?) ?(?:to|
      with)? (?:\w+ )?(?:\w+ )?{{treatment}} ... (?:{FINE}|less|fewer|more|
      higher|lower|wins?|half|twice|doubles?|halves|cuts?|reduces?|better|spares?|reigns?|shines?|
      lasts?|holds?|no contest|lighter|a dream|easy|a breeze)
    (?:wins?|beats?|trumps?|outdoes|bests|betters|eclipses?|surpass(?:es)?|outperforms?|
      outlasts?|outshines?|outclass(?:es)?|trounces|crushes|edges? out|overtakes?|overtook|
      bested|topped|beat|supersedes?|leapfrogs|outpaces?|exceeds?|outwears?|outlives?|overtaking|
      outdid|upstages|dethrones|replaces) (?:\w+ )?(?:\w+ )?(?:\w+ )?{{treatment}}
    (?:preferable|preferred|superior|chosen|favored|far above|a better bet|a better choice) (?:to|
      over|than) (?:\w+ )?(?:\w+ )?{{treatment}}
    (?:has|have|holds?|gives? \w+|enjoys?) (?:the|an?|a clear|a real|a distinct|a big|every|
      a decided) (?:edge|advantages?|leg up|upper hand|jump|lead|head start|win|benefits?) (?:on|
      over|against|above|compared)
    (?:rivals?|rivaling|equals?|equaling|equalled|equivalent to|matches|matched|
      holds its own against|hold their own against|
      stacks up (?:well )?(?:against|to)|competes with|a match for|no less effective than|
      on par with|
      on a par with|not inferior to|as good as|lives up to|comparable to|
      in line with|measures up to|the equal of|stands up to|keeps pace with|
      on a level with) (?:that of |those of |
      the results of |any |the best |even |what |\w+ )?(?:\w+ )?(?:\w+ )?{{treatment}}(?! (?:is|are|
      for) (?:not|pain))
    (?<!what )(?<!things )(?<!movements )(?<!positions )(?<!activities )(?:makes?|
      made|making|keeps?|renders?|leaves?) (?:[\w'-]+ ){{0,3}}?(?!visits? |appointments? |
      exams? |checkups? |tests? |
      trips? )[\w'-]+ {FINE}(?=\W*$|\W+(?:and(?! easier)|for|
      with|on|in|after|to|over|at|when)\b)
    as well as (?:\w+ )?(?:\w+ )?{{treatment}},? (?:only|but|yet|without|minus|with (?:less|fewer|
      none|half|no)|and (?:\w+ )?(?:faster|sooner|with|without|at)|at half|in half|for half)
    nothing (?:surpasses|outdoes|tops|rivals|matches|beats|equals|outperforms|compares|approaches|
      touches|betters|comes close|else (?:surpasses|outdoes|tops|rivals|matches|beats|equals|
      outperforms|compares|approaches|comes close|works|helps|relieves|heals|does it|does this|
      does the job|feels|fits|looks|lasts|will do|has ever|has worked|has helped|gives?))
    (?:more|better|longer|farther|further|harder|higher) (?:\w+ )?for (?:longer|less \w+|fewer \w+)
    (?:fewer|less|lower|reduced|(?:smaller|shorter)(?! (?:\w+ )?(?:cavit|tears|
      pulls))) (?:\w+ )?(?:trips?|touch-ups?|appointments?|
      sessions?|
      injections|wounds?|nights|days|hours|complaints|readmissions?|repeat \w+|second \w+|
      flare-?ups?|headaches?|attacks?|reoperations?|do-overs?|ear infections|transfusions?|
      transfers|cancell?ations|redos?|refills?|interruptions|awakenings|episodes|adjustments|
      rejections?|antibiotics|cavities|broken \w+|tears?|pulls?|nausea|grogginess|drowsiness|
      bulk|noise|heat|burning|stinging|stress|tension|strain|collateral damage|drama|
      dissection|exposure|handling|invasion|disturbance|muscle damage|nerve damage|blood)
"""
"""What says that one thing turns out better, and need not say than what."""
