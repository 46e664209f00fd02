"""The workflows of GitHub Actions: well formed, and with no more rights and strangers than they need."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from csp_desktop import __version__
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


def run_step(job: str, name: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a step's own lines in a folder, as a runner would; what it puts out lies in ``output`` there."""
    (lines,) = (step["run"] for step in jobs("release.yml")[job]["steps"] if step.get("name") == name)
    given = {"PATH": os.environ["PATH"], "GITHUB_OUTPUT": str(folder / "output"), **environment}
    return subprocess.run(
        ["bash", "-e", "-c", lines], cwd=folder, env=given, capture_output=True, text=True, check=False
    )


needs_bash = pytest.mark.skipif(sys.platform == "win32", reason="a runner's bash on Windows is another one")


@needs_bash
@pytest.mark.parametrize(
    ("kind", "tag", "is_well"), [("tag", f"v{__version__}", True), ("tag", "v0.0.0", False), ("branch", "main", True)]
)
def test_a_tag_that_names_another_version_ends_it(tmp_path: Path, kind: str, tag: str, is_well: bool) -> None:
    (tmp_path / "csp_desktop").mkdir()
    shutil.copy(ROOT / "csp_desktop" / "__init__.py", tmp_path / "csp_desktop")

    done = run_step("version", "The tag names the version of the source", tmp_path, KIND=kind, NAME=tag)

    assert (done.returncode == 0) is is_well, done.stderr
    assert not is_well or (tmp_path / "output").read_text(encoding="utf-8") == f"version={__version__}\n"


@needs_bash
@pytest.mark.parametrize("job", ["windows-setup", "macos"])
@pytest.mark.parametrize(("how_many", "answer"), [("all", "signed=yes\n"), ("none", "signed=no\n"), ("one", "")])
def test_half_a_certificate_is_an_error_and_none_is_told(tmp_path: Path, job: str, how_many: str, answer: str) -> None:
    (step,) = (step for step in jobs("release.yml")[job]["steps"] if step.get("id") == "certificate")
    names = list(step["env"])
    chosen = {"all": names, "none": [], "one": names[:1]}[how_many]

    done = run_step(job, step["name"], tmp_path, **{name: "x" if name in chosen else "" for name in names})

    assert (done.returncode == 0) is bool(answer)
    assert not answer or (tmp_path / "output").read_text(encoding="utf-8") == answer


@needs_bash
def test_what_is_not_signed_says_so_in_its_name(tmp_path: Path) -> None:
    (tmp_path / "dist").mkdir()
    for name in ("CSP-Desktop-Setup-1.2.3.exe", "CSP-Desktop-1.2.3.msi"):
        (tmp_path / "dist" / name).write_bytes(b"")

    done = run_step("windows-setup", "Say in the names that they are not signed", tmp_path)

    assert done.returncode == 0, done.stderr
    assert sorted(file.name for file in (tmp_path / "dist").iterdir()) == [
        "CSP-Desktop-1.2.3-unsigned.msi",
        "CSP-Desktop-Setup-1.2.3-unsigned.exe",
    ]


@needs_bash
@pytest.mark.parametrize(("version", "is_well"), [("1.2.3", True), ("1.2", False), ("9.9.9", False)])
def test_the_words_of_a_release_are_its_section_of_the_changes(tmp_path: Path, version: str, is_well: bool) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("third_party.py", "sbom.py"):
        (tools / name).write_text("", encoding="utf-8")
    (tmp_path / "out").mkdir()
    for name in ("LICENSE", "THIRD_PARTY.md"):
        (tmp_path / name).write_text("", encoding="utf-8")
    changes = (
        "# Changes\n\n## [Unreleased]\n\n## [1.2.3] - 2026-12-01\n\n- News.\n\n### Fixed\n\n## [1.2.2]\n\n- Old.\n"
    )
    (tmp_path / "CHANGELOG.md").write_text(changes, encoding="utf-8")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python").symlink_to(sys.executable)

    name = "What it is made of, licences, notes"
    done = run_step("publish", name, tmp_path, VERSION=version, PATH=f"{tmp_path}/bin:{os.environ['PATH']}")

    assert (done.returncode == 0) is is_well, done.stderr
    assert not is_well or (tmp_path / "notes.md").read_text(encoding="utf-8").split() == ["-", "News.", "###", "Fixed"]


@needs_bash
def test_the_configuration_of_news_is_json(tmp_path: Path) -> None:
    (tmp_path / "resources").mkdir()

    done = run_step(
        "linux", "Where the program looks for new versions", tmp_path, ADDRESS="https://a/b", UPDATE_PUBLIC_KEY="k="
    )

    written = json.loads((tmp_path / "resources" / "updates.json").read_text(encoding="utf-8"))
    assert done.returncode == 0
    assert written == {"address": "https://a/b", "public_key": "k="}


@needs_bash
def test_every_step_of_bash_is_well_formed() -> None:
    for name in FILES:
        for _, step in steps(name):
            if "run" in step and step.get("shell") != "pwsh":
                done = subprocess.run(["bash", "-n", "-c", step["run"]], capture_output=True, text=True, check=False)
                assert done.returncode == 0, done.stderr


def test_the_version_is_the_same_in_both_its_places() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert project["version"] == __version__


def test_the_handbook_names_every_action_secret_runner_and_file() -> None:
    handbook = (ROOT / "docs" / "releasing.md").read_text(encoding="utf-8")
    text = (FOLDER / "release.yml").read_text(encoding="utf-8")

    for line in {line for name in FILES for line in PINNED.findall((FOLDER / name).read_text(encoding="utf-8"))}:
        action, commit, version = re.split(r"@| # ", line)
        assert f"| {action} | {version} | `{commit}` |" in handbook
    names = {*re.findall(r"(?:secrets|vars)\.([A-Z_0-9]+)", text), *re.findall(r"tools/(?!start)\w+\.py", text)} - {
        "tools/bundle.py",
        "tools/linux_packages.py",
        "tools/windows_setup.py",
        "tools/try_setup.py",
    }
    assert [name for name in sorted(names) if f"`{name}" not in handbook] == []
