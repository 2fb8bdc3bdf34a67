"""Wordings of what becomes of an ill, or of somebody's day, by a treatment."""

from practice_site.checks.claims.endings import NATURAL
from practice_site.checks.claims.families import Family
from practice_site.checks.claims.verbs import ELSE

FAMILIES = (
    Family(
        r"""
        (?:halts?|stops?|arrests?|reverses?) (?:the )?(?:progression|progress|advance|march|course
          |spread|decline|loss|damage|growth|aging|process|deterioration|downward spiral)\b
        breaks? (?:the|that|its|your) (?:\w+ )?(?:hold|grip|cycle|chains?|spell|habit|pattern
          |back)\b
        (?:ends?|stops?|escapes?) (?:the|that|your|this) (?:(?!monthly|menstrual)\w+ )?(?:cycle
          |struggle|roller ?coaster|suffering|guessing|misery|nightmare|battle|fight|ordeal
          |spiral)\b
        lifts? (?:the|that|your) (?:\w+ )?(?:fog|weight|cloud|burden|veil|curtain|darkness|gloom)\b
        takes? (?:[\w'-]+ ){0,3}?<ill> (?:out of|off|away from|from) (?!the (?:socket|bone|wound
          |sample))[a-z]+\b
        takes? away (?:that|those|all|your|every|years|decades)\b
        (?:cravings|urges?|<ill>) (?:loses?|losing|loosens?) (?:its|their) (?:grip|hold|power|bite
          |sting|pull|edge)\b
        (?:weight|pounds|inches|it) stays? off\b|keeps? (?:the weight|it|them|the pounds) off\b
        gone (?:is|are) the (?:days?|nights?|years?|need|pain|worry|[a-z]+s)\b
        (?:leaves?|walks? out|goes? home|comes? out|heads? home
          |strolls? out) (?:[\w'-]+ ){0,3}?(?:standing tall|smiling|pain[- ]free|taller
          |lighter|limber|walking|hearing|seeing|breathing|straighter|upright|on (?:your|their) own
          |without)\b
        <ill> (?:had|has|have) (?:\w+ )?(?:stopped|ended|vanished|disappeared|cleared|lifted|quieted
          |melted)\b
        (?:life|chapter|year|summer|spring|days?|nights?|future|world|mornings?|holidays?
          |season) (?:free of|free from) <its ill>
        turns? back (?:time|the (?:clock|hands|years|calendar))\b
        brings? (?:[\w'-]+ ){1,4}?back (?:into (?:focus|your|line|balance|range|play)|online
          |to life)\b
        (?<=\w )puts? <its ill> (?:in (?:the|its|your|their)|behind|out of
          |to (?:rest|bed|sleep|flight|shame)
          |on (?:ice|hold|the run|mute|notice)|away|back in)\b
        (?:sends?|shows?|kicks?|boots?|throws?|sweeps?|pushes|shoves?
          |tosses) (?:[\w'-]+ ){0,5}?(?:packing
          |to the curb|the door|the exit|out the door|out of (?:bed|town|the way|your life)
          |away for good
          |to the sidelines|out for good|the boot|running|down the road)\b
        (?:stops?|nips?|halts?) (?:[\w'-]+ ){1,5}?(?:in its tracks|in their tracks|in the bud|cold
          |dead|at the source|at its source|for good|once and for all)\b
        (?:turns?|turned) (?:[\w'-]+ ){0,3}?<ill> around\b
        <either> (?:finally )?(?:stops?|quits?) (?:hurting|aching|spinning|ringing|burning|throbbing
          |leaking|shaking|racing|itching|twitching
          |clicking|locking|swelling)\b|room stops spinning
        brings? (?:[\w'-]+ ){0,4}?(?:<ill>|pressure|sugars?|numbers|cholesterol|a1c|levels) (?:down
          |under control|to heel|to an end|to a halt|back into)\b
        (?:returns?|restores?) (?:patients|people|you|athletes|runners|workers|men|women|children
          |players|dogs|them|him|her|your \w+|most|the heart|the \w+) to (?:\w+ )?(?:full|normal
          |health\w*
          |unrestricted|pain-free|active|play|sport|work|life|a (?:normal|steady|regular|healthy
          |full
          |young\w*)|their|your|function|walking|running|form|duty|comfort|balance|good)\b
        <its ill> (?:is|are) (?:yesterday's (?:problem|news)|nowhere (?:to be|in)
          |out of (?:the picture|a job|luck|sight))\b
        <its ill> (?:packs? (?:its|their) bags|hits? the road|takes? a hike|bows? out
          |calls? it quits|throws? in the towel|says? uncle|waves? the white
          |heads? for the hills|stays? (?:quiet|silent|put to rest|in the past))\b
        [a-z]+s (?:the|your|every|that|those|all) (?:\w+ )?<ill> (?:out of|right out|right off
          |clean off|off of|at the door)\b
        (?:turns?|transforms?|changes?) (?:[\w'-]+ ){1,6}?into (?:an? )?(?:\w+ly )?(?:sound
          |confident|healthy|happy|radiant|good|restful|smiling|strong|pain-free
          |deep|calm|heavy|easy|[a-z]+(?:eep|alk|unn|mil)ers)\b
        (?<=\w )puts? (?:[\w'.-]+ ){1,4}?back (?:in|on|into|where|together)\b
        (?:makes?|made) (?:it|them|that|those|these) (?:stop|disappear|vanish|go away|melt|fade
          |shrink|history)\b
        <ill> (?:will not|won't|doesn't|does not|can't|isn't going to) [^.;]{1,40}?(?:anymore
          |any more|any longer)\b
        leaves? (?:[\w'-]+ ){1,5}?(?:glowing|silky|flawless|spotless|squeaky[- ]clean|supple
          |sparkling|line-free|baby-soft|dewy|plump)\b
        (?:the|your|a|his|her|that) (?:[\w'-]+ ){0,2}?(?:<either>) (?:glides?|works?|bends?|moves?
          |swings?|hums?|beats?|flows?|sings?|smiles?|fires?|sees?
          |hears?|sleeps?|feels? (?:whole|young|good|alive)) (?:\w+ )?again\b
        <means> works?,? (?:plain and simple|period|full stop|no question|simple as that
          |and works)\b
        consider (?:yourself|it|them|that|those|your \w+|<its ill>) (?:banished|gone|solved|fixed
          |done|history|handled|cured|erased|beaten|evicted|retired|finished|conquered)\b
        (?:the|your|that|his|her|their) (?:[\w'-]+ ){0,2}?(?:<either>) (?:<truly>)quits?(?= \w+ing
          |\W|$)
        <ill>,? (?:meet your match|be gone|begone|you're fired|your days are numbered|move over
          |take a hike|is toast|are toast|is so over|off the table|hit the road)\b
        (?:fixes|ends|stops|cures|solves|clears|erases|relieves|heals|banishes|eliminates|reverses
          |corrects|beats|defeats|melts|restores|quiets
          |silences|takes care of) (?:it|them)(?=\W*$|[,;.!:]| for good| fast| forever| once| at)
        [a-z]+s (?:fix|end|stop|cure|solve|erase|heal|banish|eliminate|reverse|correct|beat
          |defeat) (?:it|them)(?=\W*$|[,;.!:]| for good| fast| forever| once| at)
        (?:ensures?|makes? sure|sees? to it) (?:that )?(?:your|the|it|you
          |they) (?:[\w'-]+ ){0,3}?(?:never|always|stays?|keeps?)\b
        keeps? (?:[\w'-]+ ){1,5}?from ever \w+ing\b
        (?:prevents?|stops?|ends?|fixe?s?|heals?|relieves?|eliminates?|solves?|erases?|beats?|cures?
          |clears?) (?:every|any and all|absolutely all|each and every|any kind of|all kinds of)\b
        """,
        "some people get better; how much differs",
        unless=r"""
        (?:to|can|will) (?:stop|halt) the (?:spread|bleeding)
        (?:we|you|please|to|then|nurses?|technicians?) puts?\b
        vaccin\w+
        (?:test|scan|exam|biopsy)\w* (?:\w+ )?(?:shows?|brings?)
        """
        + NATURAL,
        mild=True,
    ),
    Family(
        r"""
        (?:that's|that is|and that's|it's|is) the last (?:you|you'll|you will|anyone|anybody|we|they
          |he
          |she|your \w+)(?: ever| will| will ever)? (?:sees?|hears?|feels?|knows?)\b
        (?:seen|see|saw|hear|heard|suffer\w*|felt|feel) the last of\b
        never (?:again )?(?:[a-z]+ ){1,2}?another (?:[\w'-]+ ){1,3}
        never (?:again )?(?:miss|skip|dread|lose|waste|sit out|cancel|fear|hide|reach for|wake up
          |think about|worry about)\b[^.;!?]{0,60}?\b(?:again|because of|due to|to <ill>)\b
        no longer (?:means?|equals?|spells?) (?:<ill>|a |an )
        no longer (?:bothers?|troubles?|rules?|runs?|controls?|holds?|keeps?|stops?|slows?|wakes?
          |dictates?|interrupts?|gets? in|stands? (?:in|between)|gets? between|plagues?|interferes?
          |limits?|interferes|ruins?|haunts?|owns?|scares?|worr(?:y|ies)) (?:you|your|him|her|them
          |their
          |the|between|people|patients|us|in|with)\b
        """,
        "some people get better; how much differs",
        unless=r"""
        (?:if|when|until|whether|once) (?:[^.;,]{0,60} )?no longer
        never (?:take|give|share|use|start|double|drink|get|put|skip|apply)\b
        """
        + NATURAL,
        denies=True,
        mild=True,
    ),
    Family(
        r"""
        (?:gives?|gave|given|giving|hands?|handed) (?:you|them|him|her|people|patients|families|kids
          |parents|children|men|women|couples|seniors|athletes|your [\w-]+|our [\w-]+(?: [\w-]+)?
          |my [\w-]+(?: [\w-]+)?
          |thousands|hundreds|dozens|many|most|(?:[\w-]+ ){0,2}[a-z]+s) (?:(?:your|his|her|their
          |the) (?:[\w'-]+ ){1,3}?back\b
          |back (?:your|his|her|their|the|a)\b)
        brings? (?:back )?(?:your|the|his|her|their) (?:[\w'-]+ ){1,3}?back\b
        (?:makes?|made) (?:[\w'-]+ ){1,8}?again\b
        lets? (?:[\w'-]+ ){1,4}?(?:taste|smell|read|work|button|grip|hold|throw|swing|sit|stand|sing
          |eat|sleep|walk|run|breathe|hear|see|smile|chew|dance|play|golf|hike
          |garden|kneel|swim|travel|laugh|live|enjoy|wear|pet|hug|sit through|get through|bend|climb
          |drive) (?:[\w'-]+ ){0,6}?(?:again|without (?:fear|pain|worry|<its ill>|a second thought)
          |freely
          |comfortably|in comfort|pain[- ]free|through the night|all night|with confidence)\b
        lets? (?:everyone|everybody|you|the whole \w+|your \w+|them|him|her|parents|kids) (?:finally
          |all )?(?:sleep|breathe|rest|smile|relax)(?=\W*$|[,;.!])
        gets? (?:you|him|her|them|kids|babies|newborns|people|patients|dogs|runners|athletes|seniors
          |your [\w-]+|our [\w-]+|even [\w-]+(?: [\w-]+)?
          |every [\w-]+(?: [\w-]+)?) (?:back to )?(?:\w+ly )?(?:walking|moving
          |running|latching|feeding|sleeping|smiling|hearing|dancing|swinging|playing|breathing
          |talking
          |eating|working|swimming|biking|riding|climbing|lifting|hiking|golfing|gardening|jumping
          |training|dating|living)\b
        gets? (?:you|him|her|them|people|patients|athletes|your \w+) (?:off|out of|up off|past
          |over) (?:the
          |your |those |their |his |her )?(?:\w+ )?(?:sidelines?|couch|bench|crutches|pills|meds
          |cane
          |walker|floor|sofa|glasses|cpap|insulin|painkillers|opioids|wheelchair|bed|house|recliner
          |injured list|<ill>)\b
        (?:keeps?|leaves?|makes?|made|stays?|lives?|kept) (?:[\w'-]+ ){0,4}?(?:cavity|acne|symptom
          |snore
          |allergy|migraine|headache|fungus|wart|blemish|flake|itch|leak|reflux|clot|seizure|stone
          |cancer|asthma|pimple|stubble|hair|fuzz|wrinkle|line|ache|dandruff|lice|plaque|decay
          |attack
          |relapse|gout|crutch|glasses|cramp|worry|razor)-free\b
        keeps? (?:[\w'-]+ ){1,4}?(?:out of (?:the )?(?:hospital|emergency room|er|operating room
          |wheelchair)|off the operating table)\b
        (?<=\w )keeps? <its ill> (?:off|out(?! of (?:the )?(?:sun|water|wind|light|reach|cold|shower
          |pool))|at bay|away|from (?:\w+ )?(?:returning|coming|ever|forming
          |starting))\b
        """,
        "some people can do more of what they like; how much differs",
        unless=ELSE
        + r"""
        (?:crown|filling|porcelain|bridge|inlay|veneer|denture|cap|composite)s? [^.;]{0,40}(?:gives?
          |gave|hands?|brings?) (?:\w+ ){0,5}?back
        back (?:its|the|their) (?:shape|form|key|card|cup|forms?|device|records?|monitor|deposit)
        ^(?:bring|put|take|give|send)\b
        brings? (?:your|the|his|her) (?:\w+ ){1,3}back (?:to (?:us|the)|for|on|in|with)
        (?:brings?|gives?|hands?) [^.;]{0,30}\b(?:monitor|device|form|cup|card|key|sample|kit
          |machine
          |equipment|records?|results?|clipboard)\b[^.;]{0,15}back
        makes? (?:it|the \w+|sure|you) (?:\w+ ){0,4}(?:swallow|sick|sleepy|dizzy|appointment|call
          |hard|worse|sore|itch|hurt)\b
        (?:trust|ask|tell|see|call|schedule|hear|eat|shower|drive|bathe|exercise|sure|appointment
          |payment|try|test) (?:\w+ ){0,4}again
        seat ?belts?|vaccin\w+|brushing|flossing|sunscreen
        """
        + NATURAL,
        mild=True,
    ),
)
"""Wordings of an effect by what becomes of an ill or of somebody's day."""
