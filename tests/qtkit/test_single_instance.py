"""One program for one folder: who holds it, who is heard, and that nobody on the socket can do harm."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QLockFile, QSysInfo, QThread
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import Unavailable
from csp_desktop.qtkit import single_instance
from csp_desktop.qtkit.single_instance import ANSWER, LARGEST_MESSAGE_BYTES, LOCK_NAME, SingleInstance

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_MILLISECONDS = 30_000

Make = Callable[..., SingleInstance]

ON_SOCKET_FILES = pytest.mark.skipif(os.name != "posix", reason="elsewhere local sockets are pipes")

HOLDER = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from csp_desktop.qtkit.single_instance import SingleInstance

app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
assert instance.take()
if "listening" in sys.argv:
    instance.asked.connect(lambda message: print(message, flush=True))
    instance.listen()
print("ready", flush=True)
if "hung" in sys.argv:
    time.sleep(60)
QTimer.singleShot(60_000, app.quit)
app.exec()
"""


class Speaker(QThread):
    """A later start, in a thread of its own."""

    def __init__(self, instance: SingleInstance, message: Mapping[str, str]) -> None:
        super().__init__()
        self.instance = instance
        self.message = message
        self.was_taken: bool | None = None

    def run(self) -> None:
        self.was_taken = self.instance.hand_over(self.message, PATIENCE_MILLISECONDS)


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """Make starts of the program, by default all for one folder; those that hold it let go at the end."""
    # A thread that waits keeps the others of the process waiting with it, which two programs never do.
    monkeypatch.setattr(single_instance, "STEP_MILLISECONDS", 20)
    made: list[SingleInstance] = []

    def make_one(folder: Path = tmp_path) -> SingleInstance:
        made.append(SingleInstance(folder))
        return made[-1]

    yield make_one

    for instance in made:
        instance.close()


@pytest.fixture
def heard(make: Make) -> tuple[SingleInstance, list[dict[str, str]]]:
    """A start that holds the folder and listens, and what it heard."""
    first = make()
    assert first.take()
    messages: list[dict[str, str]] = []
    first.asked.connect(messages.append)
    first.listen()
    return first, messages


def speak(qtbot: QtBot, instance: SingleInstance, message: Mapping[str, str]) -> bool | None:
    """Hand a message over while the first start's events go on."""
    speaker = Speaker(instance, message)
    speaker.start()
    qtbot.waitUntil(speaker.isFinished, timeout=PATIENCE_MILLISECONDS)
    speaker.wait()
    return speaker.was_taken


def connect(instance: SingleInstance) -> socket.socket:
    """Connect to the socket as any program of this person could."""
    stranger = socket.socket(socket.AF_UNIX)
    stranger.settimeout(10)
    stranger.connect(QDir.tempPath() + "/" + instance.name)
    return stranger


def is_gone(stranger: socket.socket) -> bool:
    """Whether the other side has hung up."""
    stranger.setblocking(False)
    try:
        return stranger.recv(1) == b""
    except BlockingIOError:
        return False
    except ConnectionError:
        return True


def hold(folder: Path, *how: str) -> subprocess.Popen[str]:
    """Let another process hold a folder."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder), *how], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "ready\n"
    return holder


def kill(holder: subprocess.Popen[str]) -> None:
    """End a process as a power cut would."""
    holder.kill()
    holder.wait(30)
    assert holder.stdout is not None
    holder.stdout.close()


def test_only_one_start_has_the_folder(make: Make) -> None:
    first, second = make(), make()

    assert first.take()
    assert first.take(), "who has it has it still"
    assert not second.take()


def test_who_closes_leaves_the_folder_to_the_next(make: Make, tmp_path: Path) -> None:
    first, second = make(), make()
    first.take()

    first.close()

    assert second.take()
    second.close()
    assert not (tmp_path / LOCK_NAME).exists()


def test_two_folders_are_open_side_by_side(make: Make, tmp_path: Path) -> None:
    (tmp_path / "demo").mkdir()

    assert make(tmp_path).take()
    assert make(tmp_path / "demo").take()


def test_of_many_starts_at_the_same_moment_one_has_the_folder(tmp_path: Path) -> None:
    program = (
        "import sys, time; from pathlib import Path; from csp_desktop.qtkit.single_instance import SingleInstance\n"
        "one = SingleInstance(Path(sys.argv[1]))\n"
        "sys.stdout.write('ready\\n'); sys.stdout.flush(); sys.stdin.readline()\n"
        "print(one.take(), flush=True); sys.stdin.readline()"
    )
    starts = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(tmp_path)],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
        )
        for _ in range(4)
    ]  # fmt: skip
    for each in starts:
        assert each.stdout is not None
        each.stdout.readline()

    for each in starts:
        assert each.stdin is not None
        each.stdin.write("go\n")
    answers = [each.stdout.readline() for each in starts if each.stdout is not None]

    for each in starts:
        each.communicate("end\n", timeout=30)
    assert sorted(answers) == ["False\n", "False\n", "False\n", "True\n"]


def test_a_message_arrives_whole(qtbot: QtBot, make: Make, heard: tuple[SingleInstance, list[dict[str, str]]]) -> None:
    message = {"open": "/자료/my offers.cspcatalog", "XDG_ACTIVATION_TOKEN": "a b"}

    was_taken = speak(qtbot, make(), message)

    assert was_taken
    assert heard[1] == [message]


@ON_SOCKET_FILES
def test_a_file_name_that_is_no_text_arrives_as_it_is(
    qtbot: QtBot, make: Make, heard: tuple[SingleInstance, list[dict[str, str]]]
) -> None:
    name = os.fsdecode(b"/data/\xff.json")

    assert speak(qtbot, make(), {"open": name})
    assert heard[1] == [{"open": name}]


@pytest.mark.parametrize("another", ["link", "roundabout"])
def test_a_folder_is_the_same_by_another_name(
    qtbot: QtBot, make: Make, heard: tuple[SingleInstance, list[dict[str, str]]], tmp_path: Path, another: str
) -> None:
    (tmp_path / "sub").mkdir()
    same = tmp_path / "sub" / ".."
    if another == "link":
        same = tmp_path / "link"
        try:
            same.symlink_to(tmp_path, target_is_directory=True)
        except OSError:
            pytest.skip("links need a right here")
    second = make(same)

    assert not second.take()
    assert speak(qtbot, second, {"open": "a"})


@ON_SOCKET_FILES
def test_several_later_starts_are_all_heard_in_their_order(
    qtbot: QtBot, heard: tuple[SingleInstance, list[dict[str, str]]]
) -> None:
    senders = [connect(heard[0]) for _ in range(3)]

    for number, each in enumerate(senders):
        each.sendall(json.dumps({"open": str(number)}).encode() + b"\n")
    qtbot.waitUntil(lambda: len(heard[1]) == len(senders))

    assert [message["open"] for message in heard[1]] == ["0", "1", "2"]
    for each in senders:
        assert each.recv(10) == ANSWER
        each.close()


def test_a_first_start_that_is_slow_hears_it_once(
    qtbot: QtBot, make: Make, heard: tuple[SingleInstance, list[dict[str, str]]]
) -> None:
    speaker = Speaker(make(), {"open": "a"})

    speaker.start()
    # Much longer than one step of the second start, which waits until events go on here.
    time.sleep(0.3)
    qtbot.waitUntil(speaker.isFinished, timeout=PATIENCE_MILLISECONDS)
    qtbot.wait(50)

    assert speaker.was_taken
    assert heard[1] == [{"open": "a"}]


def test_a_message_that_is_sent_again_is_heard_once(
    qtbot: QtBot, make: Make, heard: tuple[SingleInstance, list[dict[str, str]]]
) -> None:
    second = make()

    assert speak(qtbot, second, {"open": "a"})
    assert speak(qtbot, second, {"open": "a"}), "the answer may have been lost"
    assert speak(qtbot, make(), {"open": "a"}), "another start may mean the same file"

    assert heard[1] == [{"open": "a"}, {"open": "a"}]


def test_a_first_start_that_listens_late_is_waited_for(qtbot: QtBot, make: Make) -> None:
    first = make()
    first.take()
    messages: list[dict[str, str]] = []
    first.asked.connect(messages.append)
    speaker = Speaker(make(), {"open": "a"})
    speaker.start()

    time.sleep(0.3)
    first.listen()
    qtbot.waitUntil(speaker.isFinished, timeout=PATIENCE_MILLISECONDS)

    assert speaker.was_taken
    assert messages == [{"open": "a"}]


def test_a_first_start_that_ends_meanwhile_leaves_its_folder_at_once(
    qtbot: QtBot, make: Make, heard: tuple[SingleInstance, list[dict[str, str]]]
) -> None:
    second = make()
    speaker = Speaker(second, {"open": "a"})
    speaker.start()
    time.sleep(0.3)  # connected, and not heard: no events go on here

    heard[0].close()
    qtbot.waitUntil(speaker.isFinished, timeout=PATIENCE_MILLISECONDS // 3)

    assert speaker.was_taken is False
    assert heard[1] == []
    assert second.take()


def test_a_first_start_that_hangs_is_given_up(make: Make, tmp_path: Path) -> None:
    holder = hold(tmp_path, "listening", "hung")
    second = make()
    try:
        began = time.monotonic()

        assert not second.hand_over({"open": "a"}, 700)

        assert 0.7 <= time.monotonic() - began < 5
        assert not second.take()
    finally:
        kill(holder)


def test_what_was_sent_twice_to_a_first_that_hung_is_heard_once(qtbot: QtBot, make: Make) -> None:
    first = make()
    first.take()
    messages: list[dict[str, str]] = []
    first.asked.connect(messages.append)
    first.listen()
    second = make()

    assert not second.hand_over({"open": "a"}, 100), "no events go on here"
    assert not second.hand_over({"open": "a"}, 100), "a person tried again"
    qtbot.waitUntil(lambda: bool(messages))
    qtbot.wait(50)

    assert messages == [{"open": "a"}]


def test_what_a_crashed_start_left_is_taken_over(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    kill(hold(tmp_path, "listening"))
    assert (tmp_path / LOCK_NAME).exists()
    next_one = make()
    messages: list[dict[str, str]] = []
    next_one.asked.connect(messages.append)

    assert next_one.take()
    next_one.listen()

    assert speak(qtbot, make(), {"open": "a"})
    assert messages == [{"open": "a"}]


def test_a_crash_while_it_is_spoken_to_frees_the_folder(make: Make, tmp_path: Path) -> None:
    holder = hold(tmp_path, "listening", "hung")
    second = make()
    speaker = Speaker(second, {"open": "a"})
    speaker.start()
    time.sleep(0.3)

    kill(holder)
    assert speaker.wait(PATIENCE_MILLISECONDS // 3)

    assert speaker.was_taken is False
    assert second.take()


def test_another_computer_is_named_and_its_lock_stays(make: Make, tmp_path: Path) -> None:
    lock = tmp_path / LOCK_NAME
    lock.write_text("1234\ncsp-desktop\nOFFICE-7\n", encoding="utf-8")
    os.utime(lock, (1_000_000_000, 1_000_000_000))
    second = make()

    assert not second.take()

    assert second.holder == "OFFICE-7"
    assert second.is_held_elsewhere
    assert lock.exists()


def test_this_computer_is_not_elsewhere(make: Make) -> None:
    first, second = make(), make()
    first.take()

    assert not second.take()

    assert second.holder == QSysInfo.machineHostName()
    assert not second.is_held_elsewhere


@pytest.mark.parametrize("content", [b"", b"\x00\xff\x00\n", b"no number\n\n\n"])
def test_a_lock_that_a_power_cut_left_half_written_is_taken_over(make: Make, tmp_path: Path, content: bytes) -> None:
    lock = tmp_path / LOCK_NAME
    lock.write_bytes(content)
    os.utime(lock, (1_000_000_000, 1_000_000_000))

    assert make().take()


def test_a_lock_that_is_just_being_written_is_left_alone(make: Make, tmp_path: Path) -> None:
    (tmp_path / LOCK_NAME).write_bytes(b"")

    assert not make().take()
    assert (tmp_path / LOCK_NAME).exists()


def test_a_folder_in_which_nothing_can_be_locked_is_told_and_not_called_in_use(make: Make, tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as caught:
        make(tmp_path / "gone").take()

    assert caught.value.code is Code.FOLDER_UNAVAILABLE


@ON_SOCKET_FILES
@pytest.mark.parametrize(
    "said",
    [
        pytest.param(b"\x00\xff\xfe garbage\n", id="garbage"),
        pytest.param(b"\n", id="nothing"),
        pytest.param(b"[" * 20_000 + b"\n", id="nested"),
        pytest.param(b'{"open": 1}\n', id="a number"),
        pytest.param(b'["open"]\n', id="a list"),
        pytest.param(b'{"open": "a\\u0000b"}\n', id="a path that cannot be"),
        pytest.param(b'{"XDG_ACTIVATION_TOKEN": "\\ud800"}\n', id="half a character"),
        pytest.param(b'{"open": "' + b"x" * 2 * LARGEST_MESSAGE_BYTES + b'"}\n', id="too long"),
        pytest.param(b"x" * 1024 * 1024, id="a megabyte without an end"),
        pytest.param(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", id="another protocol"),
    ],
)
def test_hostile_words_are_hung_up_on_and_the_next_start_is_heard(
    qtbot: QtBot, make: Make, heard: tuple[SingleInstance, list[dict[str, str]]], said: bytes
) -> None:
    stranger = connect(heard[0])
    stranger.setblocking(False)
    rest = said

    def push() -> bool:
        nonlocal rest
        try:
            rest = rest[stranger.send(rest) :] if rest else rest
        except BlockingIOError:
            return False
        except ConnectionError:
            return True
        return not rest and is_gone(stranger)

    qtbot.waitUntil(push, timeout=10_000)
    stranger.close()

    assert heard[1] == []
    assert speak(qtbot, make(), {"open": "a"})
    assert heard[1] == [{"open": "a"}]


@ON_SOCKET_FILES
def test_who_connects_and_says_nothing_hinders_nobody_and_is_hung_up_on(
    qtbot: QtBot,
    make: Make,
    heard: tuple[SingleInstance, list[dict[str, str]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(single_instance, "HEARING_MILLISECONDS", 500)
    silent = [connect(heard[0]) for _ in range(5)]

    assert speak(qtbot, make(), {"open": "a"})
    qtbot.waitUntil(lambda: all(is_gone(each) for each in silent))

    for each in silent:
        each.close()
    assert heard[1] == [{"open": "a"}]


@ON_SOCKET_FILES
def test_who_goes_at_once_leaves_nothing_behind(
    qtbot: QtBot, make: Make, heard: tuple[SingleInstance, list[dict[str, str]]]
) -> None:
    for _ in range(5):
        connect(heard[0]).close()
    hasty = connect(heard[0])
    hasty.sendall(json.dumps({"open": "hasty"}).encode() + b"\n")
    hasty.close()

    assert speak(qtbot, make(), {"open": "a"})
    qtbot.waitUntil(lambda: not heard[0].findChildren(QLocalSocket))

    assert heard[1] == [{"open": "hasty"}, {"open": "a"}]


@ON_SOCKET_FILES
def test_a_message_in_pieces_is_heard_whole(qtbot: QtBot, heard: tuple[SingleInstance, list[dict[str, str]]]) -> None:
    sender = connect(heard[0])
    for piece in (b'{"op', b'en": "', "가".encode()[:1], "가".encode()[1:], b'"}\n'):
        sender.sendall(piece)
        qtbot.wait(20)

    qtbot.waitUntil(lambda: bool(heard[1]))

    assert heard[1] == [{"open": "가"}]
    assert sender.recv(10) == ANSWER
    sender.close()


@ON_SOCKET_FILES
def test_only_this_person_may_speak(heard: tuple[SingleInstance, list[dict[str, str]]]) -> None:
    assert Path(QDir.tempPath(), heard[0].name).stat().st_mode & 0o077 == 0


def test_nothing_that_another_lock_file_holds_is_removed(make: Make, tmp_path: Path) -> None:
    other = QLockFile(str(tmp_path / LOCK_NAME))
    assert other.tryLock(0)
    os.utime(tmp_path / LOCK_NAME, (1_000_000_000, 1_000_000_000))

    assert not make().take()

    other.unlock()
    assert make().take()
