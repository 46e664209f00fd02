"""The workflows of GitHub Actions: well formed, and with no more rights and strangers than they need."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tools import carried, macos_dmg, sign_windows, start

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".github" / "workflows"
FILES = sorted(path.name for path in FOLDER.iterdir())
PINNED = re.compile(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
"""One of GitHub's own actions, by its commit, with the version of that commit beside it."""

UNTRUSTED = (
    "github.event",
    "github.head_ref",
    "github.ref_name",
    "github.actor",
    "inputs.",
    "matrix.",
    "secrets.",
    "steps.",
)


def load(name: str) -> dict[str, Any]:
    """Return a workflow; its ``on`` stays a word, as YAML 1.2 has it."""
    loaded = YAML(typ="safe").load(FOLDER / name)
    assert isinstance(loaded, dict)
    return loaded


def jobs(name: str) -> dict[str, Any]:
    found = load(name)["jobs"]
    assert isinstance(found, dict)
    return found


def steps(name: str) -> list[tuple[str, dict[str, Any]]]:
    return [(job, step) for job, content in jobs(name).items() for step in content.get("steps", ())]


def lint(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    # Installed beside this Python with the other libraries of the check.
    command = [str(Path(sys.executable).with_name(program + Path(sys.executable).suffix)), *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.mark.parametrize("name", FILES)
def test_github_would_take_it(name: str) -> None:
    done = lint("check-jsonschema", "--builtin-schema", "vendor.github-workflows", str(FOLDER / name))

    assert done.returncode == 0, done.stdout + done.stderr


def test_nothing_is_known_against_them() -> None:
    done = lint("zizmor", "--offline", "--no-progress", "--quiet", "--color=never", str(FOLDER))

    assert done.returncode == 0, done.stdout + done.stderr


def test_the_audit_finds_what_it_should(tmp_path: Path) -> None:
    bad = tmp_path / ".github" / "workflows" / "bad.yml"
    bad.parent.mkdir(parents=True)
    bad.write_text(
        "on: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n"
        "      - run: echo ${{ github.event.pull_request.title }}\n",
        encoding="utf-8",
    )

    done = lint("zizmor", "--offline", "--no-progress", "--quiet", "--color=never", str(bad))

    assert done.returncode != 0
    assert "template-injection" in done.stdout


@pytest.mark.parametrize("name", FILES)
def test_every_action_is_githubs_own_and_pinned_by_commit(name: str) -> None:
    lines = re.findall(r"^\s*(?:- )?uses: (.+)$", (FOLDER / name).read_text(encoding="utf-8"), re.MULTILINE)

    assert lines
    assert [line for line in lines if not PINNED.fullmatch(line) and not line.startswith("./.github/workflows/")] == []


def test_an_action_is_the_same_everywhere() -> None:
    lines = {line for name in FILES for line in PINNED.findall((FOLDER / name).read_text(encoding="utf-8"))}

    assert len({line.partition("@")[0] for line in lines}) == len(lines)


@pytest.mark.parametrize("name", FILES)
def test_rights_are_given_to_jobs_and_are_the_least(name: str) -> None:
    assert load(name)["permissions"] == {}
    rights = {job: content["permissions"] for job, content in jobs(name).items()}

    assert {job for job, given in rights.items() if given != {"contents": "read"}} <= {"publish"}
    assert rights.get("publish", {"contents": "write"}) == {"contents": "write"}


@pytest.mark.parametrize("name", FILES)
def test_strangers_pull_requests_run_without_our_secrets(name: str) -> None:
    text = (FOLDER / name).read_text(encoding="utf-8")

    assert "pull_request_target" not in text
    assert "workflow_run" not in text
    assert "pull_request" not in load(name)["on"] or "secrets." not in text


@pytest.mark.parametrize("name", FILES)
def test_no_step_keeps_the_token_and_no_release_takes_from_a_cache(name: str) -> None:
    for _, step in steps(name):
        uses, given = step.get("uses", ""), step.get("with", {})
        if uses.startswith("actions/checkout@"):
            assert given.get("persist-credentials") is False
        assert "cache" not in given
        assert not uses.startswith("actions/cache")


@pytest.mark.parametrize("name", FILES)
def test_no_value_from_outside_is_pasted_into_a_command(name: str) -> None:
    for _, step in steps(name):
        pasted = re.findall(r"\$\{\{(.*?)\}\}", step.get("run", ""))
        assert [value for value in pasted if any(word in value for word in UNTRUSTED)] == [], step


@pytest.mark.parametrize("name", FILES)
def test_secrets_reach_only_the_steps_that_need_them(name: str) -> None:
    workflow = load(name)
    assert "secrets." not in str(workflow.get("env", {}))

    for job, content in jobs(name).items():
        assert "secrets" not in content, job
        assert "secrets." not in str(content.get("env", {})), job
        if "secrets." in str(content):
            assert content["environment"] == "release", job
    for _, step in steps(name):
        # GitHub leaves secrets empty there; a step before must say whether there are any.
        assert "secrets." not in step.get("if", ""), step
        assert "secrets." not in str(step.get("with", {})), step


def test_a_release_checks_itself_first_and_publishes_last() -> None:
    every = jobs("release.yml")

    assert every["check"]["uses"] == "./.github/workflows/check.yml"
    assert "workflow_call" in load("check.yml")["on"]
    behind = {"publish"}
    while more := {need for job in behind for need in as_list(every[job].get("needs", []))} - behind:
        behind |= more
    assert behind == every.keys()
    assert every["publish"]["if"] == "github.ref_type == 'tag'"
    assert "--draft" in every["publish"]["steps"][-1]["run"]


def as_list(needs: str | list[str]) -> list[str]:
    return [needs] if isinstance(needs, str) else needs


def test_every_bundle_is_made_from_hashes_tried_and_judged() -> None:
    for job in ("linux", "windows", "macos"):
        commands = "\n".join(step.get("run", "") for step in jobs("release.yml")[job]["steps"])
        assert "--require-hashes -r requirements-bundle.txt" in commands, job
        assert "tools/bundle.py" in commands, job
        assert "--no-selftest" not in commands, job
        assert "tools/third_party.py --bundle" in commands, job


def test_the_program_is_signed_before_it_is_packed_and_the_setups_after() -> None:
    runs = [step.get("run", "") for step in jobs("release.yml")["windows-setup"]["steps"]]
    order = [
        next(index for index, run in enumerate(runs) if words in run) for words in ("csp-desktop.exe", "windows_setup")
    ]

    assert order == sorted(order)
    assert any("*.msi" in run and "sign_windows" in run for run in runs[order[1] :])
    assert any("-unsigned" in run for run in runs)


def test_the_environment_names_what_the_scripts_read() -> None:
    text = (FOLDER / "release.yml").read_text(encoding="utf-8")
    script = Path(macos_dmg.__file__).read_text(encoding="utf-8")

    for name in (sign_windows.CERTIFICATE, sign_windows.PASSWORD, *re.findall(r'asked\("(\w+)"\)', script)):
        assert f"{name}: ${{{{ secrets." in text or f"export {name}=" in text, name


def test_linux_gets_every_library_that_the_program_loads() -> None:
    text = (FOLDER / "release.yml").read_text(encoding="utf-8")

    assert [name for name in (*start.LIBRARIES.values(), *start.WINDOW_LIBRARIES.values()) if name not in text] == []


def test_all_scripts_that_are_called_are_there() -> None:
    called = {
        word for name in FILES for word in re.findall(r"tools/\w+\.py", (FOLDER / name).read_text(encoding="utf-8"))
    }

    assert "tools/start.py" in called
    assert sorted(path for path in called if not (ROOT / path).is_file()) == []


def test_the_python_of_bundles_is_one_that_the_notices_know() -> None:
    python = load("release.yml")["env"]["BUNDLE_PYTHON"]

    assert python in load("check.yml")["jobs"]["check"]["strategy"]["matrix"]["python"]
    assert f"libpython{python}" in carried.WITH_PYTHON[0].debian
