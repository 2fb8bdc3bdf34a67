import threading
import urllib.error
import urllib.request
from pathlib import Path

from practice_site.cli.preview import server


def test_a_built_site_is_served_as_its_host_would(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/index.html").write_text("<p>page ü</p>", encoding="utf-8")
    (tmp_path / "404.html").write_text("<p>not here</p>", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/secret.txt").write_text("x", encoding="utf-8")
    httpd = server(tmp_path, 0)
    thread = threading.Thread(target=httpd.serve_forever)
    thread.start()
    address = f"http://127.0.0.1:{httpd.server_address[1]}"
    try:
        with urllib.request.urlopen(f"{address}/a/") as response:
            assert response.headers["Content-Type"] == "text/html; charset=utf-8"
            assert response.read().decode() == "<p>page ü</p>"
        for missing in ("/b/", "/folder/", "/../../etc/passwd"):
            try:
                urllib.request.urlopen(address + missing)
            except urllib.error.HTTPError as error:
                with error:
                    assert error.code == 404
                    assert error.read() == b"<p>not here</p>"
            else:
                raise AssertionError(missing)
    finally:
        httpd.shutdown()
        thread.join()
        httpd.server_close()
    assert httpd.server_address[0] == "127.0.0.1"
