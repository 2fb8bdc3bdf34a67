"""What is known of an image file once it has been decoded."""

from enum import StrEnum
from typing import Any

from msgspec import Struct

from practice_site.model.image import ImageFormat


class Fault(StrEnum):
    """Why a file cannot be used as an image."""

    NONE = ""
    NO_IMAGE = "no image"
    DAMAGED = "damaged"
    ANIMATED = "animated"
    TOO_LARGE = "too large"


class ImageFacts(Struct, frozen=True, kw_only=True):
    """The facts of one image, which depend on its bytes alone.

    `format` is None where it is none that browsers show, and `kind` then says
    in words what it is, as far as that can be told. Sizes are in pixels as
    people see them; 0 where they are not known.
    """

    format: ImageFormat | None = None
    kind: str = ""
    width: int = 0
    height: int = 0
    alpha: bool = False
    fault: Fault = Fault.NONE

    def as_json(self) -> dict[str, Any]:
        """The facts as `from_json` reads them."""
        return {
            "format": self.format.value if self.format else None,
            "kind": self.kind,
            "width": self.width,
            "height": self.height,
            "alpha": self.alpha,
            "fault": self.fault.value,
        }


def from_json(value: Any) -> ImageFacts:
    """Facts that were kept as JSON.

    Raises:
        ValueError, KeyError, TypeError: somebody else wrote them.
    """
    return ImageFacts(
        format=None if value["format"] is None else ImageFormat(value["format"]),
        kind=_of_type(str, value["kind"]),
        width=_of_type(int, value["width"]),
        height=_of_type(int, value["height"]),
        alpha=_of_type(bool, value["alpha"]),
        fault=Fault(value["fault"]),
    )


def _of_type(kind: type, value: Any) -> Any:
    if type(value) is not kind:
        raise TypeError(value)
    return value
