"""What stands beside figures that measure no outcome: risks, prices, schedules."""

BAD = r"""
    infect(?:s|ed|ion|ions)?(?!-free|s? that|s? this|s? (?:over|all|the) \w+|s? (?:in|for) a)
    complication\w*, side effects?
    risks?(?! (?:reduction|drops?|falls?|by))
    fail\w*, bleed\w*, injur\w*, discounts?, percent off, \d+ ?% off, dollars off, fees?, bill
    costs?, pays?, price\w*, insurance
    deductible, co-?pay, premium, solution, concentration, peroxide, cotton, alcohol, oxygen
    humid\w*
    of (?:\w+ )?(?:falls|fractures|injuries|headaches|strokes|visits|cancers|tears|hernias|
      accidents|cases of|moles|lumps|cavities)
    (?:of|in \w+) (?:all )?(?:adults|americans|the population|us|teenagers|people (?:over|with|in|
      who have|have)|women (?:over|with|have|will)|men (?:over|with|have|will)|children (?:over|
      with|have|under)|dogs (?:over|have|develop|will)|cats (?:over|have|develop|will)|pregnan(?:t|
        cies))
    (?:adults|americans|people|children|women|men|dogs|cats|teens|seniors) (?:has|have(?! no\b)|
      will|get|gets|develops?|grinds?|snores?|lose|loses|suffer|lives? with|are born|skip|over|
      aged|with)
    swell\w*, bruis\w*, no-show, cancel\w* (?:within|less|fee), arrive, do not, don't, call us
    rinse, schedule, appointments? (?:with|are|is|at), open, closed (?:on|for|at noon|\w+days?)
    hours a day
    every (?:\d+ |few |other |two |three |four |six |\w+ )?(?:hours?|days?|weeks?|months?|years?|
      morning|night)
    minutes a day, sutures?, stitches, prescri\w*, untreated, without treatment, mortgage, sales
    tax, uv, ultraviolet, spf, worse\w*, chronic, acute, years of age, refund, shipping, zip
    of the other, birth weight, newborns?, of known
    blood pressure (?:of|should|is|below|above|reading)
    (?:with|by) age, of your body, body weight, of your (?:body )?weight, water
    of these (?:spots|lumps|tears|moles), recall, bone density, genetic\w*, inherit\w*, loosen, a1c
    saturation, heart rate, carry, caused by, causes?, due to, deaths?, die
    need (?:the surgery|another|a second|to be|a transfusion|more)
    cause no pain, never (?:had|have) pain, are (?:smokers|men|women|older|over), undiagnosed
    unaware, humidity
    of the (?:spine|body|jaw|skin|work|day|tooth|weight|bone|disc|knee|thickness|light|cost|
      normal)
    angle, degrees(?! (?:of|more|in|after)), strength of, deposit, dry socket, happens? in
    happens? after, occurs?
    shows? up (?:after|in), (?:is|are) (?:reported|seen|found) in, perforat\w+, (?:blood )?clots?
    (?:needs?|need) (?:replacing|replacement|repair|redoing), grows? back, troubles, affects
    bothers, follows about, (?:goes|is|stays|rises|climbs) (?:above|below|over|under)
    we (?:test|measure|compare|check|ask|repeat|look|weigh|count), look for, symmetry, (?:normal|
      target|cutoff|cut-off|threshold|goal) (?:is|are|of|range|value)
    (?:report|develop|get|experience|suffer|complain of|notice)s? (?:\w+ )?{ill}(?![- ](?:relief|
      free|reduc\w*|gone|control\w*|clear\w*|improv\w*|eas\w*|fad\w*|drop\w*|shr\w+|stop\w*|
      lift\w*|ceas\w*|quiet\w*|vanish\w*|disapp\w*|resolv\w*|loss))
    by themselves, by itself, of people after, die within
    of (?:women|men|people) (?:develop|get|have)
    end in miscarriage, turn out to be, are viral, miss(?:es)? about, misses, register\w*
    (?:is|are|be) a reason, belongs? to, target, rare, more likely in, turns? into, of what
    (?:mothers|fathers|parents|patients|owners|couples) have (?:an?|some|the|had|few|trouble|
      difficulty), word of mouth, (?:is|are) referred, rupture\w*
    (?:is|are|be|become|becomes|stays?) permanent\w*, give(?:s|n)? (?:it|them) up
    drop(?:s|ped)? out
    sav(?:e|es|ing) (?:(?:up to|an?|extra|another|about) )*\d[\d.]* ?(?:%|per ?cent)
    each (?:day|week|month|year|decade|night), falls? ... at night, (?:with|by) diet alone
    (?:a|test|lab) result of \d, threaten\w*, staining
    struggl\w*, give up, gives? up, quit\w*, by school age, by adulthood, the teen years
    by their (?:teens|twenties|thirties|second birthday|late \w+), without any help, tell us
    in a given year, by age, over (?:40|50|60|65|70|80), on their own
    """
PROCESS = r"""
    (?:go|goes|going|went|sent) home(?! walking)(?! with(?:out)? (?:an? )?(?:new|baby|
      smile|their|pain))
    (?:is|are) (?:possible|allowed|permitted|payable|due|a reason), whatever (?:is|you|we), level
    checking, see (?:someone|(?:an?|the|your) (?:doctor|physician|specialist|dentist|vet))
    without (?:any )?(?:special |further )?(?:treatment|help), by (?:itself|themselves)
    birth weight, results? of (?:\w+ ){1,3}(?:test|biopsy|scan|exam)s?, (?:is|are) seen
    enough to (?:drive|leave|go), side effects?, without (?:any )?(?:medicine|medication|surgery)
    (?:of|after) (?:the|your) (?:exam|
      test|scan|visit), bab(?:y|ies) (?:lose|gain), antibiotics, used to, socket
    same-day (?:\w+ )?(?:appointments?|slots?|visits?), warrant(?:y|ies), newborns?
    whether or not you, composite, hardens?, light-cured, adhesives?, (?:it|resin|cement|plaster|
      gel|material) (?:dries|sets|cures)
    or more infections, immune system, the gums?, (?:is|are) done with
    most (?:people|adults) (?:can )?(?:return|go back) to (?:desk |light |office )?work
    requires?, needs?(?! no), visit lasts, (?:is|are) (?:finished|made|fitted|delivered|shipped)
    (?:clinic|office|pharmacy|pool|building|entrance|portal) (?:\w+ )?(?:re)?open\w*
    then (?:replaced|changed|renewed), the (?:dye|tracer), leaves? (?:your|the) body
    (?:attacks?|episodes?|bouts?|pains?|symptoms?|rash
      |spells?|fever|illness) (?:\w+ly )?(?:begins?|comes? on|starts?|sets? in)
    (?:can|may|might|could) (?:\w+ )?(?:stay|last|persist|linger|remain)
    (?:of|after|before) (?:leaving|waking|eating|getting|coming|a meal|each meal)
    (?:stay|stays|staying|kept|keep|watched|monitored|observed|worn|left) ... overnight
    clears through, our hope
    most patients (?:can )?(?:return|go back) to (?:desk |light |office )?work
    (?:your )?(?:doctor|surgeon|nurse) will look, healthy kidneys, newborns (?:lose|gain)
    the contrast, six-week (?:checkup|visit|check)
    \w+-(?:week|month|day|year) (?:checkup|visit|check|appointment|exam|follow-?up)
    (?:procedure|operation|surgery|test|exam|visit|scan|appointment|cleaning|placement|treatment|
      session) (?:itself )?(?:is|lasts|takes)(?! (?:all|enough|just|only))
    (?:done|performed|completed|placed|taken) in
    (?:test|lab|biopsy|scan|pathology|culture|blood) results
    (?:a|your|the) (?:test|lab|biopsy|scan) results?
    results (?:of|from) (?:the|your) (?:test|biopsy|scan|lab|mri|x-ray)
    results (?:will be|arrive|come|by|go|usually|in your|are (?:ready|back|available|sent|mailed|
      posted))
    portal, (?<!\w )labs?, (?:the|our|outside) labs?, pathology, call, cement, report, schedule
    see (?:you|us|your)
    follow[- ]?up, check, checked, come back, natural course
    return (?:to|for) (?:the office|us|our|a|your next)
    on (?:their|its) own, do not, don't, wait
    if (?:you|it|the|your|pain|symptoms), unless, until, removed, rinse, stitche[sd], bandages?
    new patients?, not (?:improv\w+|better), no better, isn't better, insurance, injury, ask
    without treatment
    wears? off, (?:most|minor|mild|many|some|ankle) sprains?, sprains (?:heal|get|feel|tend|usually)
    strained
    before (?:your|the|you|surgery|they|we|it)
    symptoms (?:\w+ )?(?:resolve|subside|ease|pass)
    swelling, bruis\w*, soreness, gauze, arrive, limit, sleep with
    begin (?:therapy|physical), start (?:therapy|physical), physical therapy (?:starts|begins)
    sent, refill\w*, second dose, remove
    (?:may|can|should|could|must|will need to|have to|able to) (?:\w+ )?(?:shower|drive|bathe|eat|
      drink|lift|fly|resume|exercise|return|go back|swim|walk|bend|travel|wear|shave|be removed|
      come out|take)
    scars? (?:fade|mature|soften)
    (?:doctor|nurse|surgeon|we) (?:will |may )?(?:see|check|examine|review|measure|remove|call)
    cleaned, book(?:s|ed|ing)?, sign up, \d+ ?% off, percent off, \$\d+ off, money back, refunds?
    with or without, bouts?, no sooner than, not before, mirror, not an? \w+ \w+er, taken from
    of doses?, worn, wear (?:it|the|them|your), stay (?:one|two|in)
    comes? off, comes? out, bones? (?:heal|heals|knits?), heals? (?:in|within|over|by), blurr\w*
    dose, doses, take (?:one|two|the|your|it|a|half), tablets?, pills? (?:a|every|twice)
    (?<!hay )(?<!milk )fever
    fasting, driver, biops(?:y|ies), worse\w*
    numbness(?! (?:\w+ )?(?:gone|fad\w+|lift\w*|eas\w+)), reassess, review, no improvement, sore
    reach (?:us|the office), respond to (?:your|messages|emails), mail, answer, reply, forms?
    parking, scheduled, growth(?!-| factor), puppies, fracture, virus, colds?(?! sores), flu
    some (?:people|patients|pain|soreness), clinical trial, appointments? (?:for|are|is|on|at|with)
    appointments$, no (?:lifting|driving|swimming), temporary, tender\w*
    """
