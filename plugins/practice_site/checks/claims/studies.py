"""The words for studies, for those who make them, and for what both are said to say."""

from practice_site.checks.claims.phrases import phrases

WORK = phrases(r"""
    stud(?:y|ies), research(?:ers)?, trials?, evidence, science, data, scientists
    meta-? ?analys[ei]s, literature, findings, journals?, reviews, papers?, reports, investigators
    publications, surveys, neuroscience, neuroscientists, consensus, experiments?, body of work
    university tests, lab tests, laboratory tests, lab(?:oratory)? testing
    independent labs, clinical tests, clinical testing, independent tests
    independent testing
    (?:sports |sleep |nutrition |hearing |vision |exercise )science
    statistics, investigations?, academics?, scholars?, scholarship, studies worldwide
    dissertations?, (?:laboratory|clinical|bench|scientific|academic|
      investigative|published|peer-reviewed) (?:and \w+ )?work, monographs?
    (?:cochrane|systematic|recent|large|published|new|\d\d\d\d) reviews?
    randomi[sz]ed (?:\w+ )?(?:trials?|work), cohorts, scientific community
    medical community
    (?:independent|pooled|published|statistical|outside|large) (?:analys[ei]s|audits?|tests|
      evaluations?|assessments?|reviews?)
    peer review, (?:scientific|university|clinical|rigorous|repeated) (?:testing|tests?)
    white papers?, case series, journal articles?, immunologists
    geneticists?, epidemiologists?, pilot work
""")
SHOWS = phrases(r"""
    shows?, showed, showing, suggests?, suggested, suggesting, proves?, proved, proving, finds?
    found, confirms?, confirmed, confirming, indicates?, indicated, demonstrates?, demonstrated
    reported, supports?, supported, supporting, points? to, pointing to, pointed to, reveals?
    revealed, revealing, links?, linked, linking, concludes?, concluded, documents?, documented
    backs?, backed, backing, agrees?, agreed, favors?, favored, prefers?, tells? us, says?, said
    attests? to, attested to, verif(?:y|ies|ied), establish(?:es|ed)?, validates?, validated
    bears? (?:this|it|that|us) out, corroborates?, underscores?, highlights?, credits?, behind
    made (?:it )?(?:plain|clear), makes (?:it )?(?:plain|clear)
    (?:came|comes?|reach(?:es|ed)?) (?:to )?(?:one|the same|a single) (?:conclusion|verdict)
    bore out, backs up, backed up, comes? down on, is on our side, are on our side, sides? with
    leaves? (?:\w+ )?(?:\w+ )?(?:in )?(?:no|little) (?:room for )?doubt, makes? clear
    makes? it clear, hails?, praises?, touts?, praised, hailed
    teaches us, taught us, lines? up
    keeps? (?:showing|finding|confirming|proving)
    continues? to (?:show|find|support|confirm|prove)
    (?:has|have) (?:\w+ )?(?:shown|found|demonstrated|confirmed|proven|suggested|linked|established)
    (?:has|have) (?:\w+ )?(?:reported|supported|concluded|revealed|proved|validated|verified|borne)
    (?:has|have) (?:\w+ )?(?:documented|backed|tied|credited|taught|pointed|indicated|settled|
      spoken)
    report, reports, reporting, affirms?, affirmed, affirming, asserts?, asserted, announces?
    announced, argues?, argued, ascribes?, ascribed, attributes?, attributed, authenticates?
    authenticated
    bears? out, bore it out, boasts?, brands?, certif(?:y|ies|ied), champions?, championed, cites?
    cited, clearly (?:show|favor|point|say)\w*, comes? out (?:for|in favor)\w*, confers?
    converges?, details?, detailed
    discloses?, discovers?, discovered, discovering, establishing, evidences?, explains?, explained
    exhibits?, extols?, extolled, heralds?, heralded, identif(?:y|ies|ied), illustrates?
    illustrated
    lauds?, lauded, leads? to, leans? (?:toward|our way)\w*, lends? (?:weight|support)\w*
    lent (?:weight|support)\w*, makes? (?:the|a|our) case, names?, named, notes?, noted, places?
    placed, predicts?, proclaims?
    proclaimed, promotes?, puts?, ranks?, ranked, rates?, rated, records?, recorded
    resoundingly \w+, says? so, shed(?:s)? light, speaks?, spoke, spells? out, stands? behind
    stand(?:s)? squarely behind, states?, stated
    substantiat\w+, sums? up, tells?, told us, testif(?:y|ies|ied), traces?, traced, trumpets?
    uncovers?, uncovered, upholds?, upheld, urges?, vindicates?, vindicated, vouch(?:es)? for
    votes?, vouched, warrants?, weighs? in, yields?
    weighed in, rules?, ruled, crowns?, crowned, calls?, called, considers?, concurs?, concurred
    gives? (?:it|us|our)\w*, gave, adds? up, stacks? up, piles? up, points? (?:the|one) way
    all agree, make(?:s)? plain
    makes? a (?:strong|good|clear|compelling|powerful) case, is unequivocal, are unequivocal
    is unambiguous, is plain, are plain, is emphatic, are emphatic, is unanimous, are unanimous
    is in, are in, has spoken, have spoken
    credit, attests?, attested, concurs, echoes?, echoed, repeatedly \w+, settles?, settled, ties
    correlat\w+, associates?, associated, equates?, equated
    underpins?, underpinned, undergirds?, undergirded, bolsters?, bolstered, buttress(?:es|ed)?
    anchors?, anchored, grounds, grounded, informs?, informed, shaped, guided, drives?, justif(?:y|
      ies|ied), inspired, fortif(?:y|ies|ied), strengthens?, cements?, cemented, seals?, sealed
    stands? (?:firmly |squarely |solidly )?behind, stood behind, lies? behind, sits? behind
    goes into, went into, prefer, back (?:it|this|us|our|the|every|each)
    ties?, tied, recommends?, endorses?, now favors?, swear by
""")
MUCH = phrases(r"""
    strong, solid, good, growing, ample, clear, scientific, mounting, overwhelming, abundant, hard
    compelling, robust, medical, plenty of, a wealth of, convincing, clinical, sound, rigorous
    latest, decades of, years of, extensive, considerable, substantial, high-quality, mountains of
    undeniable, irrefutable, proven, real, modern, cutting-edge, published, peer-reviewed, the best
    impressive
    (?:growing|large|vast|substantial|impressive|huge|considerable|strong) body of
""")
EXPERT = phrases(r"""
    doctors?, physicians?, surgeons?, specialists, scientists?, researchers, dentists?, experts?
    vets, dermatologists?, veterinarians?, orthodontists?, pediatricians?, ophthalmologists?
    academies, podiatrists?, chiropractors?, (?:physical )?therapists, audiologists?, authorities
    professors, universities, academy of \w+, association of \w+, medical schools?
    teaching hospitals, associations
    (?:harvard|stanford|yale|ucla|ucsf|oxford|mayo|johns hopkins|university|nasa|nih|
      mayo clinic)(?: \w+)?
    physiologists, biologists, neurologists, nutritionists, college of \w+, institutes? of \w+
    gastroenterologists
    (?:medical|health) (?:community|profession|world|bodies|organizations|societies)
    cardiologists, urologists, gynecologists, obstetricians, oncologists, psychiatrists
    psychologists, rheumatologists, allergists, endocrinologists, radiologists, pathologists
    anesthesiologists, hematologists
    midwives, optometrists, pharmacologists, pharmacists, nutritionists, dietitians, immunologists
    geneticists, kinesiologists, endodontists, periodontists, prosthodontists, hygienists
    nephrologists, pulmonologists, otolaryngologists
    geriatricians, clinicians?, practitioners, academics?, scholars?, epidemiologists
    microbiologists, biochemists, chemists, toxicologists, laboratories, medical journals
    sleep scientists, professional societies, specialty societies
    (?:medical|dental|veterinary|specialty|professional|national|international|scientific|
      learned) (?:societies|academies|associations|colleges|boards|bodies|authorities|panels|
      guidelines)
    panel of \w+, experts worldwide, specialists worldwide, world authorities, leading authorities
    thought leaders, key opinion leaders, opinion leaders, top minds, leading minds, best minds
""")
ENDORSE = phrases(r"""
    agree
    recommend(?:s|ed)? (?:it|this|our|them|the)
    concur, endorses?, endorsed, swears? by, trusts?, have (?:long )?known, know that
    (?:has|have) (?:\w+ )?(?:confirmed|endorsed|proven|shown|found|recommended)
    stand behind, consider it, call it, vouch for, rely on (?:it|this|our|these|them)
    use (?:it|this|these), back (?:it|this), praise, prefer it, favor it, confirm
    everywhere (?:recommend|agree|use|trust|prefer)
    recommend (?:\w+ )?(?:as|for), say it
    overwhelmingly (?:agree|recommend|prefer)
    now (?:recommend|agree|prefer|favor|know|believe)(?: that)?, universally \w+
    have come to (?:agree|see)
    advise, attest, applaud, applauds?, affirm, acknowledge, accept, advocate, believe in, champion
    commend, credit, cheer, embrace, favor, hail, laud, point to, promote, say that, say so
    speak highly, stake their, stand by, stand squarely
    suggest, support, tout, turn to, urge, validate, vindicate, vote for, prescribe (?:it|this|
      them), put their (?:trust|faith|names?), reach for (?:it|this|our), single out, rank (?:it|
      this|our|them), regard (?:it|this|our|them), rate (?:it|this|our)
    are (?:united|unanimous|in agreement|agreed|convinced|sold|clear|on board), have (?:endorsed|
      embraced|hailed|adopted|confirmed|concluded|shown|found|proven|published|validated|agreed|
      come to|long known|long recommended), now (?:use|call|regard|consider|hail|advise|urge|
      credit)
    call (?:it|this|our|them|\w+ \w+) (?:the|a|an), put it first, (?:is|are) behind (?:it|this|us|
      our)
    widely (?:recommend|agree|endorse), choose (?:it|this) for, approve of
""")
