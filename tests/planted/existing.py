"""Defects of the families that were there from the beginning."""

from planted.plant import Plant

PLANTS = (
    Plant(
        code="PS107",
        path="content/articles/bone-density-test.md",
        before="\nsummary:",
        after="\nsumary: A\nsummary:",
        at="sumary: A",
    ),
    Plant(
        code="PS106",
        path="content/articles/bone-density-test.md",
        before="\nsummary:",
        after="\ntitle: Twice\nsummary:",
        at="title: Twice",
    ),
)
