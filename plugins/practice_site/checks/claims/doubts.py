"""What shows that a sentence with the words for studies calls on none."""

from practice_site.checks.claims.wording import any_of

DENIED = any_of(
    r"""
        no [\w-]+\x2c (?:[\w-]+\x2c? )*?(?:or|nor), no, not, neither, little, few, nor, whether
        if, until, what, how, limited, weak, never, nothing (?:we|yet|so far)
        more(?! (?:than|\w+ (?:support|show|back|prove)s?)), needs?, unclear
        lack(?:s|ing)?, conflicting, without, read, keep up with
        follow, review
        nobody, none, too few, we read, whose, (?:name|cite|put|quote|record|link(?: to)?) the
        hardly any, scant, ask, don't, doesn't, isn't
        aren't, cannot, can't, where, which, once, before, when
    """,
    r"(?:(?!\bbut\b)[^.;,:]){0,40}$",
)
ELSE = any_of(r"""
    (?:the|your|this) (?:study|journal|report|trial) (?:\w+ )?(?:\w+ )?shows? (?:how|what|where|if)
    (?:the|your|this) (?:study|journal|report|trial) (?:\w+ )?shows? (?:when|whether|which)
    recommends? [^.;]*\b(?:vaccin\w*|screening|exams?|check-?ups?|at \w+ months|by age|every year)
    (?:follow|following|use|with) (?:\w+ )?evidence-based (?:\w+ )?(?:guidelines?|recommendations?)
    research (?:nurses?|coordinators?|staff|assistants?)
    structured data, sleep stud(?:y|ies), nerve (?:conduction )?stud(?:y|ies), imaging stud(?:y|ies)
    swallow\w* study, lab(?:oratory)? data, our data
    your (?:data|records?|chart|results|scans?|study|report|trial)
    motion study, trial (?:period|run|lead|lens|wire), stimulat\w+ trial, stimulator
    after the trial, your sleep
    evidence of (?:an? )?(?:fracture|infection|decay|disease|damage|arthritis|wear)
    urodynamic, blood flow stud(?:y|ies), gait study, study (?:club|group|models?), google reviews?
    online reviews?, patient reviews?, reviews (?:your|the|each|all|any), take part, enroll\w*
    reports? (?:about|on|of) [\w' -]+ (?:describe|list|mention|name|discuss)s?
    papers from (?:the|your) (?:\w+ )?(?:breeder|shelter|clinic|office|insurer|school|hospital)
    gets results, publish(?:es)? in, starting at \d+, at (?:age )?\d+ (?:months|years), every \d+
    screening, a colonoscopy, hours of, flu shots?
    participation, participating, voluntary, join, volunteer\w*, the report (?:shows|says)
    x-?ray report, reports? (?:pain|to the), privacy
    radiolog\w+, (?:x-?ray|mri|scan|exam|imaging|test|biopsy|lab) (?:findings|results|studies|data)
    lab reports?
    (?:he|she|his|her|with|has|have|author of|over) (?:\w+ )?(?:\w+ )?published (?:\w+ )?papers
    (?:he|she|his|her|with|has|have|author of|over) (?:\w+ )?(?:\w+ )?published articles
    (?:he|she|dr\. \w+) (?:has |studied|published|wrote)
    lab tests(?! (?:prove|confirm)), pathology, conduction, thesis, fellowship, degree, residency
    lecture\w*, (?<!we )(?<!i )teach\w*
    pulmonary function, blood tests?, your lab, dye study, barium
""")
LIMITED = any_of(r"""
    limited, conflicting, mixed, weak, insufficient, not (?:yet )?(?:shown|proven|clear)
    others? (?:found|did|show|saw|disagree)\w*, found none, in both directions
    (?:people|patients|some) (?:did not|didn't), no benefit, not (?:better|to), does not(?! lie)
    do not(?! lie), don't(?! lie), doesn't(?! lie), too early
    small studies, unclear, have not, hasn't, haven't, disagree, no better, no difference
    little difference, uncertain, has not, still (?:studied|learning), inconclusive, sparse, scarce
    thin, lacking, low quality, differ
    not (?:been )?(?:approved|studied|known|established)
    unknown, no clear
""")

ANYWHERE = any_of("""
    data, findings?, reports?, reviews?, papers?, records?, articles?, surveys?, statistics, written
    publications?, investigations?, numbers, tests
""")
"""What calls on studies where a sentence speaks of care, and stands in any other text too."""

OF_SCIENCE = any_of(r"""
    stud(?:y|ies), trials?, research\w*, \w*scien\w+, evidence, clinical\w*, medical\w*
    medicine, peer, literature, \w+ologists?, doctors?, experts?, proven, speaks?, are clear
    overwhelming, convincing, published (?:papers|data|articles|findings)
    (?:hard|backed by) (?:data|numbers)
""")
