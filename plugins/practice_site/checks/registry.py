"""All rules, in the order of their codes: an explicit list, nothing is discovered."""

from practice_site.checks.output.address_lost import AddressLost
from practice_site.checks.output.address_unfit import AddressUnfit
from practice_site.checks.output.alt_is_file_name import AltIsFileName
from practice_site.checks.output.alt_redundant import AltRedundant
from practice_site.checks.output.answer_folded import AnswerFolded
from practice_site.checks.output.aria_unknown import AriaUnknown
from practice_site.checks.output.article_markup_incomplete import ArticleMarkupIncomplete
from practice_site.checks.output.article_repeated import ArticleRepeated
from practice_site.checks.output.author_markup_missing import AuthorMarkupMissing
from practice_site.checks.output.board_unnamed import BoardUnnamed
from practice_site.checks.output.breadcrumb_malformed import BreadcrumbMalformed
from practice_site.checks.output.byline_missing import BylineMissing
from practice_site.checks.output.canonical_wrong import CanonicalWrong
from practice_site.checks.output.change_without_date import ChangeWithoutDate
from practice_site.checks.output.changed_since_review import ChangedSinceReview
from practice_site.checks.output.contrast_low import ContrastLow
from practice_site.checks.output.control_nameless import ControlNameless
from practice_site.checks.output.control_nested import ControlNested
from practice_site.checks.output.credential_incomplete import CredentialIncomplete
from practice_site.checks.output.date_markup_differs import DateMarkupDiffers
from practice_site.checks.output.date_without_change import DateWithoutChange
from practice_site.checks.output.date_without_offset import DateWithoutOffset
from practice_site.checks.output.description_repeated import DescriptionRepeated
from practice_site.checks.output.disclaimer_missing import DisclaimerMissing
from practice_site.checks.output.disclosure_lost import DisclosureLost
from practice_site.checks.output.disclosure_small import DisclosureSmall
from practice_site.checks.output.element_obsolete import ElementObsolete
from practice_site.checks.output.email_malformed import EmailMalformed
from practice_site.checks.output.external_link_dead import ExternalLinkDead
from practice_site.checks.output.external_link_moved import ExternalLinkMoved
from practice_site.checks.output.external_link_silent import ExternalLinkSilent
from practice_site.checks.output.faq_markup_differs import FaqMarkupDiffers
from practice_site.checks.output.faq_markup_html import FaqMarkupHtml
from practice_site.checks.output.faq_markup_incomplete import FaqMarkupIncomplete
from practice_site.checks.output.faq_markup_repeated import FaqMarkupRepeated
from practice_site.checks.output.feed_address_broken import FeedAddressBroken
from practice_site.checks.output.form_unfit import FormUnfit
from practice_site.checks.output.gathered_ratings_marked_up import GatheredRatingsMarkedUp
from practice_site.checks.output.gone_but_alive import GoneButAlive
from practice_site.checks.output.graph_dangling_reference import GraphDanglingReference
from practice_site.checks.output.head_untrue import HeadUntrue
from practice_site.checks.output.heading_level_skipped import HeadingLevelSkipped
from practice_site.checks.output.heading_unfit import HeadingUnfit
from practice_site.checks.output.hreflang_untrue import HreflangUntrue
from practice_site.checks.output.id_missing import IdMissing
from practice_site.checks.output.id_repeated import IdRepeated
from practice_site.checks.output.image_alt_missing import ImageAltMissing
from practice_site.checks.output.json_ld_broken import JsonLdBroken
from practice_site.checks.output.keyboard_order import KeyboardOrder
from practice_site.checks.output.landmark_misplaced import LandmarkMisplaced
from practice_site.checks.output.landmarks_alike import LandmarksAlike
from practice_site.checks.output.language_unknown import LanguageUnknown
from practice_site.checks.output.link_broken import LinkBroken
from practice_site.checks.output.link_form import LinkForm
from practice_site.checks.output.link_insecure import LinkInsecure
from practice_site.checks.output.link_moved import LinkMoved
from practice_site.checks.output.link_nameless import LinkNameless
from practice_site.checks.output.link_unsafe import LinkUnsafe
from practice_site.checks.output.links_alike import LinksAlike
from practice_site.checks.output.list_broken import ListBroken
from practice_site.checks.output.markup_broken import MarkupBroken
from practice_site.checks.output.markup_node_unfit import MarkupNodeUnfit
from practice_site.checks.output.markup_property_unfit import MarkupPropertyUnfit
from practice_site.checks.output.markup_superseded import MarkupSuperseded
from practice_site.checks.output.markup_type_unknown import MarkupTypeUnknown
from practice_site.checks.output.markup_value_unfit import MarkupValueUnfit
from practice_site.checks.output.media_unfit import MediaUnfit
from practice_site.checks.output.medical_code_incomplete import MedicalCodeIncomplete
from practice_site.checks.output.mixed_content import MixedContent
from practice_site.checks.output.moved_nowhere import MovedNowhere
from practice_site.checks.output.notice_lost import NoticeLost
from practice_site.checks.output.npi_invalid import NpiInvalid
from practice_site.checks.output.own_address_broken import OwnAddressBroken
from practice_site.checks.output.own_reviews_marked_up import OwnReviewsMarkedUp
from practice_site.checks.output.page_dropped import PageDropped
from practice_site.checks.output.page_failed import PageFailed
from practice_site.checks.output.page_file_missing import PageFileMissing
from practice_site.checks.output.page_orphaned import PageOrphaned
from practice_site.checks.output.page_reloads import PageReloads
from practice_site.checks.output.page_title_missing import PageTitleMissing
from practice_site.checks.output.person_as_listing import PersonAsListing
from practice_site.checks.output.person_name_adorned import PersonNameAdorned
from practice_site.checks.output.place_markup_incomplete import PlaceMarkupIncomplete
from practice_site.checks.output.place_markup_malformed import PlaceMarkupMalformed
from practice_site.checks.output.plugin_missing import PluginMissing
from practice_site.checks.output.profile_page_incomplete import ProfilePageIncomplete
from practice_site.checks.output.redirect_clash import RedirectClash
from practice_site.checks.output.redirect_loop import RedirectLoop
from practice_site.checks.output.release_unreadable import ReleaseUnreadable
from practice_site.checks.output.reviewer_not_shown import ReviewerNotShown
from practice_site.checks.output.robots_hide_page import RobotsHidePage
from practice_site.checks.output.snippet_forbidden import SnippetForbidden
from practice_site.checks.output.social_tags_untrue import SocialTagsUntrue
from practice_site.checks.output.speakable_used import SpeakableUsed
from practice_site.checks.output.table_headers import TableHeaders
from practice_site.checks.output.telephone_differs import TelephoneDiffers
from practice_site.checks.output.telephone_malformed import TelephoneMalformed
from practice_site.checks.output.third_party_file import ThirdPartyFile
from practice_site.checks.output.title_repeated import TitleRepeated
from practice_site.checks.output.town_marked_as_office import TownMarkedAsOffice
from practice_site.checks.output.url_conflict import UrlConflict
from practice_site.checks.output.withheld_name_shown import WithheldNameShown
from practice_site.checks.output.zoom_forbidden import ZoomForbidden
from practice_site.checks.rule import Rule
from practice_site.checks.source.accent_adjusted import AccentAdjusted
from practice_site.checks.source.accessibility_deadline import AccessibilityDeadline
from practice_site.checks.source.allowance_ended import AllowanceEnded
from practice_site.checks.source.allowance_unused import AllowanceUnused
from practice_site.checks.source.allowance_void import AllowanceVoid
from practice_site.checks.source.animal_study import AnimalStudy
from practice_site.checks.source.article_section_missing import ArticleSectionMissing
from practice_site.checks.source.author_unknown import AuthorUnknown
from practice_site.checks.source.authorization_dates import AuthorizationDates
from practice_site.checks.source.authorization_expiring import AuthorizationExpiring
from practice_site.checks.source.authorization_incomplete import AuthorizationIncomplete
from practice_site.checks.source.authorization_too_long import AuthorizationTooLong
from practice_site.checks.source.balance_billing_notice import BalanceBillingNotice
from practice_site.checks.source.before_and_after import BeforeAndAfter
from practice_site.checks.source.board_eligible import BoardEligible
from practice_site.checks.source.board_not_recognized import BoardNotRecognized
from practice_site.checks.source.board_unknown import BoardUnknown
from practice_site.checks.source.booking_vendor import BookingVendor
from practice_site.checks.source.claim_absolute import ClaimAbsolute
from practice_site.checks.source.claim_comparison import ClaimComparison
from practice_site.checks.source.claim_frequency import ClaimFrequency
from practice_site.checks.source.claim_guarantee import ClaimGuarantee
from practice_site.checks.source.claim_number import ClaimNumber
from practice_site.checks.source.claim_price import ClaimPrice
from practice_site.checks.source.claim_safety import ClaimSafety
from practice_site.checks.source.claim_strength import ClaimStrength
from practice_site.checks.source.claim_superior import ClaimSuperior
from practice_site.checks.source.compounded_as_approved import CompoundedAsApproved
from practice_site.checks.source.date_in_quote import DateInQuote
from practice_site.checks.source.dates_out_of_order import DatesOutOfOrder
from practice_site.checks.source.degree_in_prose import DegreeInProse
from practice_site.checks.source.degree_misused import DegreeMisused
from practice_site.checks.source.disclaimer_incomplete import DisclaimerIncomplete
from practice_site.checks.source.duplicate_key import DuplicateKey
from practice_site.checks.source.emergency_line import EmergencyLine
from practice_site.checks.source.faq_advertises import FaqAdvertises
from practice_site.checks.source.faq_answer_form import FaqAnswerForm
from practice_site.checks.source.faq_answer_missing import FaqAnswerMissing
from practice_site.checks.source.faq_count import FaqCount
from practice_site.checks.source.faq_not_a_question import FaqNotAQuestion
from practice_site.checks.source.faq_profane import FaqProfane
from practice_site.checks.source.fda_registered import FdaRegistered
from practice_site.checks.source.fda_status_unrecorded import FdaStatusUnrecorded
from practice_site.checks.source.fictitious_name_permit import FictitiousNamePermit
from practice_site.checks.source.file_missing import FileMissing
from practice_site.checks.source.file_not_used import FileNotUsed
from practice_site.checks.source.file_not_utf8 import FileNotUtf8
from practice_site.checks.source.file_too_large import FileTooLarge
from practice_site.checks.source.footnote_missing import FootnoteMissing
from practice_site.checks.source.front_matter_missing import FrontMatterMissing
from practice_site.checks.source.good_faith_estimate_notice import GoodFaithEstimateNotice
from practice_site.checks.source.heading_repeated import HeadingRepeated
from practice_site.checks.source.hospital_names_vary import HospitalNamesVary
from practice_site.checks.source.icd_code_not_leaf import IcdCodeNotLeaf
from practice_site.checks.source.icd_code_unknown import IcdCodeUnknown
from practice_site.checks.source.identifying_number import IdentifyingNumber
from practice_site.checks.source.image_animated import ImageAnimated
from practice_site.checks.source.image_damaged import ImageDamaged
from practice_site.checks.source.image_heavy import ImageHeavy
from practice_site.checks.source.image_missing import ImageMissing
from practice_site.checks.source.image_name_unclear import ImageNameUnclear
from practice_site.checks.source.image_too_large import ImageTooLarge
from practice_site.checks.source.image_too_small import ImageTooSmall
from practice_site.checks.source.image_unfit_for_results import ImageUnfitForResults
from practice_site.checks.source.image_wrong_type import ImageWrongType
from practice_site.checks.source.implied_office import ImpliedOffice
from practice_site.checks.source.incentive_for_praise import IncentiveForPraise
from practice_site.checks.source.invalid_value import InvalidValue
from practice_site.checks.source.jurisdiction_unread import JurisdictionUnread
from practice_site.checks.source.keyphrase_repeated import KeyphraseRepeated
from practice_site.checks.source.language_assistance_notice import LanguageAssistanceNotice
from practice_site.checks.source.license_ended import LicenseEnded
from practice_site.checks.source.link_empty import LinkEmpty
from practice_site.checks.source.link_text_address import LinkTextAddress
from practice_site.checks.source.link_text_generic import LinkTextGeneric
from practice_site.checks.source.many_town_pages import ManyTownPages
from practice_site.checks.source.markup_in_testimonial import MarkupInTestimonial
from practice_site.checks.source.medical_code_malformed import MedicalCodeMalformed
from practice_site.checks.source.missing_key import MissingKey
from practice_site.checks.source.name_misspelt_in_quote import NameMisspeltInQuote
from practice_site.checks.source.no_office import NoOffice
from practice_site.checks.source.nondiscrimination_notice import NondiscriminationNotice
from practice_site.checks.source.off_label_unmarked import OffLabelUnmarked
from practice_site.checks.source.office_coordinates_rough import OfficeCoordinatesRough
from practice_site.checks.source.office_hours_backward import OfficeHoursBackward
from practice_site.checks.source.office_hours_missing import OfficeHoursMissing
from practice_site.checks.source.office_suggested import OfficeSuggested
from practice_site.checks.source.office_without_door import OfficeWithoutDoor
from practice_site.checks.source.open_payments_notice import OpenPaymentsNotice
from practice_site.checks.source.open_question import OpenQuestion
from practice_site.checks.source.outcome_unproven import OutcomeUnproven
from practice_site.checks.source.pack_changed import PackChanged
from practice_site.checks.source.paragraph_long import ParagraphLong
from practice_site.checks.source.path_outside_site import PathOutsideSite
from practice_site.checks.source.phi_in_prose import PhiInProse
from practice_site.checks.source.phi_in_quote import PhiInQuote
from practice_site.checks.source.practice_facts_differ import PracticeFactsDiffer
from practice_site.checks.source.praise_tied_to_outcome import PraiseTiedToOutcome
from practice_site.checks.source.privacy_link import PrivacyLink
from practice_site.checks.source.privacy_practices_notice import PrivacyPracticesNotice
from practice_site.checks.source.published_in_future import PublishedInFuture
from practice_site.checks.source.quote_copied import QuoteCopied
from practice_site.checks.source.quote_outside_record import QuoteOutsideRecord
from practice_site.checks.source.quote_too_long import QuoteTooLong
from practice_site.checks.source.quote_under_two_names import QuoteUnderTwoNames
from practice_site.checks.source.raw_html_removed import RawHtmlRemoved
from practice_site.checks.source.reading_grade import ReadingGrade
from practice_site.checks.source.reference_unknown import ReferenceUnknown
from practice_site.checks.source.reference_unused import ReferenceUnused
from practice_site.checks.source.requirement_incomplete import RequirementIncomplete
from practice_site.checks.source.review_code_wrong import ReviewCodeWrong
from practice_site.checks.source.review_due import ReviewDue
from practice_site.checks.source.review_late import ReviewLate
from practice_site.checks.source.review_missing import ReviewMissing
from practice_site.checks.source.reviews_called_complete import ReviewsCalledComplete
from practice_site.checks.source.sample_not_publishable import SampleNotPublishable
from practice_site.checks.source.science_uncited import ScienceUncited
from practice_site.checks.source.second_physician_missing import SecondPhysicianMissing
from practice_site.checks.source.sentence_long import SentenceLong
from practice_site.checks.source.served_from_unknown import ServedFromUnknown
from practice_site.checks.source.service_area import ServiceArea
from practice_site.checks.source.service_type_contradicts import ServiceTypeContradicts
from practice_site.checks.source.summary_length import SummaryLength
from practice_site.checks.source.takeaway_count import TakeawayCount
from practice_site.checks.source.testimonial_incomplete import TestimonialIncomplete
from practice_site.checks.source.testimonial_machine_written import TestimonialMachineWritten
from practice_site.checks.source.testimonial_needs_authorization import (
    TestimonialNeedsAuthorization,
)
from practice_site.checks.source.testimonial_on_town_page import TestimonialOnTownPage
from practice_site.checks.source.testimonial_shared_between_towns import (
    TestimonialSharedBetweenTowns,
)
from practice_site.checks.source.testimonial_withheld import TestimonialWithheld
from practice_site.checks.source.testimonials_barred import TestimonialsBarred
from practice_site.checks.source.thin_text import ThinText
from practice_site.checks.source.title_too_wide import TitleTooWide
from practice_site.checks.source.town_coordinates import TownCoordinates
from practice_site.checks.source.town_county_differs import TownCountyDiffers
from practice_site.checks.source.town_drive import TownDrive
from practice_site.checks.source.town_facts_missing import TownFactsMissing
from practice_site.checks.source.town_faq_shared import TownFaqShared
from practice_site.checks.source.town_has_office import TownHasOffice
from practice_site.checks.source.town_name_left_over import TownNameLeftOver
from practice_site.checks.source.town_page_doorway import TownPageDoorway
from practice_site.checks.source.town_page_thin_locally import TownPageThinLocally
from practice_site.checks.source.town_postal_code import TownPostalCode
from practice_site.checks.source.town_unknown import TownUnknown
from practice_site.checks.source.towns_only_block import TownsOnlyBlock
from practice_site.checks.source.translation_language_taken import TranslationLanguageTaken
from practice_site.checks.source.unknown_key import UnknownKey
from practice_site.checks.source.words_of_own_pack import WordsOfOwnPack
from practice_site.checks.source.yaml_syntax import YamlSyntax

RULES: tuple[Rule, ...] = (
    FileNotUtf8(),
    FileTooLarge(),
    PathOutsideSite(),
    YamlSyntax(),
    FrontMatterMissing(),
    DuplicateKey(),
    UnknownKey(),
    MissingKey(),
    InvalidValue(),
    FileNotUsed(),
    RawHtmlRemoved(),
    FileMissing(),
    ImageWrongType(),
    ImageDamaged(),
    ImageAnimated(),
    ImageHeavy(),
    ImageTooLarge(),
    AllowanceEnded(),
    AllowanceUnused(),
    AllowanceVoid(),
    OpenQuestion(),
    ArticleSectionMissing(),
    AuthorUnknown(),
    ReferenceUnknown(),
    PublishedInFuture(),
    FaqAnswerMissing(),
    ReviewDue(),
    DatesOutOfOrder(),
    ReferenceUnused(),
    FootnoteMissing(),
    TakeawayCount(),
    FaqCount(),
    FaqNotAQuestion(),
    FaqAdvertises(),
    FaqProfane(),
    FaqAnswerForm(),
    HeadingRepeated(),
    ReviewMissing(),
    BylineMissing(),
    AnswerFolded(),
    ChangedSinceReview(),
    ReviewLate(),
    ReviewCodeWrong(),
    SecondPhysicianMissing(),
    TestimonialNeedsAuthorization(),
    TestimonialWithheld(),
    AuthorizationExpiring(),
    NameMisspeltInQuote(),
    WithheldNameShown(),
    TestimonialIncomplete(),
    AuthorizationIncomplete(),
    TestimonialMachineWritten(),
    AuthorizationDates(),
    AuthorizationTooLong(),
    OutcomeUnproven(),
    ReviewsCalledComplete(),
    IncentiveForPraise(),
    TestimonialsBarred(),
    DegreeMisused(),
    LicenseEnded(),
    QuoteOutsideRecord(),
    PraiseTiedToOutcome(),
    DisclosureLost(),
    PhiInQuote(),
    PhiInProse(),
    IdentifyingNumber(),
    QuoteUnderTwoNames(),
    QuoteTooLong(),
    DateInQuote(),
    MarkupInTestimonial(),
    TestimonialOnTownPage(),
    QuoteCopied(),
    NoOffice(),
    TownFactsMissing(),
    ServedFromUnknown(),
    TownHasOffice(),
    TownUnknown(),
    TownCountyDiffers(),
    TownPostalCode(),
    TownCoordinates(),
    TownDrive(),
    HospitalNamesVary(),
    ServiceArea(),
    ManyTownPages(),
    TownsOnlyBlock(),
    ImpliedOffice(),
    OfficeSuggested(),
    TownPageDoorway(),
    TownPageThinLocally(),
    TownFaqShared(),
    TownNameLeftOver(),
    TestimonialSharedBetweenTowns(),
    PracticeFactsDiffer(),
    FaqMarkupDiffers(),
    GraphDanglingReference(),
    JsonLdBroken(),
    MarkupTypeUnknown(),
    MarkupPropertyUnfit(),
    MarkupNodeUnfit(),
    MarkupValueUnfit(),
    MarkupSuperseded(),
    FaqMarkupIncomplete(),
    FaqMarkupRepeated(),
    FaqMarkupHtml(),
    ArticleMarkupIncomplete(),
    PersonNameAdorned(),
    AuthorMarkupMissing(),
    DateMarkupDiffers(),
    DateWithoutOffset(),
    ReviewerNotShown(),
    PersonAsListing(),
    NpiInvalid(),
    CredentialIncomplete(),
    BreadcrumbMalformed(),
    ProfilePageIncomplete(),
    SpeakableUsed(),
    OwnReviewsMarkedUp(),
    GatheredRatingsMarkedUp(),
    ServiceTypeContradicts(),
    IcdCodeUnknown(),
    IcdCodeNotLeaf(),
    MedicalCodeMalformed(),
    PlaceMarkupIncomplete(),
    PlaceMarkupMalformed(),
    OfficeCoordinatesRough(),
    OfficeHoursMissing(),
    MedicalCodeIncomplete(),
    TownMarkedAsOffice(),
    OfficeWithoutDoor(),
    OfficeHoursBackward(),
    UrlConflict(),
    LinkBroken(),
    ImageMissing(),
    RedirectLoop(),
    RedirectClash(),
    AddressLost(),
    GoneButAlive(),
    ReleaseUnreadable(),
    AddressUnfit(),
    LinkMoved(),
    LinkForm(),
    PageOrphaned(),
    MixedContent(),
    ThirdPartyFile(),
    LinkInsecure(),
    CanonicalWrong(),
    OwnAddressBroken(),
    FeedAddressBroken(),
    LinkUnsafe(),
    TelephoneMalformed(),
    TelephoneDiffers(),
    EmailMalformed(),
    LinkEmpty(),
    LinkTextGeneric(),
    LinkTextAddress(),
    MovedNowhere(),
    TitleRepeated(),
    DescriptionRepeated(),
    TitleTooWide(),
    SummaryLength(),
    HeadUntrue(),
    SocialTagsUntrue(),
    RobotsHidePage(),
    SnippetForbidden(),
    ThinText(),
    ArticleRepeated(),
    KeyphraseRepeated(),
    ImageNameUnclear(),
    ImageUnfitForResults(),
    TranslationLanguageTaken(),
    HreflangUntrue(),
    DateWithoutChange(),
    ChangeWithoutDate(),
    ExternalLinkDead(),
    ExternalLinkMoved(),
    ExternalLinkSilent(),
    HeadingLevelSkipped(),
    IdRepeated(),
    ImageAltMissing(),
    ImageTooSmall(),
    PageFileMissing(),
    LanguageUnknown(),
    PageTitleMissing(),
    HeadingUnfit(),
    LandmarkMisplaced(),
    LandmarksAlike(),
    IdMissing(),
    LinkNameless(),
    ControlNameless(),
    AltIsFileName(),
    AltRedundant(),
    TableHeaders(),
    ListBroken(),
    ControlNested(),
    KeyboardOrder(),
    MediaUnfit(),
    ZoomForbidden(),
    PageReloads(),
    ElementObsolete(),
    AriaUnknown(),
    LinksAlike(),
    ContrastLow(),
    MarkupBroken(),
    ClaimGuarantee(),
    ReadingGrade(),
    ParagraphLong(),
    SentenceLong(),
    ClaimSuperior(),
    ClaimPrice(),
    BoardEligible(),
    BoardUnnamed(),
    BeforeAndAfter(),
    ScienceUncited(),
    BoardNotRecognized(),
    ClaimSafety(),
    ClaimAbsolute(),
    ClaimStrength(),
    ClaimComparison(),
    ClaimFrequency(),
    ClaimNumber(),
    FdaStatusUnrecorded(),
    CompoundedAsApproved(),
    OffLabelUnmarked(),
    AnimalStudy(),
    DegreeInProse(),
    BoardUnknown(),
    FdaRegistered(),
    DisclaimerMissing(),
    SampleNotPublishable(),
    PluginMissing(),
    PageFailed(),
    PageDropped(),
    AccentAdjusted(),
    JurisdictionUnread(),
    PackChanged(),
    RequirementIncomplete(),
    WordsOfOwnPack(),
    OpenPaymentsNotice(),
    PrivacyPracticesNotice(),
    NondiscriminationNotice(),
    LanguageAssistanceNotice(),
    GoodFaithEstimateNotice(),
    BalanceBillingNotice(),
    PrivacyLink(),
    FictitiousNamePermit(),
    EmergencyLine(),
    NoticeLost(),
    BookingVendor(),
    FormUnfit(),
    DisclosureSmall(),
    AccessibilityDeadline(),
    DisclaimerIncomplete(),
)

TEXT_RULES = tuple(rule for rule in RULES if type(rule).check_text is not Rule.check_text)
"""The rules that look at the words of single records."""

PAGE_RULES = tuple(rule for rule in RULES if type(rule).check_page is not Rule.check_page)
"""The rules that look at single pages."""

TOWN_RULES = tuple(rule for rule in RULES if type(rule).check_towns is not Rule.check_towns)
"""The rules that look at the towns' pages, one beside the others."""

_BY_CODE = {rule.code: rule for rule in RULES}
_BY_NAME = {rule.name: rule for rule in RULES}


def find_rule(wanted: str) -> Rule | None:
    """The rule with a code (in any case) or a name."""
    return _BY_CODE.get(wanted.upper()) or _BY_NAME.get(wanted.lower())
