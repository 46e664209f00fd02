"""Sign Windows files where they lie: ``python tools/sign_windows.py [--timestamp URL] FILE...``.

The certificate with its key comes as base64 of a PFX file from the environment (``WINDOWS_PFX_BASE64``), its password
from ``WINDOWS_PFX_PASSWORD``. The work is done by osslsigncode, so it runs on Linux. Neither secret stands on a command
line, where other processes could read it; both lie in a private folder for the moment of signing.
"""

from __future__ import annotations

import argparse
import base64
import binascii
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

CERTIFICATE = "WINDOWS_PFX_BASE64"
PASSWORD = "WINDOWS_PFX_PASSWORD"
NAME = "CSP Desktop"


def certificate() -> bytes:
    """Return the PFX file that the environment holds.

    Raises:
        SystemExit: There is none, or it is not base64.
    """
    try:
        content = base64.b64decode("".join(os.environ.get(CERTIFICATE, "").split()), validate=True)
    except binascii.Error:
        raise SystemExit(f"{CERTIFICATE} is not base64.") from None
    if not content:
        raise SystemExit(f"There is nothing to sign with: {CERTIFICATE} is empty.")
    return content


def sign(files: Sequence[Path], timestamp: str) -> None:
    """Sign each of ``files`` in its place; ``timestamp`` is the address of an RFC 3161 server, or empty for none.

    Raises:
        SystemExit: osslsigncode is missing or refused; the file it refused is unchanged.
    """
    if not shutil.which("osslsigncode"):
        raise SystemExit("osslsigncode is missing. On Debian and Ubuntu: sudo apt-get install osslsigncode")
    content = certificate()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        key, password, signed = folder / "key.pfx", folder / "password", folder / "signed"
        key.write_bytes(content)
        password.write_text(os.environ.get(PASSWORD, ""), encoding="utf-8")
        for file in files:
            command = [
                "osslsigncode",
                "sign",
                "-pkcs12",
                str(key),
                "-readpass",
                str(password),
                "-h",
                "sha256",
                "-n",
                NAME,
            ]
            command += ["-ts", timestamp] if timestamp else []
            done = subprocess.run(
                [*command, "-in", str(file), "-out", str(signed)], check=False, capture_output=True, text=True
            )
            if done.returncode or not signed.is_file():
                raise SystemExit(f"{file} could not be signed.\n{done.stdout}{done.stderr}")
            # Written anew, not renamed: the target may lie on another disk, and keeps who may run it.
            shutil.copyfile(signed, file)
            signed.unlink()
            print(f"signed {file}")


def main(arguments: Sequence[str]) -> int:
    """Sign what the arguments name; return the exit code."""
    parser = argparse.ArgumentParser(description="Sign Windows files where they lie.")
    parser.add_argument("--timestamp", default="", metavar="URL", help="an RFC 3161 server; without one it expires")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    sign(options.files, options.timestamp)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
