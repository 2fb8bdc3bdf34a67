"""The vocabulary of the corpus: neutral words, nothing that promises anything."""

TOPICS = (
    "guided walking", "posture training", "a stretching plan", "heat and rest", "a balance course",
    "breathing practice", "a joint injection", "a nerve test", "a bone scan", "a brace",
    "water exercise", "a sleep diary", "hand therapy", "a step plan", "a pain diary",
    "gentle traction", "a second opinion", "a medicine review", "a home visit", "a group class",
)  # fmt: skip
COMPLAINTS = (
    "neck strain", "a stiff shoulder", "lower back pain", "a sore hip", "knee pain", "heel pain",
    "elbow pain", "a stiff hand", "pain at night", "pain after sitting", "pain after lifting",
    "a pinched nerve", "a worn joint", "tense muscles", "pain on stairs",
)  # fmt: skip
ANGLES = (
    "What Patients Ask", "A Plain Guide", "Before the First Visit", "Step by Step",
    "What Is Known", "Choices and Limits", "Planning the Week", "Notes for Families",
)  # fmt: skip
PEOPLE = (
    "people", "many patients", "older adults", "some readers", "most visitors",
    "people who sit all day", "people who lift at work", "those who travel far", "families",
    "people with long shifts",
)  # fmt: skip
PLACES = (
    "at home", "at work", "on the stairs", "in the garden", "at a desk", "in the car",
    "on a level path", "in the kitchen", "in the pool", "at the office",
)  # fmt: skip
TIMES = (
    "in the morning", "in the evening", "after a meal", "on most days", "for a few weeks",
    "during the first month", "after a long day", "between two visits", "before bed",
    "at the weekend",
)  # fmt: skip
THINGS = (
    "a chair with a firm back", "a small notebook", "a pair of flat shoes", "a warm pack",
    "a folded towel", "a list of medicines", "an earlier report", "a simple timer",
    "a walking stick", "a soft ball", "a light weight", "a quiet room", "a low stool",
    "a pillow under the knees", "a page of questions", "a bottle of water", "a rubber band",
    "a mirror at eye level", "a friend who listens", "a calendar with large squares",
)  # fmt: skip
ACTIONS = (
    "walk a short way", "change position", "rest the joint", "write down what hurts",
    "ask a question", "stretch slowly", "lift a little less", "stand up and turn",
    "breathe out slowly", "repeat the movement", "wait for the report", "call the office",
    "sit without leaning", "turn to the other side", "reach above the shoulder", "climb one flight",
    "carry a light bag", "lie flat for a while", "look over the shoulder", "bend at the knees",
)  # fmt: skip
QUALITIES = (
    "slow", "small", "quiet", "steady", "plain", "short", "light", "careful", "regular", "simple",
    "modest", "familiar", "written", "weekly", "gentle", "honest", "loose", "level", "second",
    "brief",
)  # fmt: skip
NOUNS = (
    "movement", "plan", "change", "question", "record", "visit", "habit", "pause", "step", "note",
    "walk", "stretch", "routine", "test", "letter", "talk", "reminder", "lesson", "turn", "rest",
)  # fmt: skip

SENTENCES = (
    "{People} {verb} {action} {time}, and note how it goes.",
    "A {quality} {noun} {place} may say more than a long talk.",
    "With {topic}, the first {noun} is often the hardest.",
    "It can help to keep {thing} near {time}.",
    "Whether {complaint} eases differs from one person to the next.",
    "The {noun} is meant to be {quality}, so that {people} can repeat it {place}.",
    "{People} sometimes ask how {topic} fits with other care.",
    "For {complaint}, a {quality} {noun} is a common place to begin.",
    "Tell the staff if you cannot {action} {place}.",
    "What is right for {people} may be wrong for somebody else.",
    "Some days are better than others, and a {quality} {noun} shows it {time}.",
    "Bring {thing} and {thing2} to the next visit.",
    "If {complaint} gets worse {time}, stop and ask before you go on.",
    "Studies of {topic} are few, and their results do not all agree.",
    "{People} {verb} {thing} {place} when {complaint} returns.",
    "A {noun} that is too large often leads to a {quality2} one later.",
    "Nobody can say beforehand how long {complaint} will last.",
    "The team looks at how you {action} and what you want to get back to.",
    "Try to {action} {time}, then {action2} {place}.",
    "Ask which {noun} matters most {time}, and which one can wait.",
    "Before you {action}, look for {thing}, and sit down {place} if you need to.",
    "A {quality} {noun} with {thing} is enough for the first week or two.",
    "There is no hurry to {action}; {people} often wait until they can {action2} again.",
    "What {people} notice first is rarely the pain itself but a {quality} {noun} {time}.",
    "If you have to {action} {time}, keep the {noun} {quality} and the next one too.",
    "The physician may ask you to {action}, then to {action2}, and compares the two.",
    "Reports about {complaint} describe many {quality} ways to {action} {place}.",
    "It is fine to stop {topic} for a day when {complaint} is worse {time}.",
    "{People} with other illnesses may need another {noun} than the one described here.",
    "A {noun} {place} costs little, and a {quality} one {time} costs even less.",
    "Put {thing} where you can reach it {place} without bending.",
    "Ask somebody to stay near while you {action} for the first time {place}.",
    "An X-ray rarely explains {complaint}, and a {quality} {noun} often says more.",
    "Numbers are only part of the record: write down {time} whether you could {action}.",
    "The second {noun} is usually planned {time}, when {people} are rested.",
    "Not every {noun} needs {thing}, and not every day needs a {noun}.",
)
VERBS = ("try to", "prefer to", "are asked to", "like to", "find it useful to", "learn to")
USES = ("keep", "use", "look for", "carry", "ask for", "set aside")

LABELS = (
    "Time", "Place", "Shoes", "Food", "Sleep", "Work", "Help", "Paper", "Rides", "Weather",
)  # fmt: skip
QUESTIONS = (
    "How long does {topic} take?",
    "Can {topic} be done {place}?",
    "What should {people} bring?",
    "When is it better to wait with {topic}?",
    "Does {complaint} change the plan?",
    "Who can help {time}?",
    "What if {complaint} comes back?",
    "How is {topic} written down?",
)
