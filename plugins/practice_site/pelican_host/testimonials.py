"""Plugin: testimonial sections with their disclosures."""


def register() -> None:
    """Nothing to connect: its name in PLUGINS switches testimonials on.

    Without it every testimonial section is withheld; sections are part of a
    page's bytes, which are made before Pelican starts.
    """
