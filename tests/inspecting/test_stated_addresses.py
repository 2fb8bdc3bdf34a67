from practice_site.inspecting.stated_addresses import stated_addresses

HOME = "https://practice.example"


def test_whole_addresses_in_quotes_are_told_once_wherever_they_stand() -> None:
    html = f"""<meta content="{HOME}/a/"><a href="{HOME}/b/">b</a>
    <script type="application/ld+json">{{"url":"{HOME}/a/","image": ["{HOME}/c.jpg"]}}</script>"""
    assert stated_addresses(html.encode(), HOME) == ("/a/", "/b/", "/c.jpg")


def test_identifiers_other_sites_and_words_are_none() -> None:
    html = f'''"{HOME}/#practice" "{HOME}/a/#x" "{HOME}.org/b/" "{HOME}" "{HOME}/?q={{words}}"
    "See {HOME}/c/" "{HOME}/d/ and more" {HOME}/e/ "http://practice.example/f/"'''
    assert stated_addresses(html.encode(), HOME) == ()


def test_a_site_without_an_address_names_none() -> None:
    assert stated_addresses(b'"/a/" "https://practice.example/b/"', "") == ()


def test_bytes_that_are_not_utf_8_stop_nothing() -> None:
    assert stated_addresses(b'"https://practice.example/caf\xe9/"', HOME) == ("/caf\ufffd/",)
