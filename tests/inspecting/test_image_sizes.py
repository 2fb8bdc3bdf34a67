from practice_site.inspecting.image_sizes import image_sizes

A, B, C = (f"/images/a-b.0123abcd-{width}" for width in (160, 320, 800))


def test_sizes_are_found_wherever_they_stand() -> None:
    html = f"""
    <meta property="og:image" content="https://practice.example{C}.jpg">
    <script type="application/ld+json">{{"logo":"https://practice.example{A}.png"}}</script>
    <link rel="preload" imagesrcset="{A}.avif 160w, {B}.avif 320w">
    <source srcset="{A}.webp 160w"><img src="{C}.jpg" srcset="{A}.jpg 160w">
    """
    assert image_sizes(html.encode()) == (
        f"{C}.jpg",
        f"{A}.png",
        f"{A}.avif",
        f"{B}.avif",
        f"{A}.webp",
        f"{A}.jpg",
    )


def test_other_addresses_are_none() -> None:
    html = b"<img src='/images/a.jpg'> /images/a.0123abcd.jpg /images/A.0123abcd-1.jpg /images/"
    assert image_sizes(html) == ()
