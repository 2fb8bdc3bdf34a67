"""The picture at the top of an old post, which its text does not hold."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import PurePosixPath

from msgspec import Struct
from msgspec.structs import replace

from practice_site.authoring.draft_text import Remark
from practice_site.authoring.new_files import NewFile
from practice_site.authoring.yaml_text import yaml_text
from practice_site.importing.pictures import place_pictures
from practice_site.migrating.old_attachments import Attachments
from practice_site.migrating.old_pictures import Uploads
from practice_site.migrating.old_site import OldItem
from practice_site.model.image import ImageFile
from practice_site.model.site import Site

_NO_ALT = "What does {path} show? One sentence for people who cannot see it."


class Featured(Struct, frozen=True):
    """What a draft says of its main picture: the keys, a question where something is missing.

    `remark` says of a picture that was not taken which one it is.
    """

    keys: Mapping[str, object] = {}
    questions: tuple[Remark, ...] = ()
    files: tuple[NewFile, ...] = ()
    remark: str = ""


def featured_picture(
    item: OldItem, attachments: Attachments, uploads: Uploads, site: Site, slug: str
) -> Featured:
    """Take the picture from the copy of the uploads, or ask for it where that does not have it."""
    if not item.picture:
        return Featured()
    attachment = attachments.of(item.picture)
    if attachment is None:
        return Featured(
            questions=(Remark("Which picture stands at the top?", "image: images/name-of-it.jpg"),),
            remark="its main picture is not in the export, which says only that there is one",
        )
    found = replace(uploads.find(attachment.address), alt=attachment.alt)
    (placed,) = place_pictures([found], site, slug)
    if placed.refused:
        name = PurePosixPath(attachment.address.partition("?")[0]).name
        asked = (
            f"Shall {name}, which stood at the top on the old site, stand here too? Save it as "
            f"content/{placed.path}."
        )
        described = yaml_text({"image_alt": attachment.alt}).strip() if attachment.alt else ""
        shown = Remark("And does this say what it shows?", described)
        return Featured(
            questions=(
                Remark(asked, f"image: {placed.path}"),
                *((shown,) if described else ()),
            ),
            remark=f"its main picture is missing, {attachment.address} ({placed.refused})",
        )
    keys = {"image": placed.path, **({"image_alt": placed.alt} if placed.alt else {})}
    missing = (Remark(_NO_ALT.format(path=placed.path), "image_alt: …"),)
    files = (NewFile(f"content/{placed.path}", data=placed.data),) if placed.data else ()
    return Featured(keys, () if placed.alt else missing, files)


def with_files(site: Site, files: tuple[NewFile, ...]) -> Site:
    """The site with pictures that are to be written, so that each is taken once."""
    pictures = {
        path: ImageFile(path=path, digest=sha256(file.data).hexdigest())
        for file in files
        if file.data and (path := file.path.removeprefix("content/"))
    }
    return replace(site, images={**site.images, **pictures}) if pictures else site
