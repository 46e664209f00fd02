"""Which company names Partner Center refuses, and of which it warns (CU-20)."""

from __future__ import annotations

from csp_desktop.domain.codes import Code
from csp_desktop.domain.texts import words
from csp_desktop.domain.verdicts import Verdict

LEGAL_FORMS = words(
    "ab ag aps as asa bv bvba co company corp corporation gbr gmbh gmbhcokg inc incorporated kft kg kk lda limited llc "
    "llp lp ltd ltda mbh nv ohg oy oyj plc pte pty ptyltd pvt pvtltd sa sarl spa spzoo srl sro ug "
    "주식회사 유한회사 株式会社 有限会社 有限公司"
)
"""Legal forms that are no name by themselves, without dots and blanks, case-folded."""

GENERIC_ENDINGS = words(
    "academy agency app biz blog cloud club com company dev digital edu email gov group info int jobs mil mobi museum "
    "name net network online org pro shop site solutions store tech technology today website world xyz"
)
"""Generic top-level domains; country-code endings are fine."""


def company_name_verdicts(name: str) -> tuple[tuple[Verdict, bool], ...]:
    """Return what is wrong with a company name, and whether that is only a warning; refusals come first.

    An empty name is not judged here: it is a required field.
    """
    if not name:
        return ()
    text = name.strip()
    refusal = _refused(text)
    if refusal is not None:
        return ((_verdict(refusal, text), False),)
    return tuple((_verdict(code, text), True) for code in _warned(text))


def _refused(text: str) -> Code | None:
    if not text:
        return Code.NAME_BLANK
    if not any(character.isalnum() for character in text):
        return Code.NAME_ONLY_SPECIAL
    if len(text) == 1:
        return Code.NAME_SINGLE_CHARACTER
    bare = "".join(character for character in text.casefold() if character.isalnum())
    return Code.NAME_LEGAL_FORM if bare in LEGAL_FORMS and not _is_spaced(text) else None


def _warned(text: str) -> list[Code]:
    folded = text.casefold()
    found = []
    if "." in folded and folded.rpartition(".")[2] in GENERIC_ENDINGS:
        found.append(Code.NAME_DOMAIN_ENDING)
    if len(folded) >= 3 and len(set(folded)) == 1:
        found.append(Code.NAME_REPEATED)
    if _is_spaced(text):
        found.append(Code.NAME_SPACED)
    return found


def _is_spaced(text: str) -> bool:
    parts = text.split()
    return len(parts) > 1 and all(len(part) == 1 for part in parts)


def _verdict(code: Code, text: str) -> Verdict:
    return Verdict(code, rule="CU-20", facts={"field": "company", "name": text[:80]})
