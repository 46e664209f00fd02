"""One program for one folder: the first holds a lock, every later start hands over what it was asked and ends."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOCK_NAME = "in-use.lock"

ANSWER = b"ok\n"
LARGEST_MESSAGE_BYTES = 64 * 1024
"""A message is a path and a few words; whoever sends more is not one of us."""

STEP_MILLISECONDS = 500


class SingleInstance(QObject):
    """Holds a folder, or speaks to who does.

    The lock alone decides: on Windows several programs may listen under one name. The socket only carries messages.
    QtNetwork is loaded when it is first needed, which is after the first paint.

    Args:
        folder: The folder that only one program may use at a time.
        parent: Owner, as for any QObject.
    """

    asked = Signal(object)
    """A later start's message, a mapping of texts; on the GUI thread."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._lock = QLockFile(str(folder / LOCK_NAME))
        # A lock is as old as the window is open; only one whose program is gone is taken over.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """Take the folder; returns False where another program holds it."""
        return self._lock.isLocked() or self._lock.tryLock(0)

    @property
    def holder(self) -> str:
        """The computer on which the folder is in use; empty where that is not known."""
        _number, computer, _program = self._lock.getLockInfo()
        return str(computer)

    def listen(self) -> None:
        """Hear of later starts of this person from now on; only for who holds the folder."""
        from PySide6.QtNetwork import QLocalServer

        if self._server is not None:
            return
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # What a program that crashed left behind; nobody else listens here, for we hold the lock.
        QLocalServer.removeServer(self._name())
        server.newConnection.connect(self._on_connection)
        server.listen(self._name())
        self._server = server

    def hand_over(self, message: Mapping[str, str], patience_milliseconds: int) -> bool:
        """Give a message to the program that holds the folder.

        Args:
            patience_milliseconds: How long to try: a program that is only just starting does not listen yet.

        Returns:
            Whether it was taken.
        """
        from PySide6.QtNetwork import QLocalSocket

        deadline = QDeadlineTimer(patience_milliseconds)
        while True:
            socket = QLocalSocket()
            socket.connectToServer(self._name())
            if socket.waitForConnected(STEP_MILLISECONDS):
                socket.write(json.dumps(dict(message)).encode() + b"\n")
                socket.waitForBytesWritten(STEP_MILLISECONDS)
                while not socket.canReadLine() and not deadline.hasExpired():
                    if not socket.waitForReadyRead(STEP_MILLISECONDS):
                        break
                if socket.readAll().data() == ANSWER:
                    return True
            if deadline.hasExpired():
                return False
            time.sleep(0.05)

    def close(self) -> None:
        """Let go of the folder."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        self._lock.unlock()

    def _name(self) -> str:
        """Return where this person's programs meet for the folder."""
        # Only when somebody speaks, which is after the first paint: hashlib loads OpenSSL.
        import getpass
        import hashlib

        whose = f"{getpass.getuser()}\n{self.folder.absolute()}"
        return f"csp-desktop-{hashlib.sha256(whose.encode(errors='surrogateescape')).hexdigest()[:24]}"

    def _on_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._on_words(socket))
            socket.disconnected.connect(socket.deleteLater)

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
        self.asked.emit(message)


def _understood(line: bytes) -> dict[str, str] | None:
    try:
        message = json.loads(line)
    except ValueError:
        return None
    if not isinstance(message, dict) or not all(isinstance(value, str) for value in message.values()):
        return None
    return message
