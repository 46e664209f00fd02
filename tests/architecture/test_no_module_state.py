"""Importing does no work: no thread, no file, no database, no process, no Qt object."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Runs in a process of its own, where nothing was imported before.
PROBE = """
import importlib, os, pkgutil, sys, threading
from pathlib import Path

root = Path(sys.argv[1])
seen = []
worldly = ("sqlite3.connect", "socket.", "subprocess.Popen", "os.mkdir", "os.remove", "os.rename", "os.putenv")
code = (".py", ".pyc", ".so", ".pyd", ".dll")

def watch(event, arguments):
    if event.startswith(worldly):
        seen.append(f"{event} {arguments}")
    if event == "open" and isinstance(arguments[0], str):
        writes = isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        is_ours = root in Path(arguments[0]).parents and ".venv" not in arguments[0]
        if writes or (is_ours and not arguments[0].endswith(code)):
            seen.append(f"open {arguments[0]}")

# The libraries' own start is theirs to answer for.
for library in ("peewee", "msgspec", "platformdirs", "phonenumbers", "PySide6.QtWidgets", "concurrent.futures",
                "logging.handlers", "csv", "json", "http.client", "urllib.request"):
    importlib.import_module(library)
sys.addaudithook(watch)
import csp_desktop
threads = threading.active_count()
count = 0
for found in pkgutil.walk_packages(csp_desktop.__path__, "csp_desktop."):
    importlib.import_module(found.name)
    count += 1
    if threading.active_count() != threads:
        seen.append(f"a thread, by {found.name}")
        threads = threading.active_count()
from PySide6.QtCore import QCoreApplication, QObject
if QCoreApplication.instance() is not None:
    seen.append("an application")
for name, module in sorted(sys.modules.items()):
    if name.startswith("csp_desktop"):
        seen += [f"{name}.{key}: a Qt object" for key, value in vars(module).items() if isinstance(value, QObject)]
print(count, "modules")
print("\\n".join(seen), file=sys.stderr, end="")
"""


def test_importing_any_module_does_no_work() -> None:
    done = subprocess.run(
        [sys.executable, "-B", "-c", PROBE, str(ROOT)], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert (done.stderr, done.returncode) == ("", 0)
    assert int(done.stdout.split()[0]) > 30
