"""Boxes and lines on a flat surface: x to the right, y downwards."""

from msgspec import Struct


class Box(Struct, frozen=True):
    """A rectangle along the axes."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Box") -> bool:
        """Whether the two have a stretch of surface in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, other: "Box") -> bool:
        """Whether the other lies wholly inside."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.right <= self.right
            and other.bottom <= self.bottom
        )

    def grown(self, by: float) -> "Box":
        """The box with a margin around it."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)


class Stroke(Struct, frozen=True):
    """A straight line between two points."""

    x1: float
    y1: float
    x2: float
    y2: float

    def touches(self, box: Box) -> bool:
        """Whether a part of the line lies in the box (Liang and Barsky's clipping)."""
        if (
            (self.x1 <= box.left and self.x2 <= box.left)
            or (self.x1 >= box.right and self.x2 >= box.right)
            or (self.y1 <= box.top and self.y2 <= box.top)
            or (self.y1 >= box.bottom and self.y2 >= box.bottom)
        ):
            return False
        enters, leaves = 0.0, 1.0
        for start, along, low, high in (
            (self.x1, self.x2 - self.x1, box.left, box.right),
            (self.y1, self.y2 - self.y1, box.top, box.bottom),
        ):
            if along == 0:
                if not low < start < high:
                    return False
                continue
            near, far = sorted(((low - start) / along, (high - start) / along))
            enters, leaves = max(enters, near), min(leaves, far)
        return enters < leaves

    def crosses(self, other: "Stroke") -> bool:
        """Whether the two lines have a point in common."""
        return _sides(self, other) and _sides(other, self)


def _sides(line: Stroke, other: Stroke) -> bool:
    """Whether the ends of the other line are not both on one side of this one."""
    return _side(line, other.x1, other.y1) * _side(line, other.x2, other.y2) <= 0


def _side(line: Stroke, x: float, y: float) -> float:
    return (line.x2 - line.x1) * (y - line.y1) - (line.y2 - line.y1) * (x - line.x1)
