"""Write the pinned requirements anew from ``pyproject.toml``: ``python tools/pin.py [--upgrade]``.

Three files come out, all for every platform and every supported Python at once, each line with the hashes of its
files: ``requirements.txt`` runs the program from a checkout, ``requirements-bundle.txt`` adds what packs it,
``requirements-dev.txt`` what the check needs. None says where a file is fetched from. The work is done by uv
(``python -m pip install uv``).
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
HEAD = "# Written by tools/pin.py from pyproject.toml; do not edit.\n"
FILES = {
    "requirements.txt": (),
    "requirements-bundle.txt": ("--extra", "bundle"),
    "requirements-dev.txt": ("--extra", "dev"),
}
"""Each pinned file, with what uv adds to the runtime dependencies and the build backend."""

FOREIGN = ("://", "--index-url", "--extra-index-url", "--find-links", "file:", " @ ")
"""What no pinned line may hold: where somebody's copy came from."""


def find_uv() -> str:
    """Return the path of uv: beside this Python, else on the path.

    Raises:
        SystemExit: There is none; says how to get it.
    """
    beside = Path(sys.executable).with_name("uv.exe" if sys.platform == "win32" else "uv")
    found = str(beside) if beside.exists() else shutil.which("uv")
    if not found:
        raise SystemExit("uv is missing, which resolves the pins. Run: python -m pip install uv")
    return found


def resolve(uv: str, name: str, extra: tuple[str, ...], upgrade: bool) -> str:
    """Return the pinned lines of the runtime dependencies, the build backend and ``extra``.

    Releases pinned before are kept where they still fit, unless ``upgrade``.
    """
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / name
        # A file that is new takes over what the program is pinned to.
        before = next((ROOT / each for each in (name, *FILES) if (ROOT / each).exists()), None)
        if before is not None and not upgrade:
            shutil.copy(before, target)
        command = [uv, "pip", "compile", "pyproject.toml", "--group", "build", *extra, "--output-file", str(target)]
        shape = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-annotate"]
        result = subprocess.run([*command, *shape, "--quiet"], check=False, cwd=ROOT, text=True, capture_output=True)
        if result.returncode:
            raise SystemExit(f"uv could not resolve the dependencies; nothing was changed.\n{result.stderr}")
        return target.read_text(encoding="utf-8")


def pins_for(name: str, markers: Mapping[str, str]) -> str:
    """Return the lines of a file of pins whose markers hold on another system; pip judges them by its own.

    Args:
        markers: What the other system would say, such as ``sys_platform``.
    """
    kept = []
    lines = [line for line in (ROOT / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    for entry in "\n".join(lines).replace("\\\n", " ").splitlines():
        said, hashes = entry.partition(" --hash=")[::2]
        if not said.strip():
            continue
        requirement = Requirement(said.strip())
        if requirement.marker is None or requirement.marker.evaluate(dict(markers)):
            kept.append(f"{requirement.name}{requirement.specifier} --hash={hashes}")
    return "\n".join(kept) + "\n"


def main(arguments: list[str]) -> int:
    """Resolve, check and write all files; return the exit code."""
    parser = argparse.ArgumentParser(description="Pin every dependency with hashes.")
    parser.add_argument("--upgrade", action="store_true", help="take the newest releases that pyproject.toml allows")
    upgrade = parser.parse_args(arguments).upgrade
    uv = find_uv()
    written = {name: resolve(uv, name, extra, upgrade) for name, extra in FILES.items()}
    for name, text in written.items():
        if any(word in text for word in FOREIGN):
            raise SystemExit(f"{name} would name where a file is fetched from; nothing was changed.")
    for name, text in written.items():
        (ROOT / name).write_text(HEAD + text, encoding="utf-8", newline="\n")
        print(f"{name}: {text.count(' --hash=')} hashes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
