"""What stands in a template for a field that does not exist."""

from jinja2 import StrictUndefined
from jinja2.utils import missing

from practice_site.model.documents import RedirectView
from practice_site.model.view import Frame, View

SEEN = "a template sees only “page”, “frame” and “shared”, and a shared part “frame” and “current”."


class MissingField(StrictUndefined):
    """Raises on any use, and says in the theme's own words what was asked for."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        if self._undefined_hint:
            return self._undefined_hint
        name, owner = self._undefined_name, self._undefined_obj
        if owner is missing:
            return f"“{name}” is unknown: {SEEN}"
        if isinstance(owner, View | RedirectView):
            return f"the template asks for “page.{name}”, which this page does not have."
        if isinstance(owner, Frame):
            return f"the template asks for “frame.{name}”, which does not exist."
        if owner is None:
            return f"the template asks for “{name}” of something that this page leaves empty."
        return f"the template asks for “{name}”, which {type(owner).__name__} does not have."
