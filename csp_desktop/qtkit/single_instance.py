"""One program for one folder: the first holds a lock, every later start hands over what it was asked and ends."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Mapping
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QSysInfo, QTimer, Signal

from csp_desktop.domain.codes import Code
from csp_desktop.domain.errors import Unavailable

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOCK_NAME = "in-use.lock"

ANSWER = b"ok\n"
LARGEST_MESSAGE_BYTES = 64 * 1024
"""A message is a path and a few words; whoever sends more is not one of us."""

HEARING_MILLISECONDS = 10_000
"""How long a connection may stay open: a later start has one line to say."""

STEP_MILLISECONDS = 500

WRECK_SECONDS = 10
"""How old a lock file that names nobody must be: a younger one is perhaps just being written."""

_SENDER = "sender"
"""The key of a message that tells one start from another; the answer may get lost, and the message be sent again."""


class SingleInstance(QObject):
    """Holds a folder, or speaks to who does.

    The lock alone decides: on Windows several programs may listen under one name. The socket only carries messages.
    QtNetwork is loaded when it is first needed, which is after the first paint.

    Args:
        folder: The folder that only one program may use at a time.
        parent: Owner, as for any QObject.
    """

    asked = Signal(object)
    """A later start's message, a mapping of texts; on the GUI thread, and once however often it was sent."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._file = folder / LOCK_NAME
        self._lock = QLockFile(str(self._file))
        # A lock is as old as the window is open; only one whose program is gone is taken over.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        self._id = os.urandom(16).hex()
        self._heard: set[str] = set()

    @cached_property
    def _name(self) -> str:
        """What the socket is called: another person's folder and another folder have other names."""
        # Loaded late: OpenSSL comes with it.
        import hashlib

        # One folder has many names: links, relative ones, on Windows large and small letters.
        whose = f"{_person()}\n{os.path.normcase(os.path.realpath(self.folder))}"
        return f"csp-desktop-{hashlib.sha256(whose.encode(errors='surrogatepass')).hexdigest()[:24]}"

    def take(self) -> bool:
        """Take the folder; returns False where another program holds it.

        Raises:
            Unavailable: ``FOLDER_UNAVAILABLE``; nobody holds it, but no lock can be written into it.
        """
        if self._lock.isLocked() or self._lock.tryLock(0):
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            raise Unavailable(Code.FOLDER_UNAVAILABLE, folder=str(self.folder))
        # A power cut may leave a lock file that is empty; Qt would keep to it for ever.
        return self._is_wreck() and self._lock.removeStaleLockFile() and self._lock.tryLock(0)

    @property
    def holder(self) -> str:
        """The computer on which the folder is in use; empty where that is not known."""
        _number, computer, _program = self._lock.getLockInfo()
        return str(computer)

    @property
    def is_held_elsewhere(self) -> bool:
        """Whether another computer holds the folder, which hears nothing of us."""
        return self.holder not in ("", QSysInfo.machineHostName())

    @property
    def name(self) -> str:
        """What the socket is called."""
        return self._name

    @property
    def is_listening(self) -> bool:
        """Whether later starts are heard."""
        return self._server is not None

    def listen(self) -> None:
        """Hear of later starts of this person from now on; only for who holds the folder.

        Where the system refuses, later starts say that this one does not answer, and nothing else is lost.
        """
        from PySide6.QtNetwork import QLocalServer

        if self._server is not None:
            return
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # What a program that crashed left behind; nobody else listens here, for we hold the lock.
        QLocalServer.removeServer(self._name)
        server.newConnection.connect(self._on_connection)
        server.listen(self._name)
        self._server = server

    def hand_over(self, message: Mapping[str, str], patience_milliseconds: int) -> bool:
        """Give a message to the program that holds the folder.

        Args:
            patience_milliseconds: How long to try: a program that is only just starting does not listen yet.

        Returns:
            Whether it was taken. Where it was not, the folder may have become free meanwhile and is held now.

        Raises:
            Unavailable: ``FOLDER_UNAVAILABLE``, as ``take``.
        """
        deadline = QDeadlineTimer(patience_milliseconds)
        line = json.dumps({**message, _SENDER: self._id}).encode() + b"\n"
        while not self._say(line, deadline):
            if self.take() or deadline.hasExpired():
                return False
            time.sleep(0.05)
        return True

    def close(self) -> None:
        """Let go of the folder."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        self._lock.unlock()

    def _say(self, line: bytes, deadline: QDeadlineTimer) -> bool:
        """Say it once and wait for the answer: a program that is busy hears it as soon as it is not."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(STEP_MILLISECONDS):
            return False
        socket.write(line)
        socket.waitForBytesWritten(STEP_MILLISECONDS)
        while socket.state() is QLocalSocket.LocalSocketState.ConnectedState and not socket.canReadLine():
            if deadline.hasExpired():
                return False
            socket.waitForReadyRead(max(1, min(STEP_MILLISECONDS, deadline.remainingTime())))
        return bytes(socket.readAll().data()) == ANSWER

    def _is_wreck(self) -> bool:
        number, _computer, _program = self._lock.getLockInfo()
        try:
            return not number and time.time() - self._file.stat().st_mtime > WRECK_SECONDS
        except OSError:
            return False

    def _on_connection(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(partial(self._on_words, socket))
            timer = QTimer(socket)
            timer.setSingleShot(True)
            timer.timeout.connect(partial(socket.abort))
            timer.start(HEARING_MILLISECONDS)
            # It may have spoken, or gone, before anybody listened to its signals.
            self._on_words(socket)
            if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
                socket.deleteLater()

    def _on_words(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > LARGEST_MESSAGE_BYTES:
                socket.abort()
            return
        message = _understood(bytes(socket.readLine(LARGEST_MESSAGE_BYTES).data()))
        if message is None:
            socket.abort()
            return
        socket.write(ANSWER)
        socket.flush()
        sender = message.pop(_SENDER, "")
        if sender in self._heard:
            return
        if sender:
            self._heard.add(sender)
        self.asked.emit(message)


def _person() -> str:
    """Who is at work: two persons of one computer never speak to each other's programs."""
    if sys.platform == "win32":
        return os.environ.get("USERNAME", "")
    return str(os.getuid())


def _understood(line: bytes) -> dict[str, str] | None:
    """Return what a line says; None where it is none of ours, whatever it is."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(message, dict) or not all(map(_is_word, message.values())):
        return None
    return message


def _is_word(value: object) -> bool:
    """Whether a value is a text that the system could take as a path or into its environment."""
    if not isinstance(value, str) or "\0" in value:
        return False
    try:
        os.fsencode(value)
    except UnicodeEncodeError:
        return False
    return True
