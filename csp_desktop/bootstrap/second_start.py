"""A start of the program while it is open already: hands over what it was asked to do, and ends."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from csp_desktop.cli.arguments import Options
from csp_desktop.domain.errors import ExpectedError
from csp_desktop.qtkit.single_instance import SingleInstance
from csp_desktop.services.ports.settings import Settings
from csp_desktop.system.foreground import give_way
from csp_desktop.system.paths import folders
from csp_desktop.system.resources import resource
from csp_desktop.system.settings import SettingsFile
from csp_desktop.views.already_open import ask_to_try_again
from csp_desktop.views.language import Language

PATIENCE_MILLISECONDS = 5_000
"""How long the first program may take to hear: it may be in the middle of its own start."""

PATIENCE_ELSEWHERE_MILLISECONDS = 500
"""The same where the lock is another computer's: it hears nothing, unless this one was renamed meanwhile."""


def hand_over(app: QApplication, instance: SingleInstance, options: Options) -> bool:
    """Ask the program that holds the folder to come to the front and to open the file that was named.

    Returns:
        Whether this start is done; False where the folder became free meanwhile, and is held now.

    Raises:
        Unavailable: ``FOLDER_UNAVAILABLE``; the folder became free, but cannot be used.
    """
    message = give_way()
    if options.file is not None:
        message["open"] = str(options.file.absolute())
    while not instance.hand_over(message, _patience_milliseconds(instance)):
        if instance.take():
            return False
        language = Language(app, resource("i18n"))
        language.switch(options.language or _settings(options).language)
        is_wanted = ask_to_try_again(instance.holder)
        language.fall_silent()
        if not is_wanted:
            return True
        if instance.take():
            return False
    return True


def _patience_milliseconds(instance: SingleInstance) -> int:
    return PATIENCE_ELSEWHERE_MILLISECONDS if instance.is_held_elsewhere else PATIENCE_MILLISECONDS


def _settings(options: Options) -> Settings:
    try:
        return SettingsFile(folders(options.data_dir, demo=options.is_demo).settings).read()
    except ExpectedError:
        return Settings()
