"""nginx and Apache over a folder, on this machine only, for as long as a block runs."""

import http.client
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

NGINX = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/bin:/opt/homebrew/bin")
APACHE = shutil.which("apache2", path="/usr/sbin:/usr/bin")
MODULES = Path("/usr/lib/apache2/modules")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def nginx(site: Path, folder: Path) -> Iterator[int]:
    """nginx, set up as the first lines of redirects.nginx.conf say."""
    port = free_port()
    spare = "".join(
        f"{kind}_temp_path {folder}/{kind};"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    configuration = folder / "nginx.conf"
    configuration.write_text(
        f"daemon off; master_process off; pid {folder}/pid; error_log {folder}/error.log;\n"
        f"events {{}}\nhttp {{ access_log off; {spare}\n"
        f"include {site}/redirects.nginx.conf;\n"
        f"server {{ listen 127.0.0.1:{port}; root {site}; absolute_redirect off;\n"
        "if ($practice_moved_to) { return 301 $practice_moved_to; }\n"
        "if ($practice_gone) { return 410; }\n} }\n",
        encoding="utf-8",
    )
    with _running([str(NGINX), "-p", str(folder), "-c", str(configuration)], port):
        yield port


@contextmanager
def apache(site: Path, folder: Path) -> Iterator[int]:
    """Apache, which takes .htaccess files for redirects."""
    port = free_port()
    modules = "".join(
        f"LoadModule {name}_module {MODULES}/mod_{name}.so\n"
        for name in ("mpm_event", "authz_core", "alias", "dir")
    )
    configuration = folder / "httpd.conf"
    configuration.write_text(
        f'ServerRoot "{folder}"\nServerName localhost\nListen 127.0.0.1:{port}\n'
        f'PidFile "{folder}/apache-pid"\nErrorLog "{folder}/apache.log"\n{modules}'
        f'DocumentRoot "{site}"\n<Directory "{site}">\n'
        "AllowOverride FileInfo\nRequire all granted\n</Directory>\n",
        encoding="utf-8",
    )
    with _running([str(APACHE), "-f", str(configuration), "-DFOREGROUND"], port):
        yield port


@contextmanager
def _running(command: list[str], port: int) -> Iterator[None]:
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    try:
        deadline = time.monotonic() + 20
        while not _answers(port):
            stopped = process.poll() is not None or time.monotonic() > deadline
            assert not stopped, process.communicate(timeout=5)[0]
            time.sleep(0.05)
        yield
    finally:
        process.terminate()
        process.communicate(timeout=20)


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def get(port: int, path: str) -> tuple[int, str]:
    """The status, and the path that one is sent on to."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", path)
    response = connection.getresponse()
    response.read()
    connection.close()
    return response.status, urlsplit(response.getheader("Location") or "").path
