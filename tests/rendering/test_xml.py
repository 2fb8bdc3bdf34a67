from lxml import etree

from practice_site.rendering.xml import root_element, text_element, xml_bytes


def test_everything_is_escaped_and_forbidden_characters_are_left_out() -> None:
    root = root_element("urn:x", "a")
    text_element(root, "b", '<&">]]>\x00\x0b\x1f\ufffe\ud800é\U0001f600\n', c='"<\x01')
    (child,) = etree.fromstring(xml_bytes(root))
    assert child.text == '<&">]]>é\U0001f600\n'
    assert child.get("c") == '"<'
    assert etree.QName(child).namespace == "urn:x"
