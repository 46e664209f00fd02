"""Write, sign and check the news of a release, which installed programs look for.

``python -m tools.release_news keys --private FILE`` makes a pair of keys: the private one into a file that only its
owner may read, the public one onto the screen.

``python -m tools.release_news write --version 1.2.3 (--notes-dir DIR | --changelog CHANGELOG.md) --page https://…
--files dist/* --key FILE --out updates.json`` writes the signed news. Notes lie in ``DIR`` as ``en.txt``, ``ko.txt``
and ``de.txt``; of a change log the version's section is taken, as English. Without ``--key`` the private key comes
from the environment variable ``CSP_DESKTOP_SIGNING_KEY``.

``python -m tools.release_news check updates.json --key PUBLIC`` reads them as the program does.
"""

from __future__ import annotations

import argparse
import base64
import binascii
import hashlib
import json
import os
import re
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from nacl.signing import SigningKey

from csp_desktop.domain.errors import ExpectedError
from csp_desktop.domain.releases import PRODUCT, Release
from csp_desktop.remote.updates import read_news

KEY_VARIABLE = "CSP_DESKTOP_SIGNING_KEY"
KEY_BYTES = 32
LANGUAGES = ("en", "ko", "de")
PIECE_BYTES = 1024 * 1024


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what is asked; returns the exit code."""
    asked = _parser().parse_args(arguments)
    if asked.command == "keys":
        print(make_keys(asked.private))
        return 0
    if asked.command == "write":
        key = private_key(asked.key)
        notes = (
            notes_of_folder(asked.notes_dir) if asked.notes_dir else notes_of_changes(asked.changelog, asked.version)
        )
        content = signed_news(asked.version, asked.released_on, notes, asked.page, asked.files, key)
        asked.out.write_bytes(content)
        print(f"{asked.out}: {_told(_believed(content, bytes(key.verify_key)))}")
        return 0
    print(_told(_believed(asked.news.read_bytes(), public_key(asked.key))))
    return 0


def make_keys(private: Path) -> str:
    """Write a new private key where only its owner may read it; returns the public one.

    Raises:
        SystemExit: There is such a file already; a key is never overwritten.
    """
    key = SigningKey.generate()
    try:
        handle = os.open(private, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise SystemExit(f"{private} exists already; a key is never overwritten.") from None
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(_written(bytes(key)) + "\n")
    return _written(bytes(key.verify_key))


def private_key(file: Path | None) -> SigningKey:
    """Return the private key of a file, or else of the environment.

    Raises:
        SystemExit: There is none, or it is no key.
    """
    text = file.read_text(encoding="ascii") if file is not None else os.environ.get(KEY_VARIABLE, "")
    if not text.strip():
        raise SystemExit(f"Name the private key with --key FILE or in {KEY_VARIABLE}.")
    return SigningKey(_key(text, "private"))


def public_key(text: str) -> bytes:
    """Return a public key as it was printed; raises ``SystemExit`` where it is none."""
    return _key(text, "public")


def notes_of_folder(folder: Path) -> dict[str, str]:
    """Return the notes by language.

    Raises:
        SystemExit: There are no English ones, which stand in for every language that is missing.
    """
    files = {language: folder / f"{language}.txt" for language in LANGUAGES}
    notes = {code: file.read_text(encoding="utf-8").strip() for code, file in files.items() if file.is_file()}
    if not notes.get("en"):
        raise SystemExit(f"{folder} holds no en.txt, which stands in for every language that is missing.")
    return notes


def notes_of_changes(changes: Path, version: str) -> dict[str, str]:
    """Return a version's section of a change log, as English notes.

    Raises:
        SystemExit: It has no such section, or an empty one.
    """
    text = changes.read_text(encoding="utf-8")
    found = re.search(rf"^## \[?{re.escape(version)}(?:\]|\s|$).*\n(?P<section>(?:(?!## ).*(?:\n|\Z))*)", text, re.M)
    section = found["section"].strip() if found is not None else ""
    if not section:
        raise SystemExit(f"{changes.name} says nothing about {version}.")
    return {"en": section}


def signed_news(
    version: str, released_on: date, notes: Mapping[str, str], page: str, files: Sequence[Path], key: SigningKey
) -> bytes:
    """Return the signed envelope.

    It holds no white space and no escape that could be written in another way, so that not one byte of it can change.

    Raises:
        SystemExit: The program would refuse it, or a file is missing.
    """
    payload = _compact(
        {
            "product": PRODUCT,
            "version": version,
            "released_on": released_on.isoformat(),
            "notes": dict(notes),
            "page": page,
            "files": [_described(file) for file in sorted(files, key=lambda file: file.name)],
        }
    )
    signature = _written(key.sign(payload.encode("utf-8")).signature)
    content = _compact({"payload": payload, "signature": signature}).encode("utf-8")
    _believed(content, bytes(key.verify_key))
    return content


def _believed(content: bytes, public: bytes) -> Release:
    """Return what the program reads out of news."""
    try:
        return read_news(content, public)
    except ExpectedError as error:
        facts = ", ".join(f"{name}: {value}" for name, value in error.facts.items())
        raise SystemExit(
            f"The program would refuse these news: {error.code}" + (f" ({facts})" if facts else "")
        ) from None


def _described(file: Path) -> dict[str, object]:
    digest = hashlib.sha256()
    try:
        with file.open("rb") as opened:
            while piece := opened.read(PIECE_BYTES):
                digest.update(piece)
            size = opened.tell()
    except OSError as error:
        raise SystemExit(f"{file} cannot be read: {error.strerror}") from None
    return {"name": file.name, "sha256": digest.hexdigest(), "bytes": size}


def _told(release: Release) -> str:
    languages = ", ".join(release.notes)
    names = ", ".join(file.name for file in release.files) or "no files"
    return f"{release.version.text} of {release.released_on}; notes in {languages}; {names}; {release.page}"


def _key(text: str, kind: str) -> bytes:
    try:
        key = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise SystemExit(f"This is no {kind} key: base64 of {KEY_BYTES} bytes is.")
    return key


def _written(key: bytes) -> str:
    return base64.b64encode(key).decode("ascii")


def _compact(document: Mapping[str, object]) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.release_news", description="The signed news of a release.")
    commands = parser.add_subparsers(dest="command", required=True)
    keys = commands.add_parser("keys", help="make a pair of keys; prints the public one")
    keys.add_argument("--private", type=Path, required=True, metavar="FILE", help="where the private key goes")
    write = commands.add_parser("write", help="write and sign the news of a release")
    write.add_argument("--version", required=True)
    write.add_argument("--released-on", type=date.fromisoformat, default=datetime.now(UTC).date(), metavar="DAY")
    notes = write.add_mutually_exclusive_group(required=True)
    notes.add_argument("--notes-dir", type=Path, metavar="DIR", help="holds en.txt, ko.txt, de.txt")
    notes.add_argument("--changelog", type=Path, metavar="FILE", help="its section of this version is taken")
    write.add_argument("--page", required=True, help="https address of the release")
    write.add_argument("--files", type=Path, nargs="*", default=[], metavar="FILE")
    write.add_argument("--key", type=Path, metavar="FILE", help=f"private key; else from {KEY_VARIABLE}")
    write.add_argument("--out", type=Path, required=True, metavar="FILE")
    check = commands.add_parser("check", help="read news as the program does")
    check.add_argument("news", type=Path)
    check.add_argument("--key", required=True, metavar="PUBLIC", help="the public key, as it was printed")
    return parser


if __name__ == "__main__":
    sys.exit(main())
