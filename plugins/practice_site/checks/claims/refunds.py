"""Wordings by which who is not helped pays nothing."""

from practice_site.checks.claims.families import Family

DIFFERS = "how it turns out differs from person to person"
_POLICY = r"""
    (?:cancel\w*|deposits?|insur\w+|(?:your|health|dental) plan|copay\w*|deductibles?|kits?|unused
      |medicare|medicaid)\b
    (?:unopened|late|reschedul\w*|minutes|receipts?|covered|coverage|parking|overpa\w+|claims?)\b
"""
_UNHAPPY = r"""
    (?:unhappy|dissatisfied|disappointed|still|fails?|failed|or (?:we|it|your|the|you))\b
    (?:not|\w+n't|n’t|never|less than|aren't) (?:\w+ )?(?:happy|satisfied|pleased|thrilled
      |delighted)
    (?:not|never|don't|doesn't|won't|didn't|isn't|aren't) (?:\w+ ){0,2}?(?:happy|satisfied|pleased
      |see)
    (?:don't|doesn't|won't|didn't|does not|do not|isn't) (?:\w+ ){0,2}?(?:feel|love|like|work|get)\b
    (?:don't|doesn't|won't|didn't|does not|do not) (?:\w+ ){0,2}?(?:notice|help|improve|hold|last
      |fit)
    (?:if|should|unless) (?!(?:you|they|we) (?:do not|don't|did not|didn't|can't|cannot|are not
      |aren't|have not|haven't) (?:come|show|call|qualify|have|need|use|want|keep|pay|speak|drive
      |meet
      |been|bring|own|take|reach))[^.;,]{1,60}?(?:\bnot|\w+n't|\bnever)\b
    no (?:results?|relief|change|improvement|difference)
    (?:comes?|came) back|returns|results or|fades?|wears? off|breaks?|slips?|relaps\w+
"""
_FREE = (
    r"(?:free|on us|on the house|at no (?:\w+ )?(?:charge|cost)|no (?:charge|cost)"
    r"|costs? you nothing|at our (?:own )?(?:expense|cost))"
)


FAMILIES = (
    Family(
        r"""
        (?:pay|owe)s? nothing unless (?!you (?:come|use|need|keep))
        money[- ]back\b(?! (?:from|on) (?:insur|your))
        (?:fully|completely|promptly) refunded|refund(?:ed)? (?:every|in full|your|the full
          |all)\b(?! deposit)
        (?:your |the |every )?(?:fee|payment|money|price)s? (?:is |are |will be )?(?:returned
          |refunded|back)\b
        no (?:results?|relief|cure|improvement|success|smile|change|difference)[,:;—-]* no (?:bill
          |fee|charge|pay(?:ment)?|cost|money|invoice)\b
        """,
        DIFFERS,
        unless=_POLICY + r"is returned if the class|class(?:es)?\b",
        denies=True,
    ),
    Family(
        rf"""
        (?:we(?:'ll| will)? |get an? |with an? |an? )?(?:full|complete|prompt|total)? ?refund(?:s
          |ed)?\b
        (?:you|patients|clients) (?:don't|won't|do not|will not|never) (?:pay
          |owe)\b(?: us)?(?: a (?:cent|penny|dime|thing)| anything)?
        (?:(?:you|patients|clients|owners|customers) )?(?:pay|owe)s?(?: us)? nothing
        (?<=, )(?:the |your |every |all )?(?:[\w'-]+ ){{0,4}}?(?:costs?|will cost) you nothing\b
        or (?:we|it|your|the|you)\b[^.;]{{0,40}}?\b{_FREE}\b
        (?:we|dr\.? \w+)(?:'ll| will|) (?:redo|remake|repeat|replace|fix|correct|treat|do|make
          |adjust
          |see)\b[^.;]{{0,30}}?\b{_FREE}\b
        (?:it|that)'s {_FREE}\b
        (?:next|second|repeat|new|another|it|that|one) [^.;]{{0,20}}?(?:is|are|comes) {_FREE}\b
        (?:we|dr\.? \w+)(?:'ll| will)? (?:redo it|make it right|do it over|start over)\b
        """,
        DIFFERS,
        beside=_UNHAPPY,
        unless=_POLICY,
        denies=True,
    ),
)
