import pytest

from practice_site.model.markdown import Role
from practice_site.reading.roles import role_of

WORDINGS = {
    Role.FAQ: [
        "Frequently Asked Questions",
        "FREQUENTLY ASKED QUESTIONS:",
        "Frequently Asked Questions About Knee Injections",
        "Commonly Asked Questions About Implants:",
        "Knee Injection FAQs",
        "Dentist in Yountville - FAQs",
        "Dentist in Yountville – FAQs",
        "Local FAQ",
        "FAQ",
        "Knee Injection Q & A",
        "Q&A",
        "Questions and Answers",
        "Common Questions About Knee Injections",
        "Your Questions Answered",
    ],
    Role.QUICK_INSIGHTS: ["Quick Insights", "Quick Insights:", "Summary", "At a Glance"],
    Role.KEY_TAKEAWAYS: ["Key Takeaways", "**Key Takeaways**", "The Main Points"],
    Role.WHY_IT_MATTERS: ["Why It Matters", "Why it matters:", "Why This Matters for You"],
    Role.INTRODUCTION: ["Introduction", "Introduction to Knee Injections", "Overview"],
    Role.WHAT_IS: [
        "What Is a Knee Injection (and How Does It Work in Napa)?",
        "What are facet joints?",
        "2. What are facet joints?",
        "Understanding Knee Pain",
    ],
    Role.PROCEDURE: [
        "How Knee Injections Work",
        "What Happens on the Day",
        "How an Injection Works",
        "How does an injection work?",
        "What does a first visit look like?",
        "Your Treatment Process",
    ],
    Role.CANDIDACY: [
        "Is an Injection Right for You?",
        "Is an Injection Right for Your Knee?",
        "Who Is a Good Candidate?",
        "Are You a Candidate for Surgery?",
        "Candidates for injections:",
    ],
    Role.PREPARATION: ["How to Prepare for Your Visit", "Before Your Procedure"],
    Role.RECOVERY: [
        "What to Expect During Knee Recovery in Napa",
        "What does post surgery recovery look like?",
        "What to Expect During and After",
        "Aftercare",
    ],
    Role.BENEFITS: [
        "Benefits",
        "Benefits of Knee Injections",
        "Advantages of Waiting",
        "Key Patient Benefits",
        "Benefits of an injection for healing",
    ],
    Role.RISKS: ["Risks and Side Effects", "What are the risks?", "Possible Complications"],
    Role.COMPARISON: ["Injection vs. Surgery", "Alternatives to Surgery"],
    Role.COST: ["What Does It Cost?", "Insurance and Payment Options"],
    Role.WHY_US: [
        "Why Napa Families Choose Our Practice",
        "Why Choose Sample Clinic for Knee Care?",
        "Why Yountville families make the drive",
    ],
    Role.SERVING_AREA: [
        "Serving Napa and Surrounding Communities",
        "Serving St. Helena",
        "Proudly Serving Napa and Yountville",
        "Convenient for Angwin & Surrounding Communities",
        "Also serving nearby communities",
        "Areas We Serve",
    ],
    Role.DIRECTIONS: [
        "Getting to Our Office from Yountville",
        "Driving Directions to Our Office",
        "Convenient Access from Angwin",
    ],
    Role.TESTIMONIAL: [
        "A Patient's Perspective",
        "A Patient’s Perspective",
        "What Our Patients Say",
        "What Our Napa Patients Say",
        "Real Words From Napa Families",
        "Loved by Napa families",
        "Patient Stories",
        "Testimonials",
    ],
    Role.CONCLUSION: ["Conclusion", "Conclusion:", "Next Steps:", "In Summary", "The Bottom Line"],
    Role.CALL_TO_ACTION: [
        "Schedule a Consultation Today",
        "Book Your Free Visit",
        "Ready to…?",
        "Ready to Walk Again?",
        "Still have questions?",
        "Contact Us",
        "Take the Next Step",
    ],
    Role.DISCLAIMER: ["Disclaimer", "Medical Disclaimer"],
    Role.REFERENCES: ["References", "Sources and Further Reading"],
}
FALSE_FRIENDS = [
    "Questions to Ask Before Surgery",
    "Questions to Ask Your Physician",
    "Common questions to ask your surgeon",
    "Serving Size and Salt",
    "Serving as Your Advocate",
    "Risk Factors for Osteoporosis",
    "Getting to the Root of the Pain",
    "Future Directions in Spine Research",
    "Sources of Back Pain",
    "How soon can I go back to work?",
    "Contact Dermatitis",
    "Call us right away if you have a fever",
    "Pain in the Surrounding Areas",
    "Conclusions of the Study Group",
    "Next Steps After a Positive Test",
    "The Cost of Waiting",
    "Why Posture Matters",
    "Patient Experience Survey",
    "Ready-Made Braces",
    "Introducing Solid Food",
    "What Are the Signs?",
    "",
    "???",
    "1.",
]


@pytest.mark.parametrize(
    ("heading", "role"), [(heading, role) for role, known in WORDINGS.items() for heading in known]
)
def test_wordings_that_mean_the_same(heading: str, role: Role) -> None:
    assert role_of(heading) is role


@pytest.mark.parametrize("heading", FALSE_FRIENDS)
def test_false_friends_are_body_sections(heading: str) -> None:
    assert role_of(heading) is Role.BODY


def test_every_role_but_body_has_a_wording() -> None:
    assert {*WORDINGS, Role.BODY} == {*Role}


def test_case_numbering_spaces_and_invisible_characters_do_not_matter() -> None:
    assert role_of("3) \u200bKEY\u00a0 takeaways :") is Role.KEY_TAKEAWAYS
    assert role_of("Step 2: Before your procedure") is Role.PREPARATION


INVITATION = (
    "Knee pain takes the joy out of walking. If you are tired of it, request a consultation. "
    "Call our office today. Our team looks forward to you."
)
CRITERIA = (
    "People who have had pain for six weeks may be candidates. An injection is usually not "
    "advised with an infection. Schedule a consultation with us to find out."
)


def test_a_question_of_candidacy_over_an_invitation_alone_is_a_call_to_action() -> None:
    assert role_of("Is an Injection Right for You?", INVITATION) is Role.CALL_TO_ACTION


@pytest.mark.parametrize(
    "text",
    [CRITERIA, "It helps some. It helps others less. " * 3 + "Contact us.", "We look at the knee."],
)
def test_a_question_of_candidacy_over_criteria_or_other_words_stays_one(text: str) -> None:
    assert role_of("Is an Injection Right for You?", text) is Role.CANDIDACY


def test_ready_to_is_a_call_to_action_only_if_its_text_invites() -> None:
    assert role_of("Ready to Go Home?", INVITATION) is Role.CALL_TO_ACTION
    assert role_of("Ready to Go Home?", "The nurse checks the wound first.") is Role.BODY
