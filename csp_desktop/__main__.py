"""Arguments in, exit code out."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from csp_desktop.cli.arguments import read_arguments


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what was said on the command line; returns the exit code."""
    options = read_arguments(sys.argv[1:] if arguments is None else arguments)
    if options.catalog is not None:
        from csp_desktop.bootstrap.command import run_command

        return run_command(options)
    if options.selftest is not None:
        from csp_desktop.selftest.run import run_selftest

        return run_selftest(options)
    from csp_desktop.bootstrap.office import run_window

    return run_window(options)


if __name__ == "__main__":
    sys.exit(main())
