"""Any image that is made for a site: of an original, or of words and colours."""

from practice_site.model.image import Rendition
from practice_site.model.site_icon import SiteIcon
from practice_site.model.social_card import SocialCard

Drawing = SocialCard | SiteIcon
"""An image that is drawn: it has a `path` in the output and a `digest` of what it shows."""

PlannedImage = Rendition | Drawing
"""What is to be made, equal where the same file is."""
